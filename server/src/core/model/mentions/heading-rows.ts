/** What headings that stand beside each other make of each other: items of one kind, lanes of a board, entries of a log. */
import {memo} from '../../memo.ts';
import type {Inline} from '../lines/inline.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {Context} from './mentions.ts';
import {groupsItems, isLooseHead, roleOf} from './roles.ts';

/** Two headings that begin with ids of one kind make each other items. */
export function areKin(nodes: readonly OutlineNode[]): boolean {
  const kinds = nodes.flatMap(({heading}) =>
    heading && isLooseHead(heading.head, heading.line) ? [/^\D*/.exec(heading.head.id?.value ?? '')?.[0]] : [],
  );
  return new Set(kinds).size < kinds.length;
}

/** Headings that are nothing but dates: newest first, or with the time of day, they are a log of what was done. */
export function areLog(nodes: readonly OutlineNode[]): boolean {
  const dates = nodes.flatMap(node => (node.heading && datesOf(node.heading.line).date) || []);
  const [first, last] = [dates[0], dates[dates.length - 1]];
  if (!first || !last || dates.length < 2) return false;
  return dates.every(date => date.timed) || first.value > last.value;
}

/** An entry of a log, or a date beside the work: `Day 2 (2026-01-07)` of a burndown tells what was. */
export function isLogged(text: string, {log, aside}: Context): boolean {
  return (log && dateOf(text) !== null) || (aside && DATED_DAY.test(text));
}

const DATED_DAY =
  /^[^\p{L}\d]*(?:\p{L}+\s?\d{1,3}\s*[-–—:,(（]*\s*)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})[^\p{L}\d]*$/u;

const DATED = /^[^\p{L}\d]*(\d{4}-\d{2}-\d{2})(?:[ T,]+(\d{1,2}:\d{2})(?::\d{2})?)?\W*$/u;

function dateOf(text: string): {readonly value: string; readonly timed: boolean} | null {
  const match = DATED.exec(text);
  return match?.[1] ? {value: match[1], timed: match[2] !== undefined} : null;
}

const datesOf = memo(({text}: Inline) => ({date: dateOf(text)}));

/** Two lanes of different status make a board. */
export function areLanes(nodes: readonly OutlineNode[]): boolean {
  const lanes = new Set(nodes.map(({heading}) => (heading ? (roleOf(heading).lane ?? roleOf(heading).counted) : null)));
  lanes.delete(null);
  return lanes.size > 1;
}

/** Of numbered headings one holds items, or says that it lists work: all of them count sections. */
export function areSections(nodes: readonly OutlineNode[]): boolean {
  const numbered = nodes.filter(({heading}) => heading?.head.kind === 'number');
  return numbered.some(node => groupsItems(node) || (node.heading !== null && roleOf(node.heading).worklist));
}
