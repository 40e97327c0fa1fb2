/** Bundles what runs inside VS Code for the tests: the suite and the bridge, each a CommonJS file in out/host/. */
import {glob, mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import {out, root} from './paths.ts';

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
  const folder = join(out, 'host', 'bridge');
  await mkdir(folder, {recursive: true});
  const manifest = {
    name: 'bridge',
    publisher: 'sprintdown-test',
    version: '0.0.0',
    engines: {vscode: '^1.103.0'},
    main: './extension.cjs',
    activationEvents: ['onStartupFinished'],
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await bundle([join(root, 'test/host/bridge/extension.ts')], folder);
  return folder;
}

/** The module whose `run()` is the suite, next to one file for each file of tests. */
export async function bundleSuite(): Promise<string> {
  const folder = join(out, 'host', 'suite');
  const tests: string[] = [];
  for await (const file of glob('test/host/suite/**/*.test.ts', {cwd: root})) tests.push(file);
  // What a renamed or deleted file of tests left behind would be run again.
  await rm(folder, {recursive: true, force: true});
  await bundle(['test/host/suite/index.ts', ...tests.sort()], folder);
  return join(folder, 'index.cjs');
}
