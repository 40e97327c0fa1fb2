/** Comments in the text that silence rules: `<!-- sprintdown-disable rule-id -->` … `enable`, and `disable-next-line`. */
import {memo} from '../memo.ts';
import type {Span} from '../text/span.ts';
import type {Document} from '../workspace/document.ts';
import {sectionScanner} from './scan.ts';

/** Whether a rule is silent at an offset. */
export type Silence = (rule: string, at: Span) => boolean;

interface Order {
  readonly verb: 'disable' | 'enable' | 'disable-next-line';
  /** null: every rule */
  readonly rules: readonly string[] | null;
  readonly at: Span;
}

const comment = /<!--[ \t]*sprintdown-(disable-next-line|disable|enable)\b([^\n\r]{0,400}?)-->/g;
const onlyComments = /^\s*(<!--\s*sprintdown-[^\n\r]{0,400}?-->\s*)*$/;

const mayHaveComment = sectionScanner(({piece}) => (piece.text.includes('sprintdown-') ? [piece] : []));

/** What the comments of a document silence. */
export const suppressionsOf: (document: Document) => Silence = memo(document => {
  if (mayHaveComment(document).length === 0) return () => false;
  const {text} = document;
  const orders = readOrders(text);
  const byRule = new Map<string, readonly Span[]>();
  return (rule, at) => {
    const stretches = byRule.get(rule) ?? stretchesOf(rule, orders, text);
    byRule.set(rule, stretches);
    return stretches.some(stretch => stretch.start <= at.start && at.start < stretch.end);
  };
});

function readOrders(text: string): readonly Order[] {
  return [...text.matchAll(comment)].map(match => ({
    verb: match[1] as Order['verb'],
    rules: namedRules(match[2] ?? ''),
    at: {start: match.index, end: match.index + match[0].length},
  }));
}

/** A reason may follow the names after ` -- `. */
function namedRules(text: string): readonly string[] | null {
  const names = (text.split(' -- ')[0] ?? '').split(/[\s,]+/).filter(Boolean);
  return names.length === 0 ? null : names;
}

function stretchesOf(rule: string, orders: readonly Order[], text: string): readonly Span[] {
  const stretches: Span[] = [];
  let since: number | null = null;
  for (const order of orders) {
    if (order.rules && !order.rules.includes(rule)) continue;
    if (order.verb === 'disable-next-line') stretches.push(lineAfter(text, order.at.end));
    else if (order.verb === 'disable') since ??= order.at.end;
    else if (since !== null) {
      stretches.push({start: since, end: order.at.start});
      since = null;
    }
  }
  if (since !== null) stretches.push({start: since, end: text.length + 1});
  return stretches;
}

/** The next line that holds something other than such comments. */
function lineAfter(text: string, from: number): Span {
  let start = nextLine(text, from);
  for (;;) {
    const end = nextLine(text, start);
    if (end >= text.length || !onlyComments.test(text.slice(start, end))) return {start, end: Math.max(end, start + 1)};
    start = end;
  }
}

/** Where the line after the one that holds `from` starts. */
function nextLine(text: string, from: number): number {
  const newline = /\r\n|\r|\n/g;
  newline.lastIndex = from;
  return newline.test(text) ? newline.lastIndex : text.length;
}
