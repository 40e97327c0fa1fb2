/** Who depends on whom over all documents: what a story waits for, and what waits for it. */
import {memo} from '../memo.ts';
import type {Stated, Story} from '../model/backlog.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {keyOf} from '../workspace/identity.ts';
import {type Noun, nounsOf} from './nouns.ts';
import {isProper, mayName, meansOther, nounsNamed} from './places.ts';

/** A story and where the other one names it, or is named by it. */
export interface Dependency {
  readonly noun: Noun;
  /** The document that states the dependency, and where. */
  readonly document: Document;
  readonly named: Stated<string>;
}

/** What a story depends on, in the order in which it says so; ids that nobody defines are left out. */
export function dependsOn(document: Document, story: Story, documents: readonly Document[]): readonly Dependency[] {
  return story.dependsOn.flatMap(named => {
    const [noun] = nounsNamed(document, keyOf(named.value), documents);
    return noun ? [{noun, document, named}] : [];
  });
}

/** The stories that say that they depend on one. */
export function blocks(noun: Noun, documents: readonly Document[]): readonly Dependency[] {
  const key = keyOf(noun.id);
  const others = isProper(noun.id) ? documents : [];
  return [noun.document, ...others.filter(({path}) => path !== noun.document.path)].flatMap(document => {
    if (document !== noun.document && (!mayName(document, key) || meansOther(document, key, [noun]))) return [];
    return dependents(document, key);
  });
}

function dependents(document: Document, key: string): Dependency[] {
  return (dependentsOf(document).get(key) ?? []).map(({story, named}) => ({
    noun: nounsOf(document).byNoun.get(story) as Noun,
    document,
    named,
  }));
}

interface Dependent {
  readonly story: Story;
  readonly named: Stated<string>;
}

/** The stories of a document by the keys of what they depend on; those without an id cannot be called anything. */
const dependentsOf: (document: Document) => ReadonlyMap<string, readonly Dependent[]> = memo(document => {
  const found = new Map<string, Dependent[]>();
  for (const story of backlogOf(document).stories) {
    if (story.id === null) continue;
    for (const named of story.dependsOn) {
      const key = keyOf(named.value);
      const list = found.get(key);
      if (list) list.push({story, named});
      else found.set(key, [{story, named}]);
    }
  }
  return found;
});
