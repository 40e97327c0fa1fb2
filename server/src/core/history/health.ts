/** Whether a sprint is on its way: how far it lags behind its ideal, and at its end how much of it was completed. */
import {figure} from '../features/words.ts';
import type {ChartSettings, Health, SprintSeries} from './series.ts';

type Facts = Pick<SprintSeries, 'days' | 'last' | 'commitment' | 'undated'>;

/** Green, yellow, red by the thresholds of the settings; unknown where there is no plan to compare with. */
export function healthOf({days, last, commitment, undated}: Facts, settings: ChartSettings): Health {
  const now = days[last];
  if (undated) return unknown('The sprint states no dates to compare with.');
  if (!now || now.remaining === null || now.ideal === null) return unknown('The sprint has not begun.');
  if (commitment === null || commitment <= 0) return unknown('Nothing was committed to.');
  const due = dueNow(days, last) ?? commitment;
  const behind = (now.remaining - due) / commitment;
  const isOver = last === days.length - 1 && now.time === 'past';
  return isOver
    ? atEnd((now.done ?? 0) / commitment, behind, settings)
    : onTheWay(behind, now.time === 'today' ? 'the ideal of last night' : 'the ideal', settings);
}

/** What may remain now: today's work is not through, so of a day that runs it is what was to remain last night. */
function dueNow(days: Facts['days'], last: number): number | null {
  return days[last]?.time === 'today' ? (days[last - 1]?.ideal ?? null) : (days[last]?.ideal ?? null);
}

function unknown(reason: string): Health {
  return {level: 'unknown', behind: null, reason};
}

function onTheWay(behind: number, ideal: string, {healthThresholds: {green, yellow}}: ChartSettings): Health {
  const share = percent(Math.abs(behind));
  const reason =
    behind > 0.005 ? `${share} behind ${ideal}` : behind < -0.005 ? `${share} ahead of ${ideal}` : `On ${ideal}`;
  // A share is compared as it is told, in whole percent.
  const told = Math.round(behind * 100) / 100;
  return {level: told <= green ? 'green' : told <= yellow ? 'yellow' : 'red', behind, reason: `${reason}.`};
}

function atEnd(rate: number, behind: number, {healthThresholds: {yellow}, completionTarget}: ChartSettings): Health {
  const told = Math.round(rate * 100) / 100;
  const level = told >= completionTarget ? 'green' : told >= 1 - yellow ? 'yellow' : 'red';
  return {
    level,
    behind,
    reason: `${percent(rate)} of the commitment was completed; the target is ${percent(completionTarget)}.`,
  };
}

function percent(share: number): string {
  return `${figure(Math.round(share * 100))} %`;
}
