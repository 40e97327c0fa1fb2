/** The sentence of a user story, "As a …, I want …, so that …", on one line or three. */
import {fold} from '../model/words/folding.ts';
import {languages} from '../model/words/languages.ts';
import {listOf, oneOf} from '../model/words/patterns.ts';
import type {Span} from '../text/span.ts';

/** What may stand before the words: as much as a writer would, or a long row of signs is gone through from each of them. */
const SIGNS = '[ \\t>*_-]{0,40}';
const ROLE = `(?:^|[\\r\\n.:|>。])${SIGNS}`;
const CLAUSE = `(?:^|[\\r\\n,.;:|>、。])${SIGNS}|[ \\t][*_]{0,40}`;

export type NarrativePart = 'role' | 'want' | 'benefit';

/** The parts that a stretch of text holds, each with the text that follows its opening words. */
export type Narrative = Readonly<Partial<Record<NarrativePart, Span>>>;

/**
 * What opens the parts in one language: they open a line, a sentence or a clause, and emphasis may wrap the words. Of
 * folded text. Languages that tell of the benefit before the wish have no word for it here: theirs are not taken apart.
 */
const tongues: readonly Readonly<Record<NarrativePart, RegExp>>[] = languages
  .filter(({soThat}) => soThat !== '')
  .map(({asA, want, soThat}) => {
    const benefits = listOf(soThat);
    return {
      // `In order to …, as a …`: its order is another one.
      role: opening(
        ROLE,
        listOf(asA).filter(term => !benefits.includes(term)),
      ),
      want: opening(CLAUSE, listOf(want)),
      benefit: opening(CLAUSE, benefits),
    };
  });

function opening(start: string, terms: readonly string[]): RegExp {
  return new RegExp(`(?:${start})(?:${oneOf(terms)})[*_:,]*[ \\t]*`, 'u');
}

const everyRole = new RegExp(tongues.map(({role}) => role.source).join('|'), 'gu');

/** Every narrative in a text: each reaches to the next one. */
export function findNarratives(text: string): readonly Narrative[] {
  const starts = [...fold(text).matchAll(everyRole)].map(({index}) => index);
  return starts.map((start, at) => readNarrative(text, {start, end: starts[at + 1] ?? text.length}));
}

/** The parts of the narrative in a stretch of text, in their order, in the language that finds most of them. */
export function readNarrative(text: string, within: Span): Narrative {
  const stretch = text.slice(within.start, within.end);
  const folded = fold(stretch);
  const found = tongues.map(openings => partsIn(folded, stretch, within.start, openings));
  return found.reduce((best, one) => (sizeOf(one) > sizeOf(best) ? one : best));
}

function sizeOf(narrative: Narrative): number {
  return Object.keys(narrative).length;
}

/** Each part is looked for after the one before it; without a role it is no narrative. */
function partsIn(
  folded: string,
  text: string,
  base: number,
  openings: Readonly<Record<NarrativePart, RegExp>>,
): Narrative {
  const found: Partial<Record<NarrativePart, Span>> = {};
  let from = 0;
  for (const part of ['role', 'want', 'benefit'] as const) {
    const match = openings[part].exec(folded.slice(from));
    if (!match && part === 'role') return found;
    if (!match) continue;
    const start = from + match.index + match[0].length;
    const end = start + text.slice(start).search(/[\r\n]|$/);
    found[part] = {start: base + start, end: base + end};
    from = start;
  }
  return found;
}

/** Whether a stretch of text is written as a user story: somebody wants something. */
export function isUserStory(text: string, within: Span): boolean {
  const {role, want} = readNarrative(text, within);
  return role !== undefined && want !== undefined;
}
