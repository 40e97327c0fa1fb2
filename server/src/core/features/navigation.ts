/** From the name at a place to where it is defined, and to every other place that names the same. */
import {addAll} from '../lists.ts';
import type {Span} from '../text/span.ts';
import type {Document} from '../workspace/document.ts';
import type {Noun} from './nouns.ts';
import {isProper, mayName, meansOther, type NameAt, nameAt, nounsNamed, placesOf} from './places.ts';
import {writingSteps} from './written-ids.ts';

export interface Location {
  readonly document: Document;
  readonly span: Span;
}

export interface Named {
  readonly name: NameAt;
  /** Never empty; several where an id was given twice, or where several documents tell of a story. */
  readonly nouns: readonly Noun[];
}

/** What the name at an offset stands for; null where none is written, or one that nobody defines. */
export function namedAt(document: Document, offset: number, documents: readonly Document[]): Named | null {
  const name = nameAt(document, offset);
  const nouns = name ? nounsNamed(document, name.key, documents) : [];
  return name && nouns.length > 0 ? {name, nouns} : null;
}

/** Whether other documents mean the same by a name. */
export function isShared({nouns}: Named): boolean {
  return nouns.some(({kind, id}) => kind !== 'sprint' && isProper(id));
}

/** Every place that names what the name at an offset stands for, document by document; pauses after each. */
export function* referencesTo(
  document: Document,
  named: Named,
  documents: readonly Document[],
): Generator<void, readonly Location[]> {
  const {key} = named.name;
  yield* writingSteps(document);
  const found: Location[] = placesOf(document, key).map(({span}) => ({document, span}));
  if (!isShared(named)) return found;
  for (const other of documents) {
    if (other.path === document.path || !mayName(other, key) || meansOther(other, key, named.nouns)) continue;
    yield;
    addAll(
      found,
      placesOf(other, key).map(({span}) => ({document: other, span})),
    );
  }
  return found;
}

/** Whether a place is where one of the nouns is defined. */
export function isDefinition({nouns}: Named, {document, span}: Location): boolean {
  return nouns.some(
    noun => noun.document.path === document.path && noun.at.start <= span.start && span.end <= noun.at.end,
  );
}

export interface Highlight {
  readonly span: Span;
  readonly defines: boolean;
}

/** The places of one document that name what the name at an offset stands for. */
export function highlightsAt(document: Document, offset: number, documents: readonly Document[]): readonly Highlight[] {
  const named = namedAt(document, offset, documents);
  if (!named) return [];
  return placesOf(document, named.name.key).map(({span}) => ({span, defines: isDefinition(named, {document, span})}));
}
