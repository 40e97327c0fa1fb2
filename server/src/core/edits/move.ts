/** Moves stories to another sprint, epic or place, within a document or to another one, in the form they have. */
import {type Draft, draftsOf} from '../features/draft.ts';
import {sprintName} from '../features/words.ts';
import type {Epic, Mention, Sprint, Story} from '../model/backlog.ts';
import {storyName} from '../rules/wording.ts';
import {contains} from '../text/span.ts';
import {standOf} from './adapt.ts';
import {type Carried, carry, type Landing} from './carry.ts';
import {changeOf, type Gathered, gather} from './change.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, type Refusal, refuse} from './gesture.ts';
import {disproveMove} from './move-proof.ts';
import {scheduleEdits, scheduleModel} from './schedule-field.ts';
import {lineOf, textOf} from './style.ts';
import {type Target, targetOf, targetsOf} from './targets.ts';

type Place = 'into' | 'before' | 'after';

/** A story where it stands: under a sprint, or under none. */
export interface Planned extends Target {
  readonly story: Story;
  readonly sprint: Sprint | null;
  readonly mention: Mention;
}

/** What stories are moved to. */
export interface Destination extends Target {
  readonly sprint: Sprint | null;
  readonly epic: Epic | null;
  /** The story beside which they go. */
  readonly beside: Story | null;
  readonly name: string;
}

export function move(documents: Documents, nodes: readonly NodeAddress[], to: NodeAddress, place: Place): Outcome {
  const goal = destinationOf(documents, to, place);
  if (isRefusal(goal)) return goal;
  const targets = targetsOf(documents, nodes);
  if (isRefusal(targets)) return targets;
  const moving: Planned[] = [];
  for (const target of targets) {
    const planned = plannedOf(target, goal);
    if (isRefusal(planned)) return planned;
    if (planned.story !== goal.beside) moving.push(planned);
  }
  const [first, ...others] = moving;
  if (!first) return refuse('It stands there already.');
  const title = `Move ${others.length > 0 ? `${moving.length} stories` : storyName(first.story)} to ${goal.name}`;
  return moveAll(moving, goal, place, title);
}

export function moveAll(moving: readonly Planned[], goal: Destination, place: Place, title: string): Outcome {
  const gathered: Gathered = new Map();
  const byField = moving.filter(item => isScheduled(item, goal));
  for (const item of byField) {
    const edits = scheduleEdits(item, goal.sprint);
    if (isRefusal(edits)) return edits;
    gather(gathered, item.document, edits);
  }
  for (const [document, items] of byDocument(moving.filter(item => !byField.includes(item)))) {
    const carried = carryItems(document.text, items, goal, place);
    if (isRefusal(carried)) return carried;
    gather(gathered, document, carried.removals);
    gather(gathered, goal.document, [carried.insertion]);
  }
  return disproveMove(moving, goal, gathered) ?? changeOf(title, gathered);
}

/** Its sprint is a value of a key or a column, there or here. */
function isScheduled({document, mention, sprint}: Planned, goal: Destination): boolean {
  if (document !== goal.document || sprint === goal.sprint) return false;
  const isListed = mention.sprintField === null && sprint !== null;
  return mention.sprintField !== null || (!isListed && goal.sprint !== null && scheduleModel(goal.sprint) !== null);
}

function byDocument(items: readonly Planned[]): ReadonlyMap<Target['document'], readonly Planned[]> {
  const groups = new Map<Target['document'], Planned[]>();
  for (const item of items) groups.set(item.document, [...(groups.get(item.document) ?? []), item]);
  return groups;
}

function carryItems(text: string, items: readonly Planned[], goal: Destination, place: Place): Carried | Refusal {
  const forms = new Set(items.map(({mention}) => mention.form));
  if (forms.size > 1) return refuse('Move table rows, list entries and headings one after the other.');
  const landing = landingOf(items[0] as Planned, items, goal, place);
  if (isRefusal(landing)) return landing;
  return carry(
    text,
    items.map(({mention}) => mention),
    landing,
  );
}

/** The root draft (a sprint or the backlog) that holds a node. */
function rootOf({backlog, node}: Target): Draft | undefined {
  const {key} = node.draft;
  return draftsOf(backlog).roots.find(root => key === root.key || key.startsWith(`${root.key}/`));
}

function sprintOf(root: Draft | undefined): Sprint | null {
  return root?.kind === 'sprint' ? root.noun : null;
}

