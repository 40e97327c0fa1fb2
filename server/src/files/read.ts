/** Reads a Markdown file: UTF-8, its byte order mark taken off; what is no text is refused with the reason. */
import {isUtf8} from 'node:buffer';
import {readFileSync, statSync} from 'node:fs';
import type {Document} from '../core/workspace/document.ts';
import {reasonOf} from './reason.ts';

export type ReadFile =
  | {readonly ok: true; readonly document: Document; readonly hasMark: boolean; readonly isUtf8: boolean}
  | {readonly ok: false; readonly reason: string};

/** The byte order mark that some editors put at the start of UTF-8. */
export const mark = '\ufeff';
/** Plans of this size are not written by anybody, and no string of JavaScript holds much more. */
const mostBytes = 256 * 1024 * 1024;

export function readDocument(path: string): ReadFile {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return {ok: false, reason: 'it is not a regular file'};
    if (stats.size > mostBytes) return {ok: false, reason: `it is larger than ${mostBytes / 1024 / 1024} MB`};
    return decode(path, readFileSync(path));
  } catch (error) {
    return {ok: false, reason: reasonOf(error)};
  }
}

/** A document from bytes, as from a file or standard input. */
export function decode(path: string, bytes: Buffer): ReadFile {
  const start = bytes.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === 'feff') return {ok: false, reason: 'it is UTF-16; save it as UTF-8'};
  if (bytes.includes(0)) return {ok: false, reason: 'it holds NUL bytes: binary, not Markdown'};
  const text = bytes.toString('utf8');
  const hasMark = text.startsWith(mark);
  return {ok: true, document: {path, text: hasMark ? text.slice(1) : text}, hasMark, isUtf8: isUtf8(bytes)};
}
