/** Bundles the doors of Sprintdown into dist/: the extension, the language server, the command line, the webview. */
import {copyFile, mkdir, readdir, rm, stat} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {parseArgs} from 'node:util';
import {type BuildOptions, build, context} from 'esbuild';

const root = import.meta.dirname;

interface Door {
  readonly from: string;
  readonly to: string;
  readonly options?: BuildOptions;
}

/** What runs in a page: the Chromium of the oldest VS Code. */
const page: BuildOptions = {platform: 'browser', target: 'chrome138', format: 'iife'};

const doors: readonly Door[] = [
  {from: 'client/src/extension.ts', to: 'dist/extension.js', options: {external: ['vscode']}},
  {from: 'server/src/lsp/node.ts', to: 'dist/server.js'},
  {from: 'server/src/cli/main.ts', to: 'dist/cli.js', options: {banner: {js: '#!/usr/bin/env node'}}},
  {from: 'media/src/main.ts', to: 'dist/media/burndown.js', options: page},
  {from: 'media/src/burndown.css', to: 'dist/media/burndown.css', options: page},
];

const {values} = parseArgs({options: {watch: {type: 'boolean'}, dev: {type: 'boolean'}}});
const watch = values.watch ?? false;

function optionsOf(door: Door): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: [door.from],
    outfile: door.to,
    bundle: true,
    charset: 'utf8',
    platform: 'node',
    // The command line and the server also run outside of VS Code, on the oldest Node that we promise.
    target: 'node20',
    format: 'cjs',
    // Some packages carry their CommonJS form in a wrapper that a bundler cannot see through.
    mainFields: ['module', 'main'],
    loader: {'.md': 'text'},
    minify: !watch && !values.dev,
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    ...door.options,
  };
}

async function sizeOf(file: string): Promise<string> {
  const {size} = await stat(join(root, file));
  return `${Math.round(size / 1024)} kB`;
}

/** A warning of the bundler is a mistake of ours until shown otherwise. */
async function bundle(door: Door): Promise<void> {
  const {warnings} = await build(optionsOf(door));
  if (warnings.length > 0) throw new Error(`${door.from}: ${warnings.length} warnings, see above`);
  console.log(`${door.to}  ${await sizeOf(door.to)}`);
}

async function follow(): Promise<void> {
  for (const door of doors) await (await context({...optionsOf(door), logLevel: 'info'})).watch();
}

/** The pages of the rules, which `sprintdown explain` prints. */
async function pages(): Promise<readonly {readonly from: string; readonly to: string}[]> {
  const folder = 'server/src/core/rules';
  const names = (await readdir(join(root, folder))).filter(name => name.endsWith('.md') && name !== 'README.md');
  return names.map(name => ({from: `${folder}/${name}`, to: `dist/rules/${name}`}));
}

async function copyPages(): Promise<void> {
  await mkdir(join(root, 'dist/rules'), {recursive: true});
  for (const {from, to} of await pages()) await copyFile(join(root, from), join(root, to));
}

/** What an earlier version built must not travel on in a package; what others run from dist/ stays until replaced. */
async function sweep(): Promise<void> {
  const ours = new Set([...doors.flatMap(({to}) => [to, `${to}.map`]), ...(await pages()).map(({to}) => to)]);
  for (const entry of await readdir(join(root, 'dist'), {recursive: true, withFileTypes: true})) {
    const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (!entry.isDirectory() && !ours.has(path)) await rm(join(root, path));
  }
}

async function main(): Promise<void> {
  if (watch) return follow();
  await Promise.all(doors.map(bundle));
  await copyPages();
  await sweep();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
