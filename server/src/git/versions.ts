/** What the versions of plans hold: each content is read and understood once, and remembered by its object id. */
import {factsOf, type PlanFacts} from '../core/history/facts.ts';
import {changeDocument, type Document, type Reading, readAs} from '../core/workspace/document.ts';
import {streamBlobs} from './blobs.ts';
import type {FileRevision} from './log.ts';
import {type Answer, defaultBounds, type Run} from './run.ts';

/** Facts by object id and path; bounded, what was not asked for longest goes first. */
export interface FactsCache {
  readonly get: (key: string) => PlanFacts | null | undefined;
  readonly set: (key: string, facts: PlanFacts | null) => void;
}

/** A cache of so many stories, each of which takes some 500 bytes. */
export function createFactsCache(mostStories = 200_000): FactsCache {
  const kept = new Map<string, PlanFacts | null>();
  let stories = 0;
  const weight = (facts: PlanFacts | null) => 1 + (facts?.stories.length ?? 0);
  const drop = (key: string) => {
    const facts = kept.get(key);
    if (facts === undefined) return;
    kept.delete(key);
    stories -= weight(facts);
  };
  return {
    get: key => {
      const facts = kept.get(key);
      if (facts === undefined) return undefined;
      kept.delete(key);
      kept.set(key, facts);
      return facts;
    },
    set: (key, facts) => {
      drop(key);
      kept.set(key, facts);
      stories += weight(facts);
      for (const oldest of kept.keys()) {
        if (stories <= mostStories) return;
        drop(oldest);
      }
    },
  };
}

export interface ReadFacts {
  /** undefined: git does not have the content. */
  readonly of: (revision: FileRevision) => PlanFacts | null | undefined;
  readonly missing: number;
}

/** A plan of more bytes is not read: nobody writes such a one. */
const mostBlobBytes = 8 * 1024 * 1024;

/** The facts of revisions, oldest first: each shares with its forerunner what both have in common. */
export async function readFacts(
  run: Run,
  revisions: readonly FileRevision[],
  {cache, reading}: {readonly cache: FactsCache; readonly reading?: Reading | undefined},
): Promise<Answer<ReadFacts>> {
  const found = new Map<string, PlanFacts | null>();
  const keyOf = keysFor(reading);
  const wanted = new Map<string, Set<string>>();
  for (const {blob, path} of revisions) {
    if (blob === null) continue;
    const known = cache.get(keyOf(blob, path));
    if (known !== undefined) found.set(keyOf(blob, path), known);
    else wanted.set(blob, (wanted.get(blob) ?? new Set()).add(path));
  }
  let missing = 0;
  const before = new Map<string, Document>();
  const take = (blob: string, content: Buffer | null) => {
    if (content === null) missing++;
    for (const path of content ? (wanted.get(blob) ?? []) : []) {
      const document = next(before.get(path), path, textOf(content), reading);
      before.set(path, document);
      const facts = factsOf(document);
      found.set(keyOf(blob, path), facts);
      cache.set(keyOf(blob, path), facts);
    }
  };
  const bounds = {mostBlobBytes, mostBytes: 4 * 1024 ** 3, timeout: defaultBounds.timeout};
  const ended = await streamBlobs(run, [...wanted.keys()], take, bounds);
  if (!ended.ok) return ended;
  return {ok: true, value: {of: ({blob, path}) => (blob === null ? null : found.get(keyOf(blob, path))), missing}};
}

/** What a file is called has a say in what it holds, `sprint-2.md`, and so have a team's own words. */
function keysFor(reading: Reading | undefined): (blob: string, path: string) => string {
  if (reading && !readings.has(reading)) readings.set(reading, ++count);
  const own = reading ? `${readings.get(reading)} ` : '';
  return (blob, path) => `${own}${blob} ${path}`;
}

const readings = new WeakMap<Reading, number>();
let count = 0;

function next(before: Document | undefined, path: string, text: string, reading: Reading | undefined): Document {
  return before ? changeDocument(before, text) : readAs({path, text}, reading);
}

function textOf(content: Buffer | null): string {
  const text = content?.toString('utf8') ?? '';
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
