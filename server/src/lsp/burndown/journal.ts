/** The journal of a folder: read where git tells nothing of a plan, and written to when the plan is saved. */
import {CancellationToken} from 'vscode-languageserver';
import {factsOf} from '../../core/history/facts.ts';
import {journalHistory, journalLine, journalPath} from '../../core/history/journal.ts';
import type {History} from '../../core/history/version.ts';
import type {Document} from '../../core/workspace/document.ts';
import {readFile} from '../../protocol/requests.ts';
import type {Session} from '../session.ts';
import {ask} from '../wires.ts';

/** Ten thousand saves of a large plan. */
const mostBytes = 50 * 1024 * 1024;

/** Of the files of one plan; null: there is no journal, or no way to read it. */
export async function journalOf({connection, abilities}: Session, uris: readonly string[]): Promise<History | null> {
  const {folders, options} = abilities();
  const place = placeOf(uris[0] ?? '', folders);
  if (!place || !options.files) return null;
  const journal = `${place.folder}/${journalPath}`;
  const {text} = await ask(connection, readFile, {uri: journal, mostBytes}, CancellationToken.None);
  const names = new Map(uris.map(uri => [placeOf(uri, [place.folder])?.path, uri]));
  return text === null ? null : journalHistory(text, path => names.get(path) ?? null);
}

/** What a saved plan adds to its journal, of which `tail` is the end; null: nothing that it does not say already. */
export function lineFor({abilities}: Session, document: Document, tail: string, now: Date): string | null {
  const place = placeOf(document.path, abilities().folders);
  if (!place) return null;
  const moment = {at: now.getTime(), offset: -now.getTimezoneOffset()};
  return journalLine(tail, {moment, author: null, path: place.path, facts: factsOf(document)});
}

/** The workspace folder around a document, and its path in there. */
function placeOf(uri: string, folders: readonly string[]): {readonly folder: string; readonly path: string} | null {
  const folder = folders.map(each => each.replace(/\/$/, '')).find(each => uri.startsWith(`${each}/`));
  return folder === undefined ? null : {folder, path: decodeURIComponent(uri.slice(folder.length + 1))};
}
