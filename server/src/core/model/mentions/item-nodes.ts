/** Whether a heading is an item: by its own line, by what stands under it, and by the headings beside it. */

import {type Head, readHead} from '../lines/head.ts';
import {countsStatus} from '../parts/field-tables.ts';
import {groupsOf, type OutlineNode} from '../parts/outline.ts';
import type {Part} from '../parts/parts.ts';
import {fold} from '../words/folding.ts';
import {countsItems} from '../words/nouns.ts';
import {spaced} from '../words/patterns.ts';
import {SPRINT, tellsStory} from '../words/vocabulary.ts';
import {endWithSizes, sizedHead} from './bare-sizes.ts';
import {leafBoxes, topEntries} from './checklists.ts';
import {groupsStories} from './feature-heads.ts';
import {headingsWhere, numbered} from './heading-rows.ts';
import {sectionOf} from './item-sections.ts';
import type {Context} from './mentions.ts';
import {groupsItems, isItemHead, isLooseHead, narrates, roleOf} from './roles.ts';
import {TELLING} from './telling-keys.ts';

/** Is a heading an item? By id or noun and number; or by what stands under it, where it holds no items itself. */
export function isItemNode(node: OutlineNode, context: Context): boolean {
  const {heading} = node;
  if (heading && sectionOf(heading)) return !groupsItems(node);
  if (!heading || heading.fields.length > 0) return false;
  const {head, line} = heading;
  if (head.kind === 'id' && roleOf(heading).sprint) return false;
  if (isItemHead(head, line)) return !groupsItems(node) || (head.kind === 'story' && !groupsStories(node));
  if (head.kind !== 'number' && head.kind !== 'plain' && head.kind !== 'story' && head.kind !== 'id') return false;
  if (groupsItems(node) || (head.kind === 'story' && !head.id && listsStories(node))) return false;
  // `User Story: …` is one wherever it gets its points.
  if (head.kind === 'story' && !head.id && head.separated && head.points) return true;
  if (context.aside || countsItems(line.text)) return false;
  if (head.kind === 'story' || head.kind === 'id')
    return isLooseHead(head, line) ? context.kin || saysOf(node).said : head.kind === 'story' && saysOf(node).said;
  if (tellsStory(line.text)) return true;
  if (isCountedP(line.text) && narrates(node)) return true;
  const role = roleOf(heading);
  // `After the launch (Sprint 7-8)`
  if (head.kind === 'plain' && SCHEDULED.test(fold(line.text))) return false;
  if (role.priority || role.worklist || role.sprint) return false;
  if (node.depth > 1 && narrates(node) && !describes.test(fold(line.text))) return true;
  // `Monitoring` with an effort and a priority is work, whatever else goes by that name.
  const beside = role.beside && !(head.kind === 'plain' && saysOf(node).ranked);
  if (role.lane || (beside && (head.kind === 'plain' || context.sectioned))) return false;
  return node.depth > 1 ? saysItem(node, head, context) : isFile(node, context);
}

/** `P1. Search`: a name and its number, which elsewhere is a priority. */
function isCountedP(text: string): boolean {
  return /^P\d{1,2}[.:]\s\p{Lu}/u.test(text);
}

/** `Descripción de la épica`: the sentence below it tells of what it stands under. */
const describes = new RegExp(`^\\P{L}*(?:${spaced(words => words.describes)})|description\\P{L}*$`, 'u');

const SCHEDULED = new RegExp(`[(（](?:${SPRINT})s?[\\s_-]*#?\\d[^()（）]*[)）]\\s*$`, 'u');

interface Says {
  /** How many different things it says that only items have. */
  readonly telling: number;
  /** It has an estimate and a priority. */
  readonly ranked: boolean;
  /** It has a label or heading of criteria. */
  readonly criteria: boolean;
  /** It begins with the sentence of a story. */
  readonly narrates: boolean;
  readonly said: boolean;
}

