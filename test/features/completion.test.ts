/** Completion: what is offered where, in the words of the document, and where nothing is. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {completionsAt} from '../../server/src/core/features/completion/completion.ts';
import {type CompletionItem, withoutStops} from '../../server/src/core/features/completion/item.ts';
import {offered} from '../../server/src/core/features/completion/most.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import {applyEdits} from '../../server/src/core/text/edit.ts';
import {backlogOf} from '../../server/src/core/workspace/document.ts';
import {marked} from '../marked.ts';

function seed(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8');
}

function items(text: string, trigger?: string): readonly CompletionItem[] {
  const {document, documents, offset} = marked(text);
  const asked = trigger === undefined ? {invoked: true} : {invoked: false, trigger};
  return completionsAt(document, offset, {documents, settings: defaultSettings, today: '2026-11-26', ...asked});
}

const labels = (found: readonly CompletionItem[]) => found.map(({label}) => label);

/** The text after an item was taken, all its stops left empty. */
function taken(text: string, label: string): string {
  const {document} = marked(text);
  const item = items(text).find(each => each.label === label);
  assert(item, `there is no ${label} among ${labels(items(text)).join(', ')}`);
  return applyEdits(document.text, [{span: item.span, text: item.snippet ? withoutStops(item.text) : item.text}]);
}

const plan = `# Sprint 1

**Start**: 2026-11-02
**End**: 2026-11-13

## US-001: One (3 points)

**Status**: In Progress
**Priority**: P1
**Owner**: Ada
**Type**: Feature

**Acceptance Criteria:**

- [ ] a

## US-002: Two (2 points)

**Status**: Done
**Priority**: P2
**Owner**: Bob
**Type**: Bug

**Acceptance Criteria:**

- [x] b
`;

test('ids with their titles, found by either, the story itself excepted', () => {
  const found = items(plan.replace('**Owner**: Bob', '**Depends on**: <|>'));
  assert.deepEqual(
    found.map(({label, detail, filter}) => [label, detail, filter]),
    [['US-001', 'One — 3 pts · in progress', 'US-001 One']],
  );
  assert.match(taken(plan.replace('**Owner**: Bob', '**Depends on**: US-1, U<|>'), 'US-001'), /: US-1, US-001$/m);
});

test('ids of other plans follow, plain numbers of theirs do not', () => {
  const others =
    '@@ a.md\n# Sprint 8\n\n## ETL-7: Load (3 points)\n\n- [ ] a\n@@ b.md\n# Sprint 9\n\n- [ ] #12 Run\n- [ ] #13 Go\n';
  assert.deepEqual(labels(items(plan.replace('**Owner**: Bob', '**Depends on**: <|>') + others)), ['US-001', 'ETL-7']);
});

test('an id begun anywhere in the prose of a plan goes on', () => {
  for (const trigger of [undefined, '-']) {
    assert.deepEqual(labels(items(`${plan}\nSee also US-<|>`, trigger)).slice(0, 2), ['US-001', 'US-002']);
  }
  assert.deepEqual(items(`${plan}\nSee also UTF-<|>`), []);
  assert.deepEqual(items(`${plan}\nSee docs/US-<|>`), []);
});

test('statuses, priorities, owners and other values are those of the document, then the rest of their kind', () => {
  const value = (line: string) => labels(items(plan.replace(/\*\*Status\*\*: Done[\s\S]*?Bug/, line)));
  assert.deepEqual(value('**Status**: <|>'), ['To Do', 'In Progress', 'In Review', 'Blocked', 'Done', 'Dropped']);
  assert.deepEqual(value('**Priority**: <|>'), ['P1', 'P0', 'P2', 'P3']);
  assert.deepEqual(value('**Owner**: A<|>'), ['Ada']);
  assert.deepEqual(value('**Type**: <|>'), ['Feature']);
  assert.deepEqual(value('**Sprint**: <|>'), ['Sprint 1']);
  assert.deepEqual(value('**Points**: <|>'), ['0.5', '1', '2', '3', '4', '5', '8']);
  assert.deepEqual(value('**Notes**: <|>'), []);
});

test('a value takes the place of the one that stands there, up to the next key', () => {
  const line = '**Priority**: Mu<|>st Have | **Points**: 3';
  const text = plan.replace('**Priority**: P2', line);
  assert.match(taken(text, 'P1'), /^\*\*Priority\*\*: P1 \| \*\*Points\*\*: 3$/m);
});

