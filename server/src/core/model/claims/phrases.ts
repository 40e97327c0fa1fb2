/** Rows that name stories by words of their titles: `| Sprint 1 | search, core modularity | 12-15 days |`. */
import type {Claim, Story} from '../backlog.ts';
import {isTotalRow} from '../mentions/column-values.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {PlacedTable} from '../stories/statements.ts';
import {normalise} from '../words/folding.ts';
import {sizeOfCell} from './column-sums.ts';
import {definitions, sumOf, type Universe} from './scopes.ts';
import {claimOn} from './sums.ts';
import {ofUniverse} from './universe.ts';

/** Of each row that lists stories in one cell and has one size in another. */
export function phraseClaims(tables: readonly PlacedTable[], universe: Universe): Claim[] {
  return tables.flatMap(({table, base}) =>
    table.rows.flatMap(row => {
      if (isTotalRow(row) || universe.isItemLine(base + row.span.start)) return [];
      const sized = row.cells.flatMap((cell, i) => {
        const size = i > 0 ? sizeOfCell(cell) : null;
        return size && (size.unit === 'hours' || isPoints(table.header[i]?.line.text)) ? [{cell, size}] : [];
      });
      const only = sized.length === 1 ? sized[0] : undefined;
      const stories = only
        ? row.cells.slice(1).flatMap(({lines}) =>
            storiesNamed(
              lines.map(line => line.text),
              universe,
            ),
          )
        : [];
      if (!only || stories.length < 2) return [];
      const subject = bareText(row.cells[0]?.line.text ?? '');
      return (
        claimOn('group', subject, only.size, only.cell.line, base, [
          sumOf(definitions([...new Set(stories)]), only.size.unit),
        ]) ?? []
      );
    }),
  );
}

function isPoints(name = ''): boolean {
  return /point|pts|\bsp\b|punt|pont|punkt/i.test(name);
}

/** Two or more phrases of which each names one story; none where one of them does not. */
function storiesNamed(lines: readonly string[], universe: Universe): Story[] {
  const phrases = lines.flatMap(line => line.split(/\s*[,;、，]\s*/u)).filter(phrase => /\p{L}/u.test(phrase));
  if (phrases.length < 2 || phrases.length > 20) return [];
  const named = phrases.map(phrase => storyNamed(phrase, universe));
  return named.every(story => story !== null) ? (named as Story[]) : [];
}

/** The only story whose title, without what follows a colon in it, has all words of a phrase. */
function storyNamed(phrase: string, universe: Universe): Story | null {
  const words = wordsOf(phrase);
  if (words.length === 0 || words.length > 8) return null;
  const {byStem} = titlesOf(universe);
  const candidates = words.map(word => byStem.get(stemOf(word)) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
  if (candidates.length > MOST) return null;
  const found = candidates.filter(({title}) => words.every(word => title.some(other => isSameWord(word, other))));
  return found.length === 1 ? (found[0]?.story ?? null) : null;
}

/** What more titles share is no name. */
const MOST = 40;
const STEM = 3;

interface Titled {
  readonly story: Story;
  readonly title: readonly string[];
}

const titlesOf: (universe: Universe) => {readonly byStem: ReadonlyMap<string, readonly Titled[]>} = ofUniverse(
  ({stories}) => {
    const byStem = new Map<string, Titled[]>();
    for (const {story} of stories) {
      const title = wordsOf(story.title.split(/[:：]\s/u)[0] ?? '');
      for (const stem of new Set(title.map(stemOf))) {
        const known = byStem.get(stem);
        if (known) known.push({story, title});
        else byStem.set(stem, [{story, title}]);
      }
    }
    return {byStem};
  },
);

function wordsOf(text: string): string[] {
  return normalise(text)
    .split(' ')
    .filter(word => word.length > 1 || /\d/.test(word));
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}

/** `docs` and `documentation`, `modularity` and `modularization`: one begins as the other but for its ending. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= STEM && long.startsWith(short.slice(0, Math.max(STEM, short.length - 2)));
}
