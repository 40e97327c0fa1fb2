/** Totals of groups that have a name: `**Not started** (5 points)` over a list, and rows that call a section by its name. */
import type {Claim, Story} from '../backlog.ts';
import {readHead} from '../lines/head.ts';
import {isPriority} from '../lines/head-parts.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {PlacedTable, Statement} from '../stories/statements.ts';
import {findEffort, findEfforts} from '../values/effort.ts';
import {normalise} from '../words/folding.ts';
import {summedName} from '../words/totals.ts';
import {
  definitions,
  referencedIn,
  shortReferencesIn,
  storiesIn,
  storiesUnder,
  sumOf,
  sumsOf,
  type Universe,
} from './scopes.ts';
import {claimOn} from './sums.ts';

/** `**Not started** (5 points):` covers the entries under it, those that name items and those that are items. */
export function labelClaims(statements: readonly Statement[], universe: Universe): Claim[] {
  return statements.flatMap(statement => {
    const {kind, label, line, base, body, entries} = statement;
    const whole = sectionTotal(statement, universe);
    if (whole) return [whole];
    if (kind !== 'label' || !label || universe.isItemLine(body.start)) return [];
    const stretch = label.head.points ?? label.head.estimate;
    const efforts = stretch ? findEfforts(line.text) : [];
    const [effort] = efforts;
    if (!effort || efforts.length > 1 || effort.days) return [];
    const inside = storiesIn(universe, body);
    const named = entries.flatMap(entry => referencedIn(universe, entry.line.text));
    const covered = inside.length > 0 ? inside : [...new Set(named)].map(story => ({story, mention: null}));
    // A list that also says other things is not all that the number covers.
    if (covered.length < 2 || covered.length < entries.length) return [];
    const claim = claimOn('group', bareText(line.text), effort, line, base, [sumOf(covered, effort.unit)]);
    return claim ? [claim] : [];
  });
}

/** `**Total Low Priority: 9 points**` under `Low priority`: a bold line that is called after its section. */
function sectionTotal({kind, line, base, node, entries}: Statement, universe: Universe): Claim | null {
  const [, name = ''] = (kind === 'label' && KEYED.exec(line.text)) || [];
  const summed = node.heading && name !== '' ? summedName(name) : null;
  if (!node.heading || summed === null || summed !== normalise(bareText(node.heading.line.text))) return null;
  const [effort] = findEfforts(line.text);
  if (effort?.unit !== 'points' || entries.length > 0) return null;
  return claimOn('group', summed, effort, line, base, sumsOf(storiesUnder(universe, node), 'points'));
}

const KEYED = /^(\p{L}[\p{L} ]{2,60}?)\s?[:：]\s*\d/u;

/** `we commit to the Must Have items (22 points)`: the stories of a priority, in the middle of a sentence. */
export function namedPriorityClaims(statements: readonly Statement[], universe: Universe): Claim[] {
  return statements.flatMap(({kind, line, base}) => {
    if (kind === 'heading') return [];
    return findEfforts(line.text).flatMap(effort => {
      const before = /(\p{L}[\p{L}\d’' -]*?)\s*[(（][~≈]?$/u.exec(line.text.slice(0, effort.start))?.[1];
      if (!before || effort.unit !== 'points' || !/^\s*\p{L}*(?:\s\p{L}+)?[)）]/u.test(line.text.slice(effort.end)))
        return [];
      const name = priorityAtEnd(before);
      const stories = name ? storiesOfPriority(universe, name) : [];
      if (!name || stories.length < 2) return [];
      return claimOn('group', name, effort, line, base, [sumOf(definitions(stories), 'points')]) ?? [];
    });
  });
}

/** `the Must Have items`: the priority that the last words name. */
function priorityAtEnd(text: string): string | null {
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const name = words.slice(-count).join(' ').replace(things, '');
    if (name && isPriority(name)) return name;
  }
  return null;
}

const things = /\s+(?:items|stories|story|tasks|features|user stories|backlog items)$/i;

function storiesOfPriority({stories}: Universe, name: string): Story[] {
  return stories.flatMap(({story}) =>
    story.priority && normalise(story.priority.value).startsWith(normalise(name)) ? [story] : [],
  );
}

/** `| P1 Security | 11-13.5h |` beside the section `## Phase 2: P1 Security (9-11.5h)`. */
export function sectionRowClaims(
  tables: readonly PlacedTable[],
  statements: readonly Statement[],
  universe: Universe,
): Claim[] {
  const sections = new Map<string, Statement | null>();
  for (const statement of statements) {
    if (statement.kind !== 'heading') continue;
    const {head, line} = statement.node.heading ?? {head: readHead(statement.line), line: statement.line};
    const name = normalise(bareText(line.text.slice(head.title.start, head.title.end)));
    // Two sections of one name: nobody knows which one is meant.
    if (name) sections.set(name, sections.has(name) ? null : statement);
  }
  return tables.flatMap(({table, base}) =>
    table.rows.flatMap(row => {
      const [first, ...cells] = row.cells;
      const section = first && sections.get(normalise(bareText(first.line.text)));
      if (!first || !section || universe.isItemLine(base + row.span.start)) return [];
      const inside = storiesIn(universe, section.body);
      const sized = cells.flatMap(({line}) => {
        const [effort, ...others] = findEfforts(line.text);
        return effort && others.length === 0 && /^[\s~≈*]*$/.test(line.text.slice(0, effort.start))
          ? [{line, effort}]
          : [];
      });
      const only = sized.length === 1 ? sized[0] : undefined;
      if (!only || inside.length < 2) return [];
      const claim = claimOn('group', bareText(first.line.text), only.effort, only.line, base, [
        sumOf(inside, only.effort.unit),
      ]);
      return claim ? [claim] : [];
    }),
  );
}

/** A person with stories in one entry and a sum in another: `- Primary: … (001, 002)`, `- ~30 story points`. */
export function ownerClaims(statements: readonly Statement[], universe: Universe): Claim[] {
  return statements.flatMap(statement => {
    if (statement.kind !== 'label') return [];
    const total = statement.entries.find(
      entry =>
        /^[\s*]*[~≈]?\s*\d+(?:[.,]\d)?\s*\p{L}+(?:\s\p{L}+)?[\s*]*$/u.test(entry.line.text) &&
        findEffort(entry.line.text)?.unit === 'points',
    );
    const effort = total ? findEffort(total.line.text) : null;
    if (!total || !effort) return [];
    const stories = statement.entries
      .filter(entry => entry !== total)
      .flatMap(entry => [...shortReferencesIn(universe, entry.line.text), ...referencedIn(universe, entry.line.text)]);
    if (stories.length === 0) return [];
    const subject = bareText(statement.line.text);
    const claim = claimOn('owner', subject, effort, total.line, statement.base, [
      sumOf(definitions([...new Set(stories)]), 'points'),
    ]);
    return claim ? [claim] : [];
  });
}
