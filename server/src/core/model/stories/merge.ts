/** Many mentions, one story: places that name the same item are put together, the definition speaking first. */
import {exact} from '../../lists.ts';
import {LastTwo} from '../../memo.ts';
import {shift} from '../../text/span.ts';
import type {Checklist, Mention, Stated, Status, Story} from '../backlog.ts';
import {criteriaOfKeys} from '../mentions/criteria.ts';
import {emptyChecklist} from '../mentions/item-body.ts';
import type {ItemFacts} from '../mentions/item-facts.ts';
import {isSameSpan, isSameStated, type Opening, type RawMention} from '../mentions/mentions.ts';
import {rank} from './clusters.ts';

/** A story with the raw mentions behind it. */
export interface MergedStory {
  readonly story: Story;
  readonly raw: readonly RawMention[];
  readonly sprint: Opening | null;
  readonly epic: Opening | null;
}

/** What sprints and epics are called where stories refer to them: by their id, else by their title. */
export type Names = ReadonlyMap<Opening, string>;

/** A story with what its mentions said; a mention itself holds on to the outline of its version. */
interface Kept {
  readonly story: Story;
  readonly said: readonly Said[];
}

type Said = Pick<RawMention, 'facts' | 'base' | 'content' | 'line' | 'body' | 'form' | 'defines'> &
  Pick<RawMention['context'], 'lane' | 'priority'> & {readonly inSprint: boolean; readonly inEpic: boolean};

/** By the facts of the first mention. */
const kept = new LastTwo<ItemFacts, Kept>();

/** The story of mentions that name one item; it is the same value as long as they say the same. */
export function mergeRaw(cluster: readonly RawMention[], names: Names): MergedStory {
  const raw = cluster.length === 1 ? cluster : [...cluster].sort((a, b) => a.line.start - b.line.start);
  const [{facts}] = raw as [RawMention];
  const saysAgain = ({story, said}: Kept) =>
    said.length === raw.length &&
    raw.every(
      (mention, i) => isSame(mention, said[i] as Said) && isNamed(mention, story.mentions[i] as Mention, names),
    );
  const {story} = kept.find(facts, saysAgain) ?? kept.put(facts, {story: mergeAll(raw, names), said: raw.map(saidBy)});
  return {story, raw, ...openingsOf(orderOf(raw))};
}

function saidBy({facts, base, content, line, body, form, defines, context}: RawMention): Said {
  const {lane, priority, sprint, epic} = context;
  return {
    facts,
    base,
    content,
    line,
    body,
    form,
    defines,
    lane,
    priority,
    inSprint: sprint !== null,
    inEpic: epic !== null,
  };
}

function isSame(a: RawMention, b: Said): boolean {
  return (
    a.facts === b.facts &&
    a.base === b.base &&
    a.content === b.content &&
    isSameSpan(a.line, b.line) &&
    isSameSpan(a.body, b.body) &&
    a.form === b.form &&
    a.defines === b.defines &&
    (a.context.sprint !== null) === b.inSprint &&
    (a.context.epic !== null) === b.inEpic &&
    isSameStated(a.context.lane, b.lane) &&
    isSameStated(a.context.priority, b.priority)
  );
}

function isNamed(mention: RawMention, told: Mention, names: Names): boolean {
  return told.sprint === sprintOf(mention, names) && told.epic === epicOf(mention, names);
}

/** The mentions with the one first that speaks for the story. */
function orderOf(raw: readonly RawMention[]): readonly RawMention[] {
  if (raw.length === 1) return raw;
  const titled = raw.find(mention => mention.facts.title) ?? (raw[0] as RawMention);
  const main = raw.reduce(
    (best, mention) => (mention.facts.title && rank(mention) < rank(best) ? mention : best),
    titled,
  );
  return [main, ...raw];
}

function openingsOf(ordered: readonly RawMention[]): Pick<MergedStory, 'sprint' | 'epic'> {
  return {
    sprint: ordered.find(mention => mention.context.sprint)?.context.sprint ?? null,
    epic: ordered.find(mention => mention.context.epic)?.context.epic ?? null,
  };
}

