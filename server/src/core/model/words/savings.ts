/** Words of lines that compare the time something took with the time it was planned to take. */
import {fold} from './folding.ts';
import {anywhere} from './patterns.ts';

const SAVED = anywhere(words => words.saved);
const INSTEAD = anywhere(words => words.instead);

/** `87 % faster`, `效率提升70%` */
export function isSavedWord(text: string): boolean {
  return SAVED.test(fold(text));
}

/** What stands between the time used and the time planned: `instead of`, `vs estimated`. */
export function isInsteadWord(text: string): boolean {
  return INSTEAD.test(fold(text));
}
