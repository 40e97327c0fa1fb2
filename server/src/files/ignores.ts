/** What `.gitignore` files say about paths or URIs: both with slashes, the base a beginning of the path. */
import createIgnore, {type Ignore} from 'ignore';

/** A `.gitignore` and the directory that it speaks about. */
export interface Ignores {
  readonly base: string;
  readonly rules: Ignore;
}

export function ignoresOf(base: string, text: string): Ignores {
  return {base, rules: createIgnore({allowRelativePaths: true}).add(text)};
}

/** As git does: the nearest file that says something about a path decides. `ignores`: the outermost first. */
export function isIgnored(path: string, isDirectory: boolean, ignores: readonly Ignores[]): boolean {
  for (let at = ignores.length - 1; at >= 0; at--) {
    const {base, rules} = ignores[at] as Ignores;
    if (!path.startsWith(base)) continue;
    const relative = path.slice(base.length).replace(/^\//, '');
    const {ignored, unignored} = rules.test(isDirectory ? `${relative}/` : relative);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The same for a file of which nobody has walked the directories above: each of them may be ignored. */
export function isWithinIgnored(path: string, ignores: readonly Ignores[]): boolean {
  const above = ignores.filter(({base}) => path.startsWith(`${base}/`)).sort((a, b) => a.base.length - b.base.length);
  const [outermost] = above;
  if (!outermost) return false;
  for (let at = path.indexOf('/', outermost.base.length + 1); at > 0; at = path.indexOf('/', at + 1)) {
    const directory = path.slice(0, at);
    const known = above.filter(({base}) => directory.startsWith(`${base}/`));
    if (isIgnored(directory, true, known)) return true;
  }
  return isIgnored(path, false, above);
}
