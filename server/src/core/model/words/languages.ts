/** The languages that plans are read in. */
import {de} from './de.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import {fr} from './fr.ts';
import {it} from './it.ts';
import {ja} from './ja.ts';
import {ko} from './ko.ts';
import {pl} from './pl.ts';
import {pt} from './pt.ts';
import {ru} from './ru.ts';
import {tr} from './tr.ts';
import {vi} from './vi.ts';
import type {Words} from './words.ts';
import {zh} from './zh.ts';

/** To add a language: one table beside the others, one entry here. The first to say what a word means is heard first, and no other need say it again. */
export const languages: readonly Words[] = [en, pt, es, fr, de, it, tr, pl, ru, vi, zh, ja, ko];

/** The entries of one of their lists, as they are written there. */
export function listed(list: string | undefined): readonly string[] {
  return (list ?? '').split(',').map(term => term.trim());
}
