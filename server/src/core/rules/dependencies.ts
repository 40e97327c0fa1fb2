/** Who depends on whom among the stories of a document. */

import type {Backlog, Stated, Story} from '../model/backlog.ts';
import {storiesWhere} from '../model/chunks.ts';
import {keyOf} from '../workspace/identity.ts';

export interface Dependency {
  readonly on: Story;
  /** Where the dependent story names it. */
  readonly named: Stated<string>;
}

export type Dependencies = ReadonlyMap<Story, readonly Dependency[]>;

/** The stories that say on what they depend. */
export const dependent = storiesWhere(({dependsOn}) => dependsOn.length > 0);

export function storiesById({stories}: Backlog): ReadonlyMap<string, Story> {
  const byId = new Map<string, Story>();
  for (const story of stories) {
    if (story.id !== null && !byId.has(keyOf(story.id))) byId.set(keyOf(story.id), story);
  }
  return byId;
}

/** The dependencies that lead to a story of this document. */
export function dependenciesOf(backlog: Backlog): Dependencies {
  const stories = dependent(backlog);
  if (stories.length === 0) return new Map();
  const byId = storiesById(backlog);
  return new Map(
    stories.map(story => [
      story,
      story.dependsOn.flatMap(named => {
        const on = byId.get(keyOf(named.value));
        return on ? [{on, named}] : [];
      }),
    ]),
  );
}
