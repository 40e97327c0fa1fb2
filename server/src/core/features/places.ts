/** Where documents name a story, an epic or a sprint, and what the name at a place stands for. */
import type {Stated} from '../model/backlog.ts';
import {titlesAgree} from '../model/values/title-words.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {isProperId, keyOf} from '../workspace/identity.ts';
import {type Noun, nounsOf} from './nouns.ts';
import {type Written, type WrittenRange, writtenAround, writtenIn} from './written-ids.ts';

/** One place that names a noun. */
export interface NamePlace {
  readonly span: Span;
  /** `number`: `001` of `(001, 002)`; `range`: inside a range, whose ends are other ids. */
  readonly form: 'id' | 'number' | 'range';
  readonly text: string;
}

/** The name at a place, whether somebody defines it or not. */
export interface NameAt {
  readonly key: string;
  readonly span: Span;
  readonly form: 'id' | 'number';
  readonly text: string;
  /** The range whose end it is. */
  readonly range: WrittenRange | null;
}

/** The id at an offset, also right behind it; null where none is written. */
export function nameAt(document: Document, offset: number): NameAt | null {
  const written = writtenAround(document, offset);
  const id = written.ids.find(({span}) => touches(span, offset));
  const range = written.ranges.find(
    ({first, last}) => first.span.start === id?.span.start || last.span.start === id?.span.start,
  );
  if (id) return {key: id.key, span: id.span, form: 'id', text: id.text, range: range ?? null};
  const number = written.numbers.find(({span, group}) => touches(span, offset) && isReference(document, group));
  const short = number && nounsOf(document).byNumber.get(number.number);
  if (short) return {key: keyOf(short.id), span: number.span, form: 'number', text: number.number, range: null};
  return plainNameAt(document, offset);
}

/** Ids that are only numbers are names where the reader took them for such, nowhere else. */
function plainNameAt(document: Document, offset: number): NameAt | null {
  for (const {key, span, text} of statedIds(document)) {
    if (touches(span, offset)) return {key, span, form: 'id', text, range: null};
  }
  return null;
}

function touches({start, end}: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function isReference(document: Document, group: readonly string[]): boolean {
  const {byNumber} = nounsOf(document);
  return group.every(number => byNumber.get(number));
}

interface StatedId {
  readonly key: string;
  readonly span: Span;
  readonly text: string;
}

/** Every id that the reader found, as a place of its own or as what a story depends on. */
function* statedIds(document: Document): Generator<StatedId> {
  for (const story of backlogOf(document).stories) {
    for (const {value, span} of story.dependsOn) yield {key: keyOf(value), span, text: value};
    for (const {id} of story.mentions) if (id) yield stated(id);
  }
}

function stated({value, span}: Stated<string>): StatedId {
  return {key: keyOf(value), span, text: value};
}

/** The definitions behind a key, as a document means it: its own first, else those of all others. */
export function nounsNamed(document: Document, key: string, documents: readonly Document[]): readonly Noun[] {
  const own = nounsOf(document).byKey.get(key) ?? [];
  if (own.some(({defines, kind}) => defines || kind !== 'story')) return own;
  const others: Noun[] = [];
  for (const other of documents) {
    if (other.path === document.path || !mayName(other, key) || (own.length > 0 && meansOther(other, key, own)))
      continue;
    for (const noun of nounsOf(other).byKey.get(key) ?? [])
      if (isProper(noun.id) && noun.kind !== 'sprint') others.push(noun);
  }
  const full = others.filter(({defines}) => defines);
  return full.length > 0 ? full : own.length > 0 ? own : others;
}

/** Documents without the digits of an id cannot speak of it: most need not be looked at any closer. */
export function mayName({text}: Document, key: string): boolean {
  const digits = /\d+(?=\D*$)/.exec(key)?.[0];
  return digits === undefined || text.includes(digits);
}

/** Every place of a document that names what a key stands for, in order. */
export function placesOf(document: Document, key: string): readonly NamePlace[] {
  if (!mayName(document, key)) return [];
  const found = new Map<number, NamePlace>();
  const add = (place: NamePlace) => found.has(place.span.start) || found.set(place.span.start, place);
  for (const written of writtenIn(document)) {
    for (const place of placesIn(document, written, key)) add(place);
  }
  for (const {key: other, span, text} of statedIds(document))
    if (other === key) add({span, form: 'id', text: textAt(document, span, text)});
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

function* placesIn(document: Document, {ids, ranges, numbers}: Written, key: string): Generator<NamePlace> {
  for (const {key: other, span, text} of ids) if (other === key) yield {span, form: 'id', text};
  for (const {keys, span, first, last} of ranges) {
    if (first.key !== key && last.key !== key && keys.includes(key))
      yield {span, form: 'range', text: textAt(document, span)};
  }
  for (const {number, group, span} of numbers) {
    const noun = nounsOf(document).byNumber.get(number);
    if (noun && keyOf(noun.id) === key && isReference(document, group)) yield {span, form: 'number', text: number};
  }
}

function textAt({text}: Document, {start, end}: Span, otherwise = ''): string {
  return text.slice(start, end) || otherwise;
}

/** The ranges of a document that cover a key, its ends included. */
export function rangesOver(document: Document, key: string): readonly WrittenRange[] {
  return [...writtenIn(document)].flatMap(({ranges}) => ranges.filter(({keys}) => keys.includes(key)));
}

/** Whether an id names a story for all documents of a workspace; `Story 1` is counted anew in every plan. */
export function isProper(id: string): boolean {
  return isProperId(id) && !/\s/.test(id);
}

/** Whether a document has something else under a key: its id was given twice, and its places mean its own. */
export function meansOther(document: Document, key: string, nouns: readonly Noun[]): boolean {
  const own = nounsOf(document).byKey.get(key) ?? [];
  return own.length > 0 && !own.some(one => nouns.some(noun => titlesAgree(one.title, noun.title)));
}