function mergeAll(raw: readonly RawMention[], names: Names): Story {
  const ordered = orderOf(raw);
  const main = ordered[0] as RawMention;
  const places = raw.map(mention => placeMention(mention, names));
  const definition = places[raw.indexOf(main)] as Mention;
  const said = raw.length === 1 ? places : [definition, ...places];
  const {sprint, epic} = openingsOf(ordered);
  const part = first(said, place => place.part);
  return {
    id: first(said, place => place.id)?.value ?? null,
    title: main.facts.title?.value ?? main.facts.id?.value ?? '',
    definition,
    mentions: places,
    points: first(said, place => place.points) ?? (part ? {value: part.value.of, span: part.span} : null),
    estimate: pickStated(ordered, facts => facts.estimate),
    status: statusOf(
      main,
      first(said, place => place.status),
      ordered,
    ),
    priority:
      first(said, place => place.priority) ??
      ordered.find(mention => mention.context.priority)?.context.priority ??
      null,
    assignees: said.find(place => place.assignees.length > 0)?.assignees ?? NOBODY,
    sprint: pickStated(ordered, facts => facts.sprint)?.value ?? (sprint ? nameOf(sprint, names) : null),
    epic: (epic ? nameOf(epic, names) : null) ?? pickStated(ordered, facts => facts.epic)?.value ?? null,
    criteria: checklistOf(ordered, 'criteria'),
    tasks: checklistOf(ordered, 'tasks'),
    definitionOfDone: checklistOf(ordered, 'definitionOfDone'),
    dependsOn: exact(main.facts.dependsOn.map(one => ({value: one.value, span: shift(one.span, main.base)}))),
    labels: main.facts.labels,
  };
}

function pickStated<T>(
  mentions: readonly RawMention[],
  pick: (facts: ItemFacts) => Stated<T> | null,
): Stated<T> | null {
  for (const mention of mentions) {
    const found = pick(mention.facts);
    if (found) return {value: found.value, span: shift(found.span, mention.base)};
  }
  return null;
}

/** What the definition says, then what any place says, then the lane; an open item with a named blocker is blocked. */
function statusOf(main: RawMention, said: Stated<Status> | null, ordered: readonly RawMention[]): Story['status'] {
  const lane = laneOf(ordered);
  const status = said ?? lane;
  const blocker = main.facts.blocker;
  // Beside a column of its own a status is what that column says.
  const tabled = said !== null && main.form === 'row';
  if (blocker && !tabled && (!status || status.value === 'todo'))
    return {value: 'blocked', span: shift(blocker, main.base)};
  return status;
}

/** A story that is listed as planned and as completed is completed: the last lane that says more than `to do`. */
function laneOf(ordered: readonly RawMention[]): Stated<Status> | null {
  const lanes = ordered.flatMap(mention => mention.context.lane ?? []);
  if (lanes.length < 2) return lanes[0] ?? null;
  const told = lanes.filter(lane => lane.value !== 'todo');
  return told.reduce(
    (last, lane) => (lane.span.start > last.span.start ? lane : last),
    told[0] ?? (lanes[0] as Stated<Status>),
  );
}

const NOBODY: readonly Stated<string>[] = [];

function first<T>(places: readonly Mention[], pick: (place: Mention) => Stated<T> | null): Stated<T> | null {
  for (const place of places) {
    const found = pick(place);
    if (found) return found;
  }
  return null;
}

function checklistOf(mentions: readonly RawMention[], kind: 'criteria' | 'tasks' | 'definitionOfDone'): Checklist {
  for (const {content, base} of mentions) {
    if (!content) continue;
    const list = content[kind];
    const named = kind === 'criteria' && list.total === 0 ? criteriaOfKeys(content.keys) : [];
    if (named.length > 0) return {label: null, total: named.length, done: 0, base, items: named};
    if (list.total > 0 || list.label) return {...list, label: list.label ? shift(list.label, base) : null, base};
  }
  return emptyChecklist(mentions[0]?.base ?? 0);
}

function placeMention(mention: RawMention, names: Names): Mention {
  const {facts, base} = mention;
  const at = <T>(stated: Stated<T> | null): Stated<T> | null =>
    stated ? {value: stated.value, span: shift(stated.span, base)} : null;
  return {
    form: mention.form,
    defines: mention.defines,
    line: mention.line,
    body: mention.body,
    id: at(facts.id),
    title: at(facts.title),
    points: at(facts.points),
    estimate: at(facts.estimate),
    part: at(facts.part),
    phase: at(facts.phase),
    status: at(facts.status),
    priority: at(facts.priority),
    assignees:
      facts.assignees.length === 0
        ? NOBODY
        : facts.assignees.map(one => ({value: one.value, span: shift(one.span, base)})),
    sprint: sprintOf(mention, names),
    sprintField: at(facts.sprint),
    epic: epicOf(mention, names),
  };
}

function sprintOf({facts, context}: RawMention, names: Names): string | null {
  return facts.sprint?.value ?? (context.sprint ? nameOf(context.sprint, names) : null);
}

function epicOf({facts, context}: RawMention, names: Names): string | null {
  return context.epic ? nameOf(context.epic, names) : (facts.epic?.value ?? null);
}

/** What stories call their sprint or epic. */
export function nameOf(opening: Opening, names: Names): string {
  return names.get(opening) ?? opening.id ?? opening.title.value;
}