function saysOf(node: OutlineNode): Says {
  const groups = groupsOf(node);
  const keys = groups.flatMap(({group}) => group.keys.filter(key => !countsStatus(key)));
  const fields = new Set(keys.flatMap(key => key.fields.filter(field => TELLING.has(field)).slice(0, 1)));
  const ranked = fields.has('priority') && (fields.has('points') || fields.has('estimate'));
  const telling = fields.size;
  const criteria =
    groups.some(({group}) => group.label?.fields.includes('criteria')) ||
    node.children.some(child => child.heading?.fields.includes('criteria'));
  const told = narrates(node);
  return {telling, ranked, criteria, narrates: told, said: telling > 0 || criteria || told};
}

function saysItem(node: OutlineNode, head: Head, context: Context): boolean {
  const {telling, criteria} = saysOf(node);
  if (head.points || (context.sized && node.heading && sizedHead(node.heading.line))) return true;
  if (telling >= 2 || (criteria && (telling > 0 || (head.kind === 'number' && !context.sectioned)))) return true;
  const planned = context.sprint !== null || context.worklist;
  if (criteria && planned) return true;
  if (head.kind !== 'number')
    return (context.alike && telling > 0) || Boolean(head.status && context.sprint && hasBoxes(node));
  if ((head.separated || head.id?.value.includes('.')) && hasTasks(node) && node.children.length === 0) return true;
  if (!head.separated) return false;
  if (context.numbered || (!context.sectioned && hasBoxes(node) && tellsDone(node))) return true;
  return (telling > 0 && node.children.length === 0) || (head.status !== null && planned);
}

/** The first heading of a file that says of itself what items say, and has criteria. */
function isFile(node: OutlineNode, context: Context): boolean {
  const {telling, criteria, narrates: told} = saysOf(node);
  return (telling >= 2 || told) && criteria && context.alone;
}

/** `Feature: Mail` over a list of stories that are told in a sentence each, or have a number and a box. */
function listsStories({children}: OutlineNode): boolean {
  return children.some(
    ({heading, parts}) => heading !== null && parts.some(({part}) => holdsStories(part, roleOf(heading).worklist)),
  );
}

function holdsStories({groups}: Part, worklist: boolean): boolean {
  const entries = groups.flatMap(({blocks}) => topEntries(blocks));
  const numbered = entries.filter(({line, box}) => box && readHead(line).kind === 'story' && readHead(line).id);
  return numbered.length > 1 || (worklist && entries.some(({line}) => tellsStory(line.text)));
}

/** `**Done when:** …` */
function tellsDone(node: OutlineNode): boolean {
  return groupsOf(node).some(
    ({group: {label, keys}}) => label?.fields.includes('done') || keys.some(({fields}) => fields.includes('done')),
  );
}

/** A label of tasks over check boxes. */
function hasTasks(node: OutlineNode): boolean {
  return groupsOf(node).some(
    ({group: {label, blocks}}) => label?.fields.includes('tasks') === true && leafBoxes(blocks).length > 0,
  );
}

function hasBoxes(node: OutlineNode): boolean {
  return groupsOf(node).some(({group}) =>
    group.blocks.some(block => block.kind === 'list' && block.entries.some(entry => entry.box)),
  );
}

/** Where two or more numbered headings are items, the others beside them are, too. */
export function areNumbered(nodes: readonly OutlineNode[], context: Context): boolean {
  const all = numbered(nodes);
  const items = all.filter(node => isItemNode(node, context));
  return items.length > 1 && items.length * 2 >= all.length;
}

/** `### 1.1 Login (8)`, `### 1.2 Export (5)`: numbered or named headings that end with their points. */
export function areSized(nodes: readonly OutlineNode[]): boolean {
  if (sized(nodes).length === 0) return false;
  return endWithSizes(
    nodes.flatMap(({heading}) => (heading && heading.head.kind !== 'plain' ? [heading.line] : [])),
    nodes.length,
  );
}

const sized = headingsWhere(({line}) => sizedHead(line) !== null);

const unnamed = headingsWhere(({head, fields}) => head.kind === 'plain' && fields.length === 0);

/** Under a heading that lists work, headings of which each says one thing that items say are items. */
export function areAlike(nodes: readonly OutlineNode[], context: Context): boolean {
  if (!context.worklist || context.aside) return false;
  const plain = unnamed(nodes);
  const said = plain.filter(node => saysOf(node).said);
  return said.length > 1 && said.length * 2 >= plain.length;
}
