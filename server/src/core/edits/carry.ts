/** Carries the lines of items to another place of the same document or of another one, fitted to what stands there. */
import type {Mention} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {fitLines, fitRow, standOf} from './adapt.ts';
import {tableHead} from './cells.ts';
import {isRefusal, type Refusal, refuse} from './gesture.ts';
import {contentEnd, gapBeside, linesOfItem, nextContent, removal} from './item-lines.ts';
import {lineEndOf, lineOf, textOf} from './style.ts';

/** Where items go: beside another item, or at the end of a stretch that holds none yet. */
export type Landing =
  | {readonly kind: 'beside'; readonly text: string; readonly anchor: Mention; readonly place: 'before' | 'after'}
  | {
      readonly kind: 'end';
      readonly text: string;
      /** The heading and all below it. */
      readonly body: Span;
      /** The level of story headings there. */
      readonly level: number;
    };

export interface Carried {
  /** In the text that the items come from. */
  readonly removals: readonly TextEdit[];
  /** In the text that they go to. */
  readonly insertion: TextEdit;
}

/** Takes items out, in the order of the text, and puts them where they go, in that order. */
export function carry(text: string, items: readonly Mention[], landing: Landing): Carried | Refusal {
  const lines: Span[] = [];
  for (const item of items) {
    const span = linesOfItem(text, item);
    if (!span) return refuse('What is a whole file, or only a reference, cannot be moved.');
    if (!lines.some(other => other.start === span.start)) lines.push(span);
  }
  lines.sort((a, b) => a.start - b.start);
  const insertion = landAll(text, lines, items[0] as Mention, landing);
  if (isRefusal(insertion)) return insertion;
  const removals = runsOf(text, lines).map(run => removal(text, run));
  return {removals: landing.text === text ? removals.map(one => behind(one, insertion)) : removals, insertion};
}

/** What is put right before the gap that goes stays before it. */
function behind({span, text}: TextEdit, {span: {start: at}}: TextEdit): TextEdit {
  return span.start < at && at < span.end ? {span: {start: at, end: span.end}, text} : {span, text};
}

/** Neighbours are taken out in one piece. */
function runsOf(text: string, lines: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  for (const span of lines) {
    const last = runs.at(-1);
    if (last && nextContent(text, last.end) === span.start) runs[runs.length - 1] = {start: last.start, end: span.end};
    else runs.push(span);
  }
  return runs;
}

function landAll(text: string, lines: readonly Span[], {form}: Mention, landing: Landing): TextEdit | Refusal {
  if (landing.kind === 'end') return landAtEnd(text, lines, form, landing);
  const {anchor, place} = landing;
  const beside = linesOfItem(landing.text, anchor);
  if (!beside) return refuse('Nothing can be put beside a whole file or a reference.');
  if (anchor.form !== form) return refuse(`Here stands a ${nameOf(form)}, there a ${nameOf(anchor.form)}.`);
  const eol = lineEndOf(landing.text);
  const gap = gapBeside(landing.text, beside);
  const fitted: string[] = [];
  for (const span of lines) {
    const one = fitOne(text, span, form, landing.text, beside, fitted.length, eol);
    if (isRefusal(one)) return one;
    fitted.push(one);
  }
  const all = fitted.join(gap);
  if (place === 'before') return {span: {start: beside.start, end: beside.start}, text: all + gap};
  return {span: {start: beside.end, end: beside.end}, text: gap + all};
}

function fitOne(
  text: string,
  span: Span,
  form: Mention['form'],
  there: string,
  beside: Span,
  nth: number,
  eol: string,
): string | Refusal {
  const lines = textOf(text, span);
  const like = textOf(there, lineOf(there, beside.start));
  if (form !== 'row') return fitLines(lines, counted(standOf(like), nth), eol);
  const [head, other] = [tableHead(text, span.start), tableHead(there, beside.start)];
  return head && other ? fitRow(lines, head.names, like, other.names) : refuse('Its table has no head.');
}

/** The next numbers of a numbered list; `1. 1. 1.` is another habit, which the reader of the result does not see. */
function counted(stand: ReturnType<typeof standOf>, nth: number): ReturnType<typeof standOf> {
  const number = /^\d+/.exec(stand.mark)?.[0];
  if (number === undefined) return stand;
  return {...stand, mark: stand.mark.replace(number, String(Number(number) + nth + 1))};
}

type End = Extract<Landing, {kind: 'end'}>;

function landAtEnd(text: string, lines: readonly Span[], form: Mention['form'], landing: End): TextEdit | Refusal {
  const eol = lineEndOf(landing.text);
  const end = contentEnd(landing.text, landing.body.end, lineOf(landing.text, landing.body.start).end);
  const at = {start: end, end};
  const first = lines[0] as Span;
  if (form === 'row') return landRows(text, lines, landing, end, eol);
  const stand = standOf(textOf(text, lineOf(text, first.start)));
  const to =
    form === 'heading' ? {quote: '', indent: '', mark: '#'.repeat(landing.level)} : {...stand, quote: '', indent: ''};
  const gap = lines.length > 1 || form === 'heading' ? gapBeside(text, first).replace(/\r\n|\n|\r/g, eol) : eol;
  const fitted: string[] = [];
  for (const span of lines) {
    const one = fitLines(textOf(text, span), to, eol);
    if (isRefusal(one)) return one;
    fitted.push(one);
  }
  return {span: at, text: eol + eol + fitted.join(gap)};
}

/** Into the empty table that waits there, else with a head of their own. */
function landRows(text: string, lines: readonly Span[], landing: End, end: number, eol: string): TextEdit | Refusal {
  const head = tableHead(text, (lines[0] as Span).start);
  if (!head) return refuse('Its table has no head.');
  const rows = lines.map(span => textOf(text, span)).join(eol);
  const waiting = tableHead(landing.text, Math.min(landing.text.length, end + 1));
  const last = textOf(landing.text, lineOf(landing.text, end));
  if (waiting && waiting.rule === last) {
    const fitted = lines.map(span =>
      fitRow(textOf(text, span), head.names, waiting.rule.replace(/[^|]/g, ' '), waiting.names),
    );
    const wrong = fitted.find(isRefusal);
    return wrong ?? {span: {start: end, end}, text: eol + fitted.join(eol)};
  }
  return {span: {start: end, end}, text: eol + eol + head.names + eol + head.rule + eol + rows};
}

function nameOf(form: Mention['form']): string {
  return form === 'row' ? 'table row' : form === 'entry' ? 'list entry' : form;
}
