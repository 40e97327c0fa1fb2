/** What a stroke changes is one story; all else stays the same values, so that nothing is worked out again for it. */
import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {flat} from '../../server/src/core/lists.ts';
import {joinedRows, pickRow, rowOf, turnoverOfRows} from '../../server/src/core/rows.ts';
import {type Document, editDocument, surveyOf} from '../../server/src/core/workspace/document.ts';

const story = (n: number) => `### US-${n}: Story number ${n} (3 points)\n\n**Acceptance Criteria:**\n- [ ] Works\n\n`;
const epic = (n: number) =>
  `## Epic ${n}: Part ${n} (12 points)\n\n${[1, 2, 3, 4].map(k => story(n * 10 + k)).join('')}`;
const planned = (n: number) =>
  `## Sprint ${n}\n\n**Goal**: Part ${n}\n\n- [ ] US-${n}1: Story number ${n}1 (3 points)\n\n`;
const numbers = Array.from({length: 40}, (_, i) => i + 1);
const plan = `# Product Backlog\n\n${numbers.map(epic).join('')}# Sprint Plan\n\n${numbers.map(planned).join('')}`;

function typed(text: string, behind: string, letters: string): [Document, Document] {
  const before = {path: 'plan.md', text};
  surveyOf(before);
  const at = text.indexOf(behind) + behind.length;
  return [before, editDocument(before, {start: at, end: at}, letters)];
}

test('a letter in a criterion leaves all other mentions, the openings and the claims as they are', () => {
  const [old, now] = typed(
    plan,
    'US-203: Story number 203 (3 points)\n\n**Acceptance Criteria:**\n- [ ] Works',
    'x',
  ).map(document => surveyOf(document).assembly);
  ok(old && now);
  const {gone, came} = turnoverOfRows(old.gathered.mentions, now.gathered.mentions);
  deepEqual([gone.length, came.length], [1, 1]);
  equal(now.drafts, old.drafts);
  equal(now.plan.claims, old.plan.claims);
  equal(now.claims.universe, old.claims.universe);
  equal(now.plan.stories.filter(one => !old.plan.stories.includes(one)).length, 1);
});

test('other points of a story change the claims that add them up, and no others', () => {
  const [old, now] = typed(plan, 'US-203: Story number 203 (', '1').map(document => surveyOf(document).assembly);
  ok(old && now);
  const fresh = now.plan.claims.filter(one => !old.plan.claims.includes(one));
  deepEqual(
    fresh.map(({subject}) => subject),
    ['Epic 20: Part 20'],
  );
});

test('a stroke under the title of a sprint leaves the stories under it as they are', () => {
  const stories = numbers.map(n => `## US-${n}: Story ${n}\n\n- [ ] Works\n\n`).join('');
  const [old, now] = typed(`# Sprint 12\n\nAbout it.\n\n${stories}`, 'US-7: Story 7\n\n- [ ] Works', ' well').map(
    document => surveyOf(document).assembly,
  );
  ok(old && now);
  equal(turnoverOfRows(old.gathered.mentions, now.gathered.mentions).came.length, 1);
});

test('rows: what is joined, or picked, from the same chunks is the same', () => {
  const chunks = Array.from({length: 300}, (_, i) => [{i}, {i}]);
  const joined = joinedRows(chunks.map(rowOf));
  deepEqual(flat(joined), chunks.flat());
  ok(joined.length < 60, `${joined.length} chunks`);
  const again = joinedRows(chunks.map(rowOf).toSpliced(150, 1, rowOf([{i: 150}])));
  ok(again.filter(chunk => !joined.includes(chunk)).length <= 3);
  const isEven = ({i}: {i: number}) => i % 2 === 0;
  const picked = pickRow(joined, isEven);
  deepEqual(flat(picked), chunks.flat().filter(isEven));
  ok(pickRow(joined, isEven).every((chunk, i) => chunk === picked[i]));
});
