/** All readers of claims: those that look at lines and those that look at tables. */

import {tokenOf} from '../memo.ts';
import type {Epic, Sprint} from './backlog.ts';
import {actualClaims} from './claim-actuals.ts';
import {columnClaims} from './claim-columns.ts';
import {countClaims, matterCounts} from './claim-counts.ts';
import {labelClaims, namedPriorityClaims, ownerClaims, sectionRowClaims} from './claim-groups.ts';
import {keyClaims, keyRowClaims} from './claim-keys.ts';
import {nounClaims} from './claim-nouns.ts';
import {peopleClaims, peopleTableClaims} from './claim-people.ts';
import {phraseClaims} from './claim-phrases.ts';
import {priorityClaims} from './claim-priorities.ts';
import {proseClaims} from './claim-prose.ts';
import {roomClaims} from './claim-room.ts';
import {sectionClaims, sectionTableClaims} from './claim-sections.ts';
import {shareClaims} from './claim-shares.ts';
import {statusClaims} from './claim-statuses.ts';
import {groupClaims, headingClaims} from './claim-sums.ts';
import {tableClaims} from './claim-tables.ts';
import type {KindsOfClaims} from './claim-units.ts';
import type {Stated} from './claims.ts';
import type {OutlineNode} from './outline.ts';
import {allHeadings, answered} from './questions.ts';
import type {PlacedTable, Statement} from './statements.ts';
import type {Universe} from './universe.ts';

/** What claims are made from. */
export interface Source extends Stated {
  readonly universe: Universe;
  /** All of the document. */
  readonly headings: readonly Statement[];
  /** What stands right under a heading. */
  readonly under: (node: OutlineNode) => readonly Statement[];
}

/** The sprints and epics of a plan; it is noted that they were asked for. */
class AskedPlan {
  readonly #source: Source;
  constructor(source: Source) {
    this.#source = source;
  }
  get sprints(): readonly Sprint[] {
    return answered(this.#source.sprints, sprintsOf);
  }
  get epics(): readonly Epic[] {
    return answered(this.#source.epics, epicsOf);
  }
}

/** Of lines that stand right under one heading. Other lines are asked for by the source alone, which takes note of it. */
export function statementClaims(source: Source, statements: readonly Statement[]): KindsOfClaims {
  const {universe, sprints, headings, under} = source;
  const plan = new AskedPlan(source);
  return {
    headingClaims: headingClaims(statements, universe),
    keyClaims: keyClaims(statements, universe, sprints, node => asking(node, under)),
    groupClaims: groupClaims(statements, universe),
    ownerClaims: ownerClaims(statements, universe),
    labelClaims: labelClaims(statements, universe),
    namedPriorityClaims: namedPriorityClaims(statements, universe),
    actualClaims: actualClaims(statements, universe),
    nounClaims: nounClaims(statements, headings, universe, plan),
    sectionClaims: sectionClaims(statements, headings, universe, sprints),
    peopleClaims: peopleClaims(statements, universe, sprints),
    statusClaims: statusClaims(statements, [], universe),
    priorityClaims: priorityClaims(statements, [], universe),
    countClaims: countClaims(statements, [], universe, sprints),
    proseClaims: proseClaims(statements, universe, sprints),
    roomClaims: roomClaims(statements, sprints),
    shareClaims: shareClaims(statements, [], sprints, universe),
  };
}

const sprintsOf = ({sprints}: Source) => sprints;
const epicsOf = ({epics}: Source) => epics;

function asking(node: OutlineNode, under: Source['under']): readonly Statement[] {
  answered(under(node).map(tokenOf), source => source.under(node).map(tokenOf));
  return under(node);
}

/** Of all tables of the document, and of its front matter. */
export function tableClaimsOf(source: Source, tables: readonly PlacedTable[]): KindsOfClaims {
  const {gathered, universe, sprints, headings} = source;
  return {
    phraseClaims: phraseClaims(tables, universe),
    tableClaims: tableClaims(tables, universe, sprints),
    keyRowClaims: keyRowClaims(tables, universe, sprints),
    sectionRowClaims: sectionRowClaims(tables, allHeadings(headings), universe),
    matterCounts: matterCounts(gathered.counts, universe),
    sectionTableClaims: sectionTableClaims(tables, headings, universe, sprints),
    peopleTableClaims: peopleTableClaims(tables, universe, sprints),
    statusTableClaims: statusClaims([], tables, universe),
    priorityTableClaims: priorityClaims([], tables, universe),
    countTableClaims: countClaims([], tables, universe, sprints),
    shareTableClaims: shareClaims([], tables, sprints, universe),
    columnClaims: columnClaims(tables),
  };
}
