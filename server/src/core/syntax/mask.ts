/** Hiding from the parser what would hold it up, in place: every offset stays, and the tree gets the text back. */
import type {Nodes} from 'mdast';
import {deepest} from './cost.ts';
import {nextLine} from './lines.ts';
import {marksAt} from './marks.ts';

export interface Masked {
  readonly text: string;
  /** The private character that stands for the first of ASCII. */
  readonly base: number;
}

const ascii = 128;
const bases = [0xe000, 0xe800, 0xf000, 0xf400];
const inline = /[!&*<>[\\\]_`|~]/g;
const delimiterRow = /^[ \t>|:-]*(?:[\r\n]|$)/;
const box = /\[[^\]\r\n]\][ \t]/y;
const fewPipes = 300;

/**
 * The text without delimiters in its paragraphs and without marks beyond a depth that can be meant. What lines begin
 * with stays, so that lists, quotes, tables and fences stay what they are.
 */
export function masked(text: string): Masked {
  const base = bases.find(start => !hasBetween(text, start, start + ascii)) ?? 0xe000;
  const hide = (part: string) => part.replace(inline, unit => String.fromCharCode(base + unit.charCodeAt(0)));
  let result = '';
  for (let at = 0; at < text.length; ) {
    const end = nextLine(text, at);
    result += maskedLine(text, at, end, hide, base);
    at = end;
  }
  return {text: result, base};
}

function maskedLine(text: string, at: number, end: number, hide: (part: string) => string, base: number): string {
  const line = text.slice(at, end);
  if (delimiterRow.test(line) && line.length < 10 * fewPipes) return line;
  const marks = marksAt(text, at, end);
  if (marks.depth > deepest) return flattened(line, base);
  box.lastIndex = marks.end;
  const from = box.test(text) ? box.lastIndex : marks.end;
  const rest = text.slice(from, end);
  const fence = /^(?:`{3,}|~{3,}|<)/.exec(rest)?.[0] ?? '';
  const body = rest.slice(fence.length);
  const pipes = body.split('|').length - 1;
  const hidden = pipes > fewPipes ? hide(body) : body.split('|').map(hide).join('|');
  return text.slice(at, from) + fence + hidden;
}

/** No mark of such a line is one. */
function flattened(line: string, base: number): string {
  return line.replace(/[^\w\s]|_/g, unit => {
    const code = unit.charCodeAt(0);
    return code < ascii ? String.fromCharCode(base + code) : unit;
  });
}

function hasBetween(text: string, from: number, to: number): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= from && code < to) return true;
  }
  return false;
}

/** Gives a tree of masked text back what was hidden. */
export function unmask(node: Nodes, {base}: Masked): void {
  const hidden = new RegExp(`[${String.fromCharCode(base)}-${String.fromCharCode(base + ascii - 1)}]`, 'g');
  const visit = (at: Nodes) => {
    const facts = at as unknown as Record<string, unknown>;
    for (const [key, value] of Object.entries(facts)) {
      if (typeof value !== 'string' || key === 'type') continue;
      facts[key] = value.replace(hidden, unit => String.fromCharCode(unit.charCodeAt(0) - base));
    }
    if ('children' in at) for (const child of at.children) visit(child);
  };
  visit(node);
}
