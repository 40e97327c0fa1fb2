/** Acceptance criteria in all their shapes: entries, scenarios in lines, lists and fences, tables, ids, one line of text. */

import type {CheckItem} from '../backlog.ts';
import {type Inline, sliceInline, sourceOf} from '../lines/inline.ts';
import type {KeyValue} from '../lines/keys.ts';
import type {Block, CodeBlock, Entry, LineBlock} from '../parts/blocks.ts';
import {type FoundId, findIds} from '../values/ids.ts';
import {fold} from '../words/folding.ts';
import {alternatives} from '../words/patterns.ts';
import {beginsScenario, beginsStep, namesScenario} from '../words/vocabulary.ts';
import {lineItem, rowItems, textItem} from './check-items.ts';
import {boxedLines, checkItem, move} from './checklists.ts';

/** The criteria that stand under a heading or label of criteria. */
export function criteriaIn(blocks: readonly Block[], by: number): CheckItem[] {
  const items = blocks.flatMap(block => {
    if (block.kind === 'list') return listed(block.entries, by);
    if (block.kind === 'table') return rowItems(block, by);
    if (block.kind === 'code') return fenced(block, by);
    return block.kind === 'line' && beginsScenario(block.line.text) ? [lineItem(block.line, by, null)] : [];
  });
  if (items.length > 0) return items;
  const boxed = boxedLines(blocks);
  if (boxed.length > 0) return boxed.map(entry => checkItem(entry, by));
  return blocks.filter(isToldLine).map(block => lineItem(block.line, by, null));
}

/** `AC1: it works offline`: such a list needs no label. */
export function listsCriteria(block: Block): boolean {
  return block.kind === 'list' && block.entries.every(({line}) => /^\[?AC[-_ .]?\d/.test(line.text));
}

/** The steps of a scenario count once together, other entries once each. */
function listed(entries: readonly Entry[], by: number): CheckItem[] {
  const given = entries.filter(entry => !entry.box && beginsScenario(entry.line.text));
  const steps = entries.filter(entry => !entry.box && beginsStep(entry.line.text));
  const isScenario = given.length > 0 && given.length + steps.length === entries.length && steps.length > 0;
  return (isScenario ? given : entries).map(entry => checkItem(entry, by));
}

/** The scenarios of a fence in Gherkin; where none has a name, each `Given` begins one. */
export function fenced({value, at, span}: CodeBlock, by: number): CheckItem[] {
  const lines = value.split('\n');
  const named = lines.filter(namesScenario);
  // What stands over scenarios with names names all of them: `Feature: …`.
  const over = named.length > 1 && isFeature(named[0] ?? '') ? named[0]?.trim() : undefined;
  const begins = named.length > 0 ? (text: string) => namesScenario(text) && text !== over : beginsScenario;
  const found: CheckItem[] = [];
  let offset = 0;
  for (const line of lines) {
    const text = line.trim();
    const start = at === null ? span.start : at + offset + line.length - line.trimStart().length;
    if (begins(text))
      found.push(textItem(text, move({start, end: at === null ? span.end : start + text.length}, by), null));
    offset += line.length + 1;
  }
  return found;
}

const featureWord = new RegExp(`^\\s*(?:${alternatives(words => words.gherkin)})\\s*[:：]`, 'u');

function isFeature(line: string): boolean {
  return featureWord.test(fold(line));
}

/** Text that is a criterion without being an entry: `AC1: …`, `• …`, or EARS. */
function isToldLine(block: Block): block is LineBlock {
  if (block.kind !== 'line') return false;
  const {text} = block.line;
  return /^[•▪‣]\s|^\[?AC[-_ .]?[A-Z0-9-]*\d|^\d{1,2}[:：.)]\s/u.test(text) || /\bshall\b/.test(fold(text));
}

const allCriteria = new RegExp(
  `^\\s*(?:${alternatives(words => words.all)})\\s?(?:the\\s)?(?:acs?|${alternatives(({fields}) => fields.criteria ?? '')})?\\s*$`,
  'u',
);

/** `Acceptance: AC-1, AC-2` names criteria, `1. a 2. b` lists them; any other text is one. */
export function inlineCriteria(value: Inline, by: number): CheckItem[] {
  // `4/4 met` counts those that stand elsewhere.
  if (/^\s*\d{1,3}\s?(?:\/|of)\s?\d{1,3}(?!\d)/u.test(value.text)) return [];
  // `All ACs` names none.
  if (allCriteria.test(fold(value.text))) return [];
  const ids = findCriteriaIds(value.text);
  if (ids.length === 0) return numbered(value).map(line => lineItem(line, by, null));
  return ids.map(id => textItem(id.value, move(sourceOf(value, id.start, id.end), by), null));
}

/** `1. a 2. b 3. c` in one line as three; any other line as it is. */
export function numbered(line: Inline): Inline[] {
  const starts: number[] = [];
  for (const match of line.text.matchAll(/(?:^|\s)(\d{1,2})[.)]\s/gu)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index);
  }
  if (starts.length < 2 || starts[0] !== 0) return [line];
  return starts.map((start, i) => sliceInline(line, start, starts[i + 1] ?? line.text.length));
}

function findCriteriaIds(text: string): FoundId[] {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}])AC[-A-Z0-9.]*\d+(?![\p{L}\p{N}])/gu)].map(match => ({
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (found.length > 0) return found;
  const ids = findIds(text);
  return ids.length > 1 ? ids : [];
}

/** Values of keys that count as criteria though nothing stands under them: `**Acceptance Criteria**: AC-1, AC-2`. */
export function criteriaOfKeys(keys: readonly KeyValue[]): CheckItem[] {
  return keys
    .filter(key => key.fields.includes('criteria') && key.value.text)
    .flatMap(key => inlineCriteria(key.value, 0));
}
