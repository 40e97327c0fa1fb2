/** Enter behind a story of a list goes on with the next id; behind an empty one it ends the list. */
import {nextIds} from '../edits/next-id.ts';
import type {Story} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import {lineSpan, positionAt} from '../text/lines.ts';
import {backlogOf, type Document, linesOf} from '../workspace/document.ts';

/** `  - [ ] **`, `1. `: indentation, marker, box, what opens the id. */
const entry = /^([\s>]*(?:[-*+]|\d+[.)])[ \t]+)(\[[ xX]\][ \t]+)?([*_[(`]*)/;
/** What another extension may have put on the new line already. */
const begun = /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]*(?:\[ \][ \t]*)?)?$/;

/** Edits after a line break was typed; `offset` is behind it. None where the line above is no story of a list. */
export function continueList(document: Document, offset: number): readonly TextEdit[] {
  const {text} = document;
  const lines = linesOf(document);
  const {line} = positionAt(lines, offset);
  const above = lineSpan(text, lines, line - 1);
  const here = lineSpan(text, lines, line);
  if (line === 0 || !begun.test(text.slice(here.start, here.end))) return [];
  const {stories} = backlogOf(document);
  const source = text.slice(above.start, above.end);
  if (isBare(source, stories)) return [{span: {start: above.start, end: here.end}, text: ''}];
  const story = stories.find(
    ({definition}) =>
      definition.form === 'entry' && definition.line.start >= above.start && definition.line.end <= above.end,
  );
  const id = story?.definition.id;
  const [lead = '', marker = '', box, open = ''] = entry.exec(source) ?? [];
  if (!story || !id || lead === '') return [];
  const opened = above.start + lead.length;
  // What belongs to the story below its line would come to belong to the new one.
  if (id.span.start !== opened || text.slice(above.end, story.definition.body.end).trim() !== '') return [];
  // What stands between the id and the title: `: `, `** - `, `) `.
  const between =
    /^[\])*_`]*\s*(?:[:：]|[-–—](?=\s))?[*_]*\s*/.exec(source.slice(id.span.end - above.start))?.[0] ?? '';
  const next = nextIds(stories.map(each => each.id)).after(id.value);
  if (next === null) return [];
  const fresh = box ? '[ ] ' : '';
  return [{span: here, text: `${numbered(marker)}${fresh}${open}${next}${between || ' '}`}];
}

/** An entry with nothing but an id of the shape of those around it: what this left behind when Enter was pressed last. */
function isBare(source: string, stories: readonly Story[]): boolean {
  const [lead = ''] = entry.exec(source) ?? [];
  const [, id] = /^([\p{L}\p{N}#._-]*\d)[\])*_`]*\s*[:：–—-]?[*_\s]*$/u.exec(source.slice(lead.length)) ?? [];
  if (lead === '' || id === undefined) return false;
  const shape = (text: string) => text.replace(/\d+/g, '0');
  return stories.some(({id: other}) => other !== null && shape(other) === shape(id));
}

/** `3. ` after `2. `; any other marker as it is. */
function numbered(marker: string): string {
  return marker.replace(/\d+/, number => String(Number(number) + 1));
}
