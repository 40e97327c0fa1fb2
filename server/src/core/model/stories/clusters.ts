/** Mentions put together by the item that they name: by id, by an id in a title, by title. */
import {memo} from '../../memo.ts';
import {each, type Steps} from '../../steps.ts';
import type {Stated} from '../backlog.ts';
import type {ItemFacts} from '../mentions/item-facts.ts';
import type {Opening, RawMention} from '../mentions/mentions.ts';
import {idKey, isOrdinal, leadingId} from '../values/ids.ts';
import {agreement, titleWords} from '../values/title-words.ts';
import {normalise} from '../words/folding.ts';
import {namesDay} from '../words/progress.ts';

const idKeyOf = memo((id: Stated<string>) => idKey(id.value));
const titleKeyOf = memo((title: Stated<string>) => normalise(title.value));
const aliasOf = memo((title: Stated<string>) => ({key: keyOfAlias(title.value)}));

function keyOfAlias(title: string): string | null {
  const id = leadingId(title);
  return id ? idKey(id.value) : null;
}

/** Mentions put together, by id or by title. */
interface Clusters {
  readonly all: RawMention[][];
  readonly byId: Map<string, RawMention[][]>;
  readonly byTitle: Map<string, RawMention[]>;
  /** Those titles by each of their words. */
  readonly byWord: Map<string, string[]>;
  /** Second ids that only one item claims. */
  readonly aliases: ReadonlySet<string>;
  /** Entries are tasks that begin with the id of their story. */
  readonly byStory: boolean;
}

/** All that others may be called alike by: ids, second ids, the title. */
export const namesBorne = memo((facts: ItemFacts): readonly string[] => {
  const {id, title, alias} = facts;
  const ids = [id && idKeyOf(id), alias && idKey(alias), title && aliasOf(title).key];
  const words = title ? titleKeyOf(title) : '';
  return [...ids.flatMap(key => (key ? `#${key}` : [])), ...(words ? [words] : [])];
});

/** Whether a mention may join one whose title only holds all of its words. */
export function isTitledByTasks({facts, form, content}: RawMention): boolean {
  return form !== 'reference' && !facts.id && facts.title !== null && (content?.tasks.total ?? 0) > 0;
}

/**
 * The mentions of each item; references to ids that nothing defines are left out. Mentions that bear no common name, nor
 * are titled by tasks, have nothing to do with each other. `byStory`: entries are tasks that begin with the id of their story.
 */
export function* clusterMentions(mentions: readonly RawMention[], byStory: boolean): Steps<RawMention[][]> {
  const clusters: Clusters = {
    all: [],
    byId: new Map(),
    byTitle: new Map(),
    byWord: new Map(),
    aliases: aliasesOf(mentions),
    byStory,
  };
  yield* each(
    definingFirst(mentions),
    mention => {
      if (mention.facts.id) addIdentified(mention, mention.facts.id, clusters);
      else addTitled(mention, clusters);
    },
    512,
  );
  yield;
  for (const mention of mentions) {
    if (mention.form !== 'reference' || !mention.facts.id) continue;
    const cluster = clusters.byId.get(idKeyOf(mention.facts.id))?.[0];
    if (cluster && !isInside(cluster, mention)) cluster.push(mention);
  }
  return clusters.all;
}

/** How many ids entries begin with, and how many of those stand twice or more, and more than twice. */
export interface Repeats {
  readonly ids: number;
  readonly twice: number;
  readonly often: number;
}

