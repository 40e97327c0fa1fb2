/** What a line says of all the work of a sprint, section or plan: `Total: 4 stories, 18 points`, `This sprint has 5 stories`. */
import type {Claim, Sprint} from '../backlog.ts';
import type {Inline} from '../lines/inline.ts';
import {readKeys} from '../lines/keys.ts';
import type {Statement} from '../stories/statements.ts';
import {type Effort, pointsAt} from '../values/effort.ts';
import {fold} from '../words/folding.ts';
import {countedBy, ITEM_NOUNS} from '../words/nouns.ts';
import {BETWEEN, namesBacklog, SUM} from '../words/totals.ts';
import {isSum, POINTS} from '../words/vocabulary.ts';
import {partClaim} from './progress.ts';
import {isAboutNow, scopesOf} from './prose.ts';
import {allOf, type Covered, sumsOf, type Universe} from './scopes.ts';
import {sprintNamed, sprintsIn} from './sprints.ts';
import {claimOn} from './sums.ts';
import {countOf, waysToCount} from './ways.ts';

export function wholeClaims(statements: readonly Statement[], universe: Universe, sprints: readonly Sprint[]): Claim[] {
  return statements.flatMap(statement => {
    const {kind, line, body} = statement;
    if (kind === 'heading' || !/\d/.test(line.text) || line.text.length > LONGEST) return [];
    if (universe.isItemLine(body.start) || !isAboutNow(statement)) return [];
    const [, number] = OF_SPRINT.exec(fold(line.text)) ?? [];
    const scopes = () =>
      number === undefined
        ? wholesOf(statement, universe, sprints)
        : [sprintNamed(sprints, String(Number(number)))?.items ?? []].filter(({length}) => length > 0);
    return [...keyed(statement, scopes), ...told(statement, scopes), ...shares(statement, scopes)];
  });
}

const LONGEST = 160;

/** `Sprint 4 total: …`, `Sprint 4 has …`: of that sprint, wherever it stands. */
const OF_SPRINT = /^[^\p{L}]*(?:sprint|iteration) #?(\d{1,3})(?![\p{L}\p{N}.])/u;

type Scopes = () => readonly (readonly Covered[])[];

const COUNT = `(\\d{1,4}) (?:${ITEM_NOUNS})`;
const SIZE = `(\\d{1,4}(?:\\.5)?) ?(?:${POINTS})(?!\\p{L})`;
const JOIN =
  '(?:\\s?[,;/·|+(:–—-]\\s?|\\s(?:and|with|for|worth|totall?ing|across|over|in|from)\\s)(?:(?:a |of )?total of )?';
const PAIR = `(?:${COUNT}(?:${JOIN}${SIZE})?|${SIZE}(?:${JOIN}${COUNT})?)[)）]?`;
const ALL =
  '(?:\\s(?:in |are )?(?:total|overall|altogether|planned|committed|selected|scheduled|in scope|this sprint|in (?:this|the) (?:sprint|backlog|plan)))?[\\s.!]*$';

const value = new RegExp(`^[^\\p{L}\\p{N}]*${PAIR}${ALL}`, 'du');

/** `Stories: 4, 18 points`, `PBIs: 4, total de 18 pontos (5 pontos em Done)` */
const ofItems = new RegExp(
  `^[^\\p{L}\\p{N}]*(\\d{1,4})\\s?[,;/·|+–—-]\\s?(?:(?:a )?(?:${SUM})\\s(?:(?:${BETWEEN})\\s)?)?${SIZE}(?:\\s?[(（][^()（）]*[)）])?${ALL}`,
  'du',
);

/** `Total: 4 stories, 18 points`; points at the beginning of a value are those of the key itself. */
function keyed(statement: Statement, scopes: Scopes): Claim[] {
  return readKeys(statement.line).flatMap(key => {
    if (statement.context.sprint && namesBacklog(key.key)) return [];
    const pair = countedBy(key.key) === 'items' ? ofItems.exec(fold(key.value.text))?.indices : undefined;
    if (pair?.[1] && pair[2]) {
      const [count, points] = [pair[1], pair[2]].map(([start, end]) => ({start, end})) as [Place, Place];
      return claimsOf(count, points, key.value, statement, scopes);
    }
    const match =
      key.fields.includes('total') || (isSum(key.key) && !/\s/.test(key.key)) ? value.exec(fold(key.value.text)) : null;
    if (!match) return [];
    const {count, points} = pairIn(match);
    const own = points && (!count || points.start < count.start);
    return claimsOf(count, own ? null : points, key.value, statement, scopes);
  });
}

