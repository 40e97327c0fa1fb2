/** The history of plans for the command line: from git, else from the journal, with the files as they are now. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {type Day, dayOf, type Moment} from '../core/history/calendar.ts';
import {journalHistory, journalPath} from '../core/history/journal.ts';
import {withNow} from '../core/history/now.ts';
import type {ChartSettings} from '../core/history/series.ts';
import type {History} from '../core/history/version.ts';
import {type Document, readAs} from '../core/workspace/document.ts';
import {readDocument} from '../files/read.ts';
import {readHistory} from '../git/history.ts';
import {createFactsCache} from '../git/versions.ts';
import type {Surroundings} from './command.ts';
import type {SettingsOf} from './settings.ts';

export interface PlanHistory {
  readonly history: History;
  /** The day that it is now, as the settings count days. */
  readonly today: Day;
}

/** null: it could not be read, which has been said. */
export async function planHistory(
  paths: readonly string[],
  {settings, readingOf}: {readonly settings: ChartSettings; readonly readingOf: SettingsOf['readingOf']},
  around: Surroundings,
): Promise<PlanHistory | null> {
  const documents: Document[] = [];
  for (const path of paths) {
    const read = readDocument(path);
    if (read.ok) documents.push(readAs(read.document, readingOf(path)));
    else if (existsSync(path)) {
      around.complain(`${path}: ${read.reason}\n`);
      return null;
    }
  }
  const committed = await readHistory(
    paths.map(path => ({path, file: resolve(path)})),
    {cache: createFactsCache(), reading: readingOf(paths[0] ?? '.')},
  );
  if (!committed.ok) {
    around.complain(`${paths[0]}: ${committed.refusal.message}\n`);
    return null;
  }
  const now: Moment = {at: Date.now(), offset: -new Date().getTimezoneOffset()};
  const recorded = committed.value.versions.length > 0 ? committed.value : orJournal(committed.value, paths);
  return {history: withNow(recorded, documents, now), today: dayOf(now, settings.calendar)};
}

/** Where git knows nothing, what was recorded on saving. */
function orJournal(history: History, paths: readonly string[]): History {
  const folder = journalFolder(dirname(resolve(paths[0] ?? '.')));
  if (folder === null) return history;
  const names = new Map(paths.map(path => [relative(folder, resolve(path)).split(sep).join('/'), path]));
  const journal = journalHistory(readFileSync(join(folder, journalPath), 'utf8'), path => names.get(path) ?? null);
  return journal.versions.length > 0 ? journal : {...history, notes: [...history.notes, ...journal.notes]};
}

function journalFolder(folder: string): string | null {
  if (existsSync(join(folder, journalPath))) return folder;
  return dirname(folder) === folder ? null : journalFolder(dirname(folder));
}
