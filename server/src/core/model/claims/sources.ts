/** All readers of claims: those that look at lines and those that look at tables. */

import {tokenOf} from '../../memo.ts';
import type {Epic, Sprint} from '../backlog.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {PlacedTable, Statement} from '../stories/statements.ts';
import {actualClaims} from './actuals.ts';
import {breakdownClaims} from './breakdowns.ts';
import type {Stated} from './claims.ts';
import {columnClaims} from './columns.ts';
import {countClaims, matterCounts} from './counts.ts';
import {labelClaims, namedPriorityClaims, ownerClaims, sectionRowClaims} from './groups.ts';
import {keyClaims, keyRowClaims} from './keys.ts';
import {measureClaims} from './measures.ts';
import {nounClaims} from './nouns.ts';
import {partsClaims, partsTableClaims, statesParts, totalTableClaims} from './parts.ts';
import {peopleClaims, peopleTableClaims} from './people.ts';
import {phraseClaims} from './phrases.ts';
import {priorityClaims} from './priorities.ts';
import {proseClaims} from './prose.ts';
import {allHeadings, answered} from './questions.ts';
import {roomClaims} from './room.ts';
import {sectionClaims, sectionTableClaims} from './sections.ts';
import {shareClaims} from './shares.ts';
import {sprintsOf} from './sprints.ts';
import {statusClaims} from './statuses.ts';
import {groupClaims, headingClaims, namedSums} from './sums.ts';
import {tableClaims} from './tables.ts';
import {totalClaims} from './totals.ts';
import type {KindsOfClaims} from './units.ts';
import type {Universe} from './universe.ts';
import {wholeClaims} from './wholes.ts';

/** What claims are made from. */
export interface Source extends Stated {
  readonly universe: Universe;
  /** All of the document. */
  readonly headings: readonly Statement[];
  /** What stands right under a heading. */
  readonly under: (node: Pick<OutlineNode, 'start'>) => readonly Statement[];
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
export function statementClaims(source: Source, lines: readonly Statement[]): KindsOfClaims {
  const {universe, sprints, headings, under} = source;
  const ofParts = lines.filter(statesParts);
  const statements = ofParts.length > 0 ? lines.filter(line => !ofParts.includes(line)) : lines;
  const plan = new AskedPlan(source);
  return {
    headingClaims: headingClaims(statements, universe),
    partsClaims: partsClaims(ofParts, universe, sprints),
    keyClaims: keyClaims(statements, universe, sprints, node => asking(node, under)),
    groupClaims: [...groupClaims(statements, universe), ...namedSums(statements, universe)],
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
    breakdownClaims: breakdownClaims(statements, universe, sprints),
    totalClaims: totalClaims(statements, universe, sprints),
    wholeClaims: wholeClaims(statements, universe, sprints),
    measureClaims: measureClaims(statements, [], universe, sprints),
    roomClaims: roomClaims(statements, [], sprints),
    shareClaims: shareClaims(lines, [], sprints, universe),
  };
}

const epicsOf = ({epics}: Source) => epics;

function asking({start}: OutlineNode, under: Source['under']): readonly Statement[] {
  const place = {start};
  answered(under(place).map(tokenOf), source => source.under(place).map(tokenOf), 'outline');
  return under(place);
}

/** Of all tables of the document, and of its front matter. */
export function tableClaimsOf(source: Source, tables: readonly PlacedTable[]): KindsOfClaims {
  const {gathered, universe, sprints, headings} = source;
  return {
    phraseClaims: phraseClaims(tables, universe),
    partsTableClaims: partsTableClaims(tables, universe, sprints),
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
    roomTableClaims: roomClaims([], tables, sprints),
    measureTableClaims: measureClaims([], tables, universe, sprints),
    columnClaims: columnClaims(tables),
    totalTableClaims: totalTableClaims(tables, universe, sprints),
  };
}
