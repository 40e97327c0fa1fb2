/** Measures of a sprint: `Completion: 50%`, `Average story size: 4.5 points`, `Sprint load: 18/20 points`, `Open stories: 2`. */
import {shift} from '../../text/span.ts';
import type {Addend, Basis, Claim, Sprint, Status, Story} from '../backlog.ts';
import {type Inline, sliceInline, sourceOf} from '../lines/inline.ts';
import {priorityOf} from '../mentions/roles.ts';
import type {PlacedTable, Statement} from '../stories/statements.ts';
import {fold, normalise} from '../words/folding.ts';
import {ITEM_NOUNS} from '../words/nouns.ts';
import {isProgressWord} from '../words/progress.ts';
import {POINTS} from '../words/vocabulary.ts';
import {basisOf, type Counted, countClaim, isOpen, numberClaim} from './counting.ts';
import {otherRowKeys} from './parts.ts';
import {tells} from './progress.ts';
import {isAboutNow, scopesOf} from './prose.ts';
import {committedIn} from './room.ts';
import {type Covered, sumOf, type Universe} from './scopes.ts';
import {sprintAround} from './sprints.ts';

/** A name and what it is said to be, with the line that says so. */
interface Measure {
  readonly name: string;
  readonly value: Inline;
  readonly statement: Statement;
}

type Scopes = readonly (readonly Covered[])[];

