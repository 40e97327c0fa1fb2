/** Whether two documents plan the same project: what one says of an id then holds for the other. */
import {fileName} from '../uris.ts';

/** Folders and names of what is kept, shown or tried, and plans nothing by itself. */
const asides =
  /^(?:_?archived?|archives|old|backups?|bak|copy|copies|templates?|examples?|samples?|fixtures?|tests?|__tests__|testdata|demos?|drafts?|snapshots?|deprecated|obsolete|legacy|trash|history|mocks?)$/i;

/** `backlog-old.md`, `sprint 2 copy.md`, `plan.template.md` */
const asideName =
  /(?:^|[\s._-])(?:archived?|old|backup|bak|copy|template|example|sample|snapshot|deprecated|obsolete)(?:[\s._-]|\(|\d|$)/i;

/**
 * By their places alone: `apart` where one of them lies in an archive, among examples and the like, and the other does
 * not lie there, too; `close` in one folder, or in two of which one holds the other; else `far`.
 */
export function placement(a: string, b: string): 'apart' | 'close' | 'far' {
  const [first, second] = [foldersOf(a), foldersOf(b)];
  let common = 0;
  while (common < Math.min(first.length, second.length) && first[common] === second[common]) common++;
  const rest = [...first.slice(common), ...second.slice(common)];
  if (rest.some(folder => asides.test(folder)) || asideName.test(stemOf(a)) || asideName.test(stemOf(b)))
    return 'apart';
  return common === Math.min(first.length, second.length) ? 'close' : 'far';
}

/** `plan v2.md` beside `plan.md`, or files of one name in two folders: versions of one document, if they say the same. */
export function areVersions(a: string, b: string): boolean {
  return a !== b && bareStem(a) === bareStem(b);
}

function foldersOf(path: string): readonly string[] {
  return path.split(/[\\/]/).slice(0, -1);
}

function stemOf(path: string): string {
  return fileName(path).replace(/\.[^.]*$/, '');
}

function bareStem(path: string): string {
  return stemOf(path)
    .toLowerCase()
    .replace(/\bv\d+(?:\.\d+)*\b|\d{4}-\d{2}-\d{2}|final|new|draft/g, '')
    .replace(/[\s._()-]+/g, '');
}
