/** Two places that state different values for the same thing: which one deviates, and the fixes that make them agree. */
import type {Mention, Stated, Story} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import type {Contribution, SharedStory} from '../workspace/contribution.ts';
import type {Document} from '../workspace/document.ts';
import type {Neighbour, Place} from '../workspace/neighbours.ts';
import type {Fix} from './rule.ts';

export interface Statement<T> {
  readonly mention: Mention;
  readonly stated: Stated<T>;
}

export interface Disagreement<T> {
  /** The value to go by: of the definition, else of most places, else of the first. */
  readonly held: Statement<T>;
  readonly deviating: readonly Statement<T>[];
  readonly all: readonly Statement<T>[];
}

/** Where the places that name a story disagree; null where they agree or only one speaks. */
export function disagreementOn<T extends string | number>(
  story: Story,
  read: (mention: Mention) => Stated<T> | null,
): Disagreement<T> | null {
  let first: Stated<T> | null = null;
  let differs = false;
  for (const mention of story.mentions) {
    const stated = read(mention);
    if (stated && first && stated.value !== first.value) differs = true;
    first ??= stated;
  }
  if (!differs) return null;
  const all = story.mentions.flatMap(mention => {
    const stated = read(mention);
    return stated ? [{mention, stated}] : [];
  });
  const held = all.find(({mention}) => mention.defines && mention === story.definition) ?? mostCommon(all);
  return held ? {held, all, deviating: all.filter(({stated}) => stated.value !== held.stated.value)} : null;
}

function mostCommon<T>(statements: readonly Statement<T>[]): Statement<T> | undefined {
  const counts = new Map<T, number>();
  for (const {stated} of statements) counts.set(stated.value, (counts.get(stated.value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return statements.find(({stated}) => counts.get(stated.value) === most);
}

/** One fix for each value that is stated: it is written wherever another one stands. */
export function agreeOn<T extends string | number>(
  {all}: Disagreement<T>,
  title: (value: T) => string,
  write: (at: Span, from: Statement<T>) => TextEdit | null,
): readonly Fix[] {
  const models = new Map<T, Statement<T>>();
  for (const statement of all) if (!models.has(statement.stated.value)) models.set(statement.stated.value, statement);
  return [...models.values()].flatMap(model => {
    const others = all.filter(({stated}) => stated.value !== model.stated.value);
    const edits = others.map(({stated}) => write(stated.span, model));
    return edits.every(edit => edit !== null) ? [{title: title(model.stated.value), safe: false, edits}] : [];
  });
}

/** A story of the own document, and another one whose word counts more. */
export interface HeldElsewhere {
  readonly own: SharedStory;
  readonly held: Place;
}

/**
 * The stories of a document that are held to what another one says: where they are defined, else where they stand first by
 * path. So each contradiction is reported once, in the document that deviates.
 */
export function heldElsewhere(
  document: Document,
  {stories}: Contribution,
  neighbours: readonly Neighbour[],
  speaks: (story: SharedStory) => boolean,
): readonly HeldElsewhere[] {
  if (neighbours.length === 0) return [];
  const places = new Map<SharedStory, Place[]>();
  for (const {document: other, same} of neighbours) {
    for (const pair of same) {
      if (!speaks(pair.own) || !speaks(pair.other)) continue;
      const known = places.get(pair.own) ?? [{document, story: pair.own}];
      known.push({document: other, story: pair.other});
      places.set(pair.own, known);
    }
  }
  return stories.flatMap(own => {
    const all = [...(places.get(own) ?? [])].sort((a, b) => (a.document.path < b.document.path ? -1 : 1));
    const held = all.find(({story}) => story.defines) ?? all[0];
    return held && held.story !== own ? [{own, held}] : [];
  });
}
