/** A running VS Code server on a free port of this machine, with data of its own. */
import {createWriteStream} from 'node:fs';
import {cp, mkdir, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {createInterface} from 'node:readline';
import {pathToFileURL} from 'node:url';
import type {Installed} from './install.ts';
import {within} from './lifetime.ts';
import {scratch} from './paths.ts';
import {start} from './processes.ts';
import {refusal} from './refusal.ts';

export interface ServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Folders of extensions to install beside the one under development, of which the page takes only one. */
  readonly extensions?: readonly string[];
  /** Ask whether the folder is trusted, to see Restricted Mode. */
  readonly askTrust?: boolean;
}

export interface Server {
  readonly port: number;
  readonly log: string;
  readonly exited: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A first start without pages, hints, look-ups and a chat in the way of what is to be seen. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'always',
  'git.autofetch': false,
};

async function writeSettings(data: string, settings: ServerOptions['settings']): Promise<void> {
  const folder = join(data, 'data', 'User');
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'settings.json'), JSON.stringify({...quiet, ...settings}, undefined, 2));
}

async function copyExtensions(data: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders) await cp(folder, join(data, 'extensions', basename(folder)), {recursive: true});
}

function argumentsOf(installed: Installed, data: string, options: ServerOptions): string[] {
  const args = [join(installed.vscode, 'out', 'server-main.js'), '--host', '127.0.0.1', '--port', '0'];
  args.push('--without-connection-token', '--accept-server-license-terms', '--server-data-dir', data);
  // Without this the page ignores which extension is under development.
  args.push('--enable-smoke-test-driver');
  // Programs are found where we find them, not where a login shell of this machine would.
  args.push('--force-disable-user-env');
  if (!options.askTrust) args.push('--disable-workspace-trust');
  return args;
}

/** VS Code leaves its sockets lying about; a path of a socket may be only some 100 characters long. */
async function socketFolder(data: string): Promise<NodeJS.ProcessEnv> {
  const folder = join(data, 'tmp');
  if (process.platform === 'win32' || folder.length > 50) return {};
  await mkdir(folder);
  return {TMPDIR: folder, XDG_RUNTIME_DIR: folder};
}

/** In the terminal of a VS Code the variables of that one would lead ours astray. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(VSCODE|ELECTRON)_/.test(key)));
}

/** Starts a server and resolves when it listens; its port is one that the system says is free. */
export async function startServer(installed: Installed, options: ServerOptions = {}): Promise<Server> {
  const data = await scratch();
  await writeSettings(data, options.settings);
  await copyExtensions(data, options.extensions ?? []);
  const log = join(data, 'server.log');
  const {child, stop} = start(installed.node, argumentsOf(installed, data, options), {
    env: {...environment(), ...(await socketFolder(data)), ...options.env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const file = createWriteStream(log);
  const listening = new Promise<number>((resolve, reject) => {
    const hear = (line: string) => {
      lines.push(line);
      file.write(`${line}\n`);
      const port = /^Web UI available at .*:(\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
    };
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({input: stream}).on('line', hear);
    child.once('error', error =>
      reject(refusal(`${installed.node} cannot run: ${error.message}`, 'Delete .vscode-host.')),
    );
    child.once('exit', code => {
      const last = lines.slice(-15).join('\n');
      reject(
        refusal(`${last}\n\nVS Code ended with status ${code}.`, 'If its files are damaged, delete .vscode-host.'),
      );
    });
  });
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const port = await within(120, 'VS Code to say that it listens', listening);
  return {port, log, exited, stop};
}

/** How the page names a file of the machine that the server runs on. */
export function remote(server: Server, path: string): string {
  return `vscode-remote://localhost:${server.port}${pathToFileURL(path).pathname}`;
}

/** The address that opens a folder, with what the page is told besides. */
export function address(server: Server, folder: string, payload: readonly (readonly [string, string])[]): string {
  const path = decodeURIComponent(pathToFileURL(folder).pathname);
  const query = new URLSearchParams({folder: path, payload: JSON.stringify([['skipWelcome', 'true'], ...payload])});
  return `http://localhost:${server.port}/?${query}`;
}
