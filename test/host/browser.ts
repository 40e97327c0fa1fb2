/** The Chromium that shows the workbench: the machine's own, or else one that apt-get brings. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {type Browser, chromium} from 'playwright-core';
import {atEnd} from './lifetime.ts';
import {refusal} from './refusal.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return [...names.flatMap(name => folders.map(folder => join(folder, name))), ...elsewhere].find(runs);
}

/** Debian and its kin; elsewhere only the person can say how software gets onto the machine. */
function installByApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (spawnSync('apt-get', ['--version'], {stdio: 'ignore'}).error) return false;
  console.log('Installing Chromium with apt-get …');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  };
  const run = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {...options, stdio: [...options.stdio]});
  return run('update').status === 0 && run('install', '--no-install-recommends', 'chromium').status === 0;
}

/** The path of a Chromium, installing one if that can be done. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM;
  if (named) {
    if (runs(named)) return named;
    throw refusal(
      `CHROMIUM names ${named}, which cannot be run.`,
      'Let it name a Chromium or Chrome program, or unset it.',
    );
  }
  const found = find() ?? (installByApt() ? find() : undefined);
  if (found) return found;
  throw refusal(
    'No Chromium was found, and it can be installed here only by hand.',
    'Install Chromium or Chrome, or set CHROMIUM to its path. On Debian or Ubuntu, as root: apt-get install chromium',
  );
}

const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
flags.push('--disable-component-update', '--disable-sync', '--disable-dev-shm-usage');

export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    // Its own signal handlers would end the program before the server is stopped.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 120_000,
  });
  atEnd(() => browser.close());
  return browser;
}