test('what stands behind the cursor and is no value stays', () => {
  const before = (line: string) => plan.replace('**Owner**: Bob', line);
  assert.match(taken(before('**Depends on**: U<|>**As a** guest'), 'US-001'), /: US-001\*\*As a\*\* guest$/m);
  assert.match(taken(before('**Depends on**: U<|>S-1 and more'), 'US-001'), /: US-001 and more$/m);
  assert.match(taken(before('**Priority**: <|>**As a** guest'), 'P1'), /: P1\*\*As a\*\* guest$/m);
});

test('a document speaks its own language', () => {
  const german = `# Sprint 1

## US-001: Eins (3 Punkte)

**Verantwortlich**: Ada
**Status**: In Arbeit

**Akzeptanzkriterien:**

- [ ] a

## US-002: Zwei (2 Punkte)

**Verantwortlich**: Bob

<|>
`;
  const found = labels(items(german));
  assert(found.includes('Akzeptanzkriterien'), found.join());
  assert(found.includes('Aufgaben'), found.join());
  assert.match(taken(german, 'Akzeptanzkriterien'), /Bob\n\n\*\*Akzeptanzkriterien:\*\*\n\n- \[ \] \n/);
  assert.deepEqual(labels(items(german.replace('<|>', '**Priorität**: <|>'))), ['Hoch', 'Mittel', 'Niedrig']);
  assert.deepEqual(labels(items(german.replace('<|>', '**Status**: <|>'))).slice(0, 2), ['Offen', 'In Arbeit']);
});

test('cells of a table by their column', () => {
  const row = (cells: string) => seed('004-sprint-assignment.md').replace(/\| STORY-006: .*\(Start\).*\|/, cells);
  assert.deepEqual(labels(items(row('| STORY-006: x | Front<|>end Dev | 3 | P1 |'))).slice(0, 2), [
    'Backend Lead',
    'Backend Dev 2',
  ]);
  assert.deepEqual(labels(items(row('| STORY-006: x | Frontend Dev | 3 | <|> |'))), ['P1', 'P0', 'P2', 'P3']);
  assert(labels(items(row('| STORY-0<|> | Frontend Dev | 3 | P1 |'))).includes('STORY-016'));
  assert.match(
    taken(row('| STORY-006: x | Front<|>end Dev | 3 | P1 |'), 'QA'),
    /^\| STORY-006: x \| QA \| 3 \| P1 \|$/m,
  );
});

