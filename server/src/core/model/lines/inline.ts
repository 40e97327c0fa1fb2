/** One line of prose without its markup, with the way back from every character to the source. */
import type {Nodes, PhrasingContent} from 'mdast';
import {exact} from '../../lists.ts';
import type {Span} from '../../text/span.ts';

/** Bits of `Run.style`. */
export const STRONG = 1;
export const CODE = 2;
export const STRUCK = 4;
export const LINK = 8;

export interface Run {
  /** offset of its first character in `Inline.text` */
  readonly at: number;
  readonly length: number;
  /** source offsets of its text; equal in length unless escapes or entities shorten it */
  readonly start: number;
  readonly end: number;
  readonly style: number;
}

export interface Inline {
  readonly text: string;
  /** Empty where the source is the text, as it mostly is: `runsOf` tells it then. */
  readonly runs: readonly Run[];
  /** the whole source of the line, markup included */
  readonly span: Span;
  /** target of the first link in it */
  readonly url: string | null;
}

export const emptyInline = (at: number): Inline => ({text: '', runs: [], span: {start: at, end: at}, url: null});

/** The stretches that a line is put together from, in order. */
export function runsOf({text, runs, span}: Inline): readonly Run[] {
  if (runs.length > 0 || text === '') return runs;
  return [{at: 0, length: text.length, start: span.start, end: span.end, style: 0}];
}

const noRuns: readonly Run[] = [];

/** What need be kept of the runs of a line. */
function telling(runs: Run[], span: Span): readonly Run[] {
  const [only] = runs;
  if (!only || runs.length > 1) return exact(runs);
  const isSource = only.start === span.start && only.end === span.end && only.end - only.start === only.length;
  return isSource && only.style === 0 ? noRuns : exact(runs);
}

/** The source of the characters `from` (inclusive) to `to` (exclusive) of a line; markup around them is left out. */
export function sourceOf(line: Inline, from: number, to: number): Span {
  if (to < from) return sourceOf(line, from, from);
  let start = -1;
  let end = -1;
  for (const run of runsOf(line)) {
    const runEnd = run.at + run.length;
    if (start < 0 && from < runEnd) start = offsetIn(run, from);
    if (to > run.at && to <= runEnd) end = offsetIn(run, to);
    else if (to > runEnd) end = run.end;
  }
  if (start < 0) start = line.span.end;
  return {start, end: Math.max(start, end)};
}

function offsetIn(run: Run, at: number): number {
  const into = Math.max(0, at - run.at);
  if (run.end - run.start === run.length) return run.start + into;
  return into >= run.length ? run.end : Math.min(run.start + into, run.end);
}

/** true when every visible character between `from` and `to` carries the style. */
export function isStyled(line: Inline, style: number, from = 0, to = line.text.length): boolean {
  let seen = false;
  for (const run of line.runs) {
    const start = Math.max(from, run.at);
    const end = Math.min(to, run.at + run.length);
    if (start >= end || !line.text.slice(start, end).trim()) continue;
    if (!(run.style & style)) return false;
    seen = true;
  }
  return seen;
}

/** A part of a line as a line of its own, outer blanks left out. */
export function sliceInline(line: Inline, from: number, to: number = line.text.length): Inline {
  while (from < to && isBlank(line.text, from)) from++;
  while (to > from && isBlank(line.text, to - 1)) to--;
  const runs: Run[] = [];
  for (const run of runsOf(line)) {
    const start = Math.max(from, run.at);
    const end = Math.min(to, run.at + run.length);
    if (start >= end) continue;
    runs.push({
      at: start - from,
      length: end - start,
      start: offsetIn(run, start),
      end: end === run.at + run.length ? run.end : offsetIn(run, end),
      style: run.style,
    });
  }
  const span = sourceOf(line, from, to);
  return {text: line.text.slice(from, to), runs: telling(runs, span), span, url: line.url};
}

