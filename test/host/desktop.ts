/** Opens a folder in a VS Code of the desktop: the installed one, or else one that @vscode/test-electron downloads. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {downloadAndUnzipVSCode} from '@vscode/test-electron';
import {cache, root, scratch} from './paths.ts';
import {start} from './processes.ts';
import {refusal} from './refusal.ts';

const windows = process.platform === 'win32';

/** The command `code`, not a program of that name inside of the VS Code whose terminal we may run in. */
function onPath(): string | undefined {
  const names = windows ? ['code.cmd'] : ['code', 'code-insiders', 'codium'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  const ofMac = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
  return [...names.flatMap(name => folders.map(folder => join(folder, name))), ofMac].find(existsSync);
}

async function download(): Promise<string> {
  console.log('No command `code` is on the PATH; downloading VS Code …');
  try {
    return await downloadAndUnzipVSCode({version: 'stable', cachePath: join(cache, 'desktop')});
  } catch (error) {
    throw refusal(
      `VS Code could not be downloaded: ${error instanceof Error ? error.message : error}`,
      'Install VS Code with its command `code`, or use the one from npm in a browser: npm start',
    );
  }
}

/** Resolves with the exit status when the window is closed. The profile is our own and gone afterwards. */
export async function openDesktop(folder: string): Promise<number> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw refusal('There is no display (DISPLAY is not set).', 'Use the VS Code from npm in a browser: npm start');
  }
  const program = onPath() ?? (await download());
  const args = [`--extensionDevelopmentPath=${root}`, `--user-data-dir=${await scratch()}`, '--new-window', '--wait'];
  args.push('--skip-welcome', '--skip-release-notes', '--disable-workspace-trust');
  // Electron refuses to run as root in its sandbox.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  console.log(`Opening ${folder} with ${program}; this ends when the window is closed.`);
  const {child, stop} = start(program, [...args, folder], {
    stdio: 'inherit',
    shell: windows && program.endsWith('.cmd'),
  });
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', error => reject(refusal(`${program} cannot run: ${error.message}`, 'Install VS Code anew.')));
    child.once('exit', code => resolve(code ?? 1));
  });
  await stop();
  return status;
}
