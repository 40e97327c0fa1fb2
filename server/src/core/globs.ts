/** Patterns of paths as editors and git know them: `**`, `*`, `?`, `[abc]` and `{one,other}`. */

const compiled = new Map<string, RegExp>();

/** Whether a path with slashes fits a pattern; one without a slash fits at any depth, a folder fits with all below it. */
export function matchesGlob(pattern: string, path: string): boolean {
  const known = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, known);
  return known.test(path);
}

/** What is wrong with a pattern, in words; null where it can be used. */
export function wrongInGlob(pattern: string): string | null {
  if (pattern.length > 500) return 'it is too long for a pattern';
  if ((pattern.match(/\*+/g) ?? []).length > 12) return 'it holds more stars than a pattern needs';
  return braces(pattern) === null ? `its braces do not match: “${pattern}”` : null;
}

function compile(pattern: string): RegExp {
  const bare = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
  const anywhere = bare.includes('/') || pattern.startsWith('/') ? '' : '(?:[^]*/)?';
  const alternatives = (braces(bare) ?? [bare]).map(source).join('|');
  return new RegExp(`^${anywhere}(?:${alternatives})(?:/[^]*)?$`, 'u');
}

/** A pattern with braces as patterns without; null where they do not match. */
function braces(pattern: string): readonly string[] | null {
  const open = pattern.indexOf('{');
  if (open < 0) return pattern.includes('}') ? null : [pattern];
  const close = pattern.indexOf('}', open);
  if (close < 0 || pattern.slice(open + 1, close).includes('{')) return null;
  const rest = braces(pattern.slice(close + 1));
  const [before, inside] = [pattern.slice(0, open), pattern.slice(open + 1, close).split(',')];
  return rest && inside.flatMap(each => rest.map(tail => before + each + tail)).slice(0, 256);
}

function source(pattern: string): string {
  return pattern.replace(/\/\*\*$|\*\*\/|\*+|\?|\[[^\]/]+\]|[.+^$()|[\]\\{}]/g, part => {
    if (part === '/**') return '/[^]+';
    if (part === '**/') return '(?:[^/]+/)*';
    if (part.startsWith('**')) return '[^]*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.startsWith('[') && part.endsWith(']') && part.length > 2)
      return `[${part
        .slice(1, -1)
        .replace(/^!/, '^')
        .replace(/[\\[&~]/g, '\\$&')}]`;
    return `\\${part}`;
  });
}
