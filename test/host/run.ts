/** Runs the suite inside the extension host of a real VS Code that a headless browser shows. */
import {copyFile, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {add, nothing, oneFailed, type Tally} from '../tally.ts';
import {openBrowser} from './browser.ts';
import {bundleSuite} from './bundle.ts';
import {type Engine, engines} from './engines.ts';
import {installed} from './install.ts';
import {unlessEnding, within} from './lifetime.ts';
import {out, root} from './paths.ts';
import {openReport, type Report} from './report.ts';
import {address, remote, type Server, startServer} from './server.ts';
import {freshWorkspace} from './workspace.ts';

export interface HostOptions {
  readonly engine?: Engine | undefined;
  readonly grep?: string | undefined;
}

const limit = 300;

/** What the page and the extension host wrote, to be shown only when something failed. */
type Console = string[];

/** What a healthy VS Code without native modules and without the internet says every time. */
const noise =
  /spdlog|Failed to load resource|HTTP response code|ServiceWorker|Service Worker|socket|connection token|grace time|open-vsx|watchdog|native-|builtin extensions cache|ChatSessionStore|^\[page\] %c/;

function note(log: Console, text: string): void {
  if (!noise.test(text)) log.push(text);
}

function listen(page: Page, log: Console): Promise<number> {
  page.on('console', message => {
    if (message.type() === 'error') note(log, `[page] ${message.text()}`);
  });
  return new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('The page crashed.')));
    page.on('close', () => reject(new Error('The page was closed.')));
    const expose = async () => {
      await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
        note(log, `[${type}] ${args.map(arg => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}`);
      });
      await page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    };
    expose().catch(reject);
  });
}

function verdict(report: Report, status: number, grep: string | undefined): Tally {
  const tally = report.tally();
  if (!report.complete()) {
    console.log(`  ✖ VS Code ended the suite with status ${status} before it was through; last test: ${report.last()}`);
    return add(tally, oneFailed);
  }
  if (status !== 0 && tally.failed === 0) {
    console.log(`  ✖ VS Code ended with status ${status} though no test failed`);
    return add(tally, oneFailed);
  }
  if (tally.passed + tally.failed > 0 || grep) return tally;
  console.log('  ✖ the suite ran no test');
  return add(tally, oneFailed);
}

async function watch(
  _page: Page,
  server: Server,
  report: Report,
  done: Promise<number>,
  grep?: string,
): Promise<Tally> {
  const gone = server.exited.then(() => Promise.reject(new Error('The VS Code server ended by itself.')));
  try {
    const status = await unlessEnding(within(limit, 'the suite to end', Promise.race([done, gone])));
    return verdict(report, status, grep);
  } catch (error) {
    console.log(`  ✖ ${error instanceof Error ? error.message : error} Last test: ${report.last()}`);
    return add(report.tally(), oneFailed);
  } finally {
    gone.catch(() => {});
  }
}

async function explain(page: Page, engine: Engine, server: Server, log: Console): Promise<void> {
  const kept = join(out, 'host', `failure-${engine.vscode}`);
  await mkdir(join(out, 'host'), {recursive: true});
  await page.screenshot({path: `${kept}.png`}).catch(() => {});
  await copyFile(server.log, `${kept}.log`);
  console.log(`  Console of VS Code ${engine.vscode} (see also ${kept}.png and .log):`);
  for (const line of log.slice(-100)) console.log(`    ${line}`);
}

async function runIn(engine: Engine, tests: string, grep: string | undefined): Promise<Tally> {
  const vscode = await installed(engine);
  const [workspace, report, browser] = [await freshWorkspace(), await openReport(), await openBrowser()];
  const env = {
    SPRINTDOWN_REPORT: String(report.port),
    SPRINTDOWN_VSCODE: engine.vscode,
    ...(grep ? {SPRINTDOWN_GREP: grep} : {}),
  };
  const server = await startServer(vscode, {env});
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  const log: Console = [];
  const done = listen(page, log);
  done.catch(() => {});
  const payload = [
    ['extensionDevelopmentPath', remote(server, root)],
    ['extensionTestsPath', remote(server, tests)],
  ] as const;
  await page.goto(address(server, workspace, payload), {waitUntil: 'commit', timeout: 120_000});
  const tally = await watch(page, server, report, done, grep);
  if (tally.failed > 0) await explain(page, engine, server, log);
  await browser.close();
  await server.stop();
  return tally;
}

/** One engine after the other: each is a whole VS Code and a browser. */
export async function runHost(options: HostOptions): Promise<Tally> {
  const tests = await bundleSuite();
  let tally = nothing;
  for (const engine of options.engine ? [options.engine] : engines) {
    tally = add(tally, await runIn(engine, tests, options.grep));
  }
  return tally;
}
