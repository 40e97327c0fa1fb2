/** Acceptance criteria, tasks and definition of done: which entries under an item are which, and whether they are ticked. */
import {addAll} from '../../lists.ts';
import type {Span} from '../../text/span.ts';
import type {CheckItem} from '../backlog.ts';
import {sliceInline, sourceOf} from '../lines/inline.ts';
import {type KeyValue, readKeys} from '../lines/keys.ts';
import type {Block, Entry} from '../parts/blocks.ts';
import {findPoints} from '../values/amounts.ts';
import {isTicked, statusOfGlyphs} from '../values/statuses.ts';
import {beginsStory, fieldsOf} from '../words/vocabulary.ts';

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
      if (below.length > 0) addAll(found, below);
      else if (entry.box) found.push(entry);
    }
  }
  return found;
}

const BOXED = /^\[([ xX✓✔✅]?)\]\s*(?=\S)/u;

/** Lines `[ ] Works offline` of a paragraph as the entries that they would be behind a bullet. */
export function boxedLines(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap(block => {
    const match = block.kind === 'line' ? BOXED.exec(block.line.text) : null;
    if (!match || block.kind !== 'line') return [];
    const {line, span} = block;
    const box = {mark: match[1] || ' ', span: sourceOf(line, 1, match[1] ? 2 : 1)};
    return [{span, line: sliceInline(line, match[0].length), box, number: null, children: []}];
  });
}

/** The entries of the topmost lists. */
export function topEntries(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap(block => (block.kind === 'list' ? block.entries : []));
}

/** A list entry that is a label for the list under it: `- **Tasks**:`. */
export function entryLabel(entry: Entry): KeyValue | null {
  if (entry.box) return null;
  const keys = readKeys(entry.line);
  const key = keys[0] ?? bareLabel(entry);
  return keys.length < 2 && key && (entry.children.length > 0 || key.value.text) ? key : null;
}

/** `- Acceptance criteria` over its list, without a colon. */
function bareLabel({line, children}: Entry): KeyValue | undefined {
  const fields = children.length > 0 ? fieldsOf(line.text) : [];
  const names = fields.includes('criteria') || fields.includes('tasks') || fields.includes('done');
  return names ? {key: line.text, line, fields, value: sliceInline(line, line.text.length)} : undefined;
}

/** Lists without the entries that are labels of known fields: those are read on their own. */
export function unlabelled(blocks: readonly Block[]): Block[] {
  return blocks.map(block =>
    block.kind === 'list'
      ? {...block, entries: block.entries.filter(entry => !(entryLabel(entry)?.fields.length ?? 0))}
      : block,
  );
}

/** Bullets without box and key, and not the sentence of the story; beside keys `Module: Build` is one, too. */
export function plainEntries(blocks: readonly Block[]): Entry[] {
  const told = topEntries(blocks).filter(
    entry => !entry.box && !beginsStory(entry.line.text) && !REFERS.test(entry.line.text),
  );
  const plain = told.filter(entry => readKeys(entry.line).length === 0 && !entryLabel(entry));
  return plain.length === told.length ? plain : plain.filter(entry => !NAMED.test(entry.line.text));
}

/** `Requirements: 1.1, 2.3`: what is behind the work, and no part of it. */
const REFERS =
  /^\p{L}[\p{L} -]{2,30}[:：]\s*(?:\p{L}+\s)?(?:#|[A-Z]{1,6}-?)?\d+(?:\.\d+)*(?:\s*(?:[,;&–-]|and)\s*(?:#|[A-Z]{1,6}-?)?\d+(?:\.\d+)*)*[.,]?$/u;

const NAMED = /^[\p{L}\p{N} /-]{2,30}[:：]\s?\S/u;
