/** The Chromium that shows the workbench: the machine's own, or else one that apt-get brings. */
import {type Browser, chromium} from 'playwright-core';
import {installByApt, onPath, runs} from './debian.ts';
import {atEnd} from './lifetime.ts';
import {refusal} from './refusal.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function find(): string | undefined {
  return onPath(names) ?? elsewhere.find(runs);
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
  const found = find() ?? (installByApt(['chromium'], 'Chromium') ? find() : undefined);
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
