/** What of the settings bears on how a document is read, as one value for all documents that are read alike. */
import {matchesGlob} from './globs.ts';
import {memo} from './memo.ts';
import {teamWordsOf} from './model/words/team-settings.ts';
import type {Settings} from './settings.ts';
import type {Reading} from './workspace/document.ts';

/**
 * The reading of a file under some settings; undefined: that of everybody. `path` is relative to the folder that the
 * settings speak about, with slashes.
 */
export function readingOf(settings: Settings, path: string): Reading | undefined {
  return isExcluded(settings, path) ? noPlan : ofWords(settings).reading;
}

/** Of files that are none of the team's plans. */
export const noPlan: Reading = {words: null, excluded: true};

const ofWords = memo(({words, idPatterns}: Settings): {readonly reading: Reading | undefined} => {
  const team = teamWordsOf(words, idPatterns);
  return {reading: team ? {words: team, excluded: false} : undefined};
});

/** What is not included, or excluded, is no plan of the team's. */
function isExcluded({include, exclude}: Settings, path: string): boolean {
  const fits = (pattern: string) => matchesGlob(pattern, path);
  return (include.length > 0 && !include.some(fits)) || exclude.some(fits);
}
