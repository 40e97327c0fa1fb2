/** Formatting: what it changes, and that it changes nothing that means something. */
import {deepEqual, equal} from 'node:assert/strict';
import {test} from 'node:test';
import {formatPlan} from '../../server/src/core/features/formatting.ts';
import {backlogJson} from '../../server/src/core/json/backlog.ts';
import {applyEdits} from '../../server/src/core/text/edit.ts';
import {widthOf} from '../../server/src/core/text/width.ts';
import {realPlans} from '../laws/plans.ts';

function formatted(text: string, within = {start: 0, end: text.length}): string {
  return applyEdits(text, formatPlan({path: 'a.md', text}, within));
}

test('a table of stories is aligned, wide characters and alignment signs included', () => {
  const table = `# Sprint 1

| ID | Story | SP |
|---|:-:|--:|
|US-1|Sign in|3|
| US-2 |  登录页面 | 13 |
| US-3 | a \\| b ||
`;
  equal(
    formatted(table),
    `# Sprint 1

| ID   |  Story   |  SP |
| ---- | :------: | --: |
| US-1 | Sign in  |   3 |
| US-2 | 登录页面 |  13 |
| US-3 |  a \\| b  |     |
`,
  );
});

test('tables without outer pipes, in quotes, and with CR LF keep their form', () => {
  const bare = '# Sprint 1\r\n\r\nID | Story | SP\r\n---|---|---\r\nUS-1 | Sign in | 3\r\nUS-22 | Out | 5\r\n';
  const bareFormatted = formatted(bare);
  equal(bareFormatted.replace(/[ -]/g, ''), bare.replace(/[ -]/g, ''));
  equal(formatted(bareFormatted), bareFormatted);
});

test('a column of long texts is not padded, a ragged table stays as it is', () => {
  const long = `# Sprint 1\n\n| ID | Story | SP |\n|---|---|---|\n| US-1 | ${'very '.repeat(20)}long | 3 |\n| US-2 | Out | 5 |\n`;
  equal(formatted(long).includes('| US-2 | Out | 5   |'), true);
  const ragged = '# Sprint 1\n\n| ID | Story | SP |\n|---|---|---|\n| US-1 | Sign in | 3 |\n| US-2 | Out |\n';
  equal(formatted(ragged), ragged);
});

test('boxes and keys take one spelling', () => {
  const text = `# Sprint 1

## US-1: Sign in

**Points**:3
**Priority** : High
**Status:**Done
**See**:this

**Acceptance Criteria:**
- [X] one
- [x] two
- [x] three
`;
  equal(
    formatted(text),
    text
      .replace('**Points**:3', '**Points**: 3')
      .replace('** : High', '**: High')
      .replace(':**Done', ':** Done')
      .replace('[X]', '[x]'),
  );
});

test('only what lies in the range, and nothing in ordinary Markdown', () => {
  const text = '# Sprint 1\n\n- [X] US-1: a\n- [x] US-2: b\n- [X] US-3: c\n- [x] US-4: d\n';
  equal(formatted(text, {start: 0, end: 26}), text.replace('[X]', '[x]'));
  const readme = '# A library\n\n| a | b |\n|-|-|\n| longer | x |\n\n- [X] done\n';
  equal(formatted(readme), readme);
});

test('over real plans: twice is once, and the plan stays the same', () => {
  for (const {name, text} of realPlans) {
    const once = formatted(text);
    equal(formatted(once), once, `${name}: twice`);
    const essence = (each: string) => each.replace(/[ \t-]/g, '').replace(/\[X\]/g, '[x]');
    equal(essence(once), essence(text), `${name}: bytes`);
    deepEqual(backlogJson({path: 'a.md', text: once}), backlogJson({path: 'a.md', text}), name);
  }
});

test('columns of a fixed font', () => {
  deepEqual(['abc', '登录', '✅', 'é', 'e\u0301', 'ｆ', '👩‍💻'].map(widthOf), [3, 4, 2, 1, 1, 2, 4]);
});
