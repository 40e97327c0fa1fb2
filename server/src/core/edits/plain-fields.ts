/** A field of a story in a document that states it nowhere: beside the keys that the story has, else as people write it. */
import type {Mention} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {keysIn} from './field-forms.ts';
import {lineEndOf, lineOf, textOf} from './style.ts';

export type PlainField = 'status' | 'points' | 'priority' | 'assignee';

const labels: Readonly<Record<PlainField, string>> = {
  status: 'Status',
  points: 'Points',
  priority: 'Priority',
  assignee: 'Assignee',
};

/** null where there is no room for it: a row has the columns of its table. */
export function plainField(text: string, target: Mention, field: PlainField, written: string): TextEdit | null {
  if (target.form === 'file') return inFrontMatter(text, field, written);
  if (target.form !== 'heading' && target.form !== 'entry') return null;
  const last = [...keysIn(text, target).values()]
    .filter(key => /[:：][*_]*[ \t]*[^\s*_]/.test(textOf(text, key)))
    .at(-1);
  if (last) return besideKey(text, last, field, written);
  if (field === 'points' && target.title) return behindTitle(target.title.span, written);
  const eol = lineEndOf(text);
  if (target.form === 'heading') return at(target.line.end, `${eol}${eol}${markedKey(text, field)} ${written}`);
  const [, indent = '', marker = '-'] =
    /^([\s>]*)([-*+]|\d+[.)])[ \t]/.exec(textOf(text, lineOf(text, target.line.start))) ?? [];
  const below = /^\d/.test(marker) ? `${indent}   -` : `${indent}  ${marker}`;
  return at(target.line.end, `${eol}${below} ${labels[field]}: ${written}`);
}

function behindTitle({end}: Span, written: string): TextEdit {
  return at(end, ` (${written} ${written === '1' ? 'point' : 'points'})`);
}

/** In the marks and after the sign that the key beside it has, on its line where that holds several. */
function besideKey(text: string, key: Span, field: PlainField, written: string): TextEdit | null {
  const own = /^([*_]*)\p{L}[^:：*_]*([*_]*)(\s*[:：])([*_]*)([ \t]*)/u.exec(textOf(text, key));
  if (!own) return null;
  const [, open = '', before = '', sign = ':', behind = '', gap = ' '] = own;
  const made = `${open}${labels[field]}${before}${sign}${behind}${gap || ' '}${written}`;
  const line = lineOf(text, key.start);
  const joint = /\s+[|·•]\s+$/.exec(text.slice(line.start, key.start))?.[0];
  if (joint) return at(key.end, joint + made);
  return at(line.end, lineEndOf(text) + text.slice(line.start, key.start) + made);
}

/** `**Status:**` or `**Status**:`, whichever way this document sets its labels. */
function markedKey(text: string, field: PlainField): string {
  const inside = text.match(/\*\*[^*\r\n]{1,40}:\*\*/g)?.length ?? 0;
  const outside = text.match(/\*\*[^*\r\n]{1,40}\*\*:/g)?.length ?? 0;
  return outside > inside ? `**${labels[field]}**:` : `**${labels[field]}:**`;
}

function inFrontMatter(text: string, field: PlainField, written: string): TextEdit | null {
  const matter = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?=(?:---|\.\.\.)[ \t]*(?:\r|\n|$))/.exec(text)?.[0];
  if (!matter) return null;
  const value = /^[\w .-]+$/.test(written) ? written : JSON.stringify(written);
  return at(matter.length, `${labels[field].toLowerCase()}: ${value}${lineEndOf(text)}`);
}

function at(offset: number, text: string): TextEdit {
  return {span: {start: offset, end: offset}, text};
}
