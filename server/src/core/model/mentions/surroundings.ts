/** What a document says of all its items before the first of them: front matter, and keys that name a sprint or an epic. */
import {joined} from '../../lists.ts';
import {type Row, rowOf} from '../../rows.ts';
import {type Span, shift} from '../../text/span.ts';
import type {KeyValue} from '../lines/keys.ts';
import {groupsOf, type OutlineNode, titlesOf} from '../parts/outline.ts';
import type {HeadingFacts} from '../parts/parts.ts';
import {idKey} from '../values/ids.ts';
import {listsWork} from '../words/vocabulary.ts';
import {type FrontMatter, readFrontMatter} from './front-matter.ts';
import {bodyOfNodes} from './item-body.ts';
import {filledFacts, type ItemFacts, shiftedFacts} from './item-facts.ts';
import {type Context, type Opening, openContext, type RawMention, type Whole} from './mentions.ts';
import {epicKey, openingOf, sprintKey, titleOpening, yamlOpening} from './openings.ts';
import {groupsItems, roleOf} from './roles.ts';
import {namesSprint} from './sprint-titles.ts';

export interface Surroundings {
  readonly context: Context;
  readonly openings: readonly Opening[];
}

interface Matter {
  readonly matter: FrontMatter;
  readonly base: number;
  readonly end: number;
}

/**
 * The sprint and the epic that every item belongs to unless its own place says otherwise. Of the openings that an earlier
 * version had, those that say the same are taken over.
 */
export function surroundingsOf(roots: readonly OutlineNode[], before: readonly Opening[] = []): Surroundings {
  const known = new Map(before.map(opening => [JSON.stringify(opening), opening]));
  const same = (opening: Opening) => known.get(JSON.stringify(opening)) ?? opening;
  const placed = matterOf(roots);
  const listed = placed ? placed.matter.sprints.map(sprint => same(yamlOpening(sprint, placed.base))) : [];
  const keys = keysAbove(roots);
  const named = keys.flatMap(({key, base}) => sprintKey(key, base) ?? []).map(same);
  const [title] = titlesOf(roots);
  // `Epic ID: EPIC-7` under the heading of an epic is its id and opens no other one.
  const isEpic = title !== undefined && openingOf(title)?.kind === 'epic';
  const epics = keys
    .flatMap(({key, base}) => (isEpic && /\bid$/i.test(key.key) ? [] : (epicKey(key, base) ?? [])))
    .map(same);
  const single = listed.length === 1 && placed?.matter.single ? listed[0] : undefined;
  const found =
    single ??
    (title && isProductBacklog(title) ? undefined : named[0]) ??
    onlySprint(roots) ??
    sprintOfBoard(roots) ??
    titled(roots, title);
  const sprint = found && same(found);
  const other = sprint && !listed.includes(sprint) && !named.includes(sprint) ? [sprint] : [];
  return {
    context: {
      ...openContext,
      sprint: sprint ?? null,
      epic: epics[0] ?? null,
      wide: sprint ?? null,
      year: yearOf(
        title,
        keys.map(({key}) => key),
      ),
    },
    openings: [...listed, ...named, ...other, ...epics.slice(0, 1)],
  };
}

