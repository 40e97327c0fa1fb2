/** Statuses as the document itself writes them, so that a fix can write another one in the same words or glyphs. */
import {memo} from '../memo.ts';
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
  const model = modelsOf(backlog)(text).get(`${status} ${mannerOf(textOf(text, at))}`);
  return model === undefined ? null : {span: at, text: model};
}

/** By status and manner, the first text of the document that states it so. */
const modelsOf = memo((backlog: Backlog) => {
  let known: ReadonlyMap<string, string> | null = null;
  return (text: string) => {
    known ??= readModels(text, backlog);
    return known;
  };
});

function readModels(text: string, {stories}: Backlog): ReadonlyMap<string, string> {
  const models = new Map<string, string>();
  for (const {mentions} of stories) {
    for (const {status} of mentions) {
      if (!status || isBox(text, status.span)) continue;
      const written = textOf(text, status.span);
      const key = `${status.value} ${mannerOf(written)}`;
      if (!models.has(key)) models.set(key, written);
    }
  }
  return models;
}

/** Words, a glyph, a glyph and words, capitals: what must not be mixed. */
function mannerOf(written: string): string {
  const glyph = /[\p{Extended_Pictographic}✓✔☑☐]/u.test(written) ? 'glyph' : '';
  const letters = written.replace(/[^\p{L}]/gu, '');
  const wordsOf =
    letters === '' ? '' : letters === letters.toUpperCase() && letters !== letters.toLowerCase() ? 'CAPITALS' : 'words';
  return `${glyph}${wordsOf}${/[*_`[]/.test(written) ? 'marked' : ''}`;
}
