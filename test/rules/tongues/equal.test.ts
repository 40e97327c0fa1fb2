/** All languages are equal: the same plan reads the same in each, and each number that it states is checked in each. */
import {deepEqual, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {checkAlone} from '../../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../../server/src/core/settings.ts';
import {backlogOf} from '../../../server/src/core/workspace/document.ts';
import {de} from './de.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import {fr} from './fr.ts';
import {it} from './it.ts';
import {ja} from './ja.ts';
import {ko} from './ko.ts';
import {pl} from './pl.ts';
import {pt} from './pt.ts';
import {ru} from './ru.ts';
import {type Form, forms, items, planIn, type Stated, type Tongue, tablesIn} from './tongue.ts';
import {tr} from './tr.ts';
import {vi} from './vi.ts';
import {zh} from './zh.ts';

const tongues: Readonly<Record<string, Tongue>> = {en, pt, es, fr, de, it, tr, pl, ru, vi, zh, ja, ko};

const findings = (text: string) =>
  checkAlone({path: 'plan.md', text}, defaultSettings).filter(({severity}) => severity !== 'hint');

/** What is read, in the words of the language. */
function factsOf(text: string): readonly unknown[] {
  const {stories, sprints} = backlogOf({path: 'plan.md', text});
  return [
    ...sprints.map(({id, goal, capacity, start, end, committedPoints}) =>
      [id, goal?.value, capacity?.value, start?.value, end?.value, committedPoints].join(' | '),
    ),
    ...stories.map(({id, title, points, priority, status, assignees, sprint, epic, criteria}) =>
      [
        ...[id, title, points?.value, priority?.value, status?.value, assignees.map(({value}) => value)],
        ...[sprint, epic, criteria.done, criteria.total],
      ].join(' | '),
    ),
  ];
}

function expected(tongue: Tongue, form: Form): readonly unknown[] {
  const dates = ['2026-03-02 | 2026-03-13', '2026-03-16 | 2026-03-27'];
  const capacities = [25, 12];
  const isBox = form === 'boxes';
  const statuses = isBox ? ['done', 'todo', 'todo'] : ['done', 'in-progress', 'todo'];
  return [
    ...tongue.goals.map((goal, i) => {
      const own = items.filter(({sprint}) => sprint === i + 1).reduce((sum, {points}) => sum + points, 0);
      return [i + 1, goal, capacities[i], dates[i], own].join(' | ');
    }),
    ...items.map(({id, points, priority, status, who, sprint, epic}, i) => {
      const criteria = form === 'table' ? [0, 0] : [status === 0 && !isBox ? 2 : 0, 2];
      const told = [id, tongue.titles[i], points, tongue.priorities[priority], statuses[status], who, sprint];
      return [...told, isBox ? '' : tongue.epics[epic], ...criteria].join(' | ');
    }),
  ];
}

const bare = (text: string): string => text.replace(/[«»]/g, '');

/** Every number of a line by itself, too large by four. */
function* wrongIn(line: string): Generator<{readonly text: string; readonly at: number; readonly digits: string}> {
  for (const {0: mark, 1: right, index} of line.matchAll(/«(\d+)»/g)) {
    const digits = String(Number(right) + 4);
    const before = bare(line.slice(0, index));
    yield {text: `${before}${digits}${bare(line.slice(index + mark.length))}`, at: before.length, digits};
  }
}

for (const [language, tongue] of Object.entries(tongues)) {
  for (const form of forms) {
    test(`${language}: stories as ${form} are read`, () => {
      const text = planIn(tongue, form);
      deepEqual(factsOf(text), expected(tongue, form));
      deepEqual(findings(text), []);
    });
  }
  const stated: readonly Stated[] = [
    ...tongue.heading.map(line => ({heading: line})),
    ...tongue.above.map(line => ({above: line})),
    ...tongue.below.map(line => ({below: line})),
    ...[...tongue.end, ...tablesIn(tongue)].map(line => ({end: line})),
  ];
  for (const one of stated) {
    const [[place, line] = ['', '']] = Object.entries(one) as [string, string][];
    test(`${language}, ${place}: ${line.replace(/\s+/g, ' ')}`, () => {
      const plan = (said: string) => planIn(tongue, 'headings', {[place]: said});
      deepEqual(findings(plan(bare(line))), []);
      for (const {text, at, digits} of wrongIn(line)) {
        const whole = plan(text);
        const start = whole.indexOf(text) + at;
        const found = findings(whole).filter(({rule}) => rule.endsWith('-mismatch'));
        ok(
          found.some(one => one.at.start === start && one.at.end === start + digits.length),
          `${digits} in ${text}`,
        );
      }
    });
  }
}

test('each language states what English states', () => {
  const lengths = ({heading, above, below, end}: Tongue) => [heading, above, below, end].map(({length}) => length);
  for (const [language, tongue] of Object.entries(tongues)) deepEqual(lengths(tongue), lengths(en), language);
});
