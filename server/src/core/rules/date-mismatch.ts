/** The rule date-mismatch: a sprint ends before it starts, two overlap, a weekday is not that of its date. */

import {allWhere} from '../chunks.ts';
import {lineOf, textOf} from '../edits/style.ts';
import {sprintName} from '../features/words.ts';
import {memo} from '../memo.ts';
import type {Sprint, Stated} from '../model/backlog.ts';
import {fold} from '../model/words/folding.ts';
import {alternatives} from '../model/words/patterns.ts';
import {fieldsOf} from '../model/words/vocabulary.ts';
import {type WorkingTime, workingDaysBetween} from '../team-calendar.ts';
import {contains, type Span, shift} from '../text/span.ts';
import {lettersOf} from '../workspace/document.ts';
import type {Report, Rule} from './rule.ts';
import {sectionScanner} from './scan.ts';
import {type WrongWeekday, wrongWeekdays} from './weekdays.ts';

export const dateMismatch: Rule = {
  id: 'date-mismatch',
  summary:
    'Dates that cannot be right: a sprint that ends before it starts, two that overlap, a wrong weekday or number of days.',
  severity: 'warning',
  *check({plan, told, document, settings}) {
    const planned = withDates(plan.sprints);
    const dated = planned.map(sprint => told.sprint(sprint));
    for (const sprint of dated) {
      const {start, end, id} = sprint;
      if (!start || !end || end.value >= start.value) continue;
      yield {
        at: end.span,
        message: `${sprintName(sprint)} ends on ${end.value}, before it starts on ${start.value}`,
        sprint: id,
        related: [{at: start.span, message: `Start: ${start.value}`}],
      };
    }
    yield* overlaps(dated);
    const letters = lettersOf(document);
    for (const one of planned) {
      const sprint = told.sprint(one);
      const first = one.items[0];
      const head = letters.slice(sprint.heading.start, headEnd(sprint, first && told.span(first.mention.line)));
      const said = saidIn(one, head);
      yield* durations(sprint, said, settings);
      yield* weeks(sprint, said);
    }
    if (!plan.isBacklog) return;
    for (const {start, found} of scan(document)) for (const weekday of found) yield reportWeekday(weekday, start);
  },
};

const withDates = allWhere(({start, end}: Sprint) => start !== null && end !== null);

const scan = sectionScanner(({piece}) => wrongWeekdays(piece.text));

function reportWeekday({at, written, date, right}: WrongWeekday, start: number): Report {
  return {
    at: shift(at, start),
    message: `${date} is ${right}, not ${written}`,
    fixes: () => [{title: `Write ${right}`, safe: false, edits: [{span: shift(at, start), text: right}]}],
  };
}

