/** What the title of a document, or the name of its file, says of what it holds. */

import {normalise} from './folding.ts';
import {anywhere} from './patterns.ts';

const listing = anywhere(words => words.listing);
const planning = anywhere(words => words.planning);

/** What a title or the name of a file says of a document. */
export type Titled = 'list' | 'planning' | 'other';

export function titledBy(texts: readonly string[]): Titled {
  const words = texts.map(normalise);
  if (words.some(text => listing.test(text))) return 'list';
  return words.some(text => planning.test(text)) ? 'planning' : 'other';
}

/** true when a title says that the cells of what follows are stories, ordered by stage and role. */
export const isStoryMap = ((): ((text: string) => boolean) => {
  const pattern = anywhere(words => words.storyMaps);
  return text => pattern.test(normalise(text));
})();
