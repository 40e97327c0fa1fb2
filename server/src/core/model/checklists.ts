/** Acceptance criteria, tasks and definition of done: which entries under an item are which, and whether they are ticked. */
import type {Span} from '../text/span.ts';
import {findPoints} from './amounts.ts';
import type {CheckItem} from './backlog.ts';
import type {Block, Entry} from './blocks.ts';
import {type Inline, sourceOf} from './inline.ts';
import {type KeyValue, readKeys} from './keys.ts';
import {isTicked, statusOfGlyphs} from './statuses.ts';
import {fold} from './words/vocabulary.ts';

/** One entry of a list as an item of a checklist, spans shifted by `by`. */
export function checkItem(entry: Entry, by: number): CheckItem {
  const {line, box} = entry;
  const glyph = box ? null : statusOfGlyphs(line.text.slice(0, 3));
  return {
    text: line.text,
    span: move(sourceOf(line, 0, line.text.length), by),
    checked: box ? isTicked(box.mark) : glyph ? glyph === 'done' : null,
    box: box ? move(box.span, by) : null,
    points: findPoints(line.text.slice(-24))?.value ?? null,
  };
}

export function move(at: Span, by: number): Span {
  return {start: at.start + by, end: at.end + by};
}

/** The entries that have a check box and no entry with a check box under them. */
export function leafBoxes(blocks: readonly Block[]): Entry[] {
  const found: Entry[] = [];
  for (const block of blocks) {
    if (block.kind !== 'list') continue;
    for (const entry of block.entries) {
      const below = leafBoxes(entry.children);
      if (below.length > 0) found.push(...below);
      else if (entry.box) found.push(entry);
    }
  }
  return found;
}

/** The entries of the topmost lists. */
export function topEntries(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap(block => (block.kind === 'list' ? block.entries : []));
}

const GIVEN =
  /^(?:\*\*)?(?:given|dado|dada|etant donne|angenommen|gegeben|dato|zakladajac|дано|cho|假设|给定|前提|주어진|verilen)(?![\p{L}])/u;

/** Scenarios written as paragraphs that begin with Given. */
export function scenarios(blocks: readonly Block[]): Inline[] {
  const found: Inline[] = [];
  for (const block of blocks) {
    if (block.kind === 'line' && GIVEN.test(fold(block.line.text))) found.push(block.line);
  }
  return found;
}

/** true when the entries of a list are the Given/When/Then steps of one scenario. */
export function isScenarioList(entries: readonly Entry[]): boolean {
  const first = entries[0];
  return (
    entries.length > 1 &&
    first !== undefined &&
    first.box === null &&
    GIVEN.test(fold(first.line.text)) &&
    !/\bthen\b|entao|entonces|alors|dann/.test(fold(first.line.text))
  );
}

/** A list entry that is a label for the list under it: `- **Tasks**:`. */
export function entryLabel(entry: Entry): KeyValue | null {
  if (entry.box) return null;
  const keys = readKeys(entry.line);
  const key = keys[0];
  return keys.length === 1 && key && (entry.children.length > 0 || key.value.text) ? key : null;
}
