/** Renaming a story or an epic: its id in every place that writes it, and reasons where that would say something else. */
import type {DocumentChange, Refusal} from '../edits/gesture.ts';
import type {Backlog} from '../model/backlog.ts';
import {idNumber} from '../model/values/ids.ts';
import type {Steps} from '../steps.ts';
import {applyEdits, type TextEdit} from '../text/edit.ts';
import {positionAt} from '../text/lines.ts';
import type {Span} from '../text/span.ts';
import {changeDocument, type Document, linesOf, readingSteps, surveyOf} from '../workspace/document.ts';
import {keyOf} from '../workspace/identity.ts';
import {isShared, type Named, namedAt} from './navigation.ts';
import type {Noun} from './nouns.ts';
import {mayName, meansOther, type NamePlace, nounsNamed, placesOf, rangesOver} from './places.ts';
import {writingSteps} from './written-ids.ts';

export interface Renamable {
  readonly span: Span;
  readonly placeholder: string;
}

/** What a rename at an offset would change; null where no id stands. */
export function renamableAt(
  document: Document,
  offset: number,
  documents: readonly Document[],
): Renamable | Refusal | null {
  const named = namedAt(document, offset, documents);
  if (!named) return null;
  const {name, nouns} = named;
  const [noun] = nouns;
  if (!noun || noun.kind === 'sprint') return null;
  const refusal = ambiguous(nouns);
  return refusal ?? {span: name.span, placeholder: noun.id};
}

/** The edits of every document that names what stands at an offset; pauses often, and yields each document that it comes to. */
export function* rename(
  document: Document,
  offset: number,
  newId: string,
  documents: readonly Document[],
): Generator<unknown, readonly DocumentChange[] | Refusal, undefined> {
  const named = namedAt(document, offset, documents);
  const noun = named?.nouns[0];
  if (!named || !noun || noun.kind === 'sprint') return {refusal: 'No id of a story or an epic stands here.'};
  const id = newId.trim();
  const refusal = ambiguous(named.nouns) ?? empty(id) ?? taken(document, named, id, documents);
  if (refusal) return refusal;
  const changed: DocumentChange[] = [];
  for (const each of scopeOf(document, named, documents)) {
    yield each;
    yield* writingSteps(each);
    const covered = coveredByRange(each, named.name.key);
    if (covered) return covered;
    const edits = [...editsIn(each, named.name.key, noun.id, id), ...anchorEdits(each, noun.id, id)];
    if (edits.length > 0) changed.push({document: each, edits});
  }
  return (yield* misread(noun, changed, id)) ?? changed;
}

function empty(newId: string): Refusal | null {
  return newId === '' ? {refusal: 'An id cannot be empty.'} : null;
}

function* scopeOf(document: Document, named: Named, documents: readonly Document[]): Generator<Document> {
  yield document;
  if (!isShared(named)) return;
  const {key} = named.name;
  for (const other of documents) {
    if (other.path !== document.path && mayName(other, key) && !meansOther(other, key, named.nouns)) yield other;
  }
}

function ambiguous(nouns: readonly Noun[]): Refusal | null {
  const twice = nouns.find((noun, i) => nouns.slice(0, i).some(other => other.document.path === noun.document.path));
  if (!twice) return null;
  return {
    refusal: `${twice.id} names two different items (see ${lineName(twice.document, twice.at)}): which of them a reference means is not known. Renumber one of them first.`,
  };
}

/** The surest test of an id: the text after the rename, read once more, has an item of that id in its place. */
function* misread(noun: Noun, changed: readonly DocumentChange[], newId: string): Steps<Refusal | null> {
  const {document} = noun;
  const edits = changed.find(each => each.document.path === document.path)?.edits ?? [];
  const next = changeDocument(document, applyEdits(document.text, edits));
  yield* readingSteps(next);
  const [before, after] = [surveyOf(document).plan, surveyOf(next).plan];
  const items: readonly {readonly id: string | null}[] = noun.kind === 'story' ? after.stories : after.epics;
  const isNamed = items.some(({id}) => id === newId);
  if (edits.length === 0 || (isNamed && countNamed(after) === countNamed(before))) return null;
  return {
    refusal: `“${newId}” would not be read as the id of an item here. Ids look like US-008, ABC-12 or #7; in this document, like ${noun.id}.`,
  };
}

function countNamed({stories, epics, sprints}: Backlog): number {
  return [stories, epics, sprints].reduce((so, nouns) => so + nouns.filter(({id}) => id !== null).length, 0);
}

function taken(document: Document, {name}: Named, newId: string, documents: readonly Document[]): Refusal | null {
  const key = keyOf(newId);
  if (key === name.key) return null;
  const [owner] = nounsNamed(document, key, documents);
  if (!owner) return null;
  return {refusal: `${owner.id} is taken: “${owner.title}” (${lineName(owner.document, owner.at)}).`};
}

/** A range covers what its ends say: with another end, or without one in its middle, it would cover others. */
function coveredByRange(document: Document, key: string): Refusal | null {
  const [range] = rangesOver(document, key);
  if (!range) return null;
  const written = document.text.slice(range.span.start, range.span.end).replace(/[*`_]/g, '');
  return {
    refusal: `The range “${written}” (${lineName(document, range.span)}) covers this id, and would cover others after the rename. Write its ids out first.`,
  };
}

function lineName(document: Document, span: Span): string {
  const name = document.path.split(/[\\/]/).at(-1) ?? document.path;
  return `${name}, line ${positionAt(linesOf(document), span.start).line + 1}`;
}

function editsIn(document: Document, key: string, id: string, newId: string): TextEdit[] {
  return placesOf(document, key).flatMap(place => {
    const text = writtenAs(place, id, newId);
    return text === null || text === place.text ? [] : [{span: place.span, text}];
  });
}

/** The new id as a place wrote the old one: `us_8` of `US-008` becomes `us_20`, the number `008` the new number. */
function writtenAs({form, text}: NamePlace, id: string, newId: string): string | null {
  if (form === 'range') return null;
  if (form === 'number') return idNumber(newId);
  if (text === id) return newId;
  const [old, next] = [partsOf(text), partsOf(newId)];
  if (!old || !next) return newId;
  const digits = next.digits
    .replace(/^0+(?=\d)/, '')
    .padStart(old.digits.length > 1 && old.digits.startsWith('0') ? old.digits.length : 1, '0');
  const letters = old.letters === old.letters.toLowerCase() ? next.letters.toLowerCase() : next.letters;
  return `${letters}${next.letters ? old.sign : next.sign}${digits}`;
}

function partsOf(id: string): {readonly letters: string; readonly sign: string; readonly digits: string} | null {
  const [, letters, sign, digits] = /^(.*?)([-_ ]?)(\d+)$/su.exec(id) ?? [];
  return letters === undefined || sign === undefined || digits === undefined ? null : {letters, sign, digits};
}

/** Links to the heading that the id begins: `(#us-008-json-specifications)`. */
function anchorEdits({text}: Document, id: string, newId: string): TextEdit[] {
  const slug = slugOf(id);
  const anchor = `](#${slug}`;
  const edits: TextEdit[] = [];
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + anchor.length)) {
    const end = at + anchor.length;
    if (/[-)]/.test(text[end] ?? '')) edits.push({span: {start: end - slug.length, end}, text: slugOf(newId)});
  }
  return edits;
}

function slugOf(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}
