/** What lies at the top of the project, and what of it goes into the package. */
import {deepEqual, equal, ok} from 'node:assert/strict';
import {matchesGlob} from 'node:path';
import {test} from 'node:test';
import {engines} from '../host/engines.ts';
import {read, tracked} from './tree.ts';

const folders = ['.ci', 'client', 'examples', 'media', 'server', 'syntaxes', 'test'];
const texts = ['ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE', 'README.md'];
const tools = ['.gitignore', '.npmrc', '.vscodeignore', 'biome.json', 'esbuild.ts', 'exec.cmd', 'run.mjs'];
const manifests = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'];

test('at the top lie exactly the folders and files that were agreed upon', () => {
  const top = new Set(tracked().map(path => path.split('/')[0] ?? ''));
  // A folder has its place before there is anything in it, which git does not record.
  top.add('syntaxes');
  deepEqual([...top].sort(), [...folders, ...texts, ...tools, ...manifests].sort());
});

test('the map of the house fits on a few pages', () => {
  ok(read('ARCHITECTURE.md').text.split('\n').length <= 150);
});

/** The lines of the file that say what is packed after all. */
function packed(): readonly string[] {
  const lines = read('.vscodeignore').text.split('\n');
  ok(lines.includes('**'), 'the list does not begin with nothing');
  return lines.filter(line => line.startsWith('!')).map(line => line.slice(1));
}

test('a package would hold only what runs and what is read', () => {
  const globs = packed();
  const built = [
    'dist/extension.cjs',
    'dist/server.js',
    'dist/cli.js',
    'dist/charts-3AC4JIOG.js',
    'dist/yaml-45EL55AW.cjs',
    'dist/package.json',
    'dist/media/burndown.js',
    'dist/media/burndown.css',
    'dist/rules/over-capacity.md',
  ];
  const others = ['dist/extension.cjs.map', 'out/a.js', 'node_modules/unified/index.js', '.vscode-host/a'];
  const inside = [...tracked(), ...built, ...others].filter(path => globs.some(glob => matchesGlob(path, glob)));
  const meant =
    /^(dist\/[\w-]+\.c?js|dist\/package\.json|dist\/media\/\w+\.(js|css)|dist\/rules\/[\w-]+\.md|media\/(walkthrough\/)?[\w.]+\.(css|schema\.json|png|svg)|syntaxes\/.*|package\.json|package\.nls.*\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
  deepEqual(
    inside.filter(path => !meant.test(path)),
    [],
  );
  deepEqual(
    built.filter(path => !inside.includes(path)),
    [],
  );
});

test('the manifest promises the oldest VS Code that is tested', () => {
  const manifest = JSON.parse(read('package.json').text);
  const [, minor] = (engines.find(({name}) => name === 'oldest')?.vscode ?? '').split('.');
  equal(manifest.engines.vscode, `^1.${minor}.0`);
  equal(manifest.devDependencies['@types/vscode'], `~1.${minor}.0`);
});
