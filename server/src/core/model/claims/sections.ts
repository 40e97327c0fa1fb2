/** What headings, entries and rows say of a section: `## Must have (3 stories)`, `| Epic 1 | 3 | 12 |`, `Phase 2: 5 tasks`. */

import {memo, tokenOf} from '../../memo.ts';
import type {Basis, Claim, Sprint} from '../backlog.ts';
import {type Head, readHead} from '../lines/head.ts';
import {type Inline, sliceInline} from '../lines/inline.ts';
import {isTotalRow} from '../mentions/column-values.ts';
import {roleOf} from '../mentions/roles.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {Cell} from '../parts/blocks.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {PlacedTable, Statement} from '../stories/statements.ts';
import {findEfforts} from '../values/effort.ts';
import {normalise} from '../words/folding.ts';
import {countedBy, findCount} from '../words/nouns.ts';
import {isDoneWord, isLeftWord, namesDay} from '../words/progress.ts';
import {summedBy} from '../words/totals.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import {sizeOfCell} from './column-sums.ts';
import {answered} from './questions.ts';
import {type Covered, storiesIn, sumOf, type Universe} from './scopes.ts';
import {sprintAt} from './sprints.ts';
import {claimOn} from './sums.ts';
import {countOf, listedIn, type Share, waysToCount} from './ways.ts';

/** A section with the ways in which it holds stories: by place, and of a sprint also by what plans them. */
interface Section {
  readonly node: OutlineNode;
  readonly covered: readonly (readonly Covered[])[];
}

/** The headings of a document by what they are called: `phase 2`, `phase 2 user story 1`, `user story 1`. */
type Headings = ReadonlyMap<string, readonly Statement[]>;

/** What a line finds under the name of a section. */
type SectionOf = (name: string) => Section | null;

/** Of all lines outside of items; `headings` are those of the document. */
export function sectionClaims(
  statements: readonly Statement[],
  headings: readonly Statement[],
  universe: Universe,
  sprints: readonly Sprint[],
): Claim[] {
  const sectionOf = finder(headings, universe, sprints);
  return statements.flatMap(statement =>
    statement.kind === 'heading' ? ownCount(statement, universe) : namedCount(statement, sectionOf, universe),
  );
}

/** Of all tables. */
export function sectionTableClaims(
  tables: readonly PlacedTable[],
  headings: readonly Statement[],
  universe: Universe,
  sprints: readonly Sprint[],
): Claim[] {
  const sectionOf = finder(headings, universe, sprints);
  return tables.flatMap(table => rowClaims(table, sectionOf, universe));
}

