/** Bundles the doors of Sprintdown into dist/: the extension, the language server, the command line, the webview. */
import {copyFile, mkdir, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {basename, join, relative, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {type BuildOptions, build, context, type Metafile, type Plugin} from 'esbuild';

const root = import.meta.dirname;
const {values} = parseArgs({
  options: {watch: {type: 'boolean'}, dev: {type: 'boolean'}, to: {type: 'string', default: 'dist'}},
});
const watch = values.watch ?? false;
/** Where everything goes, relative to the root. */
const folder = relative(root, resolve(root, values.to)).replaceAll('\\', '/');

const shared = {
  absWorkingDir: root,
  outdir: folder,
  bundle: true,
  metafile: true,
  charset: 'utf8',
  platform: 'node',
  // The command line and the server also run outside of VS Code, on the oldest Node that we promise.
  target: 'node20',
  // Some packages carry their CommonJS form in a wrapper that a bundler cannot see through.
  mainFields: ['module', 'main'],
  loader: {'.md': 'text'},
  minify: !watch && !values.dev,
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

/** What few documents need: a file for each, read with the first call. All that it hands out are functions and classes. */
interface Later {
  readonly name: string;
  /** What the file is made from. */
  readonly source: string;
  /** The names that the sources use of each package that the file stands for. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

const laters: readonly Later[] = [
  {
    name: 'yaml',
    source: "export {isMap, isNode, isScalar, isSeq, parseDocument} from 'yaml';",
    packages: {yaml: ['isMap', 'isNode', 'isScalar', 'isSeq', 'parseDocument']},
  },
  {
    name: 'html',
    source: "export {Parser} from 'htmlparser2'; export * from './server/src/core/syntax/references.ts';",
    packages: {htmlparser2: ['Parser'], 'decode-named-character-reference': ['decodeNamedCharacterReference']},
  },
];

/** Modules cannot wait in the middle of a function, so these files are CommonJS, which can be read there and then. */
async function buildLater({name, source}: Later): Promise<string> {
  const stdin = {contents: source, resolveDir: root, sourcefile: `${name}.js`};
  const names = {entryNames: `${name}-[hash]`, outExtension: {'.js': '.cjs'}};
  // Packages hand out their modules, of which the unused can be left away, to browsers only.
  const {metafile} = await build({...shared, ...names, stdin, format: 'cjs', platform: 'browser'});
  note(metafile);
  return basename(Object.keys(metafile.outputs).find(path => path.endsWith('.cjs')) ?? '');
}

function stubFor(file: string, names: readonly string[]): string {
  const each = names.map(
    name => `export function ${name}(...given) {
      return new.target ? new (part().${name})(...given) : part().${name}(...given);
    }`,
  );
  return [`let read; const part = () => read ??= require('./${file}');`, ...each].join('\n');
}

const later: Plugin = {
  name: 'later',
  setup: async ({onResolve, onLoad}) => {
    for (const each of laters) {
      const file = await buildLater(each);
      for (const [name, names] of Object.entries(each.packages)) {
        onResolve({filter: new RegExp(`^${name}$`)}, () => ({path: name, namespace: each.name}));
        onLoad({filter: new RegExp(`^${name}$`), namespace: each.name}, () => ({contents: stubFor(file, names)}));
      }
    }
  },
};

/** The tables of planning words are laid out for people; a program reads them as well without the blanks. */
const denseWords: Plugin = {
  name: 'dense-words',
  setup: ({onLoad}) => {
    onLoad({filter: /model.words.(?:sentences.)?[a-z]{2}\.ts$/}, async ({path}) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(/`[^`]*`|'[^'\n]*'/g, list => list.replace(/,\s+/g, ',').replace(/^`\s+/, '`'));
      return {contents, loader: 'ts'};
    });
  },
};

/** Server and command line are modules that share what both need; VS Code loads an extension as CommonJS. */
const doors: readonly BuildOptions[] = [
  {
    entryPoints: {server: 'server/src/lsp/node.ts', cli: 'server/src/cli/main.ts'},
    format: 'esm',
    splitting: true,
    external: ['./*.cjs'],
    plugins: [later, denseWords],
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
  {
    entryPoints: {extension: 'client/src/extension.ts'},
    format: 'cjs',
    outExtension: {'.js': '.cjs'},
    external: ['vscode'],
  },
  // What runs in a page: the Chromium of the oldest VS Code.
  {
    entryPoints: {'media/burndown': 'media/src/main.ts'},
    platform: 'browser',
    target: 'chrome138',
    format: 'iife',
  },
  {entryPoints: {'media/burndown': 'media/src/burndown.css'}, platform: 'browser', target: 'chrome138'},
];

/** Every file that is of this build. */
const made = new Set<string>([`${folder}/package.json`]);

function note({outputs}: Metafile): void {
  for (const path of Object.keys(outputs)) made.add(path);
}

/** A warning of the bundler is a mistake of ours until shown otherwise. */
async function bundle(door: BuildOptions): Promise<void> {
  const {warnings, metafile} = await build({...shared, ...door, metafile: true});
  if (warnings.length > 0)
    throw new Error(`${Object.keys(door.entryPoints ?? {})}: ${warnings.length} warnings, above`);
  note(metafile);
}

async function tell(): Promise<void> {
  for (const path of [...made].filter(path => /\.(c?js|css)$/.test(path)).sort()) {
    console.log(`${path}  ${Math.round((await stat(join(root, path))).size / 1024)} kB`);
  }
}

async function follow(): Promise<void> {
  for (const door of doors) await (await context({...shared, ...door, logLevel: 'info'})).watch();
}

/** The manifest of an extension must not say that it is a module, so the folder says it of what lies in it. */
async function writeManifest(): Promise<void> {
  await mkdir(join(root, folder), {recursive: true});
  await writeFile(join(root, folder, 'package.json'), '{"type": "module"}\n');
}

/** The pages of the rules, which `sprintdown explain` prints. */
async function copyPages(): Promise<void> {
  const from = join(root, 'server/src/core/rules');
  await mkdir(join(root, folder, 'rules'), {recursive: true});
  for (const name of await readdir(from)) {
    if (!name.endsWith('.md') || name === 'README.md') continue;
    await copyFile(join(from, name), join(root, folder, 'rules', name));
    made.add(`${folder}/rules/${name}`);
  }
}

/** What an earlier version built must not travel on in a package; what others run from there stays until replaced. */
async function sweep(): Promise<void> {
  for (const entry of await readdir(join(root, folder), {recursive: true, withFileTypes: true})) {
    const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (!entry.isDirectory() && !made.has(path)) await rm(join(root, path));
  }
}

async function main(): Promise<void> {
  await writeManifest();
  if (watch) return follow();
  await Promise.all(doors.map(bundle));
  await copyPages();
  await sweep();
  await tell();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
