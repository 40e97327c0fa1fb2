/** Whether a sprint is on its way by what its document says today: how much is left against how much time is. */
import type {Sprint} from '../model/backlog.ts';

/** Shares of the commitment by which a sprint may lag behind and still be on track, and at risk: 10 % and 20 %. */
const onTrack = 0.1;
const atRisk = 0.2;
/** The share of the commitment that a sprint is to complete. */
const target = 0.9;

/**
 * One sentence, null where nothing can be said: without commitment, dates or a day to compare with. Days are
 * `YYYY-MM-DD`; the ideal falls on working days, Monday to Friday, as in the burndown.
 */
export function healthOf({committedPoints, completedPoints, start, end}: Sprint, today: string | null): string | null {
  if (committedPoints <= 0 || !start || !end || today === null || end.value < start.value) return null;
  const done = completedPoints / committedPoints;
  if (today > end.value) {
    const level = done >= target ? 'healthy' : done >= 1 - atRisk ? 'at risk' : 'in jeopardy';
    return `${level}: ${percent(done)} of the commitment was completed; the target is ${percent(target)}`;
  }
  if (today < start.value) return 'not begun';
  const elapsed = workingDays(start.value, today) / Math.max(1, workingDays(start.value, end.value));
  // A share is compared as it is told, in whole percent.
  const behind = Math.round((elapsed - done) * 100) / 100;
  const level = behind <= onTrack ? 'healthy' : behind <= atRisk ? 'at risk' : 'in jeopardy';
  if (Math.abs(behind) < 0.005) return `${level}: on the ideal line`;
  return `${level}: ${percent(Math.abs(behind))} ${behind > 0 ? 'behind' : 'ahead of'} the ideal line`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

const millisecondsOfDay = 86_400_000;
/** Longer is no sprint: the loop stays short whatever a document says. */
const mostDays = 1000;

/** Working days from one day to another, both included. */
function workingDays(first: string, last: string): number {
  const start = Date.parse(first);
  const days = Math.min(mostDays, Math.round((Date.parse(last) - start) / millisecondsOfDay) + 1);
  let count = 0;
  for (let i = 0; i < days; i++) {
    const weekday = new Date(start + i * millisecondsOfDay).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count++;
  }
  return count;
}
