/** What sentences state of a plan: `The 16 stories in EPIC-001`, `We commit to 18 points`, `2 of 4 stories are done`. */

import {shift} from '../../text/span.ts';
import type {Basis, Claim, Sprint, Status, Story} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import {roleOf} from '../mentions/roles.ts';
import type {Statement} from '../stories/statements.ts';
import {fold} from '../words/folding.ts';
import {ITEM_NOUNS, TASK_NOUNS} from '../words/nouns.ts';
import {namesDay, namesOtherTime} from '../words/progress.ts';
import {tellsShare} from '../words/telling.ts';
import {POINTS, statusNamed} from '../words/vocabulary.ts';
import {basisOf, type Counted, countClaim, isDone} from './counting.ts';
import {isDated, spokenOf, tells} from './progress.ts';
import {type Covered, storiesUnder, sumsOf, type Universe} from './scopes.ts';
import {sprintAround} from './sprints.ts';

export function proseClaims(statements: readonly Statement[], universe: Universe, sprints: readonly Sprint[]): Claim[] {
  return statements.flatMap(statement => {
    const {kind, line} = statement;
    if ((kind !== 'line' && kind !== 'entry') || !/\d/.test(line.text)) return [];
    const counts = [...countOfAll(statement, universe), ...allDone(statement, universe, sprints)];
    if (universe.isItemLine(statement.body.start) || isDated(statement) || namesDay(line.text)) return counts;
    if (isOtherwise(statement)) return counts;
    const scopes = () => scopesOf(statement, universe, sprints);
    return [
      ...counts,
      ...commitments(statement, scopes).map(claim => ({...claim, timed: 'commitment' as const})),
      ...tallies(statement, scopes).map(claim => ({...claim, timed: 'share' as const})),
    ];
  });
}

/** A number that was found in the folded text of a line, and where. */
function numberIn(match: RegExpExecArray, digits: string, from = 0): Counted {
  const start = match.index + match[0].indexOf(digits, from);
  return {value: Number(digits), start, end: start + digits.length};
}

const all = new RegExp(
  `(?:\\bthe|\\ball|\\bcontains|\\bcomprises)\\s+(\\d{1,3})\\s+(?:${ITEM_NOUNS})\\s+(?:in|of|for)\\b`,
  'u',
);

/** `the 16 stories in EPIC-001` */
function countOfAll({kind, line, base}: Statement, universe: Universe): Claim[] {
  const match = kind === 'line' ? all.exec(fold(line.text)) : null;
  if (!match?.[1]) return [];
  const stories = universe.stories.map(({story}) => story);
  const bases = [basisOf(stories), basisOf(stories.filter(story => story.id))];
  return countClaim('stories', numberIn(match, match[1]), line, base, bases);
}

const allOfThem = new RegExp(
  `(?:^[^\\p{L}\\p{N}]*|[.!?] )all (\\d{1,3}) (?:(?:planned|committed|selected|sprint|scheduled) )*(?:${ITEM_NOUNS}) (?:were |are |have been |got )?(?:completed?|delivered|done|finished|implemented|accepted|closed|shipped)(?!\\p{L})(?!.{0,24} sprint \\d)`,
  'u',
);

/** `All 13 user stories completed on time`: of the sprint, or of the document. */
function allDone({line, base, context}: Statement, universe: Universe, sprints: readonly Sprint[]): Claim[] {
  const match = allOfThem.exec(fold(line.text));
  if (!match?.[1]) return [];
  const planned = sprintAround(context, sprints)?.items.map(({story}) => story) ?? [];
  const scopes = [planned, universe.stories.map(({story}) => story)].filter(({length}) => length > 0);
  const ways = (scope: readonly Story[]) => [scope, scope.filter(isDone), scope.filter(({id}) => id)].map(basisOf);
  return countClaim('stories', numberIn(match, match[1]), line, base, scopes.flatMap(ways));
}

/** Of another time, another sprint, or of no time at all. */
const OTHERWISE =
  /(?<!\p{L})(?:last|previous|previously|earlier|prior|past|next|each|per|every|average|usually|normally|typically|never|should|could|would|if|until|so far this|yesterday)(?!\p{L})|sprint \d/u;

/** Whether a line speaks of the plan as it is: no day of a log, no other sprint, no habit. */
export function isAboutNow(statement: Statement): boolean {
  const {line, node} = statement;
  // `Previous sprint`
  if (node.heading && namesOtherTime(node.heading.line.text)) return false;
  return !isDated(statement) && !namesDay(line.text) && !isOtherwise(statement);
}

/** `We plan 18 points for sprint 4`, said in that sprint, speaks of no other one. */
function isOtherwise({line, context}: Statement): boolean {
  const own = Number(context.sprint?.id ?? Number.NaN);
  const text = fold(line.text).replace(SUBJECT, '');
  return OTHERWISE.test(text.replace(NUMBERED, (all, id) => (Number(id) === own ? ' ' : all)));
}

const NUMBERED = /sprint #?(\d{1,3})(?!\d|\.\d)/gu;

