/** How the server reaches files that nobody has opened: through a client that knows its file systems, or not at all. */
import {CancellationToken, type Connection} from 'vscode-languageserver';
import {type FindFilesResult, findFiles, readFile, type StoredFile} from '../protocol/requests.ts';
import {ask} from './wires.ts';

export interface FileDoor {
  /** The Markdown files below the folders, at most so many, and the files that say which of them to ignore. */
  readonly find: (folders: readonly string[], most: number, token: CancellationToken) => Promise<FindFilesResult>;
  readonly read: (uri: string, mostBytes: number, token?: CancellationToken) => Promise<StoredFile>;
}

export const noFiles: FileDoor = {
  find: async () => ({uris: []}),
  read: async () => ({text: null, why: 'unreadable'}),
};

/** For clients that answer `findFiles` and `readFile`. */
export function clientDoor(connection: Connection): FileDoor {
  return {
    find: (_folders, most, token) => ask(connection, findFiles, {most}, token),
    read: (uri, mostBytes, token = CancellationToken.None) => ask(connection, readFile, {uri, mostBytes}, token),
  };
}
