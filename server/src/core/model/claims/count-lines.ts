/** Counts that stand in the middle of a line beside what they count: `4 tasks (T-001 to T-004)`, `15 ETL tasks`, `2 items left`. */
import type {Claim} from '../backlog.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {Statement} from '../stories/statements.ts';
import {fold} from '../words/folding.ts';
import {ITEM_NOUNS, TASK_NOUNS} from '../words/nouns.ts';
import {isLeftWord, namesDay} from '../words/progress.ts';
import {basisOf, countClaim, isDone, isOpen} from './counting.ts';
import {isDated} from './progress.ts';
import {referencedIn, storiesIn, type Universe} from './scopes.ts';

/** All of one line. */
export function lineCounts(statement: Statement, universe: Universe): Claim[] {
  if (!/\d/.test(statement.line.text)) return [];
  return [
    ...listedCounts(statement, universe),
    ...familyCounts(statement, universe),
    ...leftCounts(statement, universe),
  ];
}

/** `4 tasks (T-001 to T-004)`, `7 stories: US-1 – US-7`: a count and, at once, what it counts. */
function listedCounts({line, base}: Statement, universe: Universe): Claim[] {
  return [...fold(line.text).matchAll(listed)].flatMap(match => {
    const [whole, digits = '', ids = ''] = match;
    const end = match.index + whole.length;
    const names = line.text.slice(end - ids.length, end);
    const stories = referencedIn(universe, names);
    if (stories.length < 2 || !isOnlyIds(names)) return [];
    const start = match.index + whole.indexOf(digits);
    const subject = bareText(line.text.slice(0, match.index)) || 'stories';
    return countClaim(subject, {value: +digits, start, end: start + digits.length}, line, base, [basisOf(stories)]);
  });
}

const listed = new RegExp(
  `(?<![\\p{L}\\p{N}./,:-])(\\d{1,3})\\s+(?:${ITEM_NOUNS}|${TASK_NOUNS})\\s*[(（:：]([^()（）:]+)`,
  'giu',
);

/** Ids and what stands between them, nothing else. */
function isOnlyIds(names: string): boolean {
  const rest = names
    .replace(/[A-Z]*[-_]?\d+(?:\.\d+)*[a-z]?/gi, '')
    .replace(/\b(?:to|through|and|thru|a|bis|und|y|e|et)\b/gi, '');
  return /^[\s,;&+–—~.-]*$/.test(rest);
}

/** `15 ETL tasks`, where ids begin with ETL. */
function familyCounts({line, base}: Statement, universe: Universe): Claim[] {
  return [...line.text.matchAll(family)].flatMap(match => {
    const [whole, digits = '', name = ''] = match;
    const stories = universe.stories.flatMap(({story}) => (story.id?.startsWith(`${name}-`) ? [story] : []));
    if (stories.length < 2) return [];
    const start = match.index + whole.indexOf(digits);
    return countClaim(name, {value: +digits, start, end: start + digits.length}, line, base, [
      basisOf(stories),
      basisOf(stories.filter(isOpen)),
      basisOf(stories.filter(isDone)),
    ]);
  });
}

const family = new RegExp(
  `(?<![\\p{L}\\p{N}./,:-])(\\d{1,3})\\s+([A-Z][A-Z\\d]{1,9})\\s+(?:${ITEM_NOUNS}|${TASK_NOUNS})(?!\\p{L})`,
  'gu',
);

/** `Only 2 Items Remaining`, over or amid the items: what is open, of the section or of all. */
function leftCounts(statement: Statement, universe: Universe): Claim[] {
  const {line, base, node, entries, context} = statement;
  if (context.aside) return [];
  const match = left.exec(fold(line.text));
  const number = match?.[1] ?? match?.[4];
  if (!match || !number || !isLeftWord(match[3] ?? match[5] ?? '') || isDated(statement) || namesDay(line.text))
    return [];
  const {stories} = universe;
  if (stories.every(({story}) => story.status === null)) return [];
  const start = match.index + match[0].indexOf(number);
  const scoped = storiesIn(universe, {start: node.start, end: node.end}).map(({story}) => story);
  const named = entries.flatMap(entry => referencedIn(universe, entry.line.text));
  const scopes = [stories.map(({story}) => story).filter(isOpen), scoped.filter(isOpen), named, scoped];
  return countClaim(
    'left',
    {value: +number, start, end: start + number.length},
    line,
    base,
    scopes.filter(scope => scope.length > 0).map(basisOf),
  );
}

/** At the beginning of its line and with nothing behind it: prose speaks of other items, too. */
const left = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:only|just|still|noch|nur|solo|apenas|encore|seulement) )?(?:(\\d{1,3})\\s+(${ITEM_NOUNS}|${TASK_NOUNS})\\s+(\\p{L}+)|(\\d{1,3})\\s+(\\p{L}+)\\s+(?:${ITEM_NOUNS}|${TASK_NOUNS}))(?=[\\s*_]*(?:[:：.,;(（]|$))`,
  'u',
);