/** At the beginning of a line these say what it is about. */
const SUBJECT =
  /^[^\p{L}]*(?:average(?:[\p{L} ]{0,24} per (?:story|item|ticket))?|(?:story |points )+per (?:story|item|ticket)|(?:sprint|iteration) #?\d{1,3})(?![\p{L}\p{N}])/u;

/** The stories that a line may speak of: those of its section, of its sprint, of a plan that has no more than one. */
export function scopesOf(
  {node, context}: Statement,
  universe: Universe,
  sprints: readonly Sprint[],
): readonly (readonly Covered[])[] {
  // Under `Stretch goals` only what stands there is spoken of.
  const around = node.heading && roleOf(node.heading).later === true ? [] : spokenOf(context, universe, sprints);
  return [storiesUnder(universe, node), ...around].filter(({length}) => length > 0);
}

const commitment = new RegExp(
  `(?<!\\p{L})(?:we|the team|team|the squad|our team) (?:(?:have|has|had|are|is|will|can|now) )?(?:(?:commit(?:s|ted|ting)?|signed up|agreed)(?: ourselves)? (?:to|for|on)|plan(?:s|ned)?(?: (?:to|on))?|forecasts?(?: to)?)(?: deliver(?:ing)?| complet(?:e|ing)| finish(?:ing)?)? (\\d{1,4}) (${POINTS}|${ITEM_NOUNS})(?!\\p{L})(?: [(（](\\d{1,4}) (?:${POINTS})[)）])?`,
  'u',
);
const points = new RegExp(`^(?:${POINTS})$`, 'u');

/** What the team takes upon itself is what the sprint holds. */
function commitments({line, base}: Statement, scopes: Scopes): Claim[] {
  const match = commitment.exec(fold(line.text));
  if (!match) return [];
  const [, first = '', unit = '', second] = match;
  const number = numberIn(match, first);
  const sized = points.test(unit) ? number : second ? numberIn(match, second, number.end - match.index) : null;
  return [
    ...(sized ? pointsClaim(sized, line, base, scopes) : []),
    ...(sized === number ? [] : countClaim('committed', number, line, base, scopes().map(countOf))),
  ];
}

function pointsClaim({value, start, end}: Counted, line: Inline, base: number, scopes: Scopes): Claim[] {
  const sums = scopes().flatMap(scope => sumsOf(scope, 'points'));
  const bases = sums.filter(basis => basis !== null);
  if (bases.length === 0) return [];
  const stated = {value, span: shift(sourceOf(line, start, end), base)};
  return [{kind: 'sprint', subject: 'committed', unit: 'points', stated, approximate: false, bases}];
}

type Scopes = () => readonly (readonly Covered[])[];

function countOf(scope: readonly Covered[]): Basis {
  return basisOf(scope.map(({story}) => story));
}

/** `2 stories done`, `1 in progress`: a count before what became of the stories, or behind it. */
const before = new RegExp(
  `^(\\d{1,3})\\s?[件个개]?\\s?(?:(?:${ITEM_NOUNS})\\s?)?(?:(?:are|were|is|still) )?(\\p{L}[\\p{L} -]{1,20})$`,
  'u',
);
const behind = new RegExp(
  `^(\\p{L}[\\p{L} -]{1,20})\\s*[:：]\\s*(\\d{1,3})\\s?[件个개]?(?: ?(?:${ITEM_NOUNS}))?$`,
  'u',
);
/** `8 of 18 points done` counts no stories. */
const pointed = new RegExp(`\\d\\s?(?:${POINTS})(?!\\p{L})`, 'u');
const pair = /^\D*(\d{1,3})(?:\D{1,40}?)(\d{1,3})\D*$/u;
/** `2 of 4 stories are done`: how many, of how many. */
function shareIn(text: string): {readonly done: Counted; readonly there: Counted} | null {
  const match = pair.exec(text);
  if (!match || pointed.test(text) || !tellsShare(text)) return null;
  const before = numberIn(match, match[1] ?? '');
  const behind = numberIn(match, match[2] ?? '', before.end - match.index);
  return before.value <= behind.value ? {done: before, there: behind} : {done: behind, there: before};
}

function tallies(statement: Statement, scopes: Scopes): Claim[] {
  const {line, base, node} = statement;
  // Under `Tasks` the same words count tasks.
  if (node.heading && TASKS.test(fold(node.heading.line.text))) return [];
  const told = (status: Status) => scopes().filter(scope => tells(scope, status));
  const text = fold(line.text);
  const part = shareIn(text);
  if (part) {
    const bases = told('done').map(scope => withStatus(scope, 'done'));
    return [
      ...countClaim('done', part.done, line, base, bases),
      ...countClaim('all', part.there, line, base, scopes().map(countOf)),
    ];
  }
  return countsByStatus(text).flatMap(({status, number}) =>
    countClaim(
      status,
      number,
      line,
      base,
      told(status).map(scope => withStatus(scope, status)),
    ),
  );
}

function withStatus(scope: readonly Covered[], status: Status): Basis {
  return countOf(scope.filter(({story}) => story.status?.value === status));
}

const TASKS = new RegExp(`(?<!\\p{L})(?:${TASK_NOUNS})(?!\\p{L})`, 'u');

interface StatusCount {
  readonly status: Status;
  readonly number: Counted;
}

/** All that a line says, part by part: only where each part counts another status, two or more of them. */
function countsByStatus(text: string): readonly StatusCount[] {
  const counts: StatusCount[] = [];
  for (const part of text.matchAll(/[^,;|·、]+/gu)) {
    const said = part[0].replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '').replace(/^and /u, '');
    const [, first = '', second = ''] = before.exec(said) ?? behind.exec(said) ?? [];
    const [digits, name] = /^\d/.test(first) ? [first, second] : [second, first];
    const status = digits ? statusNamed(name) : null;
    if (!status || counts.some(other => other.status === status)) return [];
    const start = part.index + part[0].indexOf(digits);
    counts.push({status, number: {value: +digits, start, end: start + digits.length}});
  }
  return counts.length > 1 && counts.some(({status}) => status === 'done') ? counts : [];
}
