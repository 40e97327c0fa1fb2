/** Ticking: exactly one character changes, whatever stands around it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {after, at, refused} from './words.ts';

const story = 'sprint:1/story:US-1';
const plan = `# Sprint 1

## US-1: One (3 points)

**Acceptance Criteria:**
* [ ] It is green
* [X] It is round
* It is not boxed

**Tasks:**
1. [ ] Walls
\t1. [ ] Paint it
\t2. [ ] Paint it

## US-2: Two (2 points)

* [ ] It is green
`;

const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': text => text,
  'with CR LF': text => text.replaceAll('\n', '\r\n'),
  'with a BOM': text => `\ufeff${text}`,
  'without a last line end': text => text.trimEnd(),
  'in a block quote': text => text.replace(/^(?=[*\t])/gm, '> '),
};

for (const [name, form] of Object.entries(forms)) {
  test(`one character changes, ${name}`, () => {
    const text = form(plan);
    const green = after(text, {kind: 'tick', nodes: [at(`${story}/criterion:It is green`)], checked: true});
    assert.equal(green, text.replace('[ ] It is green', '[X] It is green'));
    const back = after(green, {kind: 'tick', nodes: [at(`${story}/criterion:It is green`)], checked: false});
    assert.equal(back, text);
    const second = after(text, {kind: 'tick', nodes: [at(`${story}/task:Paint it~2`)], checked: true});
    assert.equal(second, text.replace('2. [ ]', '2. [x]'));
  });
}

test('several boxes are ticked at once', () => {
  const nodes = ['US-1/task:Paint it', 'US-1/task:Paint it~2', 'US-2/task:It is green'].map(key =>
    at(`sprint:1/story:${key}`),
  );
  const ticked = after(plan, {kind: 'tick', nodes, checked: true});
  assert.equal(ticked.match(/\[x\]/g)?.length, 3);
  assert.equal(ticked.replaceAll('[x]', '[ ]'), plan);
});

test('a story with a box is ticked in its box', () => {
  const list = '# Sprint 1\n\n- [ ] US-1: One (3 points)\n  - [ ] a task\n- [x] US-2: Two (2 points)\n';
  assert.equal(after(list, {kind: 'tick', nodes: [at(story)], checked: true}), list.replace('[ ] US-1', '[x] US-1'));
  const other = at('sprint:1/story:US-2');
  assert.equal(after(list, {kind: 'tick', nodes: [other], checked: false}), list.replace('[x]', '[ ]'));
});

test('what has no box, is no box or is gone is refused with a reason', () => {
  const tick = (key: string) => refused(plan, {kind: 'tick', nodes: [at(key)], checked: true});
  assert.match(tick(`${story}/criterion:It is not boxed`), /“It is not boxed” has no check box/);
  assert.match(tick('sprint:1'), /Only criteria, tasks and stories/);
  assert.match(tick(`${story}/task:Paint it~3`), /“Paint it~3” is not in the plan any more/);
  assert.match(refused(plan, {kind: 'tick', nodes: [], checked: true}), /Nothing is selected/);
});