/** No key that means anything elsewhere: any name before a colon. */
const NAMED = /^[^\p{L}#]*([\p{L}#][^:：|]{2,40}?)\s*[:：]\s*/u;

export function measureClaims(
  statements: readonly Statement[],
  tables: readonly PlacedTable[],
  universe: Universe,
  sprints: readonly Sprint[],
): Claim[] {
  const lines = statements.flatMap((statement): Measure[] => {
    const {kind, line, body} = statement;
    if ((kind !== 'line' && kind !== 'entry') || universe.isItemLine(body.start)) return [];
    const [front = '', name = ''] = NAMED.exec(line.text) ?? [];
    return name ? [{name, value: sliceInline(line, front.length), statement}] : [];
  });
  const rows = tables.flatMap(table =>
    otherRowKeys(table).map(({key, statement}) => ({name: key.key, value: key.value, statement})),
  );
  return [...lines, ...rows].flatMap(measure => {
    if (!/^[\s*~≈]*\d/.test(measure.value.text) || !isAboutNow(measure.statement)) return [];
    const scopes = () => scopesOf(measure.statement, universe, sprints);
    return [
      ...completion(measure, scopes),
      ...average(measure, scopes),
      ...groups(measure, scopes),
      ...load(measure, sprintAround(measure.statement.context, sprints)),
    ];
  });
}

const PERCENT = /^[\s*~≈]*(\d{1,3}(?:[.,]\d)?)\s?%\s*(?:[(（][^()（）\d]*[)）])?[\s*]*$/;

/** `Completion: 50%`: of the stories, the points or the boxes; what is begun may be counted in part. */
function completion({name, value, statement}: Measure, scopes: () => Scopes): Claim[] {
  const digits = isProgressWord(name) ? PERCENT.exec(value.text)?.[1] : undefined;
  const bases = digits ? scopes().flatMap(doneIn) : [];
  if (!digits || bases.length === 0) return [];
  const claim = numberClaim({kind: 'percent', subject: name, unit: 'percent'}, digits, value, statement.base, bases);
  return [{...claim, timed: 'share'}];
}

function doneIn(scope: readonly Covered[]): Basis[] {
  if (!tells(scope, 'done')) return [];
  const kept = scope.filter(({story}) => story.status?.value !== 'dropped');
  const weights: readonly ((story: Story) => number)[] = [() => 1, story => story.points?.value ?? 0];
  const ways = weights.flatMap(weigh =>
    [scope, kept].map(some => doneShare(some, weigh, story => (story.status?.value === 'done' ? weigh(story) : 0))),
  );
  const boxes = (list: (story: Story) => Story['tasks']) =>
    doneShare(
      scope,
      story => list(story).total,
      story => list(story).done,
    );
  return [...ways, boxes(({tasks}) => tasks), boxes(({criteria}) => criteria)].filter(basis => basis !== null);
}

const BEGUN: ReadonlySet<Status | undefined> = new Set(['in-progress', 'in-review', 'blocked']);

function doneShare(
  scope: readonly Covered[],
  all: (story: Story) => number,
  done: (story: Story) => number,
): Basis | null {
  const sum = (weigh: (story: Story) => number) => scope.reduce((total, {story}) => total + weigh(story), 0);
  const [whole, part] = [sum(all), sum(done)];
  const begun = sum(story => (BEGUN.has(story.status?.value) ? all(story) - done(story) : 0));
  const span = scope[0]?.story.definition.line;
  if (whole === 0 || !span) return null;
  return {
    actual: Math.floor((100 * part) / whole),
    high: Math.ceil((100 * (part + begun)) / whole),
    addends: [
      {name: 'done', value: part, span},
      {name: 'all', value: whole, span},
    ],
  };
}

const AVERAGE =
  /^(?:average|avg|mean) (?:(?:user )?(?:story|item|ticket) )?(?:size|points?|estimate|story points?)(?: per (?:(?:user )?story|item|ticket))?$|^points per (?:story|item|ticket)$/;
const NUMBER = /^[\s*~≈]*(\d{1,3}(?:[.,](\d{1,2}))?)\s*(?:\p{L}+(?:\s\p{L}+)?)?[\s*]*(?:[(（][^()（）]*[)）])?[\s*]*$/u;

/** `Average story size: 4.5 points`, rounded as it is written. */
function average({name, value, statement}: Measure, scopes: () => Scopes): Claim[] {
  const [, digits, decimals = ''] = (AVERAGE.test(normalise(name)) && NUMBER.exec(value.text)) || [];
  if (!digits) return [];
  const unit = 10 ** decimals.length;
  const bases = scopes().flatMap((scope): Basis[] => {
    const sum = sumOf(scope, 'points');
    if (!sum) return [];
    const mean = (sum.actual / scope.length) * unit;
    return [Math.round(mean), Math.floor(mean)].map(actual => ({
      actual: actual / unit,
      addends: sum.addends,
      over: scope.length,
    }));
  });
  if (bases.length === 0) return [];
  return [numberClaim({kind: 'group', subject: name, unit: 'points'}, digits, value, statement.base, bases)];
}

/** `Story points completed` are no stories. */
const groupOfItems = new RegExp(
  `^(?:(?:number|no|#) of )?(?:(.{2,24}?)[ -](?:${ITEM_NOUNS})|(?!(?:${POINTS})(?!\\p{L}))(?:${ITEM_NOUNS}) (.{2,24}?))$`,
  'u',
);
const COUNT = new RegExp(`^[\\s*]*(\\d{1,3})(?: (?:${ITEM_NOUNS}))?[\\s*]*(?:[(（][^()（）]*[)）])?[\\s*]*$`, 'u');

/** `High priority stories: 3` */
function groups({name, value, statement}: Measure, scopes: () => Scopes): Claim[] {
  const named = groupOfItems.exec(fold(name).replace(/-/g, ' '));
  const digits = named ? COUNT.exec(fold(value.text))?.[1] : undefined;
  const group = named?.[1] ?? named?.[2];
  if (!group || !digits) return [];
  const start = value.text.indexOf(digits);
  const number: Counted = {value: Number(digits), start, end: start + digits.length};
  // `P1 items` are counted where sets of them are known.
  const priority = / items?$/u.test(fold(name)) ? null : priorityOf(group);
  const count = (some: readonly Covered[]) => basisOf(some.map(({story}) => story));
  const word = priority ? (normalise(priority).split(' ')[0] ?? '') : '';
  const bases = word
    ? scopes().flatMap(scope => {
        const some = scope.filter(
          ({story}) => story.priority && normalise(story.priority.value).split(' ').includes(word),
        );
        return [some, some.filter(({story}) => isOpen(story))].map(count);
      })
    : [];
  return countClaim(name, number, value, statement.base, bases);
}

const LOAD = /^(?:(?:sprint|team|current|planned) )?(?:load|workload)$|^(?:(?:sprint|team) )?capacity (?:used|usage)$/;
const FRACTION = new RegExp(
  `^[\\s*]*(\\d{1,4}(?:\\.5)?)\\s?(?:/|of|out of)\\s?(\\d{1,4})(?:\\s?(?:${POINTS}))?[\\s*]*(?:[(（]|$)`,
  'diu',
);

/** `Sprint load: 18/20 points`: what is committed, of what the team can take. */
function load({name, value, statement}: Measure, sprint: Sprint | undefined): Claim[] {
  const indices = sprint && LOAD.test(normalise(name)) ? FRACTION.exec(value.text)?.indices : undefined;
  if (!sprint || !indices?.[1] || !indices[2] || sprint.committedPoints === 0) return [];
  const claim = ([start, end]: [number, number], bases: readonly Basis[]): Claim => ({
    kind: 'sprint',
    subject: name,
    unit: 'points',
    stated: {value: Number(value.text.slice(start, end)), span: shift(sourceOf(value, start, end), statement.base)},
    approximate: false,
    bases,
    timed: 'share',
  });
  const committed = committedIn(sprint).map(
    (part): Basis => ({actual: part.value, addends: [{name: 'committed', ...part}]}),
  );
  const {capacity} = sprint;
  const room: Addend | null = capacity && {name: 'capacity', ...capacity};
  return [claim(indices[1], committed), ...(room ? [claim(indices[2], [{actual: room.value, addends: [room]}])] : [])];
}
