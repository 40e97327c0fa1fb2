/** Statuses as the document itself writes them, so that a fix can write another one in the same words or glyphs. */
import type {Backlog, Status} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {textOf} from './style.ts';

/** A stretch that is one character: the inside of a check box. */
export function isBox(text: string, at: Span): boolean {
  return at.end - at.start === 1 && text[at.start - 1] === '[' && text[at.end] === ']';
}

/**
 * The edit that writes another status where one is stated: a box is ticked or cleared, words and glyphs are taken from
 * a place of the document that states that status in the same manner. null where the document shows no such place.
 */
export function rewriteStatus(text: string, backlog: Backlog, at: Span, status: Status): TextEdit | null {
  if (isBox(text, at)) {
    if (status === 'done') return {span: at, text: 'x'};
    return status === 'todo' || status === 'in-progress' ? {span: at, text: ' '} : null;
  }
  const written = textOf(text, at);
  for (const {mentions} of backlog.stories) {
    for (const {status: other} of mentions) {
      if (other?.value !== status) continue;
      const model = textOf(text, other.span);
      if (mannerOf(model) === mannerOf(written) && !isBox(text, other.span)) return {span: at, text: model};
    }
  }
  return null;
}

/** Words, a glyph, a glyph and words, capitals: what must not be mixed. */
function mannerOf(written: string): string {
  const glyph = /[\p{Extended_Pictographic}✓✔☑☐]/u.test(written) ? 'glyph' : '';
  const letters = written.replace(/[^\p{L}]/gu, '');
  const wordsOf =
    letters === '' ? '' : letters === letters.toUpperCase() && letters !== letters.toLowerCase() ? 'CAPITALS' : 'words';
  return `${glyph}${wordsOf}${/[*_`[]/.test(written) ? 'marked' : ''}`;
}
