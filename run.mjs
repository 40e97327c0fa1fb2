#!/usr/bin/env node
/**
 * Runs one of our TypeScript programs with nothing prepared: installs the dependencies of package-lock.json when they
 * are missing or differ, then hands over to the Node that they bring along. Plain JavaScript, as any Node from 20 on
 * must be able to run it.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {constants} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const windows = process.platform === 'win32';
const ownNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const needed = 24;
const major = Number(process.versions.node.split('.')[0]);

/** @returns {never} */
function fail(reason, remedy) {
  console.error(`\n${reason}\n${remedy}`);
  process.exit(1);
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(join(root, lock), 'utf8')).packages;
}

/** Compares what npm says that it installed with what is asked for; dates would lie after a checkout. */
function isInstalled() {
  const record = join('node_modules', '.package-lock.json');
  if (!existsSync(join(root, record))) return false;
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf(record);
  return Object.entries(wanted).every(([path, {version, optional}]) => {
    if (path === '') return true;
    return found[path] ? found[path].version === version : optional === true;
  });
}

/** @type {import('node:child_process').ChildProcess | undefined} */
let child;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child?.kill(signal));

/** Runs a program to its end and gives back its status; what ends us ends it. */
async function run(program, args, options) {
  child = spawn(program, args, {cwd: root, ...options});
  if (process.env.npm_lifecycle_event) stopWithoutParent(child);
  const [code, signal] = await once(child, 'exit');
  return signal ? 128 + constants.signals[signal] : code;
}

/** npm passes on few of the signals that end it, and nothing tells a process that its parent is gone. */
function stopWithoutParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
}

/** The npm that started us, or else the one on the PATH. */
function npm(args) {
  const started = process.env.npm_execpath;
  if (started && basename(started).startsWith('npm'))
    return run(process.execPath, [started, ...args], {stdio: 'inherit'});
  return run(windows ? 'npm.cmd' : 'npm', args, {stdio: 'inherit', shell: windows});
}

async function install() {
  if (!existsSync(join(root, 'package-lock.json'))) {
    fail('package-lock.json is missing.', 'Restore it: git checkout -- package-lock.json');
  }
  if (isInstalled()) return;
  console.log('Installing the dependencies of package-lock.json …');
  const status = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']).catch(error =>
    fail(`npm could not be run: ${error.message}`, 'Install npm (it comes with Node.js) and put it on the PATH.'),
  );
  if (status > 128) process.exit(status);
  if (status !== 0) {
    fail(
      `npm ci ended with status ${status}; its message is above.`,
      'Often: no network or proxy (npm config get proxy), a full disk, or an editor that holds files of node_modules.',
    );
  }
}

/** Where the scripts of packages are not allowed to run, the package `node` lacks its binary: ask it again ourselves. */
async function nodeToUse() {
  const folder = join(root, 'node_modules', 'node');
  if (!existsSync(ownNode) && existsSync(folder)) {
    await run(process.execPath, ['installArchSpecificPackage.js'], {cwd: folder, stdio: 'inherit'});
  }
  if (existsSync(ownNode)) return ownNode;
  if (major >= needed) return process.execPath;
  return fail(
    `Node ${needed} did not come with the dependencies, and this is Node ${process.versions.node}.`,
    `Install Node ${needed} or later, or allow the install script of the npm package "node" and delete node_modules.`,
  );
}

async function hand(args) {
  const program = await nodeToUse();
  // The manifest of an extension must not say "module", so a program beside it may not expect that it does.
  const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
  // The channel tells the program when we are gone, even if we were killed without a word.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  return run(program, [quiet, ...args], {stdio}).catch(error =>
    fail(`${program} could not be run: ${error.message}`, 'Delete node_modules and try again.'),
  );
}

const args = process.argv.slice(2);
if (major < 20) fail(`This is Node ${process.versions.node}.`, 'Node 20 or later is needed: https://nodejs.org');
if (args.length === 0) fail('No program was named.', 'Usage: node run.mjs PROGRAM.ts [ARGUMENT …]');
await install();
// Paths among the arguments are meant from where the person stands, which npm remembers.
process.env.SPRINTDOWN_CWD = process.env.INIT_CWD ?? process.cwd();
process.exit(await hand(args));
