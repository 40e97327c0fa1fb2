/** The language server as a process of Node: `--stdio` for any editor, `--node-ipc` for VS Code. */
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node';
import {disk} from './disk.ts';
import {createGitDoor} from './git-door.ts';
import {createServer} from './server.ts';

const connection = createConnection(ProposedFeatures.all);

// What nobody caught leaves an unknown state behind: say it and end, the client starts a fresh process.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    process.stderr.write(`${event}: ${error instanceof Error ? error.stack : String(error)}\n`, () => process.exit(1));
  });
}

createServer(connection, disk, createGitDoor());
