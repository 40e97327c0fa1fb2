/**
 * Most of a plan is plain: headings, paragraphs, lists, tables, bold, code and links, each in its simplest form. This
 * reads just that, many times faster than remark, and gives the very tree that remark would give; whatever is not that
 * plain is left to remark. `test/laws/plain.test.ts` holds both against each other.
 */
import type {List, ListItem, RootContent} from 'mdast';
import {type IndentedLine, type Line, plainInline} from './plain-inline.ts';
import {isRow, plainTable} from './plain-table.ts';
import {type PlainVerbatim, plainVerbatim} from './plain-verbatim.ts';
import {type Spotted, spotted} from './tree.ts';

/** Signs that mean something wherever they stand; a carriage return is fine as part of a line's end. */
const strange = /[\t\v\f\0\uFEFF]|\r(?!\n)/;
/** What would begin a block of another kind, in a list or outside. */
const opener = /^(?:>|<[A-Za-z/!?]|`{3}|~~~|\[.*\]:|(?:[-+*]|\d{1,9}[.)]) *$)/;
const heading = /^(#{1,6})(?= |$)(?: +(?=[^ #]))?/;
/** A line of such signs alone may make a heading, a rule or a table of what stands above it. */
const underline = /^[-=_*|: +]+$/;
const rule = /^([-*_])(?: *\1){2,} *$/;
const marker = /^(?:([-*+])|(\d{1,9})([.)])) +(?=[^ ])/;
const boxLength = '[ ] '.length;
const box = /^\[([ xX])\] (?=[^ ])/;

/** The blocks of a text, offsets relative to it, or null where it is not plain all through. */
export function plainBlocks(text: string): RootContent[] | null {
  if (strange.test(text)) return null;
  const reader = new BlockReader(text, linesOf(text));
  return reader.read() ? reader.blocks : null;
}

/** The lines of a text, without their ends and without what indents them. */
function linesOf(text: string): IndentedLine[] {
  const lines: IndentedLine[] = [];
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed > at && text[feed - 1] === '\r' ? feed - 1 : feed;
    let start = at;
    while (start < end && text[start] === ' ') start++;
    lines.push({start, end, indent: start - at});
    at = feed < 0 ? text.length : feed + 1;
  }
  return lines;
}

/** A list that may go on, with its last entry. */
interface OpenList {
  readonly list: Spotted<List>;
  /** The sign that its entries begin with. */
  readonly sign: string;
  readonly item: Spotted<ListItem>;
  /** How far at least is indented what belongs to the last entry. */
  readonly indent: number;
}

/** Each method that reads something answers whether that was plain. */
class BlockReader {
  readonly blocks: RootContent[] = [];
  readonly #text: string;
  readonly #lines: readonly IndentedLine[];
  #next = 0;
  /** From the outermost to the innermost. */
  readonly #lists: OpenList[] = [];
  /** The lines of the paragraph that may go on. */
  #paragraph: Line[] = [];
  #afterBlank = false;

  constructor(text: string, lines: readonly IndentedLine[]) {
    this.#text = text;
    this.#lines = lines;
  }

  read(): boolean {
    for (let line = this.#lines[0]; line; line = this.#lines[this.#next]) {
      this.#next++;
      const blank = line.start === line.end;
      if (!(blank ? this.#closeParagraph() : this.#readLine(line))) return false;
      this.#afterBlank = blank;
    }
    return this.#closeParagraph();
  }

  #readLine(line: IndentedLine): boolean {
    const said = this.#text.slice(line.start, line.end);
    if (line.indent === 0) {
      const verbatim = plainVerbatim(this.#text, this.#lines, this.#next - 1);
      if (verbatim) return this.#readVerbatim(verbatim);
      if (heading.test(said)) return this.#readHeading(line, said);
      if (rule.test(said)) return this.#readRule(line);
      if (isRow(said)) return this.#readTable();
    }
    if (opener.test(said) || underline.test(said)) return false;
    return marker.test(said) ? this.#readItem(line, said) : this.#readText(line, said);
  }

  #readHeading({start, end}: Line, said: string): boolean {
    const [front = '', {length: depth} = ''] = heading.exec(said) ?? [];
    const children = plainInline(this.#text, [{start: start + front.length, end}]);
    if (front.length === depth || /# *$/.test(said) || !children || !this.#closeLists()) return false;
    const node = {type: 'heading' as const, depth: depth as 1, children};
    this.blocks.push(spotted(node, start, end));
    return true;
  }

  /** A line below it would make a heading of a paragraph. */
  #readRule({start, end}: Line): boolean {
    if (this.#paragraph.length > 0) return false;
    this.blocks.push(spotted({type: 'thematicBreak'}, start, end));
    return this.#closeLists();
  }

  #readVerbatim({node, lines}: PlainVerbatim): boolean {
    if (!this.#closeLists()) return false;
    this.#next += lines - 1;
    this.blocks.push(node);
    return true;
  }

  #readTable(): boolean {
    const table = this.#paragraph.length === 0 && plainTable(this.#text, this.#lines, this.#next - 1);
    if (!table) return false;
    this.#next += table.children.length;
    this.blocks.push(table);
    return this.#closeLists();
  }

  /** A line of a paragraph. */
  #readText({start, end, indent}: IndentedLine, said: string): boolean {
    if (heading.test(said) || isRow(said)) return false;
    if (this.#paragraph.length === 0) {
      if (indent > 0 || !this.#closeLists()) return false;
    }
    this.#paragraph.push({start, end});
    return true;
  }

  #readItem({start, end, indent}: IndentedLine, said: string): boolean {
    const [front = '', bullet, digits = '', delimiter = ''] = marker.exec(said) ?? [];
    const sign = bullet ?? delimiter;
    const interrupts = this.#paragraph.length > 0;
    if (!this.#closeParagraph()) return false;
    let before: OpenList | undefined;
    while (indent < (this.#lists.at(-1)?.indent ?? 0)) before = this.#lists.pop();
    const parent = this.#lists.at(-1);
    const content = said.slice(front.length);
    const isDeep = indent - (parent?.indent ?? 0) > 3 || front.trimEnd().length + 4 < front.length;
    if (isDeep || beginsBlock(content) || (before && before.sign !== sign)) return false;
    // Only a list that counts from one may begin right below a paragraph.
    if (!before && interrupts && digits !== '' && Number(digits) !== 1) return false;
    const list = before?.list ?? this.#beginList(parent, start, digits);
    if (this.#afterBlank && before) list.spread = true;
    const checked = content.startsWith('[') ? boxOf(content) : null;
    if (checked === undefined) return false;
    const item: Spotted<ListItem> = spotted({type: 'listItem', spread: false, checked, children: []}, start, end);
    list.children.push(item);
    this.#lists.push({list, sign, item, indent: indent + front.length});
    this.#paragraph.push({start: start + front.length + (checked === null ? 0 : boxLength), end});
    return true;
  }

  #beginList(parent: OpenList | undefined, at: number, digits: string): Spotted<List> {
    const ordered = digits !== '';
    const start = ordered ? Number(digits) : null;
    const list: Spotted<List> = spotted({type: 'list', ordered, start, spread: false, children: []}, at, at);
    if (parent && this.#afterBlank) parent.item.spread = true;
    (parent?.item.children ?? this.blocks).push(list);
    return list;
  }

  #closeLists(): boolean {
    const plain = this.#closeParagraph();
    this.#lists.length = 0;
    return plain;
  }

  #closeParagraph(): boolean {
    const lines = this.#paragraph;
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return true;
    const children = plainInline(this.#text, lines);
    if (!children) return false;
    this.#paragraph = [];
    const item = this.#lists.at(-1)?.item;
    // remark begins a ticked paragraph behind its box only where that is followed by text.
    const boxed = typeof item?.checked === 'boolean' && children[0]?.type !== 'text';
    const start = first.start - (boxed ? boxLength : 0);
    (item?.children ?? this.blocks).push(spotted({type: 'paragraph' as const, children}, start, last.end));
    for (const {list, item} of this.#lists) for (const {position} of [list, item]) position.end.offset = last.end;
    return true;
  }
}

/** What an entry says may be a block of another kind in itself. */
function beginsBlock(content: string): boolean {
  return [opener, heading, underline, marker].some(each => each.test(content)) || isRow(content);
}

/** Whether the box of an entry is ticked; null: it has none; undefined: it has one, but not a plain one. */
function boxOf(content: string): boolean | null | undefined {
  const sign = box.exec(content)?.[1];
  return sign === undefined ? (/^\[[ xX]\]/.test(content) ? undefined : null) : sign !== ' ';
}
