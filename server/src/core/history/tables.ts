/** Each series as a table: the same numbers as the drawing, for screen readers, CSV and Markdown. */
import {figure} from '../features/words.ts';
import {
  amount,
  burndownSentence,
  flowSentence,
  flowWord,
  percent,
  reportSentence,
  statusSentence,
  velocitySentence,
} from './sentences.ts';
import type {
  Change,
  FlowSeries,
  SprintReport,
  SprintSeries,
  StatusSeries,
  StoryRef,
  Table,
  VelocitySeries,
} from './series.ts';

const text = (title: string) => ({title, numeric: false});
const number = (title: string) => ({title, numeric: true});

export function burndownTable(series: SprintSeries): Table {
  const hasPartial = series.days.some(({partial, remaining}) => partial !== remaining);
  return {
    caption: burndownSentence(series),
    columns: [
      text('Day'),
      text('Working day'),
      number('Ideal'),
      number('Remaining'),
      ...(hasPartial ? [number('Remaining, ticked boxes counted')] : []),
      number('Scope'),
      number('Done'),
      text('What happened'),
    ],
    rows: series.days.map(day => [
      day.date,
      day.working ? 'yes' : 'no',
      round(day.ideal),
      round(day.remaining),
      ...(hasPartial ? [round(day.partial)] : []),
      round(day.scope),
      round(day.done),
      happened(day.changes),
    ]),
  };
}

function happened(changes: readonly Change[]): string {
  return changes
    .filter(({kind}) => kind !== 'status')
    .map(changeWords)
    .join('; ');
}

/** `US-3 re-estimated 3 → 5` */
export function changeWords({kind, story, before, after}: Change): string {
  const name = storyLabel(story);
  if (kind === 'added') return `${name} added (${after})`;
  if (kind === 'removed') return `${name} ${after === 'dropped' ? 'dropped' : 'removed'} (${before})`;
  if (kind === 'finished' || kind === 'reopened') return `${name} ${kind}`;
  const what = kind === 'progressed' || kind === 'status' ? '' : ` ${kind}`;
  return `${name}${what} ${before ?? '–'} → ${after ?? '–'}`;
}

/** The id of a story, its title where it has none. */
export function storyLabel({id, title}: StoryRef): string {
  return id ?? (title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title);
}

export function reportTable(report: SprintReport): Table {
  const {unit, initial, added, reestimated, removed, final, completed, notCompleted, carriedOver} = report;
  const rows: [string, number][] = [
    ['Initial (committed)', initial],
    ['Added', added],
    ['Re-estimated', reestimated],
    ['Removed', -removed],
    ['Final', final],
    ['Completed', completed],
    ['Not completed', notCompleted],
    ['Carried over', carriedOver],
  ];
  return {
    caption: reportSentence(report),
    columns: [text('Sprint report'), number(unit)],
    rows: [
      ...rows.map(([name, value]) => [name, round(value)]),
      ['Completed ÷ committed', report.completionRate === null ? null : percent(report.completionRate)],
      ['Carried over ÷ committed', report.carryOverRate === null ? null : percent(report.carryOverRate)],
    ],
  };
}

export function reportStoriesTable(report: SprintReport): Table {
  const rows = [...report.completedStories, ...report.openStories];
  return {
    caption: `Stories of ${report.sprint.name}: ${report.completedStories.length} completed, ${report.openStories.length} not.`,
    columns: [text('Story'), text('Title'), number(report.unit), number('Done'), text('Finished'), text('Moved to')],
    rows: rows.map(({story, amount: size, done, finished, movedTo}) => [
      story.id,
      story.title,
      round(size),
      round(done),
      finished,
      movedTo,
    ]),
  };
}

export function velocityTable(series: VelocitySeries): Table {
  return {
    caption: velocitySentence(series),
    columns: [
      text('Sprint'),
      text('State'),
      number('Committed'),
      number('Completed'),
      number('Carried over'),
      number(`Mean of ${series.rollingSprints}`),
    ],
    rows: series.sprints.map(({sprint, closed, committed, completed, carriedOver, rolling, basis}) => [
      sprint.name,
      `${closed ? 'closed' : 'open'}${basis === 'as-written' ? ', as written' : ''}`,
      round(committed),
      round(completed),
      round(carriedOver),
      round(rolling),
    ]),
  };
}

export function statusTable(series: StatusSeries): Table {
  return {
    caption: statusSentence(series),
    columns: [text('Day'), ...series.statuses.map(status => number(flowWord(status)))],
    rows: series.days.map(({date, amounts}) => [
      date,
      ...series.statuses.map(status => (amounts === null ? null : round(amounts[status] ?? 0))),
    ]),
  };
}

export function flowTable(series: FlowSeries): Table {
  return {
    caption: flowSentence(series),
    columns: [text('Day'), number('Arrived'), number('Begun'), number('Departed')],
    rows: series.days.map(({date, arrived, started, departed}) => [date, arrived, started, departed]),
  };
}

/** What the forecast says, in sentences; the projection is called one. */
export function forecastSentences({forecast, projection, unit}: SprintSeries): readonly string[] {
  const told: string[] = [];
  if (projection) {
    const end =
      projection.finish === null ? 'nothing would be finished' : `all would be finished on ${projection.finish}`;
    told.push(
      `Projection at the pace so far (${amount(round(projection.pace) ?? 0, unit)} a working day): ${end}, ${amount(projection.atEnd, unit)} left at the end.`,
    );
  }
  if (forecast.kind === 'not-enough-data') told.push(forecast.message);
  if (forecast.kind === 'forecast') {
    const {p50, p85, p95} = forecast.finish;
    const day = (date: string | null) => date ?? 'later than in ten years';
    const by = forecast.byEnd === null ? '' : `; in time with ${percent(forecast.byEnd)}`;
    told.push(
      `Forecast from ${figure(forecast.sampleDays)} working days: finished by ${day(p50)} with 50 %, by ${day(p85)} with 85 %, by ${day(p95)} with 95 %${by}.`,
    );
    const {tries, p50: held50, p85: held85} = forecast.backtest;
    if (held50 !== null && held85 !== null) {
      told.push(
        `Of ${tries} such forecasts made for days past, ${percent(held50)} of those with 50 % held, and ${percent(held85)} of those with 85 %.`,
      );
    }
  }
  return told;
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100 + 0;
}
