/** Shows Sprintdown at work: `npm start` builds it and opens a folder in a real VS Code, by default the examples. */
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {openDesktop} from './desktop.ts';
import {newest} from './engines.ts';
import {installed} from './install.ts';
import {live} from './lifetime.ts';
import {buildCommand, given, root} from './paths.ts';
import {refusal} from './refusal.ts';
import {address, remote, startServer} from './server.ts';

const help = `Usage: npm start [-- [OPTION …] [FOLDER]]

Opens FOLDER (examples/) in a VS Code from npm, to be looked at in a browser.

  --desktop   in the installed VS Code, or one that is downloaded`;

function read(): {folder: string; desktop: boolean; help: boolean} {
  const options = {desktop: {type: 'boolean', default: false}, help: {type: 'boolean', default: false}} as const;
  try {
    const {values, positionals} = parseArgs({options, allowPositionals: true});
    if (positionals.length > 1) throw new Error(`Only one folder can be opened, not ${positionals.length}.`);
    const [folder] = positionals;
    return {...values, folder: folder === undefined ? join(root, 'examples') : given(folder)};
  } catch (error) {
    throw refusal((error as Error).message, `\n${help}`);
  }
}

function check(folder: string): void {
  if (!existsSync(folder)) throw refusal(`There is no folder ${folder}.`, 'Name one that exists: npm start -- FOLDER');
  if (statSync(folder).isDirectory()) return;
  throw refusal(`${folder} is a file.`, 'Name the folder that it is in: npm start -- FOLDER');
}

function build(): void {
  const {status} = spawnSync(process.execPath, buildCommand, {cwd: root, stdio: 'inherit'});
  if (status !== 0) throw refusal('The extension could not be built.', 'The message of the bundler is above.');
}

async function openInBrowser(folder: string): Promise<number> {
  const vscode = await installed(newest());
  const server = await startServer(vscode);
  const url = address(server, folder, [['extensionDevelopmentPath', remote(server, root)]]);
  console.log(`\nVS Code ${vscode.engine.vscode} with Sprintdown shows ${folder}\n\n  ${url}\n\nCtrl-C ends it.`);
  await server.exited;
  throw refusal(`VS Code ended by itself; the end of ${server.log} may say why.`, 'Start it again: npm start');
}

await live(async () => {
  const asked = read();
  if (asked.help) {
    console.log(help);
    return 0;
  }
  check(asked.folder);
  build();
  return asked.desktop ? openDesktop(asked.folder) : openInBrowser(asked.folder);
});
