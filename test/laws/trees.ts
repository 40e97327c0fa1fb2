/** Syntax trees in a form that two parses can be compared by: types, values, offsets. */
import type {Nodes, Root} from 'mdast';
import {frontMatterLength} from '../../server/src/core/syntax/lines.ts';
import {parseInside, parseMarkdown} from '../../server/src/core/syntax/markdown.ts';
import {treeOf} from '../../server/src/core/syntax/piece.ts';
import type {Syntax} from '../../server/src/core/syntax/sections.ts';

/** One line per node, the offsets moved by `by`. */
function linesOf(node: Nodes, by: number, depth: number, into: string[]): void {
  const {type, position, ...rest} = node as Nodes & {children?: Nodes[]};
  const {children, ...facts} = rest as {children?: Nodes[]};
  const at = `${(position?.start.offset ?? 0) + by}–${(position?.end.offset ?? 0) + by}`;
  into.push(`${' '.repeat(depth)}${type} ${at} ${JSON.stringify(facts)}`);
  for (const child of children ?? []) linesOf(child, by, depth + 1, into);
}

/** Blocks as lines, the offsets moved by `by`. */
export function told(children: Root['children'], by: number): string[] {
  const lines: string[] = [];
  for (const child of children) linesOf(child, by, 0, lines);
  return lines;
}

/**
 * What remark makes of the whole text at once. It leaves a byte order mark out of its count, and its front matter, where
 * it is not closed, hides every list and quote of the text: there the text is parsed without front matter.
 */
export function wholeTree(text: string): string {
  const tree = frontMatterLength(text) > 0 ? parseMarkdown(text) : parseInside(text);
  return told(tree.children, text.startsWith('\uFEFF') ? 1 : 0).join('\n');
}

/** The trees of all pieces, laid end to end. */
export function joinedTree(syntax: Syntax): string {
  return syntax.sections.flatMap(({start, piece}) => told(treeOf(piece).children, start)).join('\n');
}

/**
 * Types and values without places, whatever the line ends. What stands after an empty check box keeps half of its CR LF,
 * which mdast-util-gfm-task-list-item takes off as one unit.
 */
export function structure(syntax: Syntax): string {
  const lines = syntax.sections.flatMap(({piece}) => told(treeOf(piece).children, 0));
  return lines
    .map(line =>
      line
        .replace(/ \d+–\d+ /, ' ')
        .replaceAll('\\r\\n', '\\n')
        .replace('"value":"\\n', '"value":"'),
    )
    .join('\n');
}
