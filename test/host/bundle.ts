/** Bundles what runs inside VS Code for the tests: the suite and the bridge, CommonJS files in a folder of out/host/. */
import {glob, mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import {atEnd} from './lifetime.ts';
import {out, root} from './paths.ts';

/** Of this run only: another one, at the same time, must not find half of ours. */
const home = join(out, 'host', String(process.pid));
atEnd(() => rm(home, {recursive: true, force: true}));

async function bundle(entryPoints: string[], outdir: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    outExtension: {'.js': '.cjs'},
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    loader: {'.md': 'text'},
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

/** The folder of the bridge, an extension in its own right. */
export async function bundleBridge(): Promise<string> {
  const folder = join(home, 'bridge');
  await mkdir(folder, {recursive: true});
  const manifest = {
    name: 'bridge',
    publisher: 'sprintdown-test',
    version: '0.0.0',
    engines: {vscode: '^1.103.0'},
    main: './extension.cjs',
    activationEvents: ['onStartupFinished'],
    // Or it would be away in Restricted Mode.
    capabilities: {untrustedWorkspaces: {supported: true}},
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await bundle([join(root, 'test/host/bridge/extension.ts')], folder);
  return folder;
}

/** The module whose `run()` is the suite, next to one file for each file of tests. */
export async function bundleSuite(): Promise<string> {
  const folder = join(home, 'suite');
  const tests: string[] = [];
  for await (const file of glob('test/host/suite/**/*.test.ts', {cwd: root})) tests.push(file);
  await bundle(['test/host/suite/index.ts', ...tests.sort()], folder);
  return join(folder, 'index.cjs');
}
