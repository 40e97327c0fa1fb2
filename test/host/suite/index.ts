/** The suite that runs inside VS Code: VS Code loads this file and calls `run`. */
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {connect} from 'node:net';
import {join} from 'node:path';
import type Mocha from 'mocha';
import * as vscode from 'vscode';
import type {SuiteEvent} from '../report.ts';

/** Loads the files by hand: only a plain `require` inside this host knows the module `vscode`. */
function load(mocha: Mocha): void {
  const folder = __dirname;
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.test.cjs'));
  for (const name of files.sort()) {
    const file = join(folder, name);
    mocha.suite.emit('pre-require', globalThis, file, mocha);
    mocha.suite.emit('require', require(file), file, mocha);
    mocha.suite.emit('post-require', globalThis, file, mocha);
  }
}

function loadOrSay(mocha: Mocha, say: (event: SuiteEvent) => void): void {
  try {
    load(mocha);
  } catch (error) {
    say({
      kind: 'fail',
      title: 'loading the suite',
      stack: error instanceof Error ? String(error.stack) : String(error),
    });
    throw error;
  }
}

function follow(runner: Mocha.Runner, say: (event: SuiteEvent) => void): void {
  runner.on('test', test => say({kind: 'test', title: test.fullTitle()}));
  runner.on('pass', test => say({kind: 'pass', title: test.fullTitle(), ms: test.duration ?? 0}));
  runner.on('pending', test => say({kind: 'skip', title: test.fullTitle()}));
  runner.on('fail', (test, error: Error) => {
    say({kind: 'fail', title: test.fullTitle(), stack: error.stack ?? String(error)});
  });
}

/** In a browser VS Code saves by itself after a second: what was saved in the middle of a test could not be reverted. */
function saveNothing(): Thenable<void> {
  return vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
}

/** Mocha makes an object of its reporter; ours are the events themselves. */
function silent(): void {}
const reporter = silent as unknown as Mocha.ReporterConstructor;

/** Rejects when a test failed, which VS Code turns into its exit status. */
export async function run(): Promise<void> {
  const socket = connect(Number(process.env.SPRINTDOWN_REPORT), '127.0.0.1');
  await once(socket, 'connect');
  const say = (event: SuiteEvent) => socket.write(`${JSON.stringify(event)}\n`);
  say({kind: 'begin', vscode: vscode.version, node: process.versions.node});
  const {default: Mocha} = await import('mocha');
  const grep = process.env.SPRINTDOWN_GREP;
  // On a busy machine a start of VS Code takes its time; a test that needs less says so itself.
  const mocha = new Mocha({ui: 'bdd', timeout: 60_000, reporter, ...(grep ? {grep} : {})});
  try {
    await saveNothing();
    loadOrSay(mocha, say);
    const failures = await new Promise<number>(resolve => follow(mocha.run(resolve), say));
    if (failures > 0) throw new Error(`${failures} tests failed`);
  } finally {
    say({kind: 'end'});
    socket.end();
    await once(socket, 'close');
  }
}
