/** What headings that stand beside each other make of each other: items of one kind, lanes of a board, entries of a log. */

import {allWhere} from '../../chunks.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {HeadingFacts} from '../parts/parts.ts';
import {isAsideHeading} from './aside.ts';
import type {Context} from './mentions.ts';
import {groupsItems, isLooseHead, roleOf} from './roles.ts';

const loose = headingsWhere(({head, line}) => isLooseHead(head, line));

/** Two headings that begin with ids of one kind make each other items. */
export function areKin(nodes: readonly OutlineNode[]): boolean {
  const kinds = loose(nodes).map(({heading}) => /^\D*/.exec(heading?.head.id?.value ?? '')?.[0]);
  return new Set(kinds).size < kinds.length;
}

const dated = headingsWhere(({line}) => dateOf(line.text) !== null);

/** Headings that are nothing but dates: newest first, or with the time of day, they are a log of what was done. */
export function areLog(nodes: readonly OutlineNode[]): boolean {
  const dates = dated(nodes).flatMap(({heading}) => (heading && dateOf(heading.line.text)) ?? []);
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

const laneOf = (heading: HeadingFacts) => roleOf(heading).lane ?? roleOf(heading).counted;
const inLanes = headingsWhere(heading => laneOf(heading) !== null);

/** Two lanes of different status make a board. */
export function areLanes(nodes: readonly OutlineNode[]): boolean {
  return new Set(inLanes(nodes).map(({heading}) => heading && laneOf(heading))).size > 1;
}

const overWork = headingsWhere(heading => !isAsideHeading(heading.fields) && !roleOf(heading).beside);

/** Whether not more than one of them stands over work: `Notes` and the like do not. */
export function standsAlone(nodes: readonly OutlineNode[]): boolean {
  return overWork(nodes).length < 2;
}

/** Those whose headings are numbered. */
export const numbered = headingsWhere(({head}) => head.kind === 'number');

/** Of numbered headings one holds items, or says that it lists work: all of them count sections. */
export function areSections(nodes: readonly OutlineNode[]): boolean {
  return numbered(nodes).some(node => groupsItems(node) || (node.heading !== null && roleOf(node.heading).worklist));
}

/** Of nodes beside each other those whose headings pass a test, each tested once. */
export function headingsWhere(
  passes: (heading: HeadingFacts) => boolean,
): (nodes: readonly OutlineNode[]) => readonly OutlineNode[] {
  return allWhere(({heading}: OutlineNode) => heading !== null && passes(heading));
}
