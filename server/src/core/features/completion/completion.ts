/** Completion where a plan is being written: values of keys and cells, ids in prose, what may begin a line. */

import {lineOf} from '../../edits/style.ts';
import {titledBy} from '../../model/words/titles.ts';
import {fieldOf, fieldsOf} from '../../model/words/vocabulary.ts';
import type {Field} from '../../model/words/words.ts';
import {placeAt, sectionAt} from '../../syntax/runs.ts';
import type {Span} from '../../text/span.ts';
import {backlogOf, type Document, syntaxOf} from '../../workspace/document.ts';
import {nounsOf} from '../nouns.ts';
import {idItems} from './ids.ts';
import type {CompletionContext, CompletionItem, Place} from './item.ts';
import {lineItems} from './lines.ts';
import {matterItems} from './matter.ts';
import {templateItems} from './templates.ts';
import {listFields, valueFields, valueItems} from './values.ts';

/** What may stand at an offset; nothing in ordinary Markdown, in code and in comments. */
export function completionsAt(
  document: Document,
  offset: number,
  context: CompletionContext,
): readonly CompletionItem[] {
  const line = lineOf(document.text, offset);
  const {text} = document;
  // A blank asks where a value begins, not between its words.
  if (context.trigger === ' ' && !/[:：|,、]\**[ \t]$/u.test(text.slice(line.start, offset))) return [];
  const place: Place = {
    document,
    offset,
    line,
    before: text.slice(line.start, offset),
    after: text.slice(offset, line.end),
  };
  if (!backlogOf(document).isBacklog) return context.invoked ? beginnings(place) : [];
  const syntax = syntaxOf(document);
  if (offset < syntax.frontMatter) return matterItems(place, context);
  if (isVerbatim(document, offset)) return [];
  return (
    headPointItems(place, context) ??
    cellItems(place, context) ??
    keyValueItems(place, context) ??
    idsAt(place, context) ??
    startItems(place, context)
  );
}

