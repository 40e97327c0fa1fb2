/** `check --cache`: only what changed is examined, and where nothing did, nothing is compared either. */
import {readFileSync} from 'node:fs';
import type {Finding} from '../core/rules/check.ts';
import type {Related} from '../core/rules/rule.ts';
import type {Document} from '../core/workspace/document.ts';
import {hashOf, openCache, usualLocation} from './cache.ts';
import {type Between, compare, type Run} from './checking.ts';
import {documentOf, type Examined, type Source} from './examine.ts';

/** `location`: the file of the cache, empty for the usual one. */
export async function examineWithCache(
  sources: readonly Source[],
  run: Run,
  location: string,
  work: (sources: readonly Source[]) => Promise<readonly Examined[]>,
): Promise<{examined: readonly Examined[]; between: Between}> {
  const cache = openCache(location || usualLocation());
  const keys = keysOf(sources, run);
  const name = cache.runOf(keys);
  const known = sources.map(({path}, at) => cache.get(path, keys[at] ?? ''));
  const between = cache.between(name);
  if (between && known.every(each => each !== null)) {
    return {examined: known, between: revived(between as readonly StoredFinding[][], known, run)};
  }
  const contributions = cache.contributions();
  const kept = known.map(
    each => each && contributions && {...each, contribution: contributions[each.path] ?? each.contribution},
  );
  const missing = sources.filter((_, at) => !kept[at]);
  const fresh = await work(missing);
  let next = 0;
  const examined = kept.map(each => each ?? (fresh[next++] as Examined));
  const compared = compare(examined, run);
  const saved = examined.map((each, at) => ({key: keys[at] ?? '', examined: each}));
  cache.save(
    name,
    saved.filter(({key}) => key !== ''),
    compared.map(stored),
  );
  return {examined, between: compared};
}

/** Of everything that the findings of a file depend on; empty for one that cannot be read, which is never kept. */
function keysOf(sources: readonly Source[], {settings, around}: Run): readonly string[] {
  // Whoever asks for it has the program read and hashed.
  const {build} = around;
  const texts = new Map<unknown, string>();
  return sources.map(({path, named}) => {
    const own = settings.of(path);
    const told = texts.get(own) ?? JSON.stringify(own);
    texts.set(own, told);
    try {
      const excluded = settings.readingOf(path)?.excluded === true;
      return hashOf(`${build} ${path} ${named} ${excluded} ${told}`, readFileSync(path));
    } catch {
      return '';
    }
  });
}

/** A finding whose related places name their documents by path. */
type StoredFinding = Omit<Finding, 'related'> & {
  readonly related?: readonly (Omit<Related, 'document'> & {path?: string})[];
};

function stored(findings: readonly Finding[]): readonly StoredFinding[] {
  return findings.map(({related, ...finding}) => ({
    ...finding,
    ...(related && {
      related: related.map(({document, ...place}) => ({...place, ...(document && {path: document.path})})),
    }),
  }));
}

function revived(
  between: readonly (readonly StoredFinding[])[],
  examined: readonly Examined[],
  {settings}: Run,
): Between {
  const byPath = new Map(examined.map(each => [each.path, each]));
  const documents = new Map<string, Document>();
  const documentAt = (path: string): Document | undefined => {
    const found = byPath.get(path);
    if (!documents.has(path) && found) documents.set(path, documentOf(found, settings));
    return documents.get(path);
  };
  return between.map(findings =>
    findings.map(({related, ...finding}) => ({
      ...finding,
      ...(related && {
        related: related.map(({path, ...place}) => {
          const document = path === undefined ? undefined : documentAt(path);
          return {...place, ...(document && {document})};
        }),
      }),
    })),
  );
}
