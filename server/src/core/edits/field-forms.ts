/** Writes a field into a place that lacks it, in the form in which another place of the document states it. */
import type {Mention} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import {contains, type Span} from '../text/span.ts';
import {cellLike} from './adapt.ts';
import {cellAt, cellsOf, writeCell} from './cells.ts';
import {lineEndOf, lineOf, nextLineStart, textOf} from './style.ts';

/** Where another place states the field. */
export interface FieldModel {
  readonly mention: Mention;
  /** The text of the value. */
  readonly span: Span;
}

/**
 * The edit that states a value at `target` as `model` states its own; null where the two do not stand alike, or where
 * the model's form cannot be copied.
 */
export function insertField(text: string, target: Mention, model: FieldModel, written: string): TextEdit | null {
  if (target.form !== model.mention.form) return null;
  if (target.form === 'row') return fillCell(text, target, model, written);
  if (contains(model.mention.line, model.span)) return insertInHead(text, target, model, written);
  if (contains(model.mention.body, model.span)) return insertKey(text, target, model, written);
  return null;
}

/** The cell of the same column, in a row of as many cells; what stands in it gives way. */
function fillCell(text: string, target: Mention, {mention, span}: FieldModel, written: string): TextEdit | null {
  const others = cellsOf(text, mention.line);
  const cells = cellsOf(text, target.line);
  const cell = cells[cellAt(others, span)];
  if (!cell || cells.length !== others.length) return null;
  const like = others[cellAt(others, span)];
  const isEmpty = cell.content.start === cell.content.end;
  const isAlike = like && like.whole.end - like.whole.start === cell.whole.end - cell.whole.start;
  if (isEmpty && isAlike) return {span: cell.whole, text: cellLike(like, written)};
  return writeCell(text, cell.content, cell.whole, written);
}

/** `- [ ] US-1`, `### ✅ US-1`, `### US-1: Title (4 points)`: before what the line says, or behind its title. */
function insertInHead(text: string, target: Mention, {mention, span}: FieldModel, written: string): TextEdit | null {
  const opens = openingOf(text, mention);
  const begins = openingOf(text, target);
  if (span.start >= opens && span.end <= (nameOf(mention)?.start ?? 0)) {
    const isBox = text[span.start - 1] === '[' && text[span.end] === ']';
    const before = text.slice(opens, isBox ? span.start - 1 : span.start);
    if (before.trim() !== '') return null;
    const value = isBox ? `[${written}] ` : written.replace(/\s*$/, ' ');
    return {span: {start: begins, end: begins}, text: value};
  }
  return insertBehindTitle(text, target, {mention, span}, written);
}

