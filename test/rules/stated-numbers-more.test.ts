/** Numbers that a plan states about itself, continued: rows of metrics, remarks behind totals, ranges, parts with names. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkAlone} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';

/** Where a plan states a number: `«right|wrong»`. */
const number = /«([\d.,]+)\|([\d.,]+)»/;

function findings(text: string) {
  return checkAlone({path: 'plan.md', text}, defaultSettings)
    .filter(({rule}) => /-mismatch$/.test(rule))
    .map(({rule, at}) => [rule, lineOf(text, at.start)]);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const rows =
  '| ID | Story | Points | Status |\n|--|--|--|--|\n| US-1 | One | 5 | ✅ Done |\n| US-2 | Two | 8 | ✅ Done |\n';
const sprint = `# Sprint 1\n\n${rows}`;

const under = (line: string) =>
  `# Sprint 4\n\n**Capacity:** 20 points\n\n- [x] US-1: A (3 points)\n- [x] US-2: B (5 points)\n- [ ] US-3: C (10 points)\n\n${line}\n`;

const cases: readonly (readonly [string, string, string])[] = [
  ['what is done', 'points-mismatch', under('- Done: «8|9» points')],
  ['what remains', 'points-mismatch', under('Done: 8 points\nRemaining: «10|11» pts')],
  ['what remains in bold, in another language', 'points-mismatch', under('**Restantes:** «10|12» puntos')],
  ['progress of points', 'points-mismatch', under('Progress: «8|9»/18 pts, 2/3 stories')],
  [
    'a total in bold with a remark behind it',
    'points-mismatch',
    `${sprint}\n**Committed points: «13|15»** (first sprint)\n`,
  ],
  ['a total with a sign behind it', 'points-mismatch', `${sprint}\n**Total Completed Points:** «13|11» ✅\n`],
  [
    'a row of a table of metrics',
    'points-mismatch',
    `${sprint}\n## Sprint Summary\n\n| Metric | Value |\n|--|--|\n| Points Committed | «13|14» |\n| Velocity | 40 |\n`,
  ],
  [
    'a fraction in a table of metrics',
    'points-mismatch',
    `${sprint}\n## Sprint Summary\n\n| Metric | Value |\n|--|--|\n| Points Delivered | «13|10»/13 |\n`,
  ],
  [
    'story points among the velocity of a sprint',
    'points-mismatch',
    `${sprint}\n## Sprint Metrics\n\n### Velocity\n- **Planned Story Points:** «13|15»\n- **Velocity:** 20 points/sprint\n`,
  ],
  ['a range behind the name of a sprint', 'points-mismatch', `# Plan\n\n## Sprint 1 («12|15»-20 pts)\n\n${rows}`],
  [
    'all stories, looking back',
    'count-mismatch',
    `${sprint}\n## Retrospective\n\n- All «2|3» user stories completed on time\n`,
  ],
  [
    'parts with their names before the numbers',
    'points-mismatch',
    `# Plan\n\n## Sprint 1\n\n**Committed points:** 13 pts (Must «8|6» + Should/Could 5)\n\n${rows}`,
  ],
  [
    'the row of an epic that is called by its id',
    'points-mismatch',
    `# Backlog\n\n| Epic ID | Epic Name | Stories | Story Points |\n|--|--|--|--|\n| E01 | Streams | 2 | «13|15» |\n| E02 | Setup | 2 | 3 |\n\n### E01: Streams (Core)\n\n| Story ID | User Story | Story Points |\n|--|--|--|\n| S1 | As a user, I want a | 5 |\n| S2 | As a user, I want b | 8 |\n\n### E02: Setup\n\n| Story ID | User Story | Story Points |\n|--|--|--|\n| S3 | As a user, I want c | 1 |\n| S4 | As a user, I want d | 2 |\n`,
  ],
];

for (const [name, rule, plan] of cases) {
  test(name, () => {
    const [, right = '', wrong = ''] = number.exec(plan) ?? [];
    assert.notEqual(right, '', 'the plan marks a number');
    assert.deepEqual(findings(plan.replace(number, right)), [], 'the right number is believed');
    assert.deepEqual(findings(plan.replace(number, wrong)), [[rule, lineOf(plan, plan.search(number))]]);
  });
}

/** Numbers that are right, or tell something else. */
const believed: readonly string[] = [
  '## 🚀 Sprint 1 User Stories',
  '- **Target Velocity**: 20-25 points\n- **Must Have**: 10 points\n- **Should Have**: 3 points\n- **Total Available**: 13 points',
  '- Sprint 1: 8 points (5.1 + 5.2)',
  '**Average points: 6** (per story)',
  '| Metric | Value |\n|--|--|\n| Max points | 8 |\n| Test points | 40% |',
  '- All 7 stories from sprint 0 delivered',
  'Day 3: 5 points remaining',
];

test('what is measured, called and looked back on is no total', () => {
  const numbered = '### Story 5.1: One (5 points)\n\nText.\n\n### Story 5.2: Two (8 points)\n\nText.\n\n';
  for (const line of believed) assert.deepEqual(findings(`# Sprint 1\n\n${numbered}## Notes\n\n${line}\n`), [], line);
});

test('what remains of the capacity, of a day and of another sprint is no share of the stories', () => {
  for (const line of ['Remaining: 2 points', '### Day 2\n\nRemaining: 13 points', 'Remaining budget: 4 points'])
    assert.deepEqual(findings(under(line)), [], line);
  // Where a story does not say what became of it, nobody knows what is done.
  assert.deepEqual(findings('# Sprint 4\n\n- US-1: A (3 points)\n- US-2: B (5 points)\n\nDone: 4 points\n'), []);
});

const buffered = `# Plan

## Sprint 1: Base (10 hrs)

| # | Issue | Est | Track |
|---|---|---|---|
| #1 | Sign in | 3h | FE |
| #2 | Sign out | 5h | BE |
| | **Sprint 1 subtotal** | **8h** | |
| | Buffer for reviews | **2h** | |
`;

test('the work and what a sprint keeps make its time; the time for tests is beside the stories', () => {
  assert.deepEqual(findings(`${buffered}\n**Estimated testing hours:** 4h\n`), []);
  assert.equal(findings(buffered.replace('10 hrs', '14 hrs')).length, 1);
  assert.equal(findings(buffered.replace('**8h**', '**9h**')).length > 0, true);
});