/** The same line further down in the source. */
export function shiftInline(line: Inline, by: number): Inline {
  return {
    ...line,
    runs: line.runs.map(run => ({...run, start: run.start + by, end: run.end + by})),
    span: {start: line.span.start + by, end: line.span.end + by},
  };
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 9 || unit === 0xa0 || unit === 0x3000 || unit === 10 || unit === 13;
}

interface Collector {
  lines: Inline[];
  text: string;
  runs: Run[];
  start: number;
  url: string | null;
  /** styles that HTML tags have opened */
  html: number;
}

/** The lines of a paragraph, heading or cell: split at soft and hard breaks (and `<br>`), markup dropped. */
export function readLines(nodes: readonly PhrasingContent[], span: Span, source: string): Inline[] {
  const out: Collector = {lines: [], text: '', runs: [], start: span.start, url: null, html: 0};
  for (const node of nodes) collect(node, 0, out, source);
  flush(out, span.end);
  return out.lines;
}

function flush(out: Collector, end: number): void {
  out.lines.push(sliceInline({text: out.text, runs: out.runs, span: {start: out.start, end}, url: out.url}, 0));
  out.text = '';
  out.runs = [];
  out.start = end;
  out.url = null;
}

function collect(node: Nodes, style: number, out: Collector, source: string): void {
  const start = node.position?.start.offset ?? out.start;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      collectText(node.value, start, end, style, out, source);
      return;
    case 'inlineCode': {
      const fence = (source.slice(start, end).match(/^`+/)?.[0] ?? '`').length;
      push(node.value, start + fence, end - fence, style | CODE, out);
      return;
    }
    case 'break':
      flush(out, end);
      return;
    case 'html':
      if (/^<\/?br\s*\/?>/i.test(node.value)) flush(out, end);
      else out.html = styleOfTag(node.value, out.html);
      return;
    case 'link':
      out.url ??= node.url;
      break;
    case 'image':
      push(node.alt ?? '', start, end, style, out);
      return;
  }
  const inner = style | styleOf(node.type);
  if ('children' in node) for (const child of node.children) collect(child, inner, out, source);
}

/** The styles that are open behind a tag. */
function styleOfTag(tag: string, open: number): number {
  const match = /^<(\/?)(del|s|strike|b|strong)\b/i.exec(tag);
  if (!match) return open;
  const style = /^b|^strong/i.test(match[2] ?? '') ? STRONG : STRUCK;
  return match[1] ? open & ~style : open | style;
}

function styleOf(type: string): number {
  if (type === 'strong') return STRONG;
  if (type === 'delete') return STRUCK;
  if (type === 'link' || type === 'linkReference') return LINK;
  return 0;
}

/** Text may hold line ends; its value has no indentation and no blanks before them, and escapes are shorter. */
function collectText(value: string, start: number, end: number, style: number, out: Collector, source: string): void {
  let from = start;
  const parts = value.split('\n');
  for (const [i, part] of parts.entries()) {
    if (i > 0) {
      flush(out, from);
      from = skipIndentation(source, from, end);
      out.start = from;
    }
    const lineEnd = i === parts.length - 1 ? end : nextLineEnd(source, from, end);
    push(part, from, i === parts.length - 1 ? end : trimmedEnd(source, from, lineEnd), style, out);
    from = lineEnd + (source.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
}

function nextLineEnd(source: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 10 || unit === 13) return i;
  }
  return end;
}

function skipIndentation(source: string, from: number, end: number): number {
  let i = from;
  while (i < end && (source[i] === ' ' || source[i] === '\t' || source[i] === '>')) i++;
  return i;
}

function trimmedEnd(source: string, from: number, end: number): number {
  let i = end;
  while (i > from && (source[i - 1] === ' ' || source[i - 1] === '\t')) i--;
  return i;
}

function push(value: string, start: number, end: number, style: number, out: Collector): void {
  if (!value) return;
  out.runs.push({at: out.text.length, length: value.length, start, end: Math.max(start, end), style: style | out.html});
  out.text += value;
}
