/** The text of a heading, a paragraph or a cell in the plainest Markdown: `plain.ts` says what for. */
import type {PhrasingContent} from 'mdast';
import {spotted} from './tree.ts';

/** What stands in one line, without what indents it and without its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

export interface IndentedLine extends Line {
  /** How many blanks stand before it. */
  readonly indent: number;
}

/** All that can mean something in a line, or be the end of what does. */
const meaningful = /[\\`*_<&![\]~]/g;
const link = /\[([^[\]\\`*_<>&!~\r\n]+)\]\(([^\s()<>\\&`]+)\)/y;
const blank = /\s/;
/** What the parser takes for punctuation; it looks at one UTF-16 unit, and half a character is none. */
const punctuation = /[\p{P}\p{S}]/u;

/** What the lines of one block say, or null where that is not plain. */
export function plainInline(text: string, lines: readonly Line[]): PhrasingContent[] | null {
  const reader = new InlineReader(text);
  for (const line of lines) if (!reader.read(line)) return null;
  return reader.nodes();
}

class InlineReader {
  readonly #text: string;
  readonly #nodes: PhrasingContent[] = [];
  /** Where the text that is being gathered begins and ends, and what it says so far. */
  #from = 0;
  #to = 0;
  #value = '';
  /** The end of the line before, without the blanks at its end, and where those end. */
  #before: Line | null = null;
  /** The mark of emphasis that is open: where it begins, how long it is and how many nodes stood before it. */
  #open: {readonly at: number; readonly length: number; readonly nodes: number} | null = null;
  #tildes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** False: it is not plain. Emphasis and code must end in the line in which they begin. */
  read({start, end}: Line): boolean {
    const text = this.#text;
    let last = end;
    while (last > start && text[last - 1] === ' ') last--;
    this.#beginLine(start);
    let at = start;
    // Looked for in the line alone: where no sign follows, each line would be looked through to the end of the text.
    const line = text.slice(start, last);
    meaningful.lastIndex = 0;
    for (let found = meaningful.exec(line); found; found = meaningful.exec(line)) {
      const sign = start + found.index;
      const next = this.#mark(sign, at, last);
      if (next === null) return false;
      if (next > sign) at = next;
      meaningful.lastIndex = Math.max(next, sign + 1) - start;
    }
    this.#say(at, last);
    this.#before = {start: last, end};
    return this.#open === null;
  }

  nodes(): PhrasingContent[] {
    this.#endText();
    return this.#nodes;
  }

  /** Two blanks at the end of a line break it, one says nothing. */
  #beginLine(start: number): void {
    const before = this.#before;
    if (!before) {
      this.#from = start;
      return;
    }
    const lineEnd = this.#text.startsWith('\r\n', before.end) ? '\r\n' : '\n';
    const below = before.end + lineEnd.length;
    if (before.end - before.start < 2) {
      if (this.#value === '') this.#from = before.end;
      this.#value += lineEnd;
      this.#to = below;
      return;
    }
    this.#endText();
    this.#nodes.push(spotted({type: 'break'}, before.start, below));
    this.#from = start;
  }

  /** Text up to a mark, or to the end of a line. */
  #say(at: number, end: number): void {
    if (at === end) return;
    this.#value += this.#text.slice(at, end);
    this.#to = end;
  }

  #endText(): void {
    if (this.#value !== '') this.#nodes.push(spotted({type: 'text', value: this.#value}, this.#from, this.#to));
    this.#value = '';
  }

  #add(node: PhrasingContent, said: number, at: number, end: number): number {
    this.#say(said, at);
    this.#endText();
    this.#nodes.push(node);
    this.#from = end;
    return end;
  }

  /**
   * What a sign means: gives the end of what it begins; its own place or before where it means nothing; null where that
   * is not for us to tell. From `said` on the line was not taken up yet.
   */
  #mark(at: number, said: number, end: number): number | null {
    const next = at + 1 < end ? (this.#text[at + 1] ?? '') : '';
    switch (this.#text[at]) {
      case '`':
        return this.#code(at, said, end);
      case '*':
      case '_':
        return this.#emphasis(at, said, end);
      case '[':
        return this.#link(at, said, end);
      case '~':
        return ++this.#tildes > 1 ? null : at;
      case '\\':
        return next === '' || /[!-/:-@[-`{-~]/.test(next) ? null : at;
      case '<':
        return /[A-Za-z/!?]/.test(next) ? null : at;
      case '&':
        return /[A-Za-z#]/.test(next) ? null : at;
      case '!':
        return next === '[' ? null : at;
      default:
        return next === '(' || next === '[' ? null : at;
    }
  }

  #code(at: number, said: number, end: number): number | null {
    const text = this.#text;
    const close = text.indexOf('`', at + 1);
    if (close <= at + 1 || close >= end || text[close + 1] === '`') return null;
    const value = text.slice(at + 1, close);
    if (value.startsWith(' ') && value.endsWith(' ')) return null;
    return this.#add(spotted({type: 'inlineCode', value}, at, close + 1), said, at, close + 1);
  }

  #link(at: number, said: number, end: number): number | null {
    link.lastIndex = at;
    const found = link.exec(this.#text);
    const close = link.lastIndex;
    if (!found || close > end) return this.#isClosed(at, end) ? at : null;
    const [, label = '', url = ''] = found;
    const children = [spotted({type: 'text' as const, value: label}, at + 1, at + 1 + label.length)];
    return this.#add(spotted({type: 'link', title: null, url, children}, at, close), said, at, close);
  }

  /** A bracket that stays open changes where remark ends the text before the next line. */
  #isClosed(at: number, end: number): boolean {
    const close = this.#text.indexOf(']', at);
    return close > 0 && close < end;
  }

  /** One or two signs around what they mark. Where more are open at once, which ends which is not plain. */
  #emphasis(at: number, said: number, end: number): number | null {
    const text = this.#text;
    const sign = text[at] ?? '';
    let after = at;
    while (text[after] === sign) after++;
    const length = after - at;
    const [before, behind] = [kindOf(text[at - 1]), after < end ? kindOf(text[after]) : 'blank'];
    if (length > 2) return null;
    if (before === 'blank' && behind === 'blank') return length === 1 ? at : null;
    if (sign === '_' && before === 'word' && behind === 'word') return length === 1 ? at : null;
    const open = this.#open;
    const isEnd = open?.length === length && text[open.at] === sign && touches(before, behind, sign);
    if (!isEnd && (open || !touches(behind, before, sign))) return null;
    this.#say(said, at);
    this.#endText();
    this.#from = after;
    if (isEnd) {
      const children = this.#nodes.splice(open.nodes);
      this.#nodes.push(spotted({type: length === 1 ? 'emphasis' : 'strong', children}, open.at, after));
    }
    this.#open = isEnd ? null : {at, length, nodes: this.#nodes.length};
    return after;
  }
}

type Side = 'blank' | 'word' | 'mark';

/** Whether a mark may belong to what stands on its inner side (CommonMark: left- and right-flanking delimiter runs). */
function touches(inner: Side, outer: Side, sign: string): boolean {
  const flanks = inner !== 'blank' && (inner === 'word' || outer !== 'word');
  return flanks && (sign === '*' || outer !== 'word');
}

/** What stands beside a mark of emphasis. */
function kindOf(character: string | undefined): Side {
  if (character === undefined || blank.test(character)) return 'blank';
  return punctuation.test(character) ? 'mark' : 'word';
}