export function destinationOf(documents: Documents, to: NodeAddress, place: Place): Destination | Refusal {
  const target = targetOf(documents, to);
  if (isRefusal(target)) return target;
  const {node, backlog} = target;
  if (node.kind === 'check') return refuse('A story cannot be moved to a criterion or task.');
  const {draft} = node;
  const sprint = sprintOf(rootOf(target));
  const name = draft.kind === 'sprint' ? sprintName(draft.noun) : draft.label;
  if (draft.kind !== 'story') {
    if (place !== 'into') return refuse(`A story cannot be moved before or after ${name}, only into it.`);
    return {...target, sprint, epic: draft.kind === 'epic' ? draft.noun : null, beside: null, name};
  }
  const epic = backlog.epics.find(each => each.stories.includes(draft.noun)) ?? null;
  return {...target, sprint, epic, beside: draft.noun, name: sprint ? sprintName(sprint) : name};
}

/** The place that plans a story: in its sprint, in its epic where that is what changes, else where it is defined. */
function plannedOf(target: Target, goal: Pick<Destination, 'epic' | 'sprint' | 'document'>): Planned | Refusal {
  const {node, backlog} = target;
  if (node.kind !== 'draft' || node.draft.kind !== 'story') return refuse('Only stories can be moved.');
  const story = node.draft.noun;
  const sprint = sprintOf(rootOf(target));
  const item = sprint?.items.find(each => each.story === story);
  const epic = backlog.epics.find(each => each.stories.includes(story));
  const staysPlanned = goal.document === target.document && goal.sprint === sprint;
  const inEpic =
    staysPlanned && epic && story.mentions.find(mention => isPlace(mention) && contains(epic.body, mention.line));
  const isInside = item && sprint && contains(sprint.body, story.definition.line) && !item.part;
  const mention = inEpic || (isInside ? story.definition : item?.mention) || story.definition;
  return {...target, story, sprint, mention};
}

function isPlace({form}: Mention): boolean {
  return form !== 'reference' && form !== 'file';
}

/** Beside the story in question, behind the last one of its form there, else at the end of what stands there. */
function landingOf(first: Planned, moving: readonly Planned[], goal: Destination, place: Place): Landing | Refusal {
  const {text} = goal.document;
  const {form} = first.mention;
  const isMoving = (story: Story) => moving.some(item => item.story === story && item.document === goal.document);
  if (goal.beside) {
    const anchor = anchorOf(goal.beside, form, goal);
    if (!anchor)
      return refuse(
        `${storyName(goal.beside)} is not written as ${storyName(first.story)} is: the lines cannot be mixed.`,
      );
    return {kind: 'beside', text, anchor, place: place === 'before' ? 'before' : 'after'};
  }
  const there = storiesThere(goal).filter(story => !isMoving(story));
  const near = there.filter(story => first.story.epic !== null && story.epic === first.story.epic);
  const anchors = (stories: readonly Story[]) => stories.flatMap(story => anchorOf(story, form, goal) ?? []);
  const anchor = lastOf(anchors(near)) ?? lastOf(anchors(there));
  if (anchor) return {kind: 'beside', text, anchor, place: 'after'};
  const body = goal.epic?.body ?? goal.sprint?.body;
  if (!body) return refuse('The backlog lists no story in this form: move it before or after one in the text.');
  if (there.length > 0)
    return refuse(`${goal.name} lists its stories in another form than ${storyName(first.story)} has.`);
  return {kind: 'end', text, body, level: levelIn(first, goal, body.start)};
}

export function storiesThere({backlog, sprint, epic}: Destination): readonly Story[] {
  const planned = sprint ? sprint.items.map(({story}) => story) : null;
  const all = epic
    ? epic.stories
    : (planned ??
      backlog.stories.filter(story => !backlog.sprints.some(each => each.items.some(item => item.story === story))));
  return epic && planned ? all.filter(story => planned.includes(story)) : all;
}

/** The place of a story in the sprint or epic in question that has the form which is looked for. */
function anchorOf(story: Story, form: Mention['form'], {sprint, epic}: Destination): Mention | undefined {
  const planned = sprint?.items.find(item => item.story === story)?.mention;
  const within = epic?.body ?? (planned && sprint && contains(sprint.body, planned.line) ? sprint.body : null);
  const fits = story.mentions.filter(mention => mention.form === form && (!within || contains(within, mention.line)));
  return fits.find(mention => mention === story.definition) ?? fits.find(mention => mention === planned) ?? fits[0];
}

export function lastOf(mentions: readonly Mention[]): Mention | undefined {
  return mentions.reduce<Mention | undefined>(
    (last, each) => (last && last.line.start > each.line.start ? last : each),
    undefined,
  );
}

/** As deep below the heading there as the story stands below that of its own sprint or epic. */
function levelIn({document, mention, sprint}: Planned, {document: there}: Destination, heading: number): number {
  const level = (text: string, offset: number) =>
    standOf(textOf(text, lineOf(text, offset))).mark.match(/^#+/)?.[0].length ?? 0;
  const own = level(document.text, mention.line.start);
  const from = sprint && contains(sprint.body, mention.line) ? level(document.text, sprint.heading.start) : 0;
  const to = level(there.text, heading);
  if (own === 0) return 0;
  return from > 0 && own > from ? to + own - from : to + 1;
}
