/** Moves planned items from sprint to sprint by moving their lines: rows to rows, entries to entries, headings to headings. */
import type {PlannedItem, Sprint} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import {contains, type Span} from '../text/span.ts';
import {lineEndOf, lineOf, nextLineStart, textOf} from './style.ts';

/**
 * The edits that take items out of their sprint and put them behind the last item of another. null where the two sprints
 * list them in different forms, or where an item's sprint is not a matter of where it stands.
 */
export function moveItems(
  text: string,
  items: readonly PlannedItem[],
  from: Sprint,
  to: Sprint,
): readonly TextEdit[] | null {
  const [first] = items;
  if (!first || items.some(item => !contains(from.body, item.mention.line))) return null;
  const form = formOf(text, first);
  const anchor = to.items.findLast(item => contains(to.body, item.mention.line) && formOf(text, item) === form);
  if (!anchor || items.some(item => formOf(text, item) !== form)) return null;
  const places = items.map(item => linesOf(text, item));
  const eol = lineEndOf(text);
  const moved = places.map(place => closed(textOf(text, place), eol)).join('');
  const behind = linesOf(text, anchor).end;
  const lead = behind > 0 && !isLineEnd(text.charAt(behind - 1)) ? eol : '';
  return [...places.map(span => ({span, text: ''})), {span: {start: behind, end: behind}, text: lead + moved}];
}

/** All lines of an item, line ends included. */
function linesOf(text: string, {mention: {form, line, body}}: PlannedItem): Span {
  const end = form === 'row' ? line.end : Math.max(line.end, body.end);
  const isWhole = form !== 'row' && isLineEnd(text.charAt(end - 1));
  return {start: lineOf(text, line.start).start, end: isWhole ? end : nextLineStart(text, end)};
}

/** What must be alike for a line to fit among others: the kind, the indent, the level, the number of cells. */
function formOf(text: string, {mention: {form, line}}: PlannedItem): string {
  const written = textOf(text, lineOf(text, line.start));
  if (form === 'row') return `row ${written.match(/(?<!\\)\|/g)?.length ?? 0}`;
  return `${form} ${/^[ \t]*(?:#+|[-*+]|\d+[.)])?/.exec(written)?.[0].replace(/\d+/, '0') ?? ''}`;
}

function closed(lines: string, eol: string): string {
  return isLineEnd(lines.charAt(lines.length - 1)) ? lines : `${lines}${eol}`;
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
