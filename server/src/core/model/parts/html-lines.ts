/** The visible text of HTML as lines: blanks collapsed, markup dropped, with the way back to the source. */
import {CODE, type Inline, LINK, type Run, runsOf, STRONG, STRUCK, sliceInline} from '../lines/inline.ts';

/** Lines under construction. */
export interface LineDraft {
  readonly done: Inline[];
  text: string;
  runs: Run[];
  start: number;
  end: number;
  url: string | null;
  /** How often each style is open. */
  readonly open: Map<number, number>;
}

const STYLES: Readonly<Record<string, number>> = {
  b: STRONG,
  strong: STRONG,
  th: STRONG,
  summary: STRONG,
  del: STRUCK,
  s: STRUCK,
  strike: STRUCK,
  code: CODE,
  a: LINK,
};

export function newLines(): LineDraft {
  return {done: [], text: '', runs: [], start: -1, end: -1, url: null, open: new Map()};
}

export function openStyle(draft: LineDraft, tag: string, by: 1 | -1): void {
  const style = STYLES[tag];
  if (style !== undefined) draft.open.set(style, Math.max(0, (draft.open.get(style) ?? 0) + by));
}

/** Text as it stands between `start` and `end`; longer or shorter than that only where it was an entity. */
export function addText(draft: LineDraft, data: string, start: number, end: number): void {
  const same = data.length === end - start;
  for (const match of data.matchAll(/\s+|\S+/gu)) {
    const from = same ? start + match.index : start;
    const to = same ? from + match[0].length : end;
    const blank = match[0].trim() === '';
    if (!blank) push(draft, match[0], from, to);
    else if (draft.text !== '' && !draft.text.endsWith(' ')) push(draft, ' ', from, to);
  }
}

/** Text that stands for markup, such as a check box. */
export function addSign(draft: LineDraft, sign: string, start: number, end: number): void {
  push(draft, sign, start, end);
}

function push(draft: LineDraft, text: string, start: number, end: number): void {
  let style = 0;
  for (const [bit, count] of draft.open) if (count > 0) style |= bit;
  const last = draft.runs[draft.runs.length - 1];
  if (draft.start < 0) draft.start = start;
  draft.end = end;
  const joins = last && last.style === style && last.end === start && last.end - last.start === last.length;
  if (joins && end - start === text.length) {
    draft.runs[draft.runs.length - 1] = {...last, length: last.length + text.length, end};
  } else draft.runs.push({at: draft.text.length, length: text.length, start, end, style});
  draft.text += text;
}

/** Ends the line; empty lines are left out. */
export function breakLine(draft: LineDraft): void {
  if (draft.text.trim() !== '') {
    const whole = {text: draft.text, runs: draft.runs, span: {start: draft.start, end: draft.end}, url: draft.url};
    draft.done.push(sliceInline(whole, 0));
  }
  draft.text = '';
  draft.runs = [];
  draft.start = -1;
  draft.url = null;
}

/** The lines so far; the draft is empty afterwards. */
export function takeLines(draft: LineDraft): Inline[] {
  breakLine(draft);
  return draft.done.splice(0);
}

/** Two lines as one, a sign between them. */
export function joinLines(first: Inline, sign: string, second: Inline, style: number): Inline {
  const at = first.text.length + sign.length;
  return {
    text: first.text + sign + second.text,
    runs: [
      ...runsOf(first).map(run => ({...run, style: run.style | style})),
      {at: first.text.length, length: sign.length, start: first.span.end, end: first.span.end, style},
      ...runsOf(second).map(run => ({...run, at: run.at + at})),
    ],
    span: {start: first.span.start, end: Math.max(first.span.end, second.span.end)},
    url: first.url ?? second.url,
  };
}
