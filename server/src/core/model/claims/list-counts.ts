/** Counts of the entries of a list: files by their paths, boxes under `Tasks (5)`, `6 groups` over Group A to Group E. */
import type {Addend, Basis, Claim} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {Entry} from '../parts/blocks.ts';
import type {Group} from '../parts/parts.ts';
import {isTicked} from '../values/statuses.ts';
import {isFileNoun, isSameNoun} from '../words/nouns.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import type {Announced} from './lists.ts';

/** A claim on a whole number that stands in a line. */
export function countOn(line: Inline, digits: string, at: number, bases: readonly Basis[]): Claim[] {
  if (bases.every(({actual}) => actual === 0)) return [];
  return [
    {
      kind: 'count',
      subject: bareText(line.text),
      unit: 'things',
      stated: {value: Number(digits), span: sourceOf(line, at, at + digits.length)},
      approximate: false,
      bases,
    },
  ];
}

/** The first number with its noun, of a line that has no other number: `Created (14 files):`. */
const COUNTED = /(?<![\p{L}\p{N}.,/+~≈<>-])(\d{1,3})\s?(?![+\d.,/–-])(?:\p{L}+\s){0,2}?(\p{L}+)/u;

/** `Created (14 files):` over entries that are paths. */
export function fileCounts({list: {entries}, line}: Announced): Claim[] {
  const number = entries.length > 1 ? fileNumber(line.text) : null;
  if (!number || !entries.every(namesFile)) return [];
  const all = entries.flatMap(entry => [entry, ...filesBelow(entry)]);
  return countOn(line, number.digits, number.at, [basisOf(entries), basisOf(all)]);
}

function fileNumber(text: string): {digits: string; at: number} | null {
  const numbers = [...text.matchAll(/\d+/g)];
  if (numbers.length !== 1 || !/\p{L}/u.test(text)) return null;
  const digits = numbers[0]?.[0] ?? '';
  const at = numbers[0]?.index ?? 0;
  if (/[~≈+<>≥≤-]\s*$/.test(text.slice(0, at)) || /^\s*[+%-]/.test(text.slice(at + digits.length))) return null;
  const noun = COUNTED.exec(text)?.[2];
  // `Files (2)`, not `Files (2 main ones)`.
  const isAlone = /^\s*[)）]?[\s*:：]*$/u.test(text.slice(at + digits.length));
  const before = isAlone ? /(\p{L}+)[\s*]*[(（:：]\s*$/u.exec(text.slice(0, at))?.[1] : undefined;
  return [noun, before].some(word => word !== undefined && isFileNoun(word)) ? {digits, at} : null;
}

/** Begins with a path of one file: `src/app.ts (new)`; a pattern names several. */
function namesFile({line}: Entry): boolean {
  const path = /^(?:\p{L}+[:：]\s)?([^\s:：,(（]+)/u.exec(line.text.replace(/^[^\p{L}\p{N}./@~]+/u, ''))?.[1] ?? '';
  if (/[*{…]|\.\.\.|\/$/.test(path)) return false;
  return (
    /^[\p{L}\p{N}_.@~/\\()[\]+-]+\.\p{L}[\p{L}\p{N}]{0,9}$/u.test(path) || /^[\w.@-]+(?:\/[\w.@()[\]-]+)+$/.test(path)
  );
}

function filesBelow(entry: Entry): Entry[] {
  return entry.children.flatMap(block => (block.kind === 'list' ? block.entries.filter(namesFile) : []));
}

function basisOf(entries: readonly Entry[]): Basis {
  const addends: Addend[] = entries.map(({line}) => ({name: line.text, value: 1, span: line.span}));
  return {actual: entries.length, addends};
}

const CHECKLISTS: ReadonlySet<string> = new Set(['criteria', 'tasks', 'done', 'deliverables']);

/** `**Tasks (5):**`, `**Acceptance Criteria** (2/4)` over a list of check boxes. */
export function checklistCounts({list, line, fields}: Announced): Claim[] {
  if (!fields.some(field => CHECKLISTS.has(field)) || !isNameOnly(line.text)) return [];
  if (list.entries.length < 2 || !list.entries.every(({box}) => box)) return [];
  const match = /[(（[]\s*(\d{1,3})(?:\s?\/\s?(\d{1,3}))?(?:\s+\p{L}+)?\s*[)）\]][\s*:：]*$/u.exec(line.text);
  const first = match?.[1];
  if (!match || !first) return [];
  const at = match.index + match[0].indexOf(first);
  const ways = [list.entries, allBelow(list.entries), leaves(list.entries)];
  if (match[2] === undefined) return countOn(line, first, at, ways.map(basisOf));
  const then = match.index + match[0].lastIndexOf(match[2]);
  return [
    ...countOn(
      line,
      first,
      at,
      ways.map(way => basisOf(way.filter(isDone))),
    ),
    ...countOn(line, match[2], then, ways.map(basisOf)),
  ];
}

/** `Tasks (5)`, not `Tasks for the beta (5)`. */
function isNameOnly(text: string): boolean {
  return fieldsOf(bareText(text)).some(field => CHECKLISTS.has(field));
}

function isDone({box}: Entry): boolean {
  return box !== null && isTicked(box.mark);
}

function allBelow(entries: readonly Entry[]): Entry[] {
  return entries.flatMap(entry => [entry, ...allBelow(entriesUnder(entry))]);
}

function leaves(entries: readonly Entry[]): Entry[] {
  return entries.flatMap(entry => {
    const below = entriesUnder(entry);
    return below.length > 0 ? leaves(below) : [entry];
  });
}

function entriesUnder({children}: Entry): Entry[] {
  return children.flatMap(block => (block.kind === 'list' ? block.entries.filter(({box}) => box) : []));
}

/** `6 groups analysed` above `**Groups:**` with Group A to Group E. */
export function namedCounts(groups: readonly Group[]): Claim[] {
  if (groups.length < 2) return [];
  const lists = groups.flatMap(({label, blocks}) => {
    const noun = label ? bareText(label.line.text) : '';
    const list = blocks.find(block => block.kind === 'list');
    if (!/^\p{L}+$/u.test(noun) || list?.kind !== 'list' || list.entries.length < 2) return [];
    const named = list.entries.every(({line}) => isNumbered(line.text, noun));
    return named ? [{noun, entries: list.entries}] : [];
  });
  if (lists.length === 0) return [];
  return linesOf(groups).flatMap(line => {
    const match = /^[^\p{L}\p{N}]*(\d{1,3})\s(\p{L}+)/u.exec(line.text);
    const list = match?.[2] && lists.find(({noun}) => isSameNoun(noun, match[2] ?? ''));
    return match?.[1] && list ? countOn(line, match[1], line.text.indexOf(match[1]), [basisOf(list.entries)]) : [];
  });
}

/** `Group A: …` of `Groups`. */
function isNumbered(text: string, noun: string): boolean {
  const match = /^[^\p{L}\p{N}]*(\p{L}+)\s(?:\p{Lu}|\d{1,2})(?![\p{L}\p{N}])/u.exec(text);
  return match?.[1] !== undefined && isSameNoun(noun, match[1]);
}

function linesOf(groups: readonly Group[]): Inline[] {
  return groups.flatMap(({blocks}) =>
    blocks.flatMap(block =>
      block.kind === 'line' ? [block.line] : block.kind === 'list' ? block.entries.map(({line}) => line) : [],
    ),
  );
}
