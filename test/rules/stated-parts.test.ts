/** Parts of the work, under whatever name and in whatever form they are stated: right they are believed, wrong found. */
import {deepEqual, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {languages, listed} from '../../server/src/core/model/words/languages.ts';
import {checkAlone} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';

interface Tongue {
  readonly points: string;
  readonly stories: string;
  readonly of: string;
  /** To do, in progress, in review, blocked, done. */
  readonly statuses: readonly string[];
}

const english: Tongue = {
  points: 'points',
  stories: 'stories',
  of: 'of',
  statuses: ['To Do', 'In Progress', 'In Review', 'Blocked', 'Done'],
};

function storiesOf({points, statuses: [todo, doing, , , done]}: Tongue): string {
  return `### US-1: Index (3 ${points})
**Status:** ${done}

### US-2: Query (5 ${points})
**Status:** ${done}

### US-3: Page (8 ${points})
**Status:** ${doing}

### US-4: Synonyms (2 ${points})
**Status:** ${todo}
`;
}

type Place = (tongue: Tongue, line: string) => string;

const above: Place = (tongue, line) =>
  `# Sprint 4: Search\n\n**Capacity:** 20 points\n\n${line}\n\n## Stories\n\n${storiesOf(tongue)}`;
const below: Place = (tongue, line) => `${above(tongue, '')}\n## Summary\n\n${line}\n`;
const behindRule: Place = (tongue, line) => `${above(tongue, '')}\n---\n\n${line}\n`;

function wrongNumbers(text: string): readonly string[] {
  return checkAlone({path: 'plan.md', text}, defaultSettings)
    .filter(({rule}) => rule.endsWith('-mismatch'))
    .map(({at}) => text.slice(at.start, at.end));
}

interface Part {
  readonly points: number;
  readonly stories: number;
}

const done: Part = {points: 8, stories: 2};
const doing: Part = {points: 8, stories: 1};
const todo: Part = {points: 2, stories: 1};
const left: Part = {points: 10, stories: 2};
const all: Part = {points: 18, stories: 4};

const names: readonly (readonly [Part, readonly string[]])[] = [
  [done, ['Done', 'Completed', 'Finished', 'Delivered', 'Completed so far']],
  [doing, ['In progress', 'Doing', 'WIP', 'Started']],
  [todo, ['To do', 'Not started']],
  [left, ['Remaining', 'Left', 'Still open', 'Outstanding', 'Not done', 'Unfinished']],
];

/** Ways to state a part, with the points and with the stories in the place of numbers that may be wrong. */
const forms: readonly ((name: string, part: Part, tongue: Tongue) => string)[] = [
  (name, {points}, {points: unit}) => `${name}: ${points} ${unit}`,
  (name, {stories}, {stories: unit}) => `**${name}:** ${stories} ${unit}`,
  (name, {points, stories}, tongue) => `${name}: ${stories} ${tongue.stories}, ${points} ${tongue.points}`,
  (name, {points, stories}, tongue) => `**${name}:** ${points} ${tongue.points} (${stories} ${tongue.stories})`,
  (name, {points}, {points: unit}) => `- ${name}: ${points}/18 ${unit}`,
  (name, {stories}, {stories: unit, of}) => `- ${name}: ${stories} ${of} 4 ${unit}`,
];
const englishForms: typeof forms = [
  (name, {points}) => `- ${name} points: ${points}`,
  (name, {points}) => `- Points ${name.toLowerCase()}: ${points} of 18 (${Math.round((100 * points) / 18)}%)`,
  (name, {stories}) => `- Stories ${name.toLowerCase()}: ${stories}/4`,
];
const rowForms: typeof forms = [
  (name, {points}) => `| Metric | Value |\n|---|---|\n| ${name} | ${points} points |`,
  (name, {stories}) => `| Metric | Value |\n|---|---|\n| ${name} stories | ${stories} |`,
  (name, {points}) => `| Metric | Value |\n|---|---|\n| Points ${name.toLowerCase()} | ${points}/18 |`,
  (name, {stories}) => `| Metric | Value |\n|---|---|\n| ${name} | ${stories} of 4 stories |`,
  (name, {points, stories}) =>
    `| Metric | Planned | ${name} |\n|---|---|---|\n| Stories | 4 | ${stories} |\n| Points | 18 | ${points} |`,
];

/** A part that differs in one number, so far that it is that of no other one. */
function others({points, stories}: Part): readonly Part[] {
  return [
    {points: points + 3, stories},
    {points, stories: stories + 3},
  ];
}

function holds(form: (typeof forms)[number], name: string, part: Part, tongue: Tongue, place: Place): void {
  const right = form(name, part, tongue);
  deepEqual(wrongNumbers(place(tongue, right)), [], right);
  for (const other of others(part)) {
    const wrong = form(name, other, tongue);
    if (wrong !== right) ok(wrongNumbers(place(tongue, wrong)).length > 0, wrong);
  }
}

for (const [where, place] of Object.entries({above, below, 'behind a rule under the last story': behindRule})) {
  test(`a part of the work is held against its stories: ${where}`, () => {
    for (const [part, words] of names) {
      for (const name of words)
        for (const form of [...forms, ...englishForms, ...rowForms]) holds(form, name, part, english, place);
    }
  });
}

test('all of the work is a part, too, where it is said how much of it', () => {
  for (const name of ['Total', 'Planned', 'Committed', 'Scope']) {
    deepEqual(wrongNumbers(above(english, `- ${name}: 4/4 stories`)), []);
    deepEqual(wrongNumbers(above(english, `- ${name}: 4 of 4 stories`)), []);
  }
  for (const name of ['Points planned', 'Points committed', 'Total points']) {
    deepEqual(wrongNumbers(above(english, `- ${name}: 18 of 20`)), [], 'of the capacity');
    ok(wrongNumbers(above(english, `- ${name}: 15 of 20`)).length > 0);
    ok(wrongNumbers(above(english, `- ${name}: 18 of 22`)).length > 0);
  }
  deepEqual(wrongNumbers(above(english, 'Stories: 2/4 done')), []);
  deepEqual(wrongNumbers(above(english, 'Stories: 3/4 done')), ['3']);
});

test('a table of metrics says all of the work in plain words', () => {
  const table = ({points, stories}: Part) =>
    `| Metric | Value |\n|---|---|\n| Points | ${points} |\n| Stories | ${stories} |`;
  deepEqual(wrongNumbers(below(english, table(all))), []);
  for (const other of others(all)) ok(wrongNumbers(below(english, table(other))).length > 0);
});

test('a sentence may state several parts', () => {
  const sentences = [
    '«8» points are done, «8» in progress and «2» to do.',
    '«2» of «4» stories are done, «1» is in progress and «1» is not started.',
    '«2» stories done, «2» remaining',
    '«10» points remain.',
    '«2» stories are still open.',
    'So far «8» of «18» points are done.',
    '4 stories, 2 done',
    '2 stories, 8 points done',
    '4 stories, 18 points, 2 done (50%)',
    '3 stories, 13 points carried over',
    '8 points delivered by Ana',
    'Ready: 3 stories',
    'Next: 2 of 4 stories',
    '1 story left over',
  ];
  for (const marked of sentences) {
    const parts = marked.split(/[«»]/);
    deepEqual(wrongNumbers(above(english, parts.join(''))), [], marked);
    for (let at = 1; at < parts.length; at += 2) {
      const wrong = parts.with(at, String(Number(parts[at]) + 3)).join('');
      ok(wrongNumbers(above(english, wrong)).length > 0, wrong);
    }
  }
});

test('what has a name of its own is no part that we know', () => {
  for (const line of [
    'Planned (blockers): 7 points',
    'Planned bugs: 7',
    'Remaining budget: 3 days',
    'Done last sprint: 21 points',
    'Remaining: 10 points, 2 bugs',
    'Open questions: 3',
    'In review by legal: 5 stories',
    'Estimated: 3 of 4 stories',
    'Tested: 1/4 stories',
    'Deployed: 3 points',
    'Must have: 3/4 stories',
    'Frontend: 3 of 3 stories',
    'Frontend: 1 of 3 stories done',
    '3 of 4 stories have acceptance criteria.',
    'Only 3 of 4 stories have owners',
    'Carried over: 1 story (5 points)',
  ])
    for (const place of [above, below, behindRule]) deepEqual(wrongNumbers(place(english, line)), [], line);
});

test('boxes alone do not tell what is open and what is begun', () => {
  const text = '# Sprint 4\n\nIn progress: 1 of 2 stories\n\n- [x] US-1: A (2 points)\n- [ ] US-2: B (3 points)\n';
  deepEqual(wrongNumbers(text), []);
});

test('where every story ends in numbers behind a rule, they are its own', () => {
  const plan = (points: number) =>
    `# Sprint 4\n\n### US-1: A (2 points)\n\n---\n\n**Remaining:** 2 points\n\n### US-2: B (3 points)\n\n---\n\n**Remaining:** ${points} points\n`;
  deepEqual(wrongNumbers(plan(3)), []);
});

test('under a heading of another time or another sprint nothing is said of this one', () => {
  for (const heading of ['Previous sprint', 'Last sprint', 'Sprint 3 review'])
    for (const line of ['- Completed: 13 points', '- Remaining: 2 of 6 stories', '13 points done, 3 remaining'])
      deepEqual(wrongNumbers(`${above(english, '')}\n## ${heading}\n\n${line}\n`), [], `${heading}: ${line}`);
});

test('what is said of the last story behind a rule is its own', () => {
  const plan = (line: string) =>
    `# Sprint 4\n\n### US-1: A (2 points)\n\n### US-2: B (3 points)\n\nText.\n\n---\n\n${line}\n`;
  deepEqual(wrongNumbers(plan('**Story Points:** 3')), []);
  deepEqual(wrongNumbers(plan('**Story Points:** 3 | **Priority:** High')), []);
  deepEqual(wrongNumbers(plan('**Total:** 3 points')), []);
  deepEqual(wrongNumbers(plan('**Total:** 5 points')), []);
  deepEqual(wrongNumbers(plan('**Total:** 7 points')), ['7']);
});

test('what the last story ends with may be that of its epic, its sprint or the plan', () => {
  const plan = (total: string) =>
    `# Plan\n\n## Sprint 1\n\n### US-1: A (2 points)\n\nText.\n\n## Sprint 2\n\n### US-2: B (3 points)\n\n### US-3: C (5 points)\n\nText.\n\n---\n\n${total}\n`;
  for (const right of ['**Total:** 8 points', '**Total:** 10 points', '**Total:** 10 points, 3 stories'])
    deepEqual(wrongNumbers(plan(right)), [], right);
  deepEqual(wrongNumbers(plan('**Total:** 11 points')), ['11']);
});

test('a line under the last story that counts stories is about all of them, without a rule, too', () => {
  const plan = (line: string) => `${above(english, '')}\n**Acceptance Criteria:**\n- [ ] It works\n\n${line}\n`;
  deepEqual(wrongNumbers(plan('Total: 18 points, 4 stories')), []);
  ok(wrongNumbers(plan('Total: 18 points, 5 stories')).includes('5'));
});

/** What the languages call points and stories, and what stands between a part and its whole. */
const units: readonly (readonly [string, string, string])[] = [
  ['points', 'stories', 'of'],
  ['pontos', 'histórias', 'de'],
  ['puntos', 'historias', 'de'],
  ['points', 'stories', 'sur'],
  ['Punkte', 'Stories', 'von'],
  ['punti', 'storie', 'su'],
  ['puan', 'hikaye', '/'],
  ['punktów', 'historyjek', 'z'],
  ['баллов', 'историй', 'из'],
  ['điểm', 'story', '/'],
  ['点', '个故事', '/'],
  ['ポイント', 'ストーリー', '/'],
  ['포인트', '스토리', '/'],
];

test('parts are known in every language', () => {
  ok(units.length === languages.length);
  for (const [at, {written, remaining}] of languages.entries()) {
    const [points, stories, of] = units[at] as (typeof units)[number];
    const statuses = listed(written.statuses);
    const tongue = {points, stories, of, statuses};
    const word = listed(remaining).find(one => one !== '' && !one.includes('*'));
    const told: [Part, string | undefined][] = [
      [done, statuses[4]],
      [doing, statuses[1]],
      [todo, statuses[0]],
      [left, word],
    ];
    for (const [part, name] of told) for (const form of name ? forms : []) holds(form, name ?? '', part, tongue, above);
  }
});
