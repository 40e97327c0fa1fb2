/** Many mentions, one story: places that name the same item are put together, the definition speaking first. */
import {shift} from '../text/span.ts';
import type {Checklist, Mention, Stated, Story} from './backlog.ts';
import type {Opening, RawMention} from './gather.ts';
import {idKey, leadingId} from './ids.ts';
import {criteriaOfKeys, emptyChecklist} from './item-body.ts';
import type {ItemFacts} from './item-facts.ts';
import {normalise} from './words/vocabulary.ts';

/** A story with the raw mentions behind it. */
export interface MergedStory {
  readonly story: Story;
  readonly raw: readonly RawMention[];
  readonly sprint: Opening | null;
  readonly epic: Opening | null;
}

/** What a sprint or an epic is called where stories refer to it: its id, else its title. */
export type NameOf = (opening: Opening) => string;

/** The stories of a document, in order of their definitions. References to ids that nothing defines are left out. */
export function mergeStories(mentions: readonly RawMention[], nameOf: NameOf): MergedStory[] {
  const clusters = clusterMentions(mentions);
  return clusters
    .map(cluster => mergeCluster(cluster, nameOf))
    .sort((a, b) => a.story.definition.line.start - b.story.definition.line.start);
}

function clusterMentions(mentions: readonly RawMention[]): RawMention[][] {
  const byId = new Map<string, RawMention[][]>();
  const byTitle = new Map<string, RawMention[]>();
  const clusters: RawMention[][] = [];
  const add = (mention: RawMention): RawMention[] => {
    const cluster = [mention];
    clusters.push(cluster);
    return cluster;
  };
  for (const mention of mentions.filter(isNaming).sort(definingFirst)) {
    const {id, title} = mention.facts;
    const titleKey = title ? normalise(title.value) : '';
    if (!id) {
      const found = byTitle.get(titleKey);
      if (found && titleKey) found.push(mention);
      else if (titleKey) byTitle.set(titleKey, add(mention));
      continue;
    }
    const same = byId.get(idKey(id.value)) ?? [];
    const cluster =
      same.find(other => isSameItem(other, mention)) ??
      (mention.defines || mention.form === 'row' ? undefined : same[0]);
    if (cluster) {
      cluster.push(mention);
      continue;
    }
    const created = add(mention);
    byId.set(idKey(id.value), [...same, created]);
    const alias = mention.defines && title ? leadingId(title.value) : null;
    if (alias && !byId.has(idKey(alias.value))) byId.set(idKey(alias.value), [created]);
    if (titleKey && !byTitle.has(titleKey)) byTitle.set(titleKey, created);
  }
  for (const mention of mentions) {
    if (mention.form !== 'reference' || !mention.facts.id) continue;
    const cluster = byId.get(idKey(mention.facts.id.value))?.[0];
    if (cluster && !cluster.some(other => overlaps(other, mention))) cluster.push(mention);
  }
  return clusters;
}

function overlaps(a: RawMention, b: RawMention): boolean {
  return a.form !== 'reference' && a.line.start <= b.line.start && b.line.end <= a.line.end;
}

function isNaming(mention: RawMention): boolean {
  return mention.form !== 'reference' && (mention.facts.title !== null || mention.facts.id !== null);
}

/** Definitions come first so that lists join them, wherever they stand. */
function definingFirst(a: RawMention, b: RawMention): number {
  return rank(a) - rank(b) || a.line.start - b.line.start;
}

function rank(mention: RawMention): number {
  if (mention.defines) return 0;
  if (!mention.facts.title) return 4;
  return mention.form === 'heading' || mention.form === 'file' ? 1 : mention.facts.id ? 2 : 3;
}

/** Two definitions under one id are one item only when their titles agree; a list names an item as it likes. */
function isSameItem(cluster: readonly RawMention[], mention: RawMention): boolean {
  const first = cluster[0];
  if (!first?.facts.title || !mention.facts.title) return true;
  if (first.form === 'row' && mention.form === 'row') return similarity(first, mention) >= 0.3;
  if (!first.defines || !mention.defines)
    return cluster.length > 0 && (similarity(first, mention) > 0 || !mention.defines);
  return similarity(first, mention) >= 0.3;
}

