/** Counts of things that have a name: `Total Features: 9`, `Total Epics: 4`, `Sprints: 3`, `Stories completed: 2 / 6`. */
import {memo} from '../../memo.ts';
import {shift} from '../../text/span.ts';
import type {Addend, Basis, Claim, Epic, Sprint, Story} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import {type KeyValue, readKeys} from '../lines/keys.ts';
import type {Statement} from '../stories/statements.ts';
import {fold} from '../words/folding.ts';
import {isSameNoun} from '../words/nouns.ts';
import {namesDay} from '../words/progress.ts';
import {DAYS, EPIC, HOURS, SPRINT} from '../words/vocabulary.ts';
import {allHeadings} from './questions.ts';
import type {Universe} from './scopes.ts';

const epics = new RegExp(`^(?:total |number of |no\\.? of |# of )?(?:${EPIC})s?(?: total| count)?$`, 'u');
const sprints = new RegExp(`^(?:total |number of |no\\.? of |# of )(?:${SPRINT})s?$`, 'u');

/** What ids of a kind begin with, by the noun of their kind. */
const FAMILIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^total features?$/, /^(?:F|FT|FEAT|FEATURE)[-_ ]?\d/i],
  [/^total bugs?$/, /^(?:B|BUG)[-_ ]?\d/i],
  [/^total user stories$/, /^(?:US|HU|STORY)[-_ ]?\d/i],
];

/** `headings` are those of the document. */
export function nounClaims(
  statements: readonly Statement[],
  headings: readonly Statement[],
  universe: Universe,
  plan: {readonly epics: readonly Epic[]; readonly sprints: readonly Sprint[]},
): Claim[] {
  return [...keyedNouns(statements, universe, plan), ...groupCounts(statements, headings)];
}

function keyedNouns(
  statements: readonly Statement[],
  universe: Universe,
  plan: {readonly epics: readonly Epic[]; readonly sprints: readonly Sprint[]},
): Claim[] {
  return statements.flatMap(statement => {
    if (statement.kind === 'heading') return [];
    return readKeys(statement.line).flatMap(key => {
      const number = /^[\s*~]*(\d{1,3})(?=[\s*]*(?:$|[(（]|known|open|total))/u.exec(key.value.text)?.[1];
      if (!number) return [];
      const name = fold(key.key);
      if (epics.test(name)) return countOf(key, number, statement.base, 'epics', plan.epics.map(named));
      if (sprints.test(name)) return countOf(key, number, statement.base, 'sprints', plan.sprints.map(named));
      const family = FAMILIES.find(([noun]) => noun.test(name))?.[1];
      if (!family) return [];
      const members = universe.stories.flatMap(({story}) => (family.test(story.id ?? '') ? [story] : []));
      return countOf(key, number, statement.base, 'stories', members.map(namedStory), members);
    });
  });
}

function named({id, title, heading}: Epic | Sprint): Addend {
  return {name: id ?? title.value, value: 1, span: heading};
}

function namedStory({id, title, definition}: Story): Addend {
  return {name: id ?? title, value: 1, span: definition.line};
}

/** One thing alone may have brothers that are told elsewhere. */
function countOf(
  {key, value}: KeyValue,
  digits: string,
  base: number,
  unit: 'stories' | 'epics' | 'sprints',
  addends: readonly Addend[],
  members: readonly Story[] = [],
): Claim[] {
  if (addends.length < 2) return [];
  const open = members.filter(({status}) => status?.value !== 'done' && status?.value !== 'dropped').map(namedStory);
  const bases = [addends, open]
    .filter(list => list.length > 0)
    .map((list): Basis => ({actual: list.length, addends: list}));
  return [{kind: 'count', subject: key, unit, stated: stated(value, digits, base), approximate: false, bases}];
}

function stated(line: Inline, digits: string, base: number): Claim['stated'] {
  const start = line.text.indexOf(digits);
  return {value: Number(digits), span: shift(sourceOf(line, start, start + digits.length), base)};
}

const ACROSS =
  /(?<!\p{L})(?:across|in|over|through|into|en|em|auf|uber|sur|su|na|в|trong)\s(\d{1,2})\s(\p{L}+)(?!\p{L})/gu;

/** `25 stories in 7 waves`, where the waves have headings: Wave 1 to Wave 5. */
function groupCounts(statements: readonly Statement[], headings: readonly Statement[]): Claim[] {
  return statements.flatMap(({kind, line, base}) => {
    if (kind === 'heading' || line.text.length > 400) return [];
    return [...fold(line.text).matchAll(ACROSS)].flatMap(([whole, digits = '', noun = ''], i, all): Claim[] => {
      const [, members] = [...numberedGroups(allHeadings(headings))].find(([name]) => isSameNoun(name, noun)) ?? [];
      const at = (all[i]?.index ?? 0) + whole.indexOf(digits);
      if (!members || members.size < 2) return [];
      const addends = [...members.values()];
      const span = shift(sourceOf(line, at, at + digits.length), base);
      const stated = {value: Number(digits), span};
      const bases = [{actual: addends.length, addends}];
      return [{kind: 'count', subject: noun, unit: 'things', stated, approximate: false, bases}];
    });
  });
}

/** Headings that begin with one noun and a number each, by noun and number; days and weeks are no parts of the work. */
const numberedGroups = memo((statements: readonly Statement[]): ReadonlyMap<string, ReadonlyMap<string, Addend>> => {
  const groups = new Map<string, Map<string, Addend>>();
  for (const {kind, line, base} of statements) {
    const match = kind === 'heading' ? /^\P{L}*(\p{L}{4,})\s(\d{1,2})(?![\d.])/u.exec(fold(line.text)) : null;
    if (!match?.[1] || !match[2] || namesDay(match[0].trim()) || days.test(match[1])) continue;
    const members = groups.get(match[1]) ?? new Map<string, Addend>();
    groups.set(match[1], members.set(match[2], {name: match[0].trim(), value: 1, span: shift(line.span, base)}));
  }
  return groups;
});

const days = new RegExp(`^(?:${DAYS}|${HOURS})s?$`, 'u');
