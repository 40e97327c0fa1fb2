/** The language server as a process of Node: `--stdio` for any editor, `--node-ipc` for VS Code. */
import {setFlagsFromString} from 'node:v8';
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node';
import type {HistoryDoor} from './burndown/door.ts';
import {disk} from './disk.ts';
import {createServer} from './server.ts';

// Most patterns are met a few times only. To compile each for an interpreter first, and again when it is used once more,
// took a third of the time that the first plan needs.
setFlagsFromString('--no-regexp-tier-up');

const connection = createConnection(ProposedFeatures.all);

// What nobody caught leaves an unknown state behind: say it and end, the client starts a fresh process.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    process.stderr.write(`${event}: ${error instanceof Error ? error.stack : String(error)}\n`, () => process.exit(1));
  });
}

/** Most windows never ask for a history: what runs git is loaded with the first. */
let door: Promise<HistoryDoor> | undefined;
const git = () => {
  door ??= import('./git-door.ts').then(({createGitDoor}) => createGitDoor());
  return door;
};

createServer(connection, disk, {
  history: async (uris, signal) => (await git()).history(uris, signal),
  content: async (uri, blob) => (await git()).content(uri, blob),
  place: async (uri, path) => (await git()).place(uri, path),
});