/** Shared words of two titles over the words of the longer one, 0 to 1. */
function similarity(a: RawMention, b: RawMention): number {
  const x = new Set(normalise(a.facts.title?.value ?? '').split(' '));
  const y = new Set(normalise(b.facts.title?.value ?? '').split(' '));
  let both = 0;
  for (const word of x) if (y.has(word)) both++;
  return both / Math.max(x.size, y.size);
}

function mergeCluster(cluster: readonly RawMention[], nameOf: NameOf): MergedStory {
  const ranked = [...cluster].sort(definingFirst);
  const main = ranked.find(mention => mention.facts.title) ?? ranked[0];
  if (!main) throw new RangeError('a cluster without mentions');
  const raw = [...cluster].sort((a, b) => a.line.start - b.line.start);
  const placed = new Map(raw.map(mention => [mention, placeMention(mention, nameOf)]));
  const first = <T>(pick: (facts: ItemFacts) => Stated<T> | null): Stated<T> | null => pickStated([main, ...raw], pick);
  const inSprint = [main, ...raw].find(mention => mention.context.sprint)?.context.sprint ?? null;
  const epic = [main, ...raw].find(mention => mention.context.epic)?.context.epic ?? null;
  const part = first(facts => facts.part);
  const points = first(facts => facts.points) ?? (part ? {value: part.value.of, span: part.span} : null);
  const story: Story = {
    id: first(facts => facts.id)?.value ?? null,
    title: main.facts.title?.value ?? main.facts.id?.value ?? '',
    definition: placed.get(main) as Mention,
    mentions: raw.map(mention => placed.get(mention) as Mention),
    points,
    estimate: first(facts => facts.estimate),
    status: statusOf(main, raw),
    priority:
      first(facts => facts.priority) ??
      [main, ...raw].find(mention => mention.context.priority)?.context.priority ??
      null,
    assignees: raw.length === 0 ? [] : assigneesOf([main, ...raw]),
    sprint: first(facts => facts.sprint)?.value ?? (inSprint ? nameOf(inSprint) : null),
    epic: (epic ? nameOf(epic) : null) ?? first(facts => facts.epic)?.value ?? null,
    criteria: checklistOf([main, ...raw], 'criteria'),
    tasks: checklistOf([main, ...raw], 'tasks'),
    definitionOfDone: checklistOf([main, ...raw], 'definitionOfDone'),
    dependsOn: main.facts.dependsOn.map(one => ({value: one.value, span: shift(one.span, main.base)})),
    labels: main.facts.labels,
  };
  return {story, raw, sprint: inSprint, epic};
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
function statusOf(main: RawMention, raw: readonly RawMention[]): Story['status'] {
  const said = pickStated([main, ...raw], facts => facts.status);
  const lane = [main, ...raw].find(mention => mention.context.lane)?.context.lane ?? null;
  const status = said ?? lane;
  const blocker = main.facts.blocker;
  if (blocker && (!status || status.value === 'todo')) return {value: 'blocked', span: shift(blocker, main.base)};
  return status;
}

function assigneesOf(mentions: readonly RawMention[]): Stated<string>[] {
  const found = mentions.find(mention => mention.facts.assignees.length > 0);
  return found ? found.facts.assignees.map(one => ({value: one.value, span: shift(one.span, found.base)})) : [];
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

function placeMention(mention: RawMention, nameOf: NameOf): Mention {
  const {facts, base, context} = mention;
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
    part: at(facts.part),
    phase: at(facts.phase),
    status: at(facts.status),
    priority: at(facts.priority),
    assignees: facts.assignees.map(one => ({value: one.value, span: shift(one.span, base)})),
    sprint: facts.sprint?.value ?? (context.sprint ? nameOf(context.sprint) : null),
    epic: context.epic ? nameOf(context.epic) : (facts.epic?.value ?? null),
  };
}
