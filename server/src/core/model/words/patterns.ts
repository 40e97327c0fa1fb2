/** Patterns over the words of all languages, for texts that are folded. */
import {fold, normalise} from './folding.ts';
import {languages} from './languages.ts';
import type {Words} from './words.ts';

/** The normalised terms of a list. A star at the end of a word stays: it stands for any ending. */
export function listOf(list: string | undefined): string[] {
  return (list ?? '').split(',').map(starred).filter(Boolean);
}

function starred(term: string): string {
  if (!term.includes('*')) return normalise(term);
  return term
    .trim()
    .split(/\s+/)
    .map(word => word.split('*').map(normalise).join('*'))
    .join(' ');
}

/** The terms of all languages, each once. */
export function termsOf(pick: (words: Words) => string | undefined): string[] {
  return [...new Set(languages.flatMap(words => listOf(pick(words))))];
}

/** The terms anywhere in a text; those of scripts without blanks also inside of longer words. */
export function anywhere(pick: (words: Words) => string | undefined): RegExp {
  return new RegExp(oneOf(termsOf(pick)), 'u');
}

/** A source of patterns that finds any of the terms as whole words. */
export function oneOf(terms: readonly string[]): string {
  const [open, closed] = byScript(terms);
  return [...open, ...(closed.length > 0 ? [`(?<!\\p{L})(?:${closed.join('|')})(?!\\p{L})`] : [])].join('|');
}

/** true for a text that begins with a term of the list; letters of Chinese and Japanese need no end of word. */
export function beginner(pick: (words: Words) => string): (text: string) => boolean {
  const [open, closed] = byScript(termsOf(pick));
  const pattern = new RegExp(`^[^\\p{L}\\p{N}]*(?:${open.join('|')}|(?:${closed.join('|')})(?!\\p{L}))`, 'u');
  return text => pattern.test(fold(text.slice(0, 64)));
}

/** true for a short text of whose words some in a row are a term of the list. */
export function namer(pick: (words: Words) => string | undefined): (text: string) => boolean {
  const terms = new Set(termsOf(pick));
  const first = new Set([...terms].map(term => term.split(' ')[0] ?? ''));
  return text => {
    const words = normalise(text).split(' ');
    if (words.length > 9) return false;
    const begins = (at: number) => [1, 2, 3, 4].some(size => terms.has(words.slice(at, at + size).join(' ')));
    return words.some((word, at) => first.has(word) && begins(at));
  };
}

/** An alternative of words, whatever stands around them. */
export function alternatives(pick: (words: Words) => string): string {
  return byLength(termsOf(pick)).map(sourceOf).join('|');
}

/** The same with nothing but a blank between the words of a term; of all scripts, of those with blanks or of those with none. */
export function spaced(pick: (words: Words) => string | undefined, scripts?: 'blanks' | 'none'): string {
  const terms = termsOf(pick).filter(term => !scripts || JOINED.test(term) === (scripts === 'none'));
  return byLength(terms).map(plainSource).join('|');
}

const JOINED = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u;

function byScript(terms: readonly string[]): [open: string[], closed: string[]] {
  const sorted = byLength(terms);
  return [sorted.filter(isUnspaced).map(sourceOf), sorted.filter(term => !isUnspaced(term)).map(sourceOf)];
}

/** Of an alternative the first that fits is taken: the longest comes first. */
function byLength(terms: readonly string[]): string[] {
  return [...terms].sort((a, b) => b.length - a.length);
}

function isUnspaced(term: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/u.test(term);
}

function sourceOf(term: string): string {
  return plainSource(term).replace(/ /g, "[\\s'_-]+");
}

function plainSource(term: string): string {
  return term.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '\\p{L}*');
}
