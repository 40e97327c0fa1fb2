/** How a sprint stands on a day, as a sentence for its card. */

import type {ChartSettings} from '../history/series.ts';
import type {Sprint} from '../model/backlog.ts';
import {sprintFacts} from './facts.ts';
import {type Health, progressOf, type SprintProgress} from './progress.ts';
import {dotted} from './words.ts';

const words: Readonly<Record<Health, string>> = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
};

/** `Day 3 of 10 · at risk`; null where no day is told, or nothing can be said. */
export function healthOf(sprint: Sprint, today: string | null, charts: ChartSettings): string | null {
  if (today === null) return null;
  const progress = progressOf(sprintFacts(sprint), today, charts);
  return dotted(phaseWords(progress), progress.health && words[progress.health]) || null;
}

function phaseWords({phase, day, days}: SprintProgress): string | null {
  if (phase === 'running') return day === 0 ? 'Begins' : `Day ${day} of ${days}`;
  if (phase === 'ahead') return 'Not begun';
  return phase === 'over' ? 'Over' : null;
}
