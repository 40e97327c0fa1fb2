/** Statuses and fields of stories, written in the form that the document has for them, every other byte equal. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Status} from '../../server/src/core/model/backlog.ts';
import {after, at, refused} from './words.ts';

type Field = 'points' | 'priority' | 'assignee';
const one = [at('sprint:1/story:US-1')];
const status = (text: string, value: Status) => after(text, {kind: 'setStatus', nodes: one, status: value});
const field = (text: string, name: Field, value: string) =>
  after(text, {kind: 'setField', nodes: one, field: name, value});

/** What changes, line by line: everything else is compared byte by byte. */
function changes(text: string, was: string, now: string, change: (text: string) => string): void {
  for (const form of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.trimEnd()]) {
    assert(form.includes(was), `there is no ${was}`);
    assert.equal(change(form), form.replace(was, now));
  }
}

const headings = `# Sprint 1

### US-1: One (4 points)
**Priority:** 🔴 HIGH | **Owner:** @ann | **Status:** Done

- [ ] a criterion

### US-2: Two (1 point)
**Priority:** 🟡 MEDIUM | **Owner:** @bob | **Status:** In progress

### US-3: Three
**Priority:** 🟡 MEDIUM | **Owner:** @bob

- [ ] a criterion
`;

test('keys in one line, points behind the title', () => {
  changes(headings, '**Status:** Done', '**Status:** In progress', text => status(text, 'in-progress'));
  changes(headings, '**Status:** Done', '**Status:** Blocked', text => status(text, 'blocked'));
  changes(headings, '(4 points)', '(1 point)', text => field(text, 'points', '1'));
  changes(headings, '(4 points)', '(1.5 points)', text => field(text, 'points', '1.5'));
  changes(headings, '🔴 HIGH', '🟡 MEDIUM', text => field(text, 'priority', 'medium'));
  changes(headings, '🔴 HIGH', '🟢 Low', text => field(text, 'priority', 'Low'));
  changes(headings, '@ann', '@kim', text => field(text, 'assignee', 'kim'));
});

test('what a story lacks is written as the stories beside it write it', () => {
  const three = [at('sprint:1/story:US-3')];
  const done = after(headings, {kind: 'setStatus', nodes: three, status: 'done'});
  assert.equal(done, headings.replace('@bob\n\n- [ ]', '@bob | **Status:** Done\n\n- [ ]'));
  const estimated = after(headings, {kind: 'setField', nodes: three, field: 'points', value: '3'});
  assert.equal(estimated, headings.replace('US-3: Three', 'US-3: Three (3 points)'));
});

const table = `# Sprint 1

> | ID   | Story          | Points | Status      | Owner |
> |------|:---------------|-------:|-------------|-------|
> | US-1 | One            |      3 | To do       | Ann   |
> | US-2 | Two            |     13 | In progress |       |
`;

test('cells; an aligned table stays aligned where there is room', () => {
  changes(table, '| To do       |', '| In progress |', text => status(text, 'in-progress'));
  changes(table, '| To do       |', '| Done        |', text => status(text, 'done'));
  changes(table, '| Ann   |', '| Kim   |', text => field(text, 'assignee', 'Kim'));
  changes(table, '| Ann   |', '|       |', text => field(text, 'assignee', ''));
  changes(table, '      3 |', '      5 |', text => field(text, 'points', '5'));
  const two = [at('sprint:1/story:US-2')];
  const owned = after(table, {kind: 'setField', nodes: two, field: 'assignee', value: 'Maria'});
  assert.equal(owned, table.replace('progress |       |', 'progress | Maria |'));
});

const list = `# Sprint 1

* [ ] **US-1** One
\t* Owner: Ann
\t* [ ] a task
* [x] **US-2** Two
\t* Owner: Bob
`;

test('boxes and keys in nested lists', () => {
  changes(list, '[ ] **US-1**', '[x] **US-1**', text => status(text, 'done'));
  changes(list, 'Owner: Ann', 'Owner: Bob', text => field(text, 'assignee', 'Bob'));
});

test('front matter', () => {
  const file = '---\nid: task-7\ntitle: Paint it\nstatus: To Do\nassignee: ["@ann"]\npriority: high\n---\n\nText.\n';
  const node = [at('backlog:/story:task-7')];
  assert.equal(
    after(file, {kind: 'setStatus', nodes: node, status: 'in-progress'}),
    file.replace('status: To Do', 'status: In Progress'),
  );
  assert.equal(
    after(file, {kind: 'setField', nodes: node, field: 'priority', value: 'low'}),
    file.replace('high', 'low'),
  );
});

test('a status that is stated twice is changed in both places', () => {
  const text =
    '# Sprint 1\n\n## ✅ US-1: One\n- **Status:** ✅ COMPLETE (2026-01-30)\n\n## ✅ US-2: Two\n- **Status:** ✅ COMPLETE\n';
  assert.equal(status(text, 'blocked'), text.replace('✅ US-1', '🚫 US-1').replace('✅ COMPLETE (', '🚫 BLOCKED ('));
});

test('other languages, yes and no', () => {
  const german = '# Sprint 1\n\n## US-1: Eins\n**Status:** Erledigt\n\n## US-2: Zwei\n**Status:** Offen\n';
  assert.equal(status(german, 'in-progress'), german.replace('Erledigt', 'In Arbeit'));
  const answers = '# Sprint 1\n\n| ID | Story | Done |\n|--|--|--|\n| US-1 | One | no |\n| US-2 | Two | yes |\n';
  assert.equal(status(answers, 'done'), answers.replace('One | no', 'One | yes'));
});

test('refusals say why', () => {
  const why = (text: string, value: Status) => refused(text, {kind: 'setStatus', nodes: one, status: value});
  assert.match(why(list, 'blocked'), /US-1 cannot be marked as blocked here: a check box says only whether/);
  const table = '# Sprint 1\n\n| ID | Story |\n|--|--|\n| US-1 | One |\n| US-2 | Two |\n';
  assert.match(why(table, 'done'), /no story beside it shows how/);
  const bad = (name: Field, value: string) => refused(headings, {kind: 'setField', nodes: one, field: name, value});
  assert.match(bad('points', 'many'), /“many” is no number of points/);
  assert.match(bad('priority', 'a | b'), /cannot hold/);
  const sprint = refused(headings, {kind: 'setStatus', nodes: [at('sprint:1')], status: 'done'});
  assert.match(sprint, /Only stories/);
});

test('where no story states a field, it is written as people write it, in the style of the document', () => {
  const bare = '# Sprint 1\r\n\r\n#### **US-1: One (3 points)**\r\n\r\n**Tasks**:\r\n- [ ] a\r\n';
  assert.equal(status(bare, 'done'), bare.replace('points)**', 'points)**\r\n\r\n**Status**: Done'));
  assert.equal(field(bare, 'assignee', 'Kim'), bare.replace('points)**', 'points)**\r\n\r\n**Assignee**: Kim'));
  const keyed = '# Sprint 1\n\n## US-1: One\n**Type**: Bug | **Points**: 3\n\nText.\n';
  assert.equal(status(keyed, 'blocked'), keyed.replace('**Points**: 3', '**Points**: 3 | **Status**: Blocked'));
  const list = '# Sprint 1\n\n* US-1: One\n* US-2: Two\n';
  assert.equal(status(list, 'done'), list.replace('* US-1', '* [x] US-1'));
  assert.equal(field(list, 'points', '5'), list.replace('One', 'One (5 points)'));
  assert.equal(field(list, 'priority', 'High'), list.replace('One', 'One\n  * Priority: High'));
});
