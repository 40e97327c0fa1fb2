/** Statuses as the document itself writes them, so that a fix can write another one in the same words or glyphs. */
import {memo} from '../memo.ts';
import type {Backlog, Status} from '../model/backlog.ts';
import {statusLeading} from '../model/words/vocabulary.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {statusInWordsOf, statusSigns} from './status-words.ts';
import {textOf} from './style.ts';

/** A stretch that is one character: the inside of a check box. */
export function isBox(text: string, at: Span): boolean {
  return at.end - at.start === 1 && text[at.start - 1] === '[' && text[at.end] === ']';
}

/**
 * The edit that writes another status where one is stated. A box takes the mark that the document has for it; words and
 * glyphs are taken from a place that states the status in the same manner, else they are written in the same language
 * and letters. null where nobody knows how.
 */
export function rewriteStatus(text: string, backlog: Backlog, at: Span, status: Status): TextEdit | null {
  if (isBox(text, at)) {
    const mark = boxMark(text, backlog, status);
    return mark === null ? null : {span: at, text: mark};
  }
  const written = textOf(text, at);
  const model = modelsOf(backlog)(text).get(`${status} ${mannerOf(written)}`) ?? translated(written, status);
  return model === null ? null : {span: at, text: model};
}

/** The mark that boxes of this document have for a status; an empty box says no more than that it is not done. */
export function boxMark(text: string, backlog: Backlog, status: Status): string | null {
  const model = modelsOf(backlog)(text).get(`${status} box`);
  return model ?? (status === 'done' ? 'x' : status === 'todo' || status === 'in-progress' ? ' ' : null);
}

const parts =
  /^(?<lead>[\s*_`(→–—-]*)(?<sign>\p{Extended_Pictographic}\uFE0F?|[✓✔☑☐])?(?<gap>[\s*_`]*)(?<box>\[[ xX]\](?=\s))?(?<rest>[\s\S]*)$/u;

/** The same manner for another status: sign for sign, box for box, words for words; what follows the words stays. */
function translated(written: string, status: Status): string | null {
  const {lead = '', sign, gap = '', box, rest = ''} = parts.exec(written)?.groups ?? {};
  const start = rest.search(/[\p{L}\p{N}]/u);
  const words = start < 0 ? null : leadingWords(rest.slice(start));
  if ((!words && !sign && !box) || (start >= 0 && !words)) return null;
  const spoken = words && statusInWordsOf(words, status);
  if (words && !spoken) return null;
  const tick = box && (status === 'done' ? '[x]' : '[ ]');
  const after = words ? `${rest.slice(0, start)}${spoken}${rest.slice(start + words.length)}` : rest;
  return `${lead}${sign ? statusSigns[status] : ''}${gap}${tick ?? ''}${after}`;
}

/** The words at the beginning of a text that name a status, as they are written there. */
function leadingWords(text: string): string | null {
  const count = statusLeading(text)?.words;
  return count ? (new RegExp(`^(?:[^\\p{L}\\p{N}#]*[\\p{L}\\p{N}#]+){${count}}`, 'u').exec(text)?.[0] ?? null) : null;
}

/** By status and manner, the text in which the document states it most often. */
const modelsOf = memo((backlog: Backlog) => {
  let known: ReadonlyMap<string, string> | null = null;
  return (text: string) => {
    known ??= readModels(text, backlog);
    return known;
  };
});

const putOff = /defer|postpon|carried|moved|later|someday|icebox|refined|draft|spill/i;

/** Work that was put off is to do, but that is not what people mean when they say so. */
export function isPutOff(written: string): boolean {
  return putOff.test(written);
}

function readModels(text: string, {stories}: Backlog): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const {mentions} of stories) {
    for (const {status} of mentions) {
      if (!status) continue;
      const written = textOf(text, status.span);
      if (status.value === 'todo' && isPutOff(written)) continue;
      // A remark in brackets is about that one story.
      const plain = written.replace(/(?<=[\p{L}\p{N}])\s*[(（][^()（）]*[)）]$/u, '');
      const key = `${status.value} ${isBox(text, status.span) ? 'box' : mannerOf(plain)}`;
      const known = counts.get(key) ?? new Map<string, number>();
      counts.set(key, known.set(plain, (known.get(plain) ?? 0) + 1));
    }
  }
  const commonest = (texts: ReadonlyMap<string, number>) =>
    [...texts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return new Map([...counts].map(([key, texts]) => [key, commonest(texts)]));
}

/** Words, a glyph, a glyph and words, capitals: what must not be mixed. */
function mannerOf(written: string): string {
  const glyph = /[\p{Extended_Pictographic}✓✔☑☐]/u.test(written) ? 'glyph' : '';
  const letters = written.replace(/[^\p{L}]/gu, '');
  const wordsOf =
    letters === '' ? '' : letters === letters.toUpperCase() && letters !== letters.toLowerCase() ? 'CAPITALS' : 'words';
  return `${glyph}${wordsOf}${/[*_`[]/.test(written) ? 'marked' : ''}`;
}
