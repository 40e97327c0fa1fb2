/** Formatting a plan: tables aligned, boxes and key lines in one spelling. Never a byte that means something. */
import {addAll} from '../lists.ts';
import type {Backlog, Story} from '../model/backlog.ts';
import {fieldsOf} from '../model/words/vocabulary.ts';
import type {TextEdit} from '../text/edit.ts';
import {type LineIndex, lineSpan, positionAt} from '../text/lines.ts';
import {contains, type Span} from '../text/span.ts';
import {backlogOf, type Document, linesOf} from '../workspace/document.ts';
import {alignTable} from './format-tables.ts';

/** The edits that format what lies wholly inside `within`; none for a document without a plan. */
export function formatPlan(document: Document, within: Span): readonly TextEdit[] {
  const backlog = backlogOf(document);
  if (!backlog.isBacklog) return [];
  const all = [...tableEdits(document, backlog), ...boxEdits(document, backlog), ...keyEdits(document, backlog)];
  return all
    .filter(({span, text}) => contains(within, span) && document.text.slice(span.start, span.end) !== text)
    .sort((a, b) => a.span.start - b.span.start);
}

function tableEdits(document: Document, {stories}: Backlog): readonly TextEdit[] {
  const lines = linesOf(document);
  const rows = new Set(
    stories.flatMap(({mentions}) =>
      mentions.filter(({form}) => form === 'row').map(({line}) => positionAt(lines, line.start).line),
    ),
  );
  const seen = new Set<number>();
  const edits: TextEdit[] = [];
  for (const row of rows) {
    if (seen.has(row)) continue;
    const table = tableAround(document.text, lines, row);
    for (let line = table.first; line <= table.last; line++) seen.add(line);
    const spans = Array.from({length: table.last - table.first + 1}, (_, i) =>
      lineSpan(document.text, lines, table.first + i),
    );
    addAll(edits, alignTable(document.text, spans));
  }
  return edits;
}

/** The lines with a pipe around a row: header, delimiter and rows of its table. */
function tableAround(text: string, lines: LineIndex, row: number): {first: number; last: number} {
  const piped = (line: number) => {
    const {start, end} = lineSpan(text, lines, line);
    return line >= 0 && line < lines.count && text.slice(start, end).includes('|');
  };
  let [first, last] = [row, row];
  while (piped(first - 1)) first--;
  while (piped(last + 1)) last++;
  return {first, last};
}

/** `[X]` among `[x]` becomes `[x]`, or the other way round where the plan ticks so. */
function boxEdits({text}: Document, {stories}: Backlog): readonly TextEdit[] {
  const boxes = stories.flatMap(boxesOf).filter(({start, end}) => /^x$/i.test(text.slice(start, end)));
  const large = boxes.filter(({start}) => text[start] === 'X').length;
  const mark = large * 2 > boxes.length ? 'X' : 'x';
  return boxes.map(span => ({span, text: mark}));
}

function boxesOf({criteria, tasks, definitionOfDone, mentions}: Story): readonly Span[] {
  const lists = [criteria, tasks, definitionOfDone];
  const own = mentions.flatMap(({status}) => (status ? [status.span] : []));
  const listed = lists.flatMap(({base, items}) =>
    items.flatMap(({box}) => (box ? [{start: base + box.start, end: base + box.end}] : [])),
  );
  return [...own, ...listed];
}

const keyMark =
  /(\*\*|__)([^*_\n|]{1,40}?)([ \t]*)(?:(:)[ \t]*(\*\*|__)([ \t]*)|(\*\*|__)([ \t]*):([ \t]*))(?=[^\s:])/g;

/** `**Points** :5` becomes `**Points**: 5`: one blank behind a colon, none before it. */
function keyEdits(document: Document, {stories}: Backlog): readonly TextEdit[] {
  const bodies = stories.map(({definition}) => definition).filter(({form}) => form === 'heading' || form === 'file');
  const edits = new Map<number, TextEdit>();
  for (const {body} of bodies) {
    for (const match of document.text.slice(body.start, body.end).matchAll(keyMark)) {
      for (const edit of blanksOf(match, body.start + match.index)) edits.set(edit.span.start, edit);
    }
  }
  return [...edits.values()];
}

function blanksOf(match: RegExpExecArray, at: number): readonly TextEdit[] {
  const [whole, , key = '', , inner, , afterInner = '', , beforeColon = '', afterColon = ''] = match;
  if (fieldsOf(key).length === 0) return [];
  const end = at + whole.length;
  if (inner) return [{span: {start: end - afterInner.length, end}, text: ' '}];
  const colon = end - afterColon.length - 1;
  return [
    {span: {start: colon - beforeColon.length, end: colon}, text: ''},
    {span: {start: colon + 1, end}, text: ' '},
  ];
}
