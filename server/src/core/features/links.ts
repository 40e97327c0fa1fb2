/** Links of a document to others: ids that another plan defines, and files that are named in code. */
import type {Span} from '../text/span.ts';
import type {Document} from '../workspace/document.ts';
import {nounsOf} from './nouns.ts';
import {nounsNamed} from './places.ts';
import {writingSteps, writtenIn} from './written-ids.ts';

export interface PlanLink {
  readonly span: Span;
  readonly target: {readonly path: string; readonly at: {readonly document: Document; readonly span: Span} | null};
  /** Where it leads, for people. */
  readonly title: string;
}

/** More distinct ids than these are no references of a plan. */
const mostKeys = 200;

/**
 * Ids that this document defines are none: their definition is one keystroke away, and a plan in which every id is
 * underlined is hard to read. Pauses after each search of the other documents.
 */
export function* linksOf(
  document: Document,
  documents: ReadonlyMap<string, Document>,
): Generator<void, readonly PlanLink[]> {
  yield* writingSteps(document);
  const links: PlanLink[] = fileLinks(document, documents);
  const own = nounsOf(document).byKey;
  const others = [...documents.values()];
  const known = new Map<string, (PlanLink['target'] & {readonly title: string}) | null>();
  for (const {ids} of writtenIn(document)) {
    for (const {key, span} of ids) {
      if (own.get(key)?.some(({defines, kind}) => defines || kind !== 'story')) continue;
      if (!known.has(key)) {
        if (known.size >= mostKeys) continue;
        yield;
        known.set(key, targetOf(document, key, others));
      }
      const target = known.get(key);
      if (target) links.push({span, target, title: target.title});
    }
  }
  return links.sort((a, b) => a.span.start - b.span.start);
}

function targetOf(document: Document, key: string, others: readonly Document[]) {
  const noun = nounsNamed(document, key, others).find(each => each.document.path !== document.path && each.defines);
  if (!noun) return null;
  const at = {document: noun.document, span: noun.at};
  return {path: noun.document.path, at, title: `${noun.id}: ${noun.title}`};
}

const fileName = /`((?:\.{1,2}\/)*[\w.-]+(?:\/[\w.-]+)*\.(?:md|markdown))`/g;

/** `docs/epic-1.md` in code: Markdown makes no link of it, a plan means the file. */
function fileLinks(document: Document, documents: ReadonlyMap<string, Document>): PlanLink[] {
  return [...document.text.matchAll(fileName)].flatMap(({1: name = '', index}) => {
    const path = resolved(document.path, name);
    if (!documents.has(path) || path === document.path) return [];
    const span = {start: index + 1, end: index + 1 + name.length};
    return [{span, target: {path, at: null}, title: name}];
  });
}

/** A relative path from a document's folder. */
function resolved(from: string, name: string): string {
  const folders = from.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') folders.pop();
    else if (part !== '.') folders.push(part);
  }
  return folders.join('/');
}
