/** What a walk over a document finds: places that name items, what opens sprints and epics, and what surrounds them. */
import {exact, flat} from '../../lists.ts';
import {joinedRows, type Row, rowOf} from '../../rows.ts';
import type {Span} from '../../text/span.ts';
import type {Mention, Stated, Status} from '../backlog.ts';
import type {CodeBlock} from '../parts/blocks.ts';
import type {OutlineNode, PlacedGroup} from '../parts/outline.ts';
import type {HeadingFacts} from '../parts/parts.ts';
import type {MatterCount} from './front-matter.ts';
import type {ItemBody} from './item-body.ts';
import type {ItemFacts} from './item-facts.ts';

/** What is true of everything that stands here. */
export interface Context {
  readonly sprint: Opening | null;
  readonly epic: Opening | null;
  readonly lane: Stated<Status> | null;
  readonly priority: Stated<string> | null;
  /** Beside the work: items without an id are not items here. */
  readonly aside: boolean;
  /** Under a heading that looks back on what was done. */
  readonly back: boolean;
  /** Under a heading or label that lists work. */
  readonly worklist: boolean;
  /** The headings beside this place are lanes of a board: `Backlog` is then a status. */
  readonly board: boolean;
  /** Most numbered headings beside this place are items. */
  readonly numbered: boolean;
  /** Most headings beside this one say something that items say. */
  readonly alike: boolean;
  /** Headings beside this place begin with ids of one kind. */
  readonly kin: boolean;
  /** The dated headings beside this one are a log. */
  readonly log: boolean;
  /** Headings beside this place end with their points, without a unit. */
  readonly sized: boolean;
  /** true: the cells of tables are stories */
  readonly map: boolean;
  /** Numbered headings beside this place hold items: they count sections. */
  readonly sectioned: boolean;
  /** Under a heading of acceptance criteria or of a definition of done: what the lists of the items named there are. */
  readonly lists: 'criteria' | 'done' | null;
  /** No heading over work stands beside the one of this place. */
  readonly alone: boolean;
  /** The heading of this place is the title of the document. */
  readonly title: boolean;
  /** The sprint of the whole document, where it has one. */
  readonly wide: Opening | null;
  /** The only year that the document names before its first section. */
  readonly year: number | null;
}

/** What opens a sprint, an epic or a phase: mostly a heading, else a table row, a key or front matter. Spans are absolute. */
export interface Opening {
  readonly kind: 'sprint' | 'epic' | 'phase';
  readonly id: string | null;
  readonly title: Stated<string>;
  readonly heading: Span;
  readonly body: Span;
  readonly points: Stated<number> | null;
  readonly goal: Stated<string> | null;
  readonly start: Stated<string> | null;
  readonly end: Stated<string> | null;
  /** Points that the team can take, where the opening itself says so. */
  readonly capacity?: Stated<number> | null;
  /** null: no heading opens it. */
  readonly under: Under | null;
  /** true: it only speaks of a sprint that is opened elsewhere */
  readonly aboutOnly: boolean;
}

/** What there is to know of the heading of an opening; not its node, which is another one after each stroke below it. */
export interface Under extends Pick<OutlineNode, 'base' | 'depth' | 'start'> {
  readonly heading: HeadingFacts;
  readonly hasChildren: boolean;
  /** What a section below it, or a line under a label, says of the goal. */
  readonly goal: Stated<string> | null;
}

/**
 * How sure it is that a place is an item: `weak`, `faint` and `bare` ones count only where nothing stronger is found or
 * where they name what is, `loose` ones only where no other place calls the same id by other words, `part` ones only where
 * what they are numbered under is no item.
 */
export type Strength = 'sure' | 'loose' | 'part' | 'row' | 'weak' | 'faint' | 'bare';

export interface RawMention {
  readonly form: Mention['form'];
  readonly strength: Strength;
  readonly defines: boolean;
  /** absolute */
  readonly line: Span;
  readonly body: Span;
  /** Offset to add to every offset in `facts` and `content`. */
  readonly base: number;
  readonly facts: ItemFacts;
  readonly content: ItemBody | null;
  readonly context: Context;
}

