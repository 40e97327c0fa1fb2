/** The rule duplicate-id: two different stories share an id. */
import {type NextIds, nextIds} from '../edits/next-id.ts';
import type {Story} from '../model/backlog.ts';
import {ofIds} from '../model/chunks.ts';
import {isOrdinal} from '../model/values/ids.ts';
import {fileName} from '../uris.ts';
import type {Document} from '../workspace/document.ts';
import {keyOf} from '../workspace/identity.ts';
import type {Pair} from '../workspace/neighbours.ts';
import type {Fix, Report, Rule} from './rule.ts';
import {shorten} from './wording.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  summary: 'Two different stories share an id.',
  severity: 'error',
  *check({plan, told}) {
    const found = namesakes(plan);
    if (found.length === 0) return;
    const next = nextIds(plan.stories.map(({id}) => id));
    const counted = countedAnew(plan.stories);
    for (const [at, first] of found) {
      const [story, owner] = [plan.stories[at], plan.stories[first]];
      if (!story?.id || !owner) continue;
      if (isOrdinal(story.id) && counted(story) && counted(owner) && groupOf(story) !== groupOf(owner)) continue;
      yield report(told.story(story), story.id, told.story(owner), next);
    }
  },
  *across({document, neighbours}) {
    for (const {document: other, clashing} of neighbours) {
      // One of the two is enough: the document that comes later by path.
      if (other.path < document.path) for (const pair of clashing) yield reportAcross(pair, other);
    }
  },
};

/** The stories with the id of an earlier one, and that one. */
const namesakes = ofIds(stories => {
  const owners = new Map<string, number>();
  return stories.flatMap(({id}, at): (readonly [number, number])[] => {
    if (id === null) return [];
    const key = keyOf(id);
    const owner = owners.get(key);
    if (owner !== undefined) return [[at, owner]];
    owners.set(key, at);
    return [];
  });
});

/** What a story is counted in: its sprint and epic. */
function groupOf({definition: {sprint, epic}}: Story): string {
  return `${sprint ?? ''} / ${epic ?? ''}`;
}

/**
 * Whether a story stands in a sprint or epic whose items are counted from 1 again: `Story 1`, `Story 2` in each sprint. A
 * `1.1` amid `2.2` and `2.3` is a slip.
 */
function countedAnew(stories: readonly Story[]): (story: Story) => boolean {
  const rows = new Map<string, {size: number; begins: boolean}>();
  for (const story of stories) {
    const row = rows.get(rowOf(story)) ?? {size: 0, begins: false};
    rows.set(rowOf(story), {size: row.size + 1, begins: row.begins || /(?<!\d)0*1[a-z]?$/.test(story.id ?? '')});
  }
  return story => {
    const {begins = false, size = 0} = rows.get(rowOf(story)) ?? {};
    return begins && size > 1;
  };
}

/** Ids that are counted together: of one group, alike but for the last number. */
function rowOf(story: Story): string {
  return `${groupOf(story)} / ${(story.id ?? '').replace(/\d+[a-z]?$/, '')}`;
}

function reportAcross({own, other}: Pair, document: Document): Report {
  return {
    at: own.at,
    message: `${own.id} is “${shorten(own.title, 50)}” here and “${shorten(other.title, 50)}” in ${fileName(document.path)}`,
    story: own.id,
    related: [{document, at: other.at, message: `${other.id}: ${shorten(other.title, 60)}`}],
  };
}

function report(story: Story, id: string, owner: Story, next: NextIds): Report {
  const {definition} = story;
  return {
    at: definition.id?.span ?? definition.line,
    message: `${id} is “${shorten(story.title, 50)}” here and “${shorten(owner.title, 50)}” in another place`,
    story: id,
    related: [{at: owner.definition.id?.span ?? owner.definition.line, message: `${id}: ${shorten(owner.title, 60)}`}],
    fixes: () => renumber(story, id, next),
  };
}

/** Gives the later story the next free number, wherever the document speaks of it and not of the other one. */
function renumber({mentions}: Story, id: string, next: NextIds): readonly Fix[] {
  const text = next.after(id);
  if (text === null) return [];
  const edits = mentions.flatMap(mention => (mention.id ? [{span: mention.id.span, text}] : []));
  return edits.length > 0 ? [{title: `Renumber this one to ${text}`, safe: false, edits}] : [];
}
