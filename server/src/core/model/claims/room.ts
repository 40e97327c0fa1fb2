/** What is left of the capacity and how much of it is taken: `Remaining capacity: 2 points`, `Utilization: 90 %`. */

import type {Addend, Basis, Claim, Sprint} from '../backlog.ts';
import {type Inline, sliceInline} from '../lines/inline.ts';
import {type PlacedTable, rowKeys, type Statement} from '../stories/statements.ts';
import {findEffort} from '../values/effort.ts';
import {capacityNamed} from '../words/capacity.ts';
import {numberClaim} from './counting.ts';
import {sprintAround} from './sprints.ts';
import {claimOn} from './sums.ts';

/** No key that means anything elsewhere. */
const NAMED = /^[^\p{L}]*(\p{L}[^:：|]{2,40}?)\s*[:：]\s*/u;

interface Named {
  readonly key: string;
  readonly value: Inline;
}

export function roomClaims(
  statements: readonly Statement[],
  tables: readonly PlacedTable[],
  sprints: readonly Sprint[],
): Claim[] {
  const lines = statements.flatMap(statement => {
    if (statement.kind !== 'line' && statement.kind !== 'entry') return [];
    const [front = '', key = ''] = NAMED.exec(statement.line.text) ?? [];
    return key ? [{named: {key, value: sliceInline(statement.line, front.length)}, statement}] : [];
  });
  const rows = tables.flatMap(table => rowKeys(table).map(({key, statement}) => ({named: key, statement})));
  return [...lines, ...rows].flatMap(({named, statement}) => {
    const about = capacityNamed(named.key);
    const sprint = about ? sprintAround(statement.context, sprints) : undefined;
    if (!sprint?.capacity || sprint.committedPoints === 0) return [];
    return about === 'left' ? roomClaim(named, statement, sprint) : takenClaim(named, statement, sprint);
  });
}

function roomClaim({key, value}: Named, {base}: Statement, sprint: Sprint): Claim[] {
  const effort = findEffort(value.text);
  if (effort?.unit !== 'points' || effort.start > 3) return [];
  const claim = claimOn('sprint', key, effort, value, base, roomOf(sprint));
  return claim ? [{...claim, timed: 'share'}] : [];
}

/** What the team could still take. */
export function roomOf(sprint: Sprint | undefined): readonly Basis[] {
  if (!sprint?.capacity) return [];
  const {capacity, heading} = sprint;
  return committedIn(sprint).map(({value, span}) => ({
    actual: Math.round((capacity.value - value) * 100) / 100,
    addends: [
      {name: 'capacity', ...capacity},
      {name: 'committed', value: -value, span: span ?? heading},
    ],
  }));
}

/** As it is stated, and as its stories add up. */
export function committedIn({committedPoints, statedPoints, heading}: Sprint): readonly Omit<Addend, 'name'>[] {
  return [{value: committedPoints, span: heading}, ...(statedPoints ? [statedPoints] : [])];
}

const PERCENT = /^[\s*~≈]*(?=%|\d+(?:[.,]\d)?\s?%)%?(\d{1,3}(?:[.,]\d)?)(?!\d)/;

function takenClaim({key, value}: Named, {base}: Statement, sprint: Sprint): Claim[] {
  const digits = PERCENT.exec(value.text)?.[1];
  const {capacity} = sprint;
  if (!digits || !capacity || capacity.value === 0) return [];
  const bases = committedIn(sprint).map(part => ({
    actual: Math.round((part.value / capacity.value) * 1000) / 10,
    addends: [
      {name: 'committed', ...part},
      {name: 'capacity', ...capacity},
    ],
  }));
  return [numberClaim({kind: 'percent', subject: key, unit: 'percent'}, digits, value, base, bases)];
}
