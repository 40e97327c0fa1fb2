/** Dependencies between stories of any documents of a workspace. */
import {notes} from '../memo.ts';
import {contributionOf, type SharedDependency} from '../workspace/contribution.ts';
import type {Document} from '../workspace/document.ts';
import {type Place, placesOf, storiesOf} from '../workspace/neighbours.ts';
import type {Workspace} from '../workspace/workspace.ts';

export interface Link {
  readonly from: Place;
  readonly on: Place;
  readonly dependency: SharedDependency;
}

/** By the key of the story that depends. */
export type Links = ReadonlyMap<string, readonly Link[]>;

/** The dependencies that a document states and that lead to a story which some document defines or names. */
export function linksFrom(workspace: Workspace, document: Document): Links {
  const known = links.get(workspace) ?? new WeakMap<Document, Links>();
  links.set(workspace, known);
  const found = known.get(document) ?? find(workspace, document);
  known.set(document, found);
  return found;
}

const links = notes<Workspace, WeakMap<Document, Links>>();

function find(workspace: Workspace, document: Document): Links {
  const contribution = contributionOf(document);
  const stories = storiesOf(contribution);
  const found = new Map<string, Link[]>();
  for (const dependency of contribution.dependencies) {
    const [story] = dependency.from === null ? [] : (stories.get(dependency.from) ?? []);
    const on = story && definitionOf(workspace, document, dependency.id);
    if (!on) continue;
    const link = {from: {document, story}, on, dependency};
    const same = found.get(story.key);
    if (same) same.push(link);
    else found.set(story.key, [link]);
  }
  return found;
}

/** Where a story is defined in full, else the first place that plans it, else the first that names it. */
export function definitionOf(workspace: Workspace, document: Document, id: string): Place | null {
  const places = placesOf(workspace, document, id);
  const best = places.find(({story}) => story.defines) ?? places.find(({story}) => story.planned.length > 0);
  return best ?? places[0] ?? null;
}