test('points in a heading, in the words of the other headings', () => {
  const text = `${plan}\n## US-003: Three (<|>\n`;
  assert.deepEqual(labels(items(text)).slice(0, 3), ['0.5 points', '1 point', '2 points']);
  assert.match(taken(text, '5 points'), /^## US-003: Three \(5 points\)$/m);
});

test('dates of a sprint: after the one before, as long as it', () => {
  const text = `${plan}\n# Sprint 2\n\n**Start**: <|>\n\n## US-003: Three (3 points)\n\n- [ ] c\n`;
  assert.deepEqual(labels(items(text)), ['2026-11-16', '2026-11-26', '2026-11-30']);
  const end = text.replace('<|>', '2026-11-16').replace('2026-11-16\n', '2026-11-16\n**End**: <|>\n');
  assert.deepEqual(labels(items(end)), ['2026-11-27', '2026-11-20', '2026-12-04', '2026-12-11']);
});

test('the next story in the style of the one above, with the next id', () => {
  const text = seed('000-sprint-backlog.md').replace('### **Epic 2', '<|>\n\n### **Epic 2');
  const after = taken(text, 'US-018: new story');
  const made = backlogOf({path: 'a.md', text: after}).stories.find(({id}) => id === 'US-018');
  assert.deepEqual([made?.title, made?.criteria.total, made?.tasks.total], ['New story', 1, 1]);
  assert.match(
    after,
    /\n#### \*\*US-018: New story \(0\.5 points\)\*\*\n\*\*As a\*\* {3}\n\*\*I want\*\* {3}\n\*\*So that\*\* \n\n\*\*Acceptance Criteria:\*\*\n- \[ \] \n/,
  );
});

test('ids of other plans are not given twice', () => {
  const others = '@@ a.md\n# Sprint 8\n\n## US-041: Load (3 points)\n\n- [ ] a\n';
  assert(labels(items(`${plan}\n<|>\n${others}`)).includes('US-042: new story'));
});

test('the next sprint in the style of the last one', () => {
  const text = seed('004-sprint-assignment.md').replace('## Resource Allocation', '<|>\n\n## Resource Allocation');
  assert.match(
    taken(text, 'Sprint 6: new sprint'),
    /\n### Sprint 6: Theme\n\*\*Theme\*\*: {3}\n.*\n\*\*Goal\*\*: \n\n\| Task \| Assignee \| Points \| Priority \|\n\|-+\|-+\|-+\|-+\|\n\| {2}\| {2}\| {2}\| {2}\|\n/,
  );
});

test('sums of a sprint are not copied, keys that repeat are asked for once', () => {
  const text = `# Sprint 3

## US-001: One (3 points)

**Given** a
**And** b
**And** c
**Effort: 3h** | **Priority: P1**

**Sprint 3 Total**: 3 points

<|>`;
  assert.match(
    taken(text, 'US-002: new story'),
    /\n## US-002: New story \(0\.5 points\)\n\n\*\*Given\*\* \n\*\*And\*\* \n\*\*Effort: \*\* \| \*\*Priority: \*\*$/,
  );
  assert.match(taken(text, 'Sprint 4: new sprint'), /\n# Sprint 4: Theme/);
});

test('lines keep the line ends of the document', () => {
  const text = `${plan}\n<|>\n`.replaceAll('\n', '\r\n');
  assert.doesNotMatch(taken(text, 'US-003: new story'), /[^\r]\n/);
});

test('what a sprint lacks: its goal', () => {
  const text = plan.replace('**End**: 2026-11-13\n', '**End**: 2026-11-13\n<|>\n');
  assert.match(taken(text, 'Sprint Goal'), /^\*\*Sprint Goal\*\*: $/m);
  assert(!labels(items(text)).includes('Dates'));
});

test('front matter: keys that are missing, values of those that are there', () => {
  const text =
    '---\nid: US-7\nstatus: done\npriority: high\n<|>\n---\n\n# Log in\n\n## Acceptance Criteria\n\n- [ ] a\n';
  const found = labels(items(text));
  assert(found.includes('assignee') && !found.includes('status'), found.join());
  const ids = '---\nid: US-7\nstatus: done\npriority: high\ndependencies: [<|>]\n---\n\n# Log in\n\n- [ ] a\n';
  assert.deepEqual(labels(items(`${ids}@@ a.md\n${plan}`)), ['US-001', 'US-002']);
  assert(labels(items(text.replace('<|>', 'priority: <|>').replace('priority: high\n', ''))).includes('High'));
});

test('a blank document, and a new one with the name of a plan, is offered a plan to begin with', () => {
  assert.deepEqual(labels(items('<|>')), ['Sprint plan', 'Sprint goal template', 'Story planning template']);
  const text = withoutStops(items('<|>')[0]?.text ?? '');
  const {sprints, stories} = backlogOf({path: 'a.md', text});
  assert.deepEqual([sprints[0]?.id, sprints[0]?.capacity?.value, stories[0]?.id], ['1', 20, 'US-001']);
});

test('ordinary Markdown, code, comments and half a sentence are left alone', () => {
  for (const text of [
    '@@ readme.md\n# Read me\n\nText <|>\n',
    '@@ readme.md\n# Read me\n\n<|>\n',
    '@@ readme.md\n# Read me\n\n**Status**: <|>\n',
    '@@ readme.md\n# Read me\n\n| Status |\n|---|\n| <|> |\n',
    `${plan}\n\`\`\`yaml\nstatus: <|>\n\`\`\`\n`,
    `${plan}\n<!-- status: <|> -->\n`,
    `${plan}\nWe talk about the status of things <|>`,
  ]) {
    assert.deepEqual(labels(items(text)), [], text);
    assert.deepEqual(labels(items(text, ' ')), [], text);
  }
  assert.deepEqual(items(`${plan}\n<|>`, ' '), [], 'a blank line while typing');
  assert.deepEqual(items(plan.replace('**Status**: Done', '**Status**: In <|>'), ' '), [], 'inside of a value');
  assert.deepEqual(items(`${plan}\n#<|>`, '#'), [], 'a heading is begun');
});

test('of very many stories those come that the letters may mean, and others with other letters', () => {
  const stories = Array.from({length: 1000}, (_, n) => `## US-${n + 1}: ${n === 899 ? 'Zebra' : 'Horse'} (1 point)\n`);
  const text = (typed: string) => `# Sprint 1\n\nSee ${typed}<|>\n\n${stories.join('\n')}`;
  const offer = (typed: string) => {
    const {document, offset} = marked(text(typed));
    const {items: found, more} = offered(document, offset, items(text(typed)));
    return {count: found.length, first: found[0]?.label, more};
  };
  assert.deepEqual(offer('US-'), {count: 300, first: 'US-1', more: true});
  assert.deepEqual(offer('US-900'), {count: 1, first: 'US-900', more: true});
  const {document, offset, ...short} = marked(`${plan}\n\nSee US-<|>`);
  const few = completionsAt(document, offset, {
    documents: short.documents,
    settings: defaultSettings,
    today: '2026-11-26',
    invoked: true,
  });
  assert.deepEqual(offered(document, offset, few), {items: few, more: false});
});
