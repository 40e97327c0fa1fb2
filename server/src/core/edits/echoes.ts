/** A status that one place states twice, by a sign in the heading and by a key below it, is changed in both. */
import type {Backlog, Mention, Status} from '../model/backlog.ts';
import {statusOfGlyphs, statusOfValue} from '../model/values/statuses.ts';
import {fieldsOf} from '../model/words/vocabulary.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {linesBetween} from './field-forms.ts';
import {statusSigns} from './status-words.ts';
import {rewriteStatus} from './statuses.ts';
import {textOf} from './style.ts';

/** The edits beside the one on the stated status itself. */
export function echoEdits(text: string, backlog: Backlog, mention: Mention, status: Status): readonly TextEdit[] {
  const {form, status: stated} = mention;
  if (!stated || form === 'row' || form === 'reference') return [];
  return [...signEdits(text, mention, stated.span, stated.value, status), ...keyEdits(text, backlog, mention, status)];
}

/** Signs in the head line, at either end of its words. */
function signEdits(text: string, {line, title}: Mention, stated: Span, was: Status, status: Status): TextEdit[] {
  const found = [...textOf(text, line).matchAll(/\p{Extended_Pictographic}\uFE0F?|[✓✔☑☐]/gu)];
  return found.flatMap(({index, 0: sign}) => {
    const start = line.start + index;
    const isInside = title && start >= title.span.start && start < title.span.end;
    const isStated = start >= stated.start && start < stated.end;
    if (isInside || isStated || statusOfGlyphs(sign) !== was) return [];
    return [{span: {start, end: start + sign.length}, text: statusSigns[status]}];
  });
}

const key = /^[\s>]*(?:[-*+][ \t]+)?[*_]*(\p{L}[\p{L}\p{N} ]{0,30}?)[*_]*\s*[:：][*_]*[ \t]*/u;

/** Keys below the head line, up to the first heading. */
function keyEdits(text: string, backlog: Backlog, {line, body, status: stated}: Mention, status: Status): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const each of linesBetween(text, line.end, body.end)) {
    const written = textOf(text, each);
    if (/^[\s>]*#/.test(written)) break;
    const match = key.exec(written);
    if (!match || !fieldsOf(match[1] ?? '').includes('status')) continue;
    const span = {start: each.start + match[0].length, end: each.start + written.trimEnd().length};
    const isOther = stated && (span.end <= stated.span.start || span.start >= stated.span.end);
    if (!isOther || statusOfValue(textOf(text, span)) !== stated.value) continue;
    const edit = rewriteStatus(text, backlog, span, status);
    if (edit) edits.push(edit);
  }
  return edits;
}