/** A blank document, or an empty one whose name or title says that it will be a plan. */
function beginnings({document, before, after, offset}: Place): readonly CompletionItem[] {
  if (/\S/.test(after) || /[^#\s\p{L}]/u.test(before)) return [];
  const typed = before.trim();
  const words = document.text.replace(/^#+[ \t]*.*$/gm, '').trim();
  const name = (document.path.split(/[\\/]/).at(-1) ?? '').replace(/\.\w+$/, '');
  const isBlank = document.text.trim() === typed;
  const isToBe = (words === '' || words === typed) && titledBy([name, document.text]) !== 'other';
  if (!isBlank && !isToBe) return [];
  return templateItems(document, {start: offset - before.length, end: offset});
}

/** Fences, HTML and comments: what stands there is no plan of ours to write. */
function isVerbatim(document: Document, offset: number): boolean {
  const {runs} = syntaxOf(document);
  const section = sectionAt(runs, placeAt(runs, offset));
  if (!section) return false;
  if (section.piece.kind === 'block') return true;
  const at = offset - section.start;
  return section.piece.verbatim.some(({start, end}) => start < at && at < end);
}

/** `### US-001: Title (`: the points of a heading, in the words of the others. */
function headPointItems(place: Place, context: CompletionContext): readonly CompletionItem[] | null {
  const {before, after, document, offset} = place;
  const typed = /^[ \t]*#.*\S[ \t]*[(（](\d*)$/u.exec(before)?.[1];
  if (typed === undefined) return null;
  const stated = backlogOf(document).stories.flatMap(({points, definition: {line}}) =>
    points && line.start <= points.span.start && points.span.end <= line.end
      ? [document.text.slice(points.span.start, line.end)]
      : [],
  );
  const unit = stated.flatMap(text => /^[(（]?\d+(?:[.,]\d+)?(\s*\p{L}[\p{L} ]*)[)）]/u.exec(text)?.[1] ?? [])[0];
  if (unit === undefined) return null;
  const span: Span = {start: offset - typed.length, end: offset};
  return valueItems('points', '', span, place, context).map(item => {
    const word = item.text === '1' ? unit.replace(/s$/, '') : unit;
    const text = `${item.text}${word}${/^[)）]/u.test(after) ? '' : ')'}`;
    return {...item, label: `${item.text}${word}`, filter: text, text};
  });
}

/** The cell of a table whose column says what stands in it; null outside of tables. */
function cellItems(place: Place, context: CompletionContext): readonly CompletionItem[] | null {
  const {before, after, line, document, offset} = place;
  if (!/^\s*\|/.test(before)) return null;
  const rows = document.text.slice(0, line.start).split(/\r\n|[\r\n]/);
  const rule = rows.findLastIndex(row => /^\s*\|[\s:|-]*-[\s:|-]*$/.test(row));
  if (rule < 1 || rows.slice(rule + 1, -1).some(row => !/^\s*\|/.test(row))) return [];
  const cells = before.split(/(?<!\\)\|/);
  const name = rows[rule - 1]?.split(/(?<!\\)\|/)[cells.length - 1]?.trim() ?? '';
  const typed = (cells.at(-1) ?? '').trimStart();
  const field = columnField(name);
  if (!field) return [];
  const rest = field === 'id' ? (/^[^|]*/.exec(after)?.[0].trimEnd() ?? '') : restOf(field, after);
  const start = offset - typed.length;
  if (field === 'id') return idItems(place, {start, end: offset + rest.length}, context, {own: true});
  return valueItems(
    field,
    name,
    {start: listFields.has(field) ? lastOf(typed, offset) : start, end: offset + rest.length},
    place,
    context,
  );
}

function columnField(name: string): Field | null {
  const field = fieldOf(name, valueFields);
  return field ?? (fieldsOf(name).some(each => each === 'id' || each === 'title') ? 'id' : null);
}

/** What of the text behind the cursor is still the value: the rest of an id or of this one value, never the next key. */
function restOf(field: Field, after: string): string {
  const isId = field === 'dependencies' || field === 'blocker';
  const rest = isId ? /^[\p{L}\p{N}_-]*/u.exec(after) : /^[^|,*]*/.exec(after);
  return rest?.[0].trimEnd() ?? '';
}

/** Where the last of several values begins. */
function lastOf(typed: string, offset: number): number {
  return offset - (/[^,;、]*$/.exec(typed)?.[0].trimStart().length ?? 0);
}

const keyBefore =
  /(?:^|[|•·])[ \t]*(?:[-*+][ \t]+)?(?:(\*\*|__)([^*_\n]{1,40}?)(?:[:：]\1|\1[ \t]*[:：])|([\p{L}][\p{L} _-]{1,30})[:：])[ \t]*([^|]*)$/u;

/** `**Priority**: Hi`: null where the line says no key before the cursor. */
function keyValueItems(place: Place, context: CompletionContext): readonly CompletionItem[] | null {
  const {before, after, offset} = place;
  const found = keyBefore.exec(before);
  if (!found) return null;
  const name = (found[2] ?? found[3] ?? '').trim();
  const typed = found[4] ?? '';
  const field = fieldOf(name, valueFields) ?? (found[2] ? 'type' : null);
  if (!field || typed.length > 60) return null;
  const rest = restOf(field, after);
  const start = listFields.has(field) ? lastOf(typed, offset) : offset - typed.length;
  const items = valueItems(field, name, {start, end: offset + rest.length}, place, context);
  return items.length > 0 ? items : null;
}

/** `US-0`, `#1`: the beginning of an id of this plan, anywhere in its prose. */
function idsAt(place: Place, context: CompletionContext): readonly CompletionItem[] | null {
  const {before, document, offset} = place;
  const typed = /(?<![\p{L}\p{N}_/#-])(?:\p{Lu}[\p{L}\d]*[-_]?\d*|#\d*)$/u.exec(before)?.[0];
  if (!typed || (/^#+$/.test(before) && !context.invoked)) return null;
  if (/^\s*#+$/.test(before)) return null;
  const [, stem = ''] = /^([^\d]*)/.exec(typed) ?? [];
  const known = nounsOf(document).all.some(
    ({kind, id}) => kind === 'story' && stem.length > 1 - Number(stem === '#') && id.startsWith(stem),
  );
  if (!known) return null;
  const span: Span = {start: offset - typed.length, end: offset};
  const items = idItems(place, span, context, {own: true});
  // At the beginning of a line it may as well be a new story.
  return before.trim() === typed && context.invoked ? [...items, ...startItems(place, context)] : items;
}

/** The beginning of a line, when asked for: a plan is not interrupted while it is typed. */
function startItems(place: Place, context: CompletionContext): readonly CompletionItem[] {
  const {before, after, offset} = place;
  if (!context.invoked || /\S/.test(after)) return [];
  if (/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[.\][ \t]+)?\S*$/.test(before)) return listItems(place, context);
  // At most two words: more are a sentence that is being written.
  if (!/^[ \t]*(?:#+[ \t]*|\*{1,2})?[\p{L}\d-]*(?: [\p{L}\d]*)?$/u.test(before)) return [];
  const typed = before.trimStart();
  return lineItems(place, {start: offset - typed.length, end: offset}, context);
}

/** An entry of a list that names stories: the ids of those that can be planned. */
function listItems(place: Place, context: CompletionContext): readonly CompletionItem[] {
  const {before, document, offset} = place;
  const typed = /\S*$/.exec(before)?.[0] ?? '';
  const sprint = backlogOf(document).sprints.find(({body}) => body.start <= offset && offset <= body.end);
  const listed = sprint?.items.some(({mention}) => mention.form === 'entry' || mention.form === 'reference');
  if (!listed || /^[-*+]$/.test(typed)) return [];
  return idItems(place, {start: offset - typed.length, end: offset}, context, {own: false});
}
