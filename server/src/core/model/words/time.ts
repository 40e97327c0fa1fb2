/** Words of time in the names of estimates. */
import {fold} from './folding.ts';
import {anywhere} from './patterns.ts';

const TIMED = anywhere(words => words.timed);

/** `Estimate (h)`, `Оценка (ч)`, `見積時間`, `Done %`: bare numbers under such a name are no points. */
export function namesTime(name: string): boolean {
  return name.includes('%') || TIMED.test(fold(name));
}