export function repeatsOf(mentions: readonly RawMention[]): Repeats {
  const counts = new Map<string, number>();
  for (const {form, facts} of mentions) {
    if (form !== 'entry' || !facts.id || !facts.title || isOrdinal(facts.id.value)) continue;
    const key = idKeyOf(facts.id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const atLeast = (least: number) => [...counts.values()].filter(count => count >= least).length;
  return {ids: counts.size, twice: atLeast(2), often: atLeast(3)};
}

/** `- [ ] US-1: schema`, `- [ ] US-1: API`, `- [ ] US-2: page`: so many ids stand twice that they are no slips. */
export function tellsByStory({ids, twice, often}: Repeats): boolean {
  return often > 0 || (twice > 1 && twice * 3 >= ids);
}

/** Several items with one second id are parts of it, not the same. */
function aliasesOf(mentions: readonly RawMention[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const {facts} of mentions) {
    if (!facts.alias) continue;
    const key = idKey(facts.alias);
    if (once.has(key)) twice.add(key);
    else once.add(key);
  }
  for (const key of twice) once.delete(key);
  return once;
}

/** Definitions come first so that lists join them, wherever they stand; else the order of the text. */
function definingFirst(mentions: readonly RawMention[]): RawMention[] {
  const ranks: RawMention[][] = [[], [], [], [], []];
  for (const mention of mentions) if (isNaming(mention)) ranks[rank(mention)]?.push(mention);
  return ranks.flat();
}

function addTitled(mention: RawMention, clusters: Clusters): void {
  const key = mention.facts.title ? titleKeyOf(mention.facts.title) : '';
  const found = clusters.byTitle.get(key) ?? (mention.content?.tasks.total ? longerTitle(key, clusters) : undefined);
  if (!key) return;
  if (found) {
    found.push(mention);
    return;
  }
  const created = [mention];
  clusters.all.push(created);
  entitle(key, created, clusters);
}

function entitle(key: string, cluster: RawMention[], {byTitle, byWord}: Clusters): void {
  byTitle.set(key, cluster);
  for (const word of new Set(key.split(' '))) {
    const titles = byWord.get(word);
    if (titles) titles.push(key);
    else byWord.set(word, [key]);
  }
}

/** `Log in` beside its tasks means `As a user, I want to log in`, where one story alone can be meant. */
function longerTitle(key: string, {byTitle, byWord}: Clusters): RawMention[] | undefined {
  const words = key.split(' ');
  if (words.length < 2) return undefined;
  const holding = words.map(word => byWord.get(word) ?? []);
  const fewest = holding.reduce((few, titles) => (titles.length < few.length ? titles : few));
  const titles = fewest.filter(title => {
    const others = new Set(title.split(' '));
    return words.every(word => others.has(word));
  });
  return titles.length === 1 && titles[0] !== undefined ? byTitle.get(titles[0]) : undefined;
}

/** More stories than these under one id are no plan that anybody wrote: the rest counts as the first. */
const MOST_NAMESAKES = 16;

function addIdentified(mention: RawMention, id: Stated<string>, clusters: Clusters): void {
  const {all, byId, byTitle, aliases, byStory} = clusters;
  const key = idKeyOf(id);
  const same = byId.get(key);
  const own =
    mention.defines || mention.form === 'row' || same?.some(([first]) => first && areRivals(first, mention, byStory));
  const cluster =
    same &&
    (same.slice(0, MOST_NAMESAKES).find(other => isSameItem(other, mention, byStory)) ??
      (own && same.length < MOST_NAMESAKES ? undefined : same[0]));
  if (cluster) {
    cluster.push(mention);
    return;
  }
  const {title} = mention.facts;
  const titleKey = title ? titleKeyOf(title) : '';
  const nameless = same ? undefined : byTitle.get(titleKey);
  if (nameless?.every(other => !other.facts.id)) {
    nameless.push(mention);
    byId.set(key, [nameless]);
    return;
  }
  const created = [mention];
  all.push(created);
  if (same) same.push(created);
  else byId.set(key, [created]);
  if (!title) return;
  if (titleKey && !byTitle.has(titleKey)) entitle(titleKey, created, clusters);
  const second = mention.facts.alias ? idKey(mention.facts.alias) : null;
  const alias = mention.defines ? (aliasOf(title).key ?? (second && aliases.has(second) ? second : null)) : null;
  if (alias && !byId.has(alias)) byId.set(alias, [created]);
}

/** true when a reference stands in a line that names the item anyway. References come last in a cluster. */
function isInside(cluster: readonly RawMention[], {line}: RawMention): boolean {
  for (const other of cluster) {
    if (other.form === 'reference') return false;
    if (other.line.start <= line.start && line.end <= other.line.end) return true;
  }
  return false;
}

function isNaming(mention: RawMention): boolean {
  return mention.form !== 'reference' && (mention.facts.title !== null || mention.facts.id !== null);
}

/** How much a mention has to say of its item: 0 a definition, 4 an id alone. */
export function rank(mention: RawMention): number {
  if (mention.defines) return 0;
  if (!mention.facts.title) return 4;
  return mention.form === 'heading' || mention.form === 'file' ? 1 : mention.facts.id ? 2 : 3;
}

/** Two definitions under one id are one item only when their titles agree; a list names an item as it likes. */
function isSameItem(cluster: readonly RawMention[], mention: RawMention, byStory: boolean): boolean {
  const first = cluster[0];
  if (!first?.facts.title || !mention.facts.title) return true;
  const areAlike = similarity(first, mention) > 0.5;
  if ((first.form === 'row' && mention.form === 'row') || areRivals(first, mention, byStory)) return areAlike;
  if (!first.defines || !mention.defines) return similarity(first, mention) > 0 || !mention.defines;
  return areAlike;
}

/**
 * Two entries that begin with one id and go on with titles of their own: of one list, or boxed in two sections that count
 * anew or belong to two sprints or epics. What a day's plan says of a story is none.
 */
function areRivals(a: RawMention, b: RawMention, byStory: boolean): boolean {
  if (byStory && !isOrdinal(a.facts.id?.value ?? '')) return false;
  if (a.form !== 'entry' || b.form !== 'entry' || !a.facts.title || !b.facts.title) return false;
  if (a.base === b.base) return true;
  if (!a.facts.status || !b.facts.status) return false;
  if (isOrdinal(a.facts.id?.value ?? '')) return true;
  return areApart(a.context.sprint, b.context.sprint) || areApart(a.context.epic, b.context.epic);
}

/** Two sprints, two epics; the days of a plan are none. */
function areApart(a: Opening | null, b: Opening | null): boolean {
  return a !== null && b !== null && a !== b && !namesDay(a.title.value) && !namesDay(b.title.value);
}

const wordsOf = memo((title: Stated<string>) => titleWords(title.value));

function similarity({facts: a}: RawMention, {facts: b}: RawMention): number {
  if (a.title?.value === b.title?.value) return a.title ? 1 : 0;
  return a.title && b.title ? agreement(wordsOf(a.title), wordsOf(b.title)) : 0;
}