export interface Fence {
  readonly block: CodeBlock;
  readonly base: number;
  readonly context: Context;
}

/** A group outside of items, with its surroundings: sprint data and totals are read from it. */
export interface Group {
  readonly placed: PlacedGroup;
  readonly node: OutlineNode;
  readonly context: Context;
  /** true: it stands under the last item of the section, and may speak of more than the section */
  readonly closes?: boolean;
}

/** What is found in one place, while it is being looked for. */
export interface Gathered {
  readonly fences: Fence[];
  /** Counts of front matter, spans absolute. */
  readonly counts: MatterCount[];
  readonly mentions: RawMention[];
  /** Of the items among those, the ones that name their sprint in a field; none in most plans. */
  readonly scheduled: RawMention[];
  readonly openings: Opening[];
  readonly groups: Group[];
  /** What the last item ends with and may say of all that is around it. */
  closing: readonly PlacedGroup[];
  /** How many items beside each other end in such groups. */
  closed: number;
}

/** What was found in a place and below it, and stays. */
export interface Found {
  readonly fences: readonly Fence[];
  readonly counts: readonly MatterCount[];
  readonly mentions: Row<RawMention>;
  readonly scheduled: readonly RawMention[];
  readonly openings: readonly Opening[];
  /** Those right under a heading are together. */
  readonly groups: Row<readonly Group[]>;
  readonly closing: readonly PlacedGroup[];
  readonly closed: number;
}

/** What was found in a whole document, with the outline that was walked. */
export interface Whole extends Found {
  readonly roots: readonly OutlineNode[];
}

export const openContext: Context = {
  sprint: null,
  epic: null,
  lane: null,
  priority: null,
  aside: false,
  back: false,
  worklist: false,
  board: false,
  alone: true,
  title: false,
  numbered: false,
  alike: false,
  kin: false,
  log: false,
  sized: false,
  map: false,
  sectioned: false,
  lists: null,
  wide: null,
  year: null,
};

export function emptyGathered(): Gathered {
  return {mentions: [], scheduled: [], openings: [], groups: [], fences: [], counts: [], closing: [], closed: 0};
}

export function addMention(to: Gathered, mention: RawMention): void {
  to.mentions.push(mention);
  if (mention.facts.sprint && mention.form !== 'reference') to.scheduled.push(mention);
}

/** What was found in a place, before what was found below it. */
export function settled(
  {mentions, scheduled, openings, groups, fences, counts, closing, closed}: Gathered,
  below: readonly Found[],
): Found {
  return {
    mentions: joinedRows([rowOf(exact(mentions)), ...below.map(one => one.mentions)]),
    groups: joinedRows([rowOf(groups.length > 0 ? [exact(groups)] : []), ...below.map(one => one.groups)]),
    scheduled: flat([exact(scheduled), ...below.map(one => one.scheduled)]),
    openings: flat([exact(openings), ...below.map(one => one.openings)]),
    fences: flat([exact(fences), ...below.map(one => one.fences)]),
    counts: flat([exact(counts), ...below.map(one => one.counts)]),
    closing,
    closed,
  };
}

/** Whether the same is true of what stands in the one as in the other: found there, it is found here. */
export function isSameContext(a: Context, b: Context): boolean {
  return (
    a === b ||
    (a.sprint === b.sprint &&
      a.epic === b.epic &&
      a.wide === b.wide &&
      a.year === b.year &&
      isSameStated(a.lane, b.lane) &&
      isSameStated(a.priority, b.priority) &&
      a.aside === b.aside &&
      a.worklist === b.worklist &&
      a.board === b.board &&
      a.numbered === b.numbered &&
      a.alike === b.alike &&
      a.kin === b.kin &&
      a.log === b.log &&
      a.sized === b.sized &&
      a.map === b.map &&
      a.sectioned === b.sectioned &&
      a.lists === b.lists &&
      a.back === b.back &&
      a.alone === b.alone &&
      a.title === b.title)
  );
}

export function isSameStated(a: Stated<unknown> | null, b: Stated<unknown> | null): boolean {
  return a === b || (a !== null && b !== null && a.value === b.value && isSameSpan(a.span, b.span));
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
