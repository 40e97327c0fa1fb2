/** The numbers that a document states about itself, each with what a reader would add up to check it. */
import type {Claim, Epic, Sprint} from './backlog.ts';
import {actualClaims} from './claim-actuals.ts';
import {columnClaims} from './claim-columns.ts';
import {countClaims, matterCounts} from './claim-counts.ts';
import {labelClaims, namedPriorityClaims, ownerClaims, sectionRowClaims} from './claim-groups.ts';
import {itemClaims} from './claim-items.ts';
import {listClaims} from './claim-lists.ts';
import {nounClaims} from './claim-nouns.ts';
import {peopleClaims} from './claim-people.ts';
import {phraseClaims} from './claim-phrases.ts';
import {priorityClaims} from './claim-priorities.ts';
import {universeOf} from './claim-scopes.ts';
import {sectionClaims} from './claim-sections.ts';
import {shareClaims} from './claim-shares.ts';
import {statusClaims} from './claim-statuses.ts';
import {groupClaims, headingClaims, keyClaims} from './claim-sums.ts';
import {tableClaims} from './claim-tables.ts';
import type {Gathered} from './mentions.ts';
import type {MergedStory} from './merge.ts';
import {sprintLinesIn, statementsOf, tablesOf} from './statements.ts';

/** In order of the text; each stated number once. */
export function readClaims(
  gathered: Gathered,
  stories: readonly MergedStory[],
  sprints: readonly Sprint[],
  epics: readonly Epic[],
): Claim[] {
  const universe = universeOf(stories);
  const statements = [...statementsOf(gathered, universe.itemLines), ...sprintLinesIn(stories)];
  const tables = tablesOf(gathered);
  const claims = [
    ...headingClaims(statements, universe),
    ...keyClaims(statements, universe, sprints),
    ...groupClaims(statements, universe),
    ...ownerClaims(statements, universe),
    ...labelClaims(statements, universe),
    ...namedPriorityClaims(statements, universe),
    ...phraseClaims(tables, universe),
    ...tableClaims(tables, universe, sprints),
    ...actualClaims(statements, universe),
    ...sectionRowClaims(tables, statements, universe),
    ...matterCounts(gathered.counts, universe),
    ...itemClaims(stories),
    ...nounClaims(statements, universe, {epics, sprints}),
    ...sectionClaims(statements, tables, universe, sprints),
    ...peopleClaims(statements, tables, universe, sprints),
    ...statusClaims(statements, tables, universe),
    ...priorityClaims(statements, tables, universe),
    ...countClaims(statements, tables, universe, sprints),
    ...shareClaims(statements, tables, sprints, universe),
    ...columnClaims(tables),
    ...listClaims(gathered.roots),
  ];
  const seen = new Set<number>();
  return claims
    .sort((a, b) => a.stated.span.start - b.stated.span.start)
    .filter(claim => !seen.has(claim.stated.span.start) && seen.add(claim.stated.span.start));
}
