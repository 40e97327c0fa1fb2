/** What one document tells the others: plain data, small beside its text, so that it can be kept, cached and sent. */

import {isBox} from '../edits/statuses.ts';
import {sprintName} from '../features/words.ts';
import {lazily, memo, notes} from '../memo.ts';
import type {Backlog, Mention, PlannedItem, Sprint, Stated, Status, Story} from '../model/backlog.ts';
import {storiesWhere} from '../model/chunks.ts';
import type {Placing} from '../model/placed.ts';
import {storyName} from '../rules/wording.ts';
import type {Span} from '../text/span.ts';
import {type Document, placingOf, surveyOf} from './document.ts';
import {isProperId, keyOf} from './identity.ts';

export interface Contribution {
  /** Stories whose ids name them beyond this document, in document order. */
  readonly stories: readonly SharedStory[];
  /** What stories of this document depend on. */
  readonly dependencies: readonly SharedDependency[];
}

/** A story as one document speaks of it. */
export interface SharedStory {
  /** The same for all ways to write its id. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** Its id where it is defined, else the line that names it. */
  readonly at: Span;
  /** Every place that writes its id as its own. */
  readonly ids: readonly Span[];
  /** Defined here in full, not merely listed. */
  readonly defines: boolean;
  /** null where it is split: then each place speaks of a part. */
  readonly points: Stated<number> | null;
  readonly status: Stated<Status> | null;
  /** The status is no more than an empty check box. */
  readonly emptyBox: boolean;
  readonly planned: readonly Planned[];
}

/** That a sprint takes a story. */
export interface Planned {
  /** The sprint as people say it: `Sprint 2`. */
  readonly sprint: string;
  readonly id: string | null;
  /** `YYYY-MM-DD` */
  readonly start: string | null;
  readonly end: string | null;
  /** Work on this sprint has begun: one of its stories is beyond "to do". */
  readonly begun: boolean;
  /** It takes all of the story, not a part. */
  readonly whole: boolean;
  readonly at: Span;
}

export interface SharedDependency {
  /** Key of the story that depends, null where its id is its document's own affair. */
  readonly from: string | null;
  /** Its id, and what a message calls it. */
  readonly story: string | null;
  readonly name: string;
  /** Key of the story that it depends on, and the id as it is written. */
  readonly on: string;
  readonly id: string;
  readonly at: Span;
}

/** Read from the document unless it was handed over with `contribute`. */
export function contributionOf(document: Document): Contribution {
  return given.get(document) ?? read(document);
}

const given = notes<Document, Contribution>();

/** For a document whose contribution is known already, from a cache or another thread: it need not be read again. */
export function contribute(document: Document, contribution: Contribution): void {
  given.set(document, contribution);
}

export const noContribution: Contribution = {stories: [], dependencies: []};

const read = memo((document: Document): Contribution => {
  const {plan} = surveyOf(document);
  if (!plan.isBacklog) return noContribution;
  const told = placingOf(document);
  return lazily(
    {},
    {
      stories: () => {
        const planned = plansOf(plan, told);
        return plan.stories.flatMap(story => shared(story, planned.get(story) ?? [], told, document) ?? []);
      },
      dependencies: () => depending(plan).flatMap(story => dependenciesOf(story, told)),
    },
  );
});

const depending = storiesWhere(({dependsOn}) => dependsOn.length > 0);

/** The key of a story whose id names it beyond its document; null where the id is its document's own affair. */
const sharedKey = memo(({id}: Story) => ({key: id !== null && isProperId(id) ? keyOf(id) : null}));

function shared(story: Story, planned: readonly Planned[], told: Placing, {text}: Document): SharedStory | null {
  const {id, title, definition, mentions} = story;
  const {key} = sharedKey(story);
  if (id === null || key === null) return null;
  const split = mentions.some(({part, phase}) => part || phase);
  const status = told.stated(story.status);
  return {
    key,
    id,
    title,
    at: told.span(definition.id?.span ?? definition.line),
    ids: mentions.flatMap(mention => (mention.id ? [told.span(mention.id.span)] : [])),
    defines: definition.defines,
    points: split ? null : told.stated(story.points),
    status,
    emptyBox: status?.value === 'todo' && isBox(text, status.span),
    planned,
  };
}

function plansOf({sprints}: Backlog, told: Placing): ReadonlyMap<Story, readonly Planned[]> {
  const plans = new Map<Story, Planned[]>();
  for (const sprint of sprints) {
    const begun = sprint.items.some(({story}) => hasBegun(story));
    for (const item of sprint.items) {
      const known = plans.get(item.story);
      const planned = plannedIn(sprint, item, begun, told);
      if (known) known.push(planned);
      else plans.set(item.story, [planned]);
    }
  }
  return plans;
}

function hasBegun({status}: Story): boolean {
  return status !== null && status.value !== 'todo';
}

function plannedIn(sprint: Sprint, {mention, part}: PlannedItem, begun: boolean, told: Placing): Planned {
  return {
    sprint: sprintName(sprint),
    id: sprint.id,
    start: sprint.start?.value ?? null,
    end: sprint.end?.value ?? null,
    begun,
    whole: part === null && mention.phase === null,
    at: told.span(placeOf(mention)),
  };
}

function placeOf({id, title, line}: Mention): Span {
  return id?.span ?? title?.span ?? line;
}

function dependenciesOf(story: Story, told: Placing): readonly SharedDependency[] {
  const from = sharedKey(story).key;
  return story.dependsOn.flatMap(({value, span}) =>
    isProperId(value)
      ? [{from, story: story.id, name: storyName(story), on: keyOf(value), id: value, at: told.span(span)}]
      : [],
  );
}