/** The only section with stories that is called so; null where there is none, or two. */
function finder(headings: readonly Statement[], universe: Universe, sprints: readonly Sprint[]): SectionOf {
  return name => {
    const found = headingsCalled(name, headings).flatMap(({body, node}) => {
      const planned = sprintAt(sprints, (node.heading?.span.start ?? 0) + node.base)?.items ?? [];
      const covered = [storiesIn(universe, body), planned].filter(({length}) => length > 0);
      return covered.length > 0 ? [{node, covered}] : [];
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

function headingsCalled(name: string, headings: readonly Statement[]): readonly Statement[] {
  const found = byName(headings).get(name) ?? [];
  answered(found.map(tokenOf), source => (byName(source.headings).get(name) ?? []).map(tokenOf), 'outline');
  return found;
}

const byName = memo((headings: readonly Statement[]): Headings => {
  const sections = new Map<string, Statement[]>();
  for (const statement of headings) {
    const {line, node} = statement;
    for (const name of node.heading ? namesOf(line, node.heading.head) : []) {
      const known = sections.get(name);
      if (known) known.push(statement);
      else sections.set(name, [statement]);
    }
  }
  return sections;
});

/** `phase 2 user story 1`, `phase 2`, `user story 1` of `Phase 2: User Story 1 (5 tasks)`. */
function namesOf(line: Inline, head: Head): Set<string> {
  const whole = bareText(line.text);
  const title = bareText(line.text.slice(head.title.start, head.title.end));
  const numbered =
    head.id && head.kind !== 'plain' ? line.text.slice(head.kind === 'id' ? head.id.start : 0, head.id.end) : '';
  const first = title.split(/\s[-–—]\s|[:：]\s/u)[0] ?? '';
  const names = [whole, title, numbered, first, bareText(first)].map(name => normalise(name).replace(BLANK, ''));
  return new Set(names.filter(name => /\p{L}/u.test(name)));
}

/** `スプリント 1` and `スプリント1` are one name. */
const BLANK = /(?<=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])\s(?=\d)/gu;

/** The section that a line calls by its name: `Sprint 2`, not `Sprint 2 target`. */
function sectionNamed(sectionOf: SectionOf, line: Inline): Section | undefined {
  const head = readHead(line);
  const numbered = head.separated || head.title.end <= head.title.start;
  for (const name of namesOf(line, numbered ? head : {...head, id: null})) {
    const section = namesDay(name) ? null : sectionOf(name);
    if (section) return section;
  }
  return undefined;
}

/** `## Phase 3: Sharing (3 tasks)`, `## To do (4)`: the count in a heading is that of its section. */
function ownCount({line, base, body, node}: Statement, universe: Universe): Claim[] {
  if (!node.heading) return [];
  const told = findCount(line.text);
  const {lane, priority} = roleOf(node.heading);
  const match = !told && (lane || priority) ? /[(（[]\s*(\d{1,3})\s*[)）\]]\s*$/u.exec(line.text) : null;
  if (!told && !match?.[1]) return [];
  const covered = storiesIn(universe, body).filter(({mention}) => mention?.line.start !== body.start);
  if (covered.length === 0) return [];
  const section = {node, covered: [covered]};
  if (!match?.[1]) return toldIn(line, base, 0, section);
  const points = sumOf(covered, 'points');
  return countOf(bareText(line.text), {digits: match[1], at: match.index + match[0].indexOf(match[1])}, line, base, [
    ...ways(section, 'items', 'all'),
    ...(points ? [points] : []),
  ]);
}

/** `- **User Story 1**: 6 tasks`, `- Sprint 1: 3 stories, 13 points` */
function namedCount({line, base, body}: Statement, sectionOf: SectionOf, universe: Universe): Claim[] {
  if (universe.isItemLine(body.start) || line.text.length > 160) return [];
  const ends = [...line.text.matchAll(/:\s|：|\s[-–—]\s|(?:\s|(?=（))(?=[(（])/gu)].map(match => match.index);
  for (const end of ends.reverse()) {
    // `Sprint 1: 2 stories, Sprint 2: 1 story`: the first name is that of the first count.
    if (!findCount(line.text.slice(end)) || findCount(line.text.slice(0, end))) continue;
    const section = sectionNamed(sectionOf, sliceInline(line, 0, end));
    if (section) return toldIn(line, base, end, section);
  }
  return [];
}

/** The count behind an offset of a line, with the points beside it: `3 stories, 13 points`. */
function toldIn(line: Inline, base: number, from: number, section: Section): Claim[] {
  const count = findCount(line.text.slice(from));
  if (!count) return [];
  const subject = bareText(from > 0 ? line.text.slice(0, from) : line.text);
  const digits = {digits: count.digits, at: from + count.at};
  // Behind a further name stand the points of something else.
  const own = line.text.slice(digits.at).search(/[:：]/) + digits.at;
  const efforts = findEfforts(line.text).filter(
    ({start, unit}) => start >= from && unit === 'points' && (own < digits.at || start < own),
  );
  const effort = efforts.length === 1 ? efforts[0] : undefined;
  const sums = section.covered.map(covered => sumOf(covered, 'points'));
  const sum = effort ? claimOn('group', subject, effort, line, base, sums) : null;
  return [...countOf(subject, digits, line, base, ways(section, count.of, 'all')), ...(sum ? [sum] : [])];
}

/** Not every entry that a section counts is a story to the reader. */
function ways({node, covered}: Section, of: 'items' | 'tasks', share: Share): Basis[] {
  const counted = covered.flatMap(stories => waysToCount(stories, of, share));
  return share === 'all' ? [...counted, ...listedIn(node)] : counted;
}

/** What a column counts, or that it sums points. */
interface Column {
  readonly at: number;
  readonly of: 'items' | 'tasks' | 'points';
  readonly share: Share;
}

/** `| Epic 1: Accounts | 3 | 12 |` */
function rowClaims({table, base}: PlacedTable, sectionOf: SectionOf, universe: Universe): Claim[] {
  const columns = columnsOf(table.header);
  return columns.flatMap(column => {
    const claims = table.rows.flatMap(({cells, span}) => {
      const [name] = cells;
      const cell = cells[column.at];
      const size = sizeOfCell(cell);
      if (!name || !cell || !size || size.high > size.low || universe.isItemLine(base + span.start)) return [];
      const section = isTotalRow({cells, span}) ? undefined : sectionNamed(sectionOf, name.line);
      if (!section) return [];
      const subject = bareText(name.line.text);
      if (column.of !== 'points') {
        const digits = cell.line.text.slice(size.start, size.end);
        return countOf(subject, {digits, at: size.start}, cell.line, base, ways(section, column.of, column.share));
      }
      // Rows of sprints are checked with what else is known of sprints.
      if (size.unit !== 'points' || readHead(name.line).kind === 'sprint') return [];
      return (
        claimOn(
          'group',
          subject,
          size,
          cell.line,
          base,
          section.covered.map(covered => sumOf(covered, 'points')),
        ) ?? []
      );
    });
    return believable(claims);
  });
}

export function columnsOf(header: readonly Cell[]): Column[] {
  const known = header.flatMap(({line}, at): Column[] => {
    const of = at === 0 ? null : columnOf(line.text);
    const share = isLeftWord(line.text) ? 'left' : isDoneWord(line.text) ? 'done' : 'all';
    return of ? [{at, of, share}] : [];
  });
  const counted = known.filter(({of, share}) => of !== 'points' && share === 'all');
  const [one] = counted;
  if (!one || known.some(({of}) => of === 'points')) return known;
  // Beside one column that counts, `Done` and `Remaining` count the same things.
  const shares = header.flatMap(({line}, at): Column[] => {
    if (at === 0 || columnOf(line.text) || !/^\P{L}*\p{L}+\P{L}*$/u.test(line.text)) return [];
    if (isLeftWord(line.text)) return [{at, of: one.of, share: 'left'}];
    return isDoneWord(line.text) ? [{at, of: one.of, share: 'done'}] : [];
  });
  return counted.length === 1 ? [...known, ...shares] : known;
}

function columnOf(name: string): Column['of'] | null {
  if (fieldsOf(name).includes('points')) return 'points';
  const words = normalise(name).split(' ');
  const summed = summedBy(name);
  if (summed === 'items' || summed === 'tasks') return summed;
  return countedBy(words[words.length - 1] ?? '') ?? countedBy(words[0] ?? '');
}

/** Numbers of which none holds are about other things than these. */
export function believable(claims: readonly Claim[]): readonly Claim[] {
  const holds = claims.some(({stated, bases}) => bases.some(({actual}) => actual === stated.value));
  return holds || claims.length < 2 ? claims : [];
}
