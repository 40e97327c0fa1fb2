/** What a comment leaves to be done. Pure. */

/** Marks with what belongs to them: `TODO(ada):`, `FIXME!`, `@todo`. Lower case only with a colon: prose says “todo”, too. */
const mark =
  /(?:\b|@)(?:(?:TODO|FIXME)\b|(?:todo|fixme)(?=\s*(?:\([^)]*\))?:))\s*(?:\([^)]*\)|\[[^\]]*\])?\s*[:!-]*\s*/;

/** Ends of comments that are no part of what is said. */
const ends = /\s*(?:\*\/|-->|#\}|%>|"""|''')\s*$/;

const mostLetters = 120;

/** The text behind a TODO or FIXME of a line; undefined where there is none, or nothing behind it. */
export function todoIn(line: string): string | undefined {
  const found = mark.exec(line);
  if (!found) return undefined;
  const text = line
    .slice(found.index + found[0].length)
    .replace(ends, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const title = text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1).trimEnd()}…`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}