/** Where the words of a head line begin, behind quotes, indent and marker. */
function openingOf(text: string, {line}: Mention): number {
  return line.start + (/^[\s>]*(?:#+[ \t]+|(?:[-*+]|\d+[.)])[ \t]+)?/.exec(textOf(text, line))?.[0].length ?? 0);
}

/** The id and the title. */
function nameOf({id, title}: Mention): Span | null {
  const [first, last] = [id ?? title, title ?? id];
  return first && last ? {start: Math.min(first.span.start, last.span.start), end: last.span.end} : null;
}

/** Brackets, marks and units that belong to the value: `(4 points)`, `**[COMPLETED]**`. */
const behind = /^(?:[ \t]?(?:story[ \t])?(?:points?|pts?|sp)\b)?[)\]*_`]*/i;

function insertBehindTitle(
  text: string,
  target: Mention,
  {mention, span}: FieldModel,
  written: string,
): TextEdit | null {
  const [name, own] = [nameOf(mention), nameOf(target)];
  if (!name || !own || span.start < name.end) return null;
  const before = text.slice(name.end, span.start);
  if (/[\p{L}\p{N}]/u.test(before)) return null;
  const after = behind.exec(text.slice(span.end, mention.line.end))?.[0] ?? '';
  const rest = text.slice(own.end, target.line.end);
  // Emphasis around the whole line is closed by the target's own marks.
  const closing = /^(?:\*\*|__)/.exec(rest)?.[0] ?? '';
  const opened = /^(?:\*\*|__)/.exec(before)?.[0] ?? '';
  if (closing && !opened && after.endsWith(closing))
    return at(own.end, before + written + after.slice(0, -closing.length));
  if (opened && closing) return at(own.end + closing.length, before.slice(opened.length) + written + after);
  return opened ? null : at(own.end, before + written + after);
}

/** `**Points**: 5` on a line of its own, or a part of `**Priority**: High | **Points**: 5`. */
function insertKey(text: string, target: Mention, {mention, span}: FieldModel, written: string): TextEdit | null {
  const line = lineOf(text, span.start);
  const segments = segmentsOf(text, line);
  const own = segments.find(segment => contains(segment, span));
  if (!own || segments.indexOf(own) < 0) return null;
  const copy = text.slice(own.start, span.start) + written + text.slice(span.end, own.end).replace(/[^\p{L}\s]+$/u, '');
  if (segments.length > 1) {
    const joint = /^\s*[|·•]\s*/.exec(text.slice((segments[0] as Span).end))?.[0] ?? ' | ';
    const neighbour = likeNeighbour(text, target, segments, segments.indexOf(own));
    if (!neighbour)
      return insertLine(text, target, {mention, span: line}, text.slice(line.start, segments[0]?.start) + copy);
    return neighbour.isBefore ? at(neighbour.span.end, joint + copy) : at(neighbour.span.start, copy + joint);
  }
  const whole = text.slice(line.start, own.start) + copy + text.slice(own.end, line.end);
  return insertLine(text, target, {mention, span: line}, whole);
}

/** The parts of a line of keys, without indent, quotes and bullet before the first. */
function segmentsOf(text: string, line: Span): readonly Span[] {
  const written = textOf(text, line);
  const start = /^[\s>]*(?:[-*+][ \t]+)?/.exec(written)?.[0].length ?? 0;
  const found: Span[] = [];
  let from = start;
  for (const {index, 0: joint} of written.slice(start).matchAll(/\s+[|·•]\s+/g)) {
    found.push({start: line.start + from, end: line.start + start + index});
    from = start + index + joint.length;
  }
  found.push({start: line.start + from, end: line.start + written.trimEnd().length});
  return found;
}

const label = /^[*_]*(\p{L}[\p{L}\p{N} /_-]{0,40}?)[*_]*\s*[:：]/u;

function labelOf(text: string, at: Span): string | null {
  return label.exec(textOf(text, at))?.[1]?.trim().toLowerCase() ?? null;
}

/** Where a key of the target stands beside which the copied one stands in the model. */
function likeNeighbour(text: string, target: Mention, keys: readonly Span[], nth: number) {
  const known = keysIn(text, target);
  for (const other of [...keys.slice(0, nth)].reverse()) {
    const span = known.get(labelOf(text, other) ?? '');
    if (span) return {span, isBefore: true};
  }
  for (const other of keys.slice(nth + 1)) {
    const span = known.get(labelOf(text, other) ?? '');
    if (span) return {span, isBefore: false};
  }
  return null;
}

/** The keys of an item by their labels, up to the first line that is none. */
export function keysIn(text: string, {line, body}: Mention): ReadonlyMap<string, Span> {
  const keys = new Map<string, Span>();
  for (const each of linesBetween(text, line.end, body.end)) {
    const segments = segmentsOf(text, each);
    if (textOf(text, each).trim() !== '' && labelOf(text, segments[0] as Span) === null) break;
    for (const segment of segments) {
      const name = labelOf(text, segment);
      if (name !== null && !keys.has(name)) keys.set(name, segment);
    }
  }
  return keys;
}

/** The lines behind one offset up to another, without their ends. */
export function linesBetween(text: string, from: number, to: number): readonly Span[] {
  const lines: Span[] = [];
  for (let offset = from; offset < to; ) {
    const next = nextLineStart(text, offset);
    if (next >= to) break;
    lines.push(lineOf(text, next));
    offset = next;
  }
  return lines;
}

/** A line of keys below or above the one beside which it stands in the model; else right below the head line. */
function insertLine(text: string, target: Mention, {mention, span: line}: FieldModel, whole: string): TextEdit | null {
  const eol = lineEndOf(text);
  const lines = linesBetween(text, mention.line.end, mention.body.end);
  const keys = lines.flatMap(each =>
    each.start === line.start || labelOf(text, bare(text, each)) ? [bare(text, each)] : [],
  );
  const nth = keys.findIndex(each => contains(line, each));
  const neighbour = likeNeighbour(text, target, keys, nth);
  if (neighbour) {
    const beside = lineOf(text, neighbour.span.start);
    return neighbour.isBefore ? at(beside.end, eol + whole) : at(beside.start, whole + eol);
  }
  const gap = text.slice(mention.line.end, line.start);
  if (gap.trim() !== '') return null;
  return at(target.line.end, gap + whole);
}

function bare(text: string, line: Span): Span {
  return segmentsOf(text, line)[0] as Span;
}

function at(offset: number, text: string): TextEdit {
  return {span: {start: offset, end: offset}, text};
}
