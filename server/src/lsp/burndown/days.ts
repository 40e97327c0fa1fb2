/** What stands behind the days of a sprint: its figures, its stories at the end of each, the versions that came on it. */

import type {ChartData} from '../../charts/draw.ts';
import {amount, flowWord} from '../../core/history/sentences.ts';
import type {Change, DayPoint, FlowDay, StatusDay, Unit} from '../../core/history/series.ts';
import {sprintDays} from '../../core/history/sprint-days.ts';
import {type Timeline, timelineOf} from '../../core/history/timeline.ts';
import {fileName} from '../../core/uris.ts';
import type {Stop} from '../../protocol/webview.ts';
import {dayName} from './parts.ts';
import type {Sight} from './sight.ts';
import {clip, type FactsOf, openStories, type SpotOf} from './stops.ts';

type DayChart = Exclude<ChartData, {kind: 'velocity'}>;

export function dayFacts({history, sprint, settings, today, paths}: Sight, data: DayChart): FactsOf {
  // A cumulative flow counts stories, whatever the other charts count.
  const counted = data.kind === 'flow' ? {...settings, unit: 'stories' as const} : settings;
  const timeline = timelineOf(history, sprint?.key ?? null, counted, today);
  const days = timeline ? sprintDays(timeline, settings, today).days : [];
  const spotOf: SpotOf = timeline ? spotsOf(timeline, paths) : () => null;
  return index => {
    const day = days[index];
    const changes: readonly Change[] = day?.states.flatMap(state => state.changes) ?? [];
    return {
      label: day ? dayName(day.date) : '',
      facts: figuresOf(data, index),
      changes,
      versions: day?.states.map(({version}) => version) ?? [],
      heading: 'Not done at the end of the day',
      stories: day?.state && timeline ? openStories(day.state.items.values(), spotOf, timeline.unit) : [],
      spotOf,
    };
  };
}

/** Only the newest state speaks of lines that are still there. */
function spotsOf({states}: Timeline, paths: readonly string[]): SpotOf {
  const items = states.at(-1)?.items;
  return key => {
    const story = items?.get(key)?.story;
    const file = paths.indexOf(story?.path ?? '');
    const name = file > 0 ? clip(fileName(paths[file] ?? '')) : '';
    return story && file >= 0 ? {file, line: story.line - 1, name} : null;
  };
}

type Figures = Stop['facts'];

function figuresOf(data: DayChart, index: number): Figures {
  if (data.kind === 'status') return statusFigures(data.series.days[index], data.series.unit);
  if (data.kind === 'flow') return flowFigures(data.series.days[index]);
  return sprintFigures(data.series.days[index], data.series.unit);
}

function present(all: readonly (readonly [string, number | null | undefined])[], unit: Unit): Figures {
  return all.flatMap(([label, value]) =>
    value === null || value === undefined ? [] : [{label, value: amount(Math.round(value * 10) / 10, unit)}],
  );
}

function sprintFigures(day: DayPoint | undefined, unit: Unit): Figures {
  const {remaining, ideal, scope, done, partial} = day ?? {};
  const ticked = partial === remaining ? null : partial;
  return present(
    [
      ['Remaining', remaining],
      ['Ticked boxes counted', ticked],
      ['Ideal', ideal],
      ['Scope', scope],
      ['Done', done],
    ],
    unit,
  );
}

function statusFigures(day: StatusDay | undefined, unit: Unit): Figures {
  const amounts = Object.entries(day?.amounts ?? {}) as [Parameters<typeof flowWord>[0], number][];
  const some = amounts.filter(([, value]) => value > 0);
  return present(
    some.map(([status, value]) => [capital(flowWord(status)), value]),
    unit,
  );
}

function flowFigures(day: FlowDay | undefined): Figures {
  return present(
    [
      ['Arrived', day?.arrived],
      ['Begun', day?.started],
      ['Departed', day?.departed],
    ],
    'stories',
  );
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
