/** The sprints of a velocity chart to walk through, each with its figures. */
import {amount} from '../../core/history/sentences.ts';
import type {VelocitySeries} from '../../core/history/series.ts';
import type {FactsOf} from './stops.ts';

export function sprintFacts({sprints, unit}: VelocitySeries): FactsOf {
  return index => {
    const bar = sprints[index];
    const told: readonly (readonly [string, number | null])[] = bar
      ? [
          ['Committed', bar.committed],
          ['Completed', bar.completed],
          ['Carried over', bar.carriedOver],
          ['Rolling mean', bar.rolling],
        ]
      : [];
    return {
      label: bar ? `${bar.sprint.name}${bar.closed ? '' : ' (open)'}` : '',
      facts: told.flatMap(([label, value]) =>
        value === null ? [] : [{label, value: amount(Math.round(value * 10) / 10, unit)}],
      ),
      changes: [],
      versions: [],
      heading: '',
      stories: [],
      spotOf: () => null,
    };
  };
}
