#!/usr/bin/env node
/**
 * Runs one of our TypeScript programs with nothing prepared: installs the dependencies of package-lock.json when they
 * are missing or differ, then hands over to the Node that they bring along. Plain JavaScript, as any Node from 20 on
 * must be able to run it.
 */
import {spawn, spawnSync} from 'node:child_process';
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

/** The npm that started us, or else the one on the PATH. */
function npm(args) {
  const started = process.env.npm_execpath;
  const options = {cwd: root, stdio: 'inherit'};
  if (started && basename(started).startsWith('npm')) return spawnSync(process.execPath, [started, ...args], options);
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, {...options, shell: windows});
}

function install() {
  if (!existsSync(join(root, 'package-lock.json'))) {
    fail('package-lock.json is missing.', 'Restore it: git checkout -- package-lock.json');
  }
  if (isInstalled()) return;
  console.log('Installing the dependencies of package-lock.json …');
  const {status, error} = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (error)
    fail(`npm could not be run: ${error.message}`, 'Install npm (it comes with Node.js) and put it on the PATH.');
  if (status !== 0) {
    fail(
      `npm ci ended with status ${status}; its message is above.`,
      'Often: no network or proxy (npm config get proxy), a full disk, or an open editor that holds files of node_modules.',
    );
  }
}

/** Where the scripts of packages are not allowed to run, the package `node` lacks its binary: ask it again ourselves. */
function nodeToUse() {
  if (existsSync(ownNode)) return ownNode;
  const folder = join(root, 'node_modules', 'node');
  if (existsSync(folder)) {
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], {cwd: folder, stdio: 'inherit'});
    if (existsSync(ownNode)) return ownNode;
  }
  if (major >= needed) return process.execPath;
  return fail(
    `Node ${needed} did not come with the dependencies, and this is Node ${process.versions.node}.`,
    `Install Node ${needed} or later, or allow the install script of the npm package "node" and delete node_modules.`,
  );
}

/** npm passes on few of the signals that end it, and nothing tells a process that its parent is gone. */
function stopWithoutParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
}

function hand(args) {
  const program = nodeToUse();
  // The channel tells the program when we are gone, even if we were killed without a word.
  // The manifest of an extension must not say "module", so a program beside it may not expect that it does.
  const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
  const child = spawn(program, [quiet, ...args], {cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc']});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) stopWithoutParent(child);
  child.on('error', error =>
    fail(`${program} could not be run: ${error.message}`, 'Delete node_modules and try again.'),
  );
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}

const args = process.argv.slice(2);
if (major < 20) fail(`This is Node ${process.versions.node}.`, 'Node 20 or later is needed: https://nodejs.org');
if (args.length === 0) fail('No program was named.', 'Usage: node run.mjs PROGRAM.ts [ARGUMENT …]');
install();
// Paths among the arguments are meant from where the person stands, which npm remembers.
process.env.SPRINTDOWN_CWD = process.env.INIT_CWD ?? process.cwd();
hand(args);
