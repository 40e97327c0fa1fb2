/** The documents that speak of a document's stories, and how far what they say can be held against it. */

import {notes} from '../memo.ts';
import {titlesAgree} from '../model/values/title-words.ts';
import {type Contribution, contributionOf, type SharedStory} from './contribution.ts';
import type {Document} from './document.ts';
import {keyOf} from './identity.ts';
import {areVersions, placement} from './kinship.ts';
import {pathsNaming, type Workspace} from './workspace.ts';

/** Another document that plans the same project. */
export interface Neighbour {
  readonly document: Document;
  /** Stories of which both speak, the own document's first. */
  readonly same: readonly Pair[];
  /** Stories that share an id by mistake: both documents define one of their own. */
  readonly clashing: readonly Pair[];
  /** Its stories that the own document depends on, or the other way round, without speaking of them. */
  readonly linked: boolean;
}

export interface Pair {
  readonly own: SharedStory;
  readonly other: SharedStory;
}

/** A story and the document that speaks of it. */
export interface Place {
  readonly document: Document;
  readonly story: SharedStory;
}

/** In the order of their paths; strangers, and versions of the document itself, are not among them. */
export function neighboursOf(workspace: Workspace, document: Document): readonly Neighbour[] {
  const known = neighbours.get(workspace) ?? new WeakMap<Document, readonly Neighbour[]>();
  neighbours.set(workspace, known);
  const found = known.get(document) ?? find(workspace, document);
  known.set(document, found);
  return found;
}

const neighbours = notes<Workspace, WeakMap<Document, readonly Neighbour[]>>();

/** Every place that speaks of the story that an id means in a document, that document's own first. */
export function placesOf(workspace: Workspace, document: Document, id: string): readonly Place[] {
  const key = keyOf(id);
  const own = storiesOf(contributionOf(document)).get(key) ?? [];
  const others = neighboursOf(workspace, document).flatMap(({document: other}): Place[] =>
    (storiesOf(contributionOf(other)).get(key) ?? [])
      .filter(({title}) => own[0] === undefined || titlesAgree(own[0].title, title))
      .map(story => ({document: other, story})),
  );
  return [...own.map(story => ({document, story})), ...others];
}

/** The stories of a contribution by key: several where an id is given twice. */
export function storiesOf(contribution: Contribution): ReadonlyMap<string, readonly SharedStory[]> {
  const found = byKey.get(contribution);
  if (found) return found;
  const stories = new Map<string, SharedStory[]>();
  for (const story of contribution.stories) {
    const same = stories.get(story.key);
    if (same) same.push(story);
    else stories.set(story.key, [story]);
  }
  byKey.set(contribution, stories);
  return stories;
}

const byKey = notes<Contribution, ReadonlyMap<string, readonly SharedStory[]>>();

/** An id in more documents than that is one that every document gives anew. */
const mostNaming = 40;

function find(workspace: Workspace, document: Document): readonly Neighbour[] {
  if (workspace.documents.size < 2) return [];
  const own = contributionOf(document);
  const met = new Set<string>();
  const meet = (key: string) => {
    const paths = pathsNaming(workspace, key);
    if (paths.size > mostNaming) return;
    for (const path of paths) if (path !== document.path) met.add(path);
  };
  for (const {key} of own.stories) meet(key);
  for (const {on} of own.dependencies) meet(on);
  return [...met].sort().flatMap(path => {
    const other = workspace.documents.get(path);
    return (other && neighbour(document, other)) ?? [];
  });
}

function neighbour(document: Document, other: Document): Neighbour | null {
  const where = placement(document.path, other.path);
  if (where === 'apart') return null;
  const own = contributionOf(document);
  const theirs = contributionOf(other);
  const pairs = pairsOf(own, theirs);
  const agree = pairs.map(pair => titlesAgree(pair.own.title, pair.other.title));
  const same = pairs.filter((_, i) => agree[i]);
  const different = pairs.filter((_, i) => !agree[i]);
  const clashing = different.filter(pair => pair.own.defines && pair.other.defines);
  // Numbers that begin anew are another project's, as a rule.
  if (different.length > same.length && !(where === 'close' && isSlip(clashing, own, theirs))) return null;
  if (areVersions(document.path, other.path) && coincide(same, own, theirs)) return null;
  const linked = dependsOn(own, theirs) || dependsOn(theirs, own);
  return same.length > 0 || clashing.length > 0 || linked ? {document: other, same, clashing, linked} : null;
}

function pairsOf(own: Contribution, theirs: Contribution): readonly Pair[] {
  const others = storiesOf(theirs);
  return own.stories.flatMap(story => {
    const [other] = others.get(story.key) ?? [];
    return other ? [{own: story, other}] : [];
  });
}

/** One id that was given twice, or few among many; where both begin with it, both count anew. */
function isSlip(clashing: readonly Pair[], own: Contribution, theirs: Contribution): boolean {
  const most = Math.max(1, Math.min(own.stories.length, theirs.stories.length) / 4);
  const anew = clashing.some(pair => isFirstOf(own, pair.own) && isFirstOf(theirs, pair.other));
  return clashing.length <= most && !anew;
}

function isFirstOf({stories}: Contribution, story: SharedStory): boolean {
  return stories.length > 1 && stories[0] === story;
}

/** Most of what one of the two defines, the other one defines, too. */
function coincide(same: readonly Pair[], own: Contribution, theirs: Contribution): boolean {
  const both = same.filter(pair => pair.own.defines && pair.other.defines).length;
  const defined = ({stories}: Contribution) => stories.filter(({defines}) => defines).length;
  return both > 0 && both >= 0.6 * Math.min(defined(own), defined(theirs));
}

function dependsOn(from: Contribution, on: Contribution): boolean {
  const stories = storiesOf(on);
  return from.dependencies.some(dependency => stories.has(dependency.on));
}