const VERB = '(?:has|have|contains?|includes?|comprises|consists of|covers|holds|contained|included)';
const sentence = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:this|the|our|current) (?:sprint|iteration|backlog|plan|release)\\s${VERB}|(?:sprint|iteration) #?\\d{1,3}\\s${VERB}|(?:the |our )?(?:total |sprint |planned |committed )?scope (?:is|of this sprint is)|there are|we have|summary:|overall:)\\s(?:a total of )?${PAIR}${ALL}`,
  'du',
);
const alone = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:[σ∑]|sum|(?:grand |sprint )?total)\\s?[=:]?\\s)?${PAIR}(?:\\s(?:in )?total)?[\\s.!]*$`,
  'du',
);
const saysAll = /total|[σ∑]|^\P{L}*sum(?:\s|=)/u;

/** `This sprint has 4 stories worth 18 points.`, `4 stories, 18 points`, `18 points total` */
function told(statement: Statement, scopes: Scopes): Claim[] {
  const {line, kind} = statement;
  const text = fold(line.text);
  // In a sprint the backlog is what lies outside of it.
  const elsewhere = statement.context.sprint !== null && /backlog|release|(?<!\p{L})plan(?!\p{L})/u.test(text);
  const said = kind === 'label' || elsewhere ? null : sentence.exec(text);
  if (said) {
    const {count, points} = pairIn(said);
    return claimsOf(count, points, line, statement, scopes).map(claim => ({...claim, timed: 'share' as const}));
  }
  const match = readKeys(line).length > 0 ? null : alone.exec(text);
  if (!match) return [];
  const {count, points} = pairIn(match);
  const claims = claimsOf(count, points, line, statement, scopes);
  if (saysAll.test(text)) return claims;
  // Two numbers alone are those of the whole where one of them is.
  return count &&
    points &&
    kind !== 'entry' &&
    claims.some(claim => claim.bases.some(({actual}) => actual === claim.stated.value))
    ? claims
    : [];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the two numbers of a pair stand: it is one of two orders. */
function pairIn({indices}: RegExpExecArray): {readonly count: Place | null; readonly points: Place | null} {
  const at = (...groups: readonly number[]): Place | null => {
    const found = groups.map(group => indices?.[group]).find(one => one !== undefined);
    return found ? {start: found[0], end: found[1]} : null;
  };
  return {count: at(1, 4), points: at(2, 3)};
}

function claimsOf(count: Place | null, points: Place | null, line: Inline, {base}: Statement, scopes: Scopes): Claim[] {
  const digits = count && {digits: line.text.slice(count.start, count.end), at: count.start};
  const bases = digits ? scopes().flatMap(scope => waysToCount(scope, 'items')) : [];
  const claim = points
    ? claimOn(
        'total',
        'total',
        pointsIn(line, points),
        line,
        base,
        scopes().flatMap(scope => sumsOf(scope, 'points')),
      )
    : null;
  return [...(digits ? countOf('stories', digits, line, base, bases) : []), ...(claim ? [claim] : [])];
}

function pointsIn({text}: Inline, {start, end}: Place): Effort {
  return pointsAt(Number(text.slice(start, end)), start, end, /[~≈]\s?$/.test(text.slice(0, start)));
}

/** The section, the sprint, a plan of one sprint; where neither is around, all there is, and all that sprints plan. */
function wholesOf(
  statement: Statement,
  universe: Universe,
  sprints: readonly Sprint[],
): readonly (readonly Covered[])[] {
  const near = scopesOf(statement, universe, sprints);
  const {sprint, epic} = statement.context;
  if (near.length > 0 || sprint || epic) return near;
  const planned = sprintsIn(sprints, {start: 0, end: Number.MAX_SAFE_INTEGER}).flatMap(({items}) => items);
  return [allOf(universe), planned].filter(({length}) => length > 0);
}

const DONE = '(?:done|completed?|delivered|finished|burned|accepted)';
const shareOfAll = new RegExp(
  `^[^\\p{L}\\p{N}]*(\\d{1,4})\\s?(?:/|of|out of)\\s?(?:the )?(\\d{1,4}) (?:${POINTS})\\s(?:(?:are|were|have been) )?(?:now |already )?${DONE}(?!\\p{L})`,
  'du',
);
const rest = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:we have |there are |only )*(\\d{1,4}) (?:${POINTS}) (?:are )?(?:still )?(?:remaining|left|to go)[\\s.!]*$`,
  'du',
);

/** `8 of 18 points done`, `10 points left` */
function shares(statement: Statement, scopes: Scopes): Claim[] {
  const {line, base} = statement;
  const text = fold(line.text);
  const part = shareOfAll.exec(text)?.indices;
  if (part?.[1] && part[2]) {
    const [done, all] = [part[1], part[2]].map(([start, end]) => pointsIn(line, {start, end})) as [Effort, Effort];
    const whole = claimOn(
      'total',
      'all',
      all,
      line,
      base,
      scopes().flatMap(scope => sumsOf(scope, 'points')),
    );
    return [
      ...partClaim('done', 'done', done, line, statement, scopes()),
      ...(whole ? [{...whole, timed: 'share' as const}] : []),
    ];
  }
  const left = rest.exec(text)?.indices?.[1];
  return left
    ? partClaim('left', 'left', pointsIn(line, {start: left[0], end: left[1]}), line, statement, scopes())
    : [];
}