/** `Release plan 2025`, `**Date:** 2025-01-06`: null where there is no year, or more than one. */
function yearOf(title: OutlineNode | undefined, keys: readonly KeyValue[]): number | null {
  const texts = [title?.heading?.line.text ?? '', ...keys.map(({value}) => value.text)];
  const years = new Set(texts.flatMap(text => text.match(/(?<![\p{L}\d.])20[1-4]\d(?!\d)/gu) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}

/** Of several first-level headings the first opens the only sprint: the others are its chapters. */
function onlySprint(roots: readonly OutlineNode[]): Opening | undefined {
  const [first, ...others] = titlesOf(roots);
  if (!first || others.length === 0 || !opensSprint({...first, children: []})) return undefined;
  // `Sprint 5 summary` is about the same one.
  const id = first.heading && roleOf(first.heading).sprint?.id;
  if (others.some(other => opensSprint(other, id))) return undefined;
  return openingOf(first) ?? undefined;
}

/** The only heading of a sprint beside lanes, which are its board, or before its `Sprint Backlog` or its `Stories`. */
function sprintOfBoard(siblings: readonly OutlineNode[]): Opening | undefined {
  const nodes = siblings.filter(({heading}) => heading);
  const opening = nodes.filter(({heading}) => heading && roleOf(heading).sprint?.aboutOnly === false);
  const lanes = new Set(nodes.map(({heading}) => heading && roleOf(heading).lane));
  lanes.delete(null);
  const [only] = opening;
  const backlog = only === nodes[0] && nodes.slice(1).some(({heading}) => heading && listsOfSprint(heading));
  if (only && opening.length === 1 && (lanes.size > 1 || backlog) && !groupsItems(only))
    return openingOf(only) ?? undefined;
  const [first, ...others] = nodes;
  return first && others.length === 0 ? sprintOfBoard(first.children) : undefined;
}

function listsOfSprint(heading: HeadingFacts): boolean {
  return namesSprint(heading) || (roleOf(heading).worklist && !roleOf(heading).later);
}

/** A title such as `Sprint Board: Tests` is the sprint where no heading opens one. */
function titled(roots: readonly OutlineNode[], title: OutlineNode | undefined): Opening | undefined {
  if (!title?.heading || !namesSprint(title.heading) || roots.some(root => opensSprint(root))) return undefined;
  return titleOpening(title) ?? undefined;
}

/** A sprint other than the one of that id. */
function opensSprint(node: OutlineNode, id: string | null = null): boolean {
  const sprint = node.heading ? roleOf(node.heading).sprint : null;
  const opens = sprint !== null && !sprint.aboutOnly && (id === null || sprint.id !== id);
  return opens || node.children.some(child => opensSprint(child, id));
}

/** `Product Backlog`: its items are not those of the current sprint. */
function isProductBacklog({heading}: OutlineNode): boolean {
  return heading !== null && listsWork(heading.line.text) && !namesSprint(heading);
}

/** Keys before the first heading and under the first title. */
function keysAbove(roots: readonly OutlineNode[]): {readonly key: KeyValue; readonly base: number}[] {
  const [title] = titlesOf(roots);
  const above = roots
    .slice(0, title ? roots.indexOf(title) + 1 : 1)
    .filter(root => (root === title || root.depth === 0) && !(root.heading && roleOf(root.heading).sprint?.id));
  return [...above, ...above.flatMap(overviews)]
    .flatMap(groupsOf)
    .flatMap(({group, base}) => group.keys.map(key => ({key, base})));
}

/** The first section under the title, where it is an overview and lists no work. */
function overviews({children}: OutlineNode): OutlineNode[] {
  const [first] = children;
  return first?.heading && roleOf(first.heading).beside && !roleOf(first.heading).worklist ? [first] : [];
}

function matterOf(roots: readonly OutlineNode[]): Matter | null {
  const placed = roots[0]?.parts[0];
  const yaml = placed?.part.yaml;
  return placed && yaml ? {matter: readFrontMatter(yaml), base: placed.base, end: placed.base + yaml.span.end} : null;
}

/** Front matter makes a file one item, or lists counts and issues. */
export function withMatter(context: Context, whole: Whole): Whole {
  const placed = matterOf(whole.roots);
  if (!placed) return whole;
  const {matter, base} = placed;
  const counts = matter.counts.map(count => ({
    ...count,
    stated: {value: count.stated.value, span: shift(count.stated.span, base)},
  }));
  const issues = matter.issues.map(({facts, span}) => listedItem(facts, shift(span, base), base, context));
  const mentions = [...whole.mentions, ...rowOf(issues)];
  return {
    ...whole,
    counts: joined(whole.counts, counts),
    mentions: matter.item ? withFile(whole.roots, placed, context, mentions) : mentions,
  };
}

function listedItem(facts: ItemFacts, line: Span, base: number, context: Context): RawMention {
  return {form: 'entry', strength: 'sure', defines: false, line, body: line, base, facts, content: null, context};
}

/** The item that the whole file is: its heading completed by the front matter, else the front matter with all below. */
function withFile(
  roots: readonly OutlineNode[],
  {matter, base, end}: Matter,
  context: Context,
  mentions: Row<RawMention>,
): Row<RawMention> {
  const facts = matter.item;
  if (!facts || (EPIC_ID.test(facts.id?.value ?? '') && namesOthers(mentions))) return mentions;
  const isFile = (mention: RawMention) =>
    mention.form === 'heading' && (!facts.id || idKey(mention.facts.id?.value ?? '') === idKey(facts.id.value));
  const at = mentions.findIndex(chunk => chunk.some(isFile));
  const heading = mentions[at]?.find(isFile);
  if (heading) {
    const filled = filledFacts(heading.facts, shiftedFacts(facts, base - heading.base));
    const own = mentions[at]?.map(mention => (mention === heading ? {...heading, facts: filled} : mention)) ?? [];
    return mentions.with(at, own);
  }
  const file = fileMention(roots, facts, base, end, context);
  return file ? [[file]] : mentions;
}

const EPIC_ID = /^(?:epic|ep|e)[-_ ]?\d/i;

/** Under `id: EPIC-01` rows and headings with ids of their own are the items, and the file is none. */
function namesOthers(mentions: Row<RawMention>): boolean {
  return mentions.flat().filter(({form, facts}) => form !== 'reference' && facts.id && facts.title).length > 1;
}

function fileMention(
  roots: readonly OutlineNode[],
  stated: RawMention['facts'],
  base: number,
  matterEnd: number,
  context: Context,
): RawMention | null {
  const head = titlesOf(roots)[0]?.heading?.line ?? null;
  const title = stated.title ?? (head && {value: head.text, span: head.span});
  if (!title) return null;
  const facts = {...stated, title};
  return {
    form: 'file',
    strength: 'sure',
    defines: true,
    line: shift(stated.id?.span ?? title.span, base),
    body: {start: 0, end: roots[roots.length - 1]?.end ?? matterEnd},
    base,
    facts,
    content: bodyOfNodes(roots),
    context,
  };
}
