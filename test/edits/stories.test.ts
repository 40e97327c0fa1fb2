/** Adding, deleting, splitting, merging, converting and renumbering stories, and the sections that they lack. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isRefusal} from '../../server/src/core/edits/gesture.ts';
import {after, at, path, refused, textsAfter, tryGesture} from './words.ts';

const headings = `# Sprint 1

## Stories

### **US-1: One (4 points)**

**Priority**: High | **Owner**: Ann

**Acceptance Criteria:**
- [x] it is green
- [ ] it is round
- [ ] it is sweet

**Tasks:**
- [ ] paint
- [ ] bake

### **US-2: Two (1 point)**

**Priority**: Low | **Owner**: Bob

- [ ] nothing

## Notes

US-1 is first.
`;
const one = at('sprint:1/story:US-1');
const two = at('sprint:1/story:US-2');

test('a story is added as the ones there are written, with the next id', () => {
  const fields = {title: 'Three', points: 3, priority: 'Low', assignee: 'Kim'};
  const added = after(headings, {kind: 'addStory', to: at('sprint:1'), fields});
  const three = '### **US-3: Three (3 points)**\n\n**Priority**: Low | **Owner**: Kim';
  assert.equal(added, headings.replace('- [ ] nothing\n', `- [ ] nothing\n\n${three}\n`));
  const table = '# Sprint 1\r\n\r\n| ID   | Story | Pts |\r\n|------|-------|----:|\r\n| US-1 | One   |   3 |\r\n';
  const row = after(table, {kind: 'addStory', to: at('sprint:1'), fields: {title: 'Two', points: 5}});
  assert.equal(row, `${table}| US-2 | Two   |   5 |\r\n`);
  const list = '# Sprint 1\n\n* [x] **US-1** One (3 pts)\n* [ ] **US-2** Two (5 pts)';
  const entry = after(list, {kind: 'addStory', to: at('sprint:1/story:US-1'), fields: {title: 'Between', points: 1}});
  assert.equal(entry, list.replace('\n* [ ] **US-2**', '\n* [ ] **US-3** Between (1 pt)\n* [ ] **US-2**'));
  const empty = refused('# Sprint 1\n\n- [ ] US-1: One\n', {
    kind: 'addStory',
    to: at('sprint:1'),
    fields: {title: ' '},
  });
  assert.match(empty, /needs a title/);
});

test('what no story shows a form for is left out, and that is said', () => {
  const table = '# Sprint 1\n\n| ID | Story |\n|--|--|\n| US-1 | One |\n';
  const fields = {title: 'Two', priority: 'High'};
  const outcome = tryGesture({[path]: table}, {kind: 'addStory', to: at('sprint:1'), fields});
  assert(!isRefusal(outcome));
  assert.deepEqual(outcome.notes, ['The priority was left out: no story beside it shows how it is written.']);
  assert.equal(textsAfter(outcome)[path], `${table}| US-2 | Two |\n`);
});

test('a deleted story leaves no trace but references, which are told', () => {
  const text = '# Sprint 1\n\n- [ ] US-1: One\n  - a detail\n- [ ] US-2: Two\n  - Depends on: US-1\n';
  const outcome = tryGesture({[path]: text}, {kind: 'delete', nodes: [one]});
  assert(!isRefusal(outcome));
  assert.equal(textsAfter(outcome)[path], text.replace('- [ ] US-1: One\n  - a detail\n', ''));
  assert.deepEqual(outcome.notes, ['US-1 is still named in plan.md, line 6.']);
  const last = after(headings, {kind: 'delete', nodes: [two]});
  assert.equal(last, headings.replace(/### \*\*US-2[^#]*\n(?=\n## Notes)/, '').replace('bake\n\n\n', 'bake\n\n'));
});

test('a split story keeps what is ticked and half of what is open', () => {
  const split = after(headings, {kind: 'split', node: one});
  const first = headings
    .replace('(4 points)', '(2 points)')
    .replace('\n- [ ] it is sweet', '')
    .replace('\n- [ ] bake', '');
  const second = [
    '### **US-3: One, part 2 (2 points)**\n\n**Priority**: High | **Owner**: Ann',
    '**Acceptance Criteria:**\n- [ ] it is sweet',
    '**Tasks:**\n- [ ] bake\n',
  ].join('\n\n');
  assert.equal(split, first.replace('- [ ] paint\n', `- [ ] paint\n\n${second}`));
  const shares = after(headings, {kind: 'split', node: one, points: [3, 1]});
  assert.match(shares, /US-1: One \(3 points\)[\s\S]*US-3: One, part 2 \(1 point\)/);
});

test('merged stories add up', () => {
  const merged = after(headings, {kind: 'merge', nodes: [one, two]});
  assert.equal(
    merged,
    headings
      .replace('(4 points)', '(5 points)')
      .replace('- [ ] bake\n', '- [ ] bake\n- [ ] nothing\n')
      .replace(/### \*\*US-2[^#]*- \[ \] nothing\n\n/, ''),
  );
  assert.match(refused(headings, {kind: 'merge', nodes: [one]}), /two at least/);
});

test('another id everywhere, in all files', () => {
  const other = '# Sprint 2\n\n- US-5: Five\n  - Depends on: US-1\n';
  const outcome = tryGesture({[path]: headings, 'b.md': other}, {kind: 'renumber', node: one, id: 'US-9'});
  assert(!isRefusal(outcome), JSON.stringify(outcome));
  assert.deepEqual(textsAfter(outcome), {
    [path]: headings.replaceAll('US-1', 'US-9'),
    'b.md': other.replace('US-1', 'US-9'),
  });
  assert.match(refused(headings, {kind: 'renumber', node: one, id: 'us-2'}), /us-2 is another story already/);
});

test('sections in the style in which other stories have them', () => {
  const criteria = after(headings, {kind: 'addSection', node: two, section: 'criteria', value: 'it is done'});
  assert.equal(
    criteria,
    headings.replace('- [ ] nothing\n', '- [ ] nothing\n\n**Acceptance Criteria:**\n- [ ] it is done\n'),
  );
  const goal = after(headings, {kind: 'addSection', node: at('sprint:1'), section: 'goal', value: 'Bake.'});
  assert.equal(goal, headings.replace('# Sprint 1\n', '# Sprint 1\n\n**Sprint Goal:** Bake.\n'));
  assert.match(
    refused(headings, {kind: 'addSection', node: one, section: 'criteria'}),
    /has acceptance criteria already/,
  );
});

test('from headings to entries to a table and back, nothing is lost', () => {
  const list = '# Sprint 1\n\n- [ ] US-1: One (3 points)\n- [x] US-2: Two (1 point)\n\nText.\n';
  const table = after(list, {kind: 'convert', nodes: [one, two], form: 'row'});
  assert.equal(
    table,
    '# Sprint 1\n\n| ID | Story | Points | Status |\n| --- | --- | --- | --- |\n| US-1 | One | 3 | To Do |\n| US-2 | Two | 1 | Done |\n\nText.\n',
  );
  assert.equal(after(table, {kind: 'convert', nodes: [one, two], form: 'entry'}), list);
  const heads = after(list, {kind: 'convert', nodes: [two, one], form: 'heading'});
  assert.equal(
    heads,
    '# Sprint 1\n\n## US-1: One (3 points)\n\n**Status:** To Do\n\n## US-2: Two (1 point)\n\n**Status:** Done\n\nText.\n',
  );
  assert.match(refused(headings, {kind: 'convert', nodes: [one], form: 'row'}), /more than fits into a row/);
});