/** How long a sprint lasts, as it says itself above its first story: `10 working days`. */
const daysStated = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(\\d{1,3})[ -]?(?:${alternatives(words => words.workdays)})(?!\\p{L})`,
  'gu',
);

/** Fewer may be right where the team has days off that nobody set. */
const unsetDaysOff = 2;

function* durations(sprint: Sprint, {days: [found, ...more]}: Said, time: WorkingTime): Iterable<Report> {
  const {start, end, heading} = sprint;
  if (!start || !end || end.value < start.value || !found || more.length > 0) return;
  const days = workingDaysBetween(start.value, end.value, time);
  const said = Number(found[1]);
  // The last day may be the one on which the next sprint begins.
  const least = days - 1 - (time.holidays.length > 0 ? 0 : unsetDaysOff);
  if (said <= days && said >= least) return;
  const digits = found[1] ?? '';
  const at = {start: heading.start + found.index, end: heading.start + found.index + digits.length};
  yield {
    at: {start: at.start, end: heading.start + found.index + found[0].length},
    message: `${sprintName(sprint)} states ${said} working days; ${start.value} to ${end.value} are ${days}`,
    stated: said,
    actual: days,
    sprint: sprint.id,
    related: [
      {at: start.span, message: `Start: ${start.value}`},
      {at: end.span, message: `End: ${end.value}`},
    ],
    fixes: () => [{title: `Write ${days}`, safe: false, edits: [{span: at, text: String(days)}]}],
  };
}

/** `Duration: 2 weeks`, `(2 Wochen)`, above the first story of a sprint. */
const weeksStated = new RegExp(
  `(?<![\\p{L}\\p{N}.,–-]|\\bevery |\\bsprint )(\\d{1,2})[ -]?(?:${alternatives(words => words.weeks)})(?!\\p{L})`,
  'gu',
);

function* weeks(sprint: Sprint, said: Said): Iterable<Report> {
  const {start, end, heading} = sprint;
  if (!start || !end || end.value < start.value) return;
  const [found, ...more] = said.weeks.filter(({index}) => saysHowLong(lineOf(said.head, index), sprint, said.head));
  const days = (Date.parse(end.value) - Date.parse(start.value)) / 86_400_000 + 1;
  const count = Number(found?.[1]);
  // From Monday to Friday of the last week, or to the day on which the next sprint begins.
  if (!found || more.length > 0 || count === 0 || (days >= count * 7 - 3 && days <= count * 7 + 1)) return;
  const at = {start: heading.start + found.index, end: heading.start + found.index + (found[1]?.length ?? 0)};
  const right = Math.max(1, Math.round(days / 7));
  yield {
    at: {start: at.start, end: heading.start + found.index + found[0].length},
    message: `${sprintName(sprint)} states ${counted(count, 'week')}; ${start.value} to ${end.value} are ${counted(days, 'day')}`,
    stated: count,
    actual: right,
    sprint: sprint.id,
    related: [
      {at: start.span, message: `Start: ${start.value}`},
      {at: end.span, message: `End: ${end.value}`},
    ],
    fixes: () =>
      right === count ? [] : [{title: `Write ${right}`, safe: false, edits: [{span: at, text: String(right)}]}],
  };
}

/** The heading, a line with the dates, or one that is called so: prose speaks of other weeks, too. */
function saysHowLong(line: Span, {heading, start, end}: Sprint, head: string): boolean {
  const at = shift(line, heading.start);
  if ([heading, start?.span, end?.span].some(span => span && contains(at, span))) return true;
  const name = /^[\s*_>|•-]*([^:：|*]{2,30}?)[\s*_]*[:：|]/u.exec(textOf(head, line))?.[1];
  return name !== undefined && fieldsOf(name).includes('duration');
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Where the head of a sprint ends: at its first story. */
function headEnd({heading, body}: Sprint, first: Span | undefined): number {
  return Math.max(heading.start, Math.min(body.end, first?.start ?? body.end, heading.start + 2000));
}

/** How long a sprint lasts, as its head says. */
interface Said {
  readonly head: string;
  readonly days: readonly RegExpExecArray[];
  readonly weeks: readonly RegExpExecArray[];
}

const lastSaid = memo((_: Sprint): {said?: Said} => ({}));

function saidIn(sprint: Sprint, head: string): Said {
  const kept = lastSaid(sprint);
  if (kept.said?.head !== head) {
    const folded = fold(head);
    kept.said = {head, days: [...folded.matchAll(daysStated)], weeks: [...folded.matchAll(weeksStated)]};
  }
  return kept.said;
}

interface Dated {
  readonly sprint: Sprint;
  readonly start: Stated<string>;
  readonly end: Stated<string>;
}

/** Each sprint against the one that started just before it; one may end on the day on which the next starts. */
function* overlaps(sprints: readonly Sprint[]): Iterable<Report> {
  const dated = sprints
    .flatMap(sprint => {
      const {start, end} = sprint;
      return start && end && start.value <= end.value ? [{sprint, start, end}] : [];
    })
    .sort((a, b) => (a.start.value < b.start.value ? -1 : a.start.value > b.start.value ? 1 : 0));
  for (const [at, next] of dated.entries()) {
    const before = dated[at - 1];
    if (before && next.start.value < before.end.value) yield overlap(before, next);
  }
}

function overlap(before: Dated, next: Dated): Report {
  return {
    at: next.start.span,
    message: `${sprintName(next.sprint)} starts on ${next.start.value}, before ${sprintName(before.sprint)} ends on ${before.end.value}`,
    sprint: next.sprint.id,
    related: [{at: before.end.span, message: `${sprintName(before.sprint)} ends`}],
  };
}
