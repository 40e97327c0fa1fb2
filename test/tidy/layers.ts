/** Who may import whom: the map of the house as a table, and the reading of imports that it is applied to. */
import {dirname, posix} from 'node:path';
import type {SourceFile} from './tree.ts';

interface Floor {
  readonly at: string;
  /** Folders of ours beside its own. */
  readonly ours: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types: readonly string[];
  readonly packages: RegExp;
}

const none = /^$/;
const node = /^node:/;

/** The first floor whose folder a file is in is its own. */
export const floors: readonly Floor[] = [
  {
    at: 'server/src/core/',
    ours: [],
    types: [],
    packages:
      /^(unified|remark-[\w-]+|mdast|mdast-util-[\w-]+|micromark|micromark-(extension|util)-[\w-]+|unist-[\w-]+|yaml|htmlparser2|entities\/decode)$/,
  },
  {at: 'server/src/protocol/', ours: [], types: ['server/src/core/'], packages: none},
  {
    // The words for figures are the core's; all else that is drawn is handed over as data.
    at: 'server/src/charts/',
    ours: ['server/src/core/features/words.ts', 'server/src/core/history/'],
    types: ['server/src/core/'],
    packages: /^d3-(array|scale|shape)$/,
  },
  {
    at: 'server/src/lsp/',
    ours: ['core/', 'protocol/', 'git/', 'files/', 'charts/'].map(folder => `server/src/${folder}`),
    types: [],
    packages: /^(node:|vscode-languageserver($|\/|-))/,
  },
  {at: 'server/src/files/', ours: ['server/src/core/'], types: [], packages: /^(node:|ignore$)/},
  {at: 'server/src/git/', ours: ['server/src/core/'], types: [], packages: node},
  {
    at: 'server/src/cli/',
    ours: ['server/src/core/', 'server/src/git/', 'server/src/files/', 'server/src/charts/'],
    types: [],
    packages: node,
  },
  {at: 'server/src/mcp/', ours: ['server/src/core/', 'server/src/git/'], types: [], packages: node},
  {
    at: 'client/src/',
    ours: ['server/src/protocol/'],
    types: ['server/src/core/'],
    packages: /^(vscode|vscode-languageclient(\/\w+)?|node:path|markdown-it)$/,
  },
  // The style of drawings is said once.
  {at: 'media/', ours: ['server/src/protocol/', 'server/src/charts/theme.ts'], types: [], packages: none},
  {at: 'test/', ours: ['client/src/', 'server/src/', 'media/'], types: [], packages: /./},
];

/** The steps from text to backlog, each of which may look down the stairs, not up. */
const stairs = ['words', 'values', 'lines', 'parts', 'mentions', 'stories', 'claims'].map(
  folder => `server/src/core/model/${folder}/`,
);
/** What reads a plan as a whole is above them. */
const aboveStairs = ['read', 'assemble', 'placed'].map(name => `server/src/core/model/${name}.ts`);

export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const statement = /^\s*(import|export)\s+(type\s)?(?:([\w*{][^'"`;]*?)\sfrom\s+)?['"]([^'"]+)['"]/gm;
const call = /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;

/** `import {type A, type B}` is of types only, too. */
function namesTypesOnly(names: string | undefined): boolean {
  const braced = /^\{([\s\S]*)\}$/.exec((names ?? '').trim())?.[1];
  if (braced === undefined) return false;
  const parts = braced.split(',').filter(part => part.trim() !== '');
  return parts.every(part => /^\s*type\s/.test(part));
}

export function importsOf({text}: SourceFile): readonly Import[] {
  const code = text.replace(comment, '');
  const statements = [...code.matchAll(statement)].map(([, , type, names, target = '']) => ({
    target,
    typeOnly: type !== undefined || namesTypesOnly(names),
  }));
  return [...statements, ...[...code.matchAll(call)].map(([, target = '']) => ({target, typeOnly: false}))];
}

function allowed(floor: Floor, file: SourceFile, {target, typeOnly}: Import): boolean {
  if (!target.startsWith('.')) return floor.packages.test(target);
  const path = posix.normalize(posix.join(dirname(file.path), target));
  const within = (folders: readonly string[]) => folders.some(folder => path.startsWith(folder));
  if (within(higherStairs(file))) return false;
  return within([floor.at, ...floor.ours]) || (typeOnly && within(floor.types));
}

function higherStairs({path}: SourceFile): readonly string[] {
  const stair = stairs.findIndex(folder => path.startsWith(folder));
  return stair < 0 ? [] : [...stairs.slice(stair + 1), ...aboveStairs];
}

/** What a file imports against the table, as sentences. */
export function trespasses(file: SourceFile): readonly string[] {
  const floor = floors.find(({at}) => file.path.startsWith(at));
  if (!floor) return [];
  return importsOf(file)
    .filter(found => !allowed(floor, file, found))
    .map(({target}) => `${file.path} may not import ${target}`);
}
