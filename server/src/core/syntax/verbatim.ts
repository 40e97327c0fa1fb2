/** Blocks that run on whatever stands in them until they are closed: fenced code, HTML comments and the like. */
import {isBlank, isLineEnd, nextLine, space} from './lines.ts';

/** The end of a block that is never closed. */
export const never = Number.POSITIVE_INFINITY;

/**
 * The offset of the line below the block that starts here, `never` where nothing closes it, null where no such block
 * starts.
 */
export function verbatimEnd(text: string, at: number): number | null {
  const first = text[at];
  if (first === '`' || first === '~') return fenceEnd(text, at);
  return first === '<' ? htmlEnd(text, at) : null;
}

/** The end of HTML that runs up to a blank line, null where none starts. A heading in it is none. */
export function elementEnd(text: string, at: number): number | null {
  return text[at] === '<' && matches(untilBlank, text, at) ? blankBelow(text, at) : null;
}

const fence = /(`{3,})[^`\r\n]*(?=[\r\n]|$)|(~{3,})/y;

function fenceEnd(text: string, at: number): number | null {
  fence.lastIndex = at;
  const match = fence.exec(text);
  if (!match) return null;
  const mark = match[1] ?? match[2] ?? '';
  for (let i = text.indexOf(mark, nextLine(text, at)); i !== -1; i = text.indexOf(mark, i + mark.length)) {
    if (isFenceEnd(text, i, mark)) return nextLine(text, i);
  }
  return never;
}

function isFenceEnd(text: string, at: number, mark: string): boolean {
  let i = at;
  while (i > at - 4 && text.charCodeAt(i - 1) === space) i--;
  if (i === at - 4 || !isLineEnd(text.charCodeAt(i - 1))) return false;
  let end = at;
  while (text[end] === mark[0]) end++;
  return isBlank(text, end);
}

const blockNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul';
const untilBlank = new RegExp(`</?(?:${blockNames})(?:/?>|[ \\t\\r\\n]|$)`, 'iy');
const raw = /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy;
const rawEnd = /<\/(?:script|pre|style|textarea)>/gi;
const characterData = '<![CDATA[';
const characterDataEnd = /(?<!\])(?:\]\])+>/g;

function htmlEnd(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return lineBelow(text, text.indexOf('-->', at + 2));
  if (text.startsWith('<?', at)) return lineBelow(text, text.indexOf('?>', at + 1));
  if (text.startsWith(characterData, at)) return lineBelow(text, search(characterDataEnd, text, at));
  if (matches(/<![a-z]/iy, text, at)) return lineBelow(text, text.indexOf('>', at));
  return matches(raw, text, at) ? lineBelow(text, search(rawEnd, text, at)) : null;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function search(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? -1;
}

function lineBelow(text: string, end: number): number {
  return end === -1 ? never : nextLine(text, end);
}

/** The first blank line after this one, or the end of the text. */
export function blankBelow(text: string, at: number): number {
  let i = nextLine(text, at);
  while (i < text.length && !isBlank(text, i)) i = nextLine(text, i);
  return i;
}
