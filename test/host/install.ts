/** A real VS Code from the npm registry, installed once into the cache folder of the project. */
import {existsSync} from 'node:fs';
import {chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, statfs, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Engine} from './engines.ts';
import {atEnd} from './lifetime.ts';
import {install} from './npm.ts';
import {cache} from './paths.ts';
import {refusal} from './refusal.ts';

export interface Installed {
  readonly engine: Engine;
  /** The program that runs the server: a Node of the version that this VS Code is made for. */
  readonly node: string;
  /** The folder of the VS Code server. */
  readonly vscode: string;
}

const system = process.platform === 'win32' ? 'win' : process.platform;
const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win-x64'];
const program = (name: string) => (process.platform === 'win32' ? `${name}.exe` : name);
const vscodeIn = (folder: string) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/** The Node that runs us will do when it is of the right version, so none needs to be installed. */
function nodePackage(engine: Engine): string | undefined {
  if (process.versions.node.startsWith(`${engine.node}.`)) return undefined;
  return `node-${system}-${process.arch}`;
}

function nodeIn(folder: string, engine: Engine): string {
  const name = nodePackage(engine);
  if (!name) return process.execPath;
  return join(folder, 'node_modules', name, 'bin', program('node'));
}

async function checkRoom(): Promise<void> {
  const needed = 1.5e9;
  const {bavail, bsize} = await statfs(cache);
  if (bavail * bsize >= needed) return;
  const free = Math.round((bavail * bsize) / 1e6);
  throw refusal(
    `${cache} has ${free} MB free; a VS Code needs 1500 MB while it installs.`,
    'Free some space and try again.',
  );
}

/** A folder that some earlier program died over would otherwise stay for ever. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /^installing-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(cache, name), {recursive: true, force: true});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What VS Code finds files with; a later version than 1.103 brings it for all platforms. */
function hasSearch(vscode: string): boolean {
  const packages = join(vscode, 'node_modules', '@vscode');
  return existsSync(join(packages, 'ripgrep-universal')) || existsSync(join(packages, 'ripgrep', 'bin', program('rg')));
}

/** The package downloads the program by a script; its successor has it in a package for each platform. */
async function addSearch(folder: string, what: string): Promise<void> {
  const name = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  await install(what, folder, [`${name}@1.18.0`]);
  const bin = join(vscodeIn(folder), 'node_modules', '@vscode', 'ripgrep', 'bin');
  await mkdir(bin, {recursive: true});
  await copyFile(join(folder, 'node_modules', name, 'bin', program('rg')), join(bin, program('rg')));
  await chmod(join(bin, program('rg')), 0o755);
}

async function fill(folder: string, engine: Engine): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{"private": true}\n');
  const what = `VS Code ${engine.vscode} (npm package code-server ${engine.codeServer})`;
  const node = nodePackage(engine);
  const packages = [`code-server@${engine.codeServer}`, ...(node ? [`${node}@${engine.node}`] : [])];
  await install(what, folder, packages);
  // The package lists these two on its own terms and installs them by a script.
  await install(what, vscodeIn(folder), ['--omit=dev']);
  await install(what, join(vscodeIn(folder), 'extensions'), ['--omit=dev']);
  if (!hasSearch(vscodeIn(folder))) await addSearch(folder, what);
  if (node) await chmod(nodeIn(folder, engine), 0o755);
}

/** Installs beside the final place and moves at the end, so that an interruption leaves nothing half done. */
async function installInto(home: string, engine: Engine): Promise<void> {
  await mkdir(cache, {recursive: true});
  await removeLeftovers();
  await checkRoom();
  const folder = await mkdtemp(join(cache, `installing-${process.pid}-`));
  atEnd(() => rm(folder, {recursive: true, force: true}));
  await fill(folder, engine);
  try {
    await rename(folder, home);
  } catch (error) {
    // Another run was faster; its result is as good as ours.
    if (!existsSync(home)) throw error;
  }
}

/** The VS Code of a version, from the cache or else from the registry. */
export async function installed(engine: Engine): Promise<Installed> {
  const platform = `${system}-${process.arch}`;
  if (!supported.includes(platform)) {
    throw refusal(
      `No VS Code is on npm for ${platform}, only for ${supported.join(', ')}.`,
      'With a VS Code on this machine use: npm start -- --desktop',
    );
  }
  const home = join(cache, `code-server-${engine.codeServer}-${platform}`);
  if (!existsSync(nodeIn(home, engine)) || !hasSearch(vscodeIn(home))) {
    console.log(`Installing VS Code ${engine.vscode} from npm, once, into ${cache} …`);
    const before = performance.now();
    await rm(home, {recursive: true, force: true});
    await installInto(home, engine);
    console.log(`VS Code ${engine.vscode} installed in ${Math.round((performance.now() - before) / 1000)} s.`);
  }
  return {engine, node: nodeIn(home, engine), vscode: vscodeIn(home)};
}
