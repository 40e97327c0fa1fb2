/** Reading Markdown line by line without a parser: line ends, blank lines, headings. */

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
export const space = 32;
const hash = 35;

/** The offset at which the next line starts, or the length of the text. */
export function nextLine(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === lineFeed) return i + 1;
    if (code === carriageReturn) return text.charCodeAt(i + 1) === lineFeed ? i + 2 : i + 1;
  }
  return text.length;
}

/** The number of line ends. */
export function linesIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(i + 1) !== lineFeed)) count++;
  }
  return count;
}

/** The offset at which the line of this offset starts. */
export function lineStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && !isLineEnd(text.charCodeAt(i - 1))) i--;
  return i;
}

export function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

export function isSpace(code: number): boolean {
  return code === space || code === tab;
}

/** True for nothing but spaces and tabs up to the end of the line or of the text. */
export function isBlank(text: string, at: number): boolean {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i++;
  return i >= text.length || isLineEnd(text.charCodeAt(i));
}

/** True where an ATX heading stands: one to six `#`, then a blank or the end of the line. */
export function isHeading(text: string, at: number): boolean {
  let i = at;
  while (i < at + 7 && text.charCodeAt(i) === hash) i++;
  if (i === at || i === at + 7) return false;
  const code = text.charCodeAt(i);
  return i >= text.length || isSpace(code) || isLineEnd(code);
}

const plain = /(?:\*\*)?[\p{L}\p{So}]|\|/uy;

/** True for a line that can only start a paragraph or a table, whatever stands above the blank line before it. */
export function isPlain(text: string, at: number): boolean {
  plain.lastIndex = at;
  return plain.test(text);
}

const frontMatter = /---[ \t]*(?:\r\n|\n|\r)/y;
const frontMatterEnd = /(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/g;

/** Where front matter ends: the end of its last line without the line end, or 0 where there is none. */
export function frontMatterLength(text: string): number {
  const byteOrderMark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  frontMatter.lastIndex = byteOrderMark;
  if (!frontMatter.test(text)) return 0;
  frontMatterEnd.lastIndex = frontMatter.lastIndex;
  const end = frontMatterEnd.exec(text);
  return end ? end.index + end[0].length : 0;
}
