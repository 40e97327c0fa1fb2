/** What closes a section though it stands under its last item: `---` and, behind it, `**Total:** 16 points, 3 stories`. */
import {exact} from '../../lists.ts';
import {memo} from '../../memo.ts';
import type {Block} from '../parts/blocks.ts';
import {groupsOf, type OutlineNode, type PlacedGroup} from '../parts/outline.ts';
import type {Label} from '../parts/parts.ts';
import {findCount} from '../words/nouns.ts';
import type {Field} from '../words/words.ts';
import {isItemLabel} from './roles.ts';
import {tellingKeys} from './telling-keys.ts';

/** What a label under an item may announce. */
const OF_ITEM: readonly Field[] = [
  'criteria',
  'tasks',
  'done',
  'ready',
  'deliverables',
  'narrative',
  'description',
  'notes',
  'dependencies',
  'blocker',
];

export function isOfItem(label: Label | null): boolean {
  return label !== null && !isItemLabel(label) && OF_ITEM.some(field => label.fields.includes(field));
}

/** The groups at the end of an item's node that speak of more than the item, in order; none for most. */
export const closingGroups: (node: OutlineNode) => readonly PlacedGroup[] = memo(node => {
  const last = node.children[node.children.length - 1];
  if (last) return closingGroups(last);
  const groups = groupsOf(node);
  const behind = behindRule(groups);
  return behind.length > 0 ? behind : exact(counting(groups));
});

/** What stands behind the first rule behind which nothing is the item's own. */
function behindRule(groups: readonly PlacedGroup[]): readonly PlacedGroup[] {
  for (const [at, {group, base}] of groups.entries()) {
    const rule = group.blocks.findIndex(({kind}) => kind === 'rule');
    if (rule === -1) continue;
    const rest = {group: {label: null, keys: [], blocks: group.blocks.slice(rule + 1)}, base};
    const all = [rest, ...groups.slice(at + 1)].filter(({group: {label, blocks}}) => label || blocks.length > 0);
    if (all.every(isOutside)) return exact(all);
  }
  return [];
}

function isOutside({group: {label, blocks}}: PlacedGroup): boolean {
  return !isOfItem(label) && !(label && isItemLabel(label)) && !blocks.some(block => holdsWork(block) || tells(block));
}

/** `**Story Points:** 3 | **Priority:** High` is said of the item, wherever it stands in it; `Completed: 5 of 18` is no status. */
function tells(block: Block): boolean {
  return tellingKeys(block).some(({fields: [field], value}) => field !== 'status' || !/\d/.test(value.text));
}

function holdsWork(block: Block): boolean {
  return block.kind === 'code' || (block.kind === 'list' && block.entries.some(({box}) => box));
}

/** Lines below the last list that count stories: no story does that of itself. */
function counting(groups: readonly PlacedGroup[]): PlacedGroup[] {
  const {group, base} = groups[groups.length - 1] ?? {group: null, base: 0};
  const list = group?.blocks.findLastIndex(({kind}) => kind !== 'line') ?? -1;
  if (!group || list === -1) return [];
  const blocks = group.blocks
    .slice(list + 1)
    .filter(block => block.kind === 'line' && findCount(block.line.text)?.of === 'items');
  return blocks.length > 0 ? [{group: {label: null, keys: [], blocks}, base}] : [];
}
