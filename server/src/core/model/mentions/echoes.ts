/** Lists that plan stories by their words: `3. Fix the session leak (2 days)` under a sprint, the story being told elsewhere. */
import {notes} from '../../memo.ts';
import type {Stated} from '../backlog.ts';
import {normalise} from '../words/folding.ts';
import type {ItemFacts} from './item-facts.ts';
import type {RawMention} from './mentions.ts';

/** Of the entries under sprints those that name one of the stories, under its title. */
export function echoesOf(entries: readonly RawMention[], naming: readonly RawMention[]): RawMention[] {
  const planned = entries.filter(({context, facts}) => context.sprint && !facts.id && facts.title);
  const titles = planned.length > 0 ? titlesOf(naming) : [];
  if (titles.length === 0) return [];
  const byWord = indexOf(titles);
  return planned.flatMap(entry => {
    const title = entry.facts.title && nearest(entry.facts.title, titles, byWord);
    return title ? [{...entry, strength: 'sure' as const, facts: under(entry.facts, title.text, title.isWhole)}] : [];
  });
}

interface Title {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function titlesOf(naming: readonly RawMention[]): Title[] {
  const texts = new Set(naming.flatMap(({facts}) => facts.title?.value ?? []));
  return [...texts].map(text => ({text, words: stemsOf(text)}));
}

/** Six letters tell words apart and make one of `vulnerability` and `vulnerabilities`. */
const STEM = 6;

function stemsOf(text: string): Set<string> {
  return new Set(
    normalise(text)
      .split(' ')
      .map(word => word.slice(0, STEM)),
  );
}

function indexOf(titles: readonly Title[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [i, {words}] of titles.entries()) {
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(i);
      else byWord.set(word, [i]);
    }
  }
  return byWord;
}

/** Titles that share this much of their words are one. */
const ALIKE = 0.6;

interface Named {
  readonly text: string;
  /** It is called so, not only in some of more words. */
  readonly isWhole: boolean;
}

/** The one title that shares most words; null where none or two do. */
function nearest(
  {value}: Stated<string>,
  titles: readonly Title[],
  byWord: ReadonlyMap<string, readonly number[]>,
): Named | null {
  const words = stemsOf(value);
  const shared = new Map<number, number>();
  for (const word of words) for (const i of byWord.get(word) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
  let best: Named | null = null;
  let most = 0;
  for (const [i, count] of shared) {
    const title = titles[i] as Title;
    const likeness = likenessOf(count, words.size, title.words.size);
    if (likeness < ALIKE || likeness < most) continue;
    const isWhole = count / Math.max(words.size, title.words.size) >= ALIKE;
    best = likeness > most ? {text: title.text, isWhole} : null;
    most = likeness;
  }
  return best;
}

/** Shared words over the words of the longer title; three words that are all of the shorter one are enough, too. */
function likenessOf(shared: number, first: number, second: number): number {
  const share = shared / Math.max(first, second);
  return shared >= 3 && shared === Math.min(first, second) ? Math.max(share, ALIKE) : share;
}

/** `Begin …` in one sprint and `Complete …` in another are parts of one story. */
const BEGINS = /^(?:begin|start|kick off)\s/i;
const ENDS = /^(?:complete|continue|finish|finalise|finalize)\s/i;

const renamed = notes<ItemFacts, ItemFacts>();

/** The facts under the title of the story; the same object for the same facts, because what is kept hangs on it. */
function under(facts: ItemFacts, title: string, isWhole: boolean): ItemFacts {
  const known = renamed.get(facts);
  if (known?.title?.value === title) return known;
  const said = facts.title?.value ?? '';
  const phase = BEGINS.test(said) ? ('start' as const) : ENDS.test(said) ? ('complete' as const) : null;
  const made = {
    ...facts,
    // What is done of a part is not done of the story.
    status: isWhole ? facts.status : null,
    title: facts.title && {value: title, span: facts.title.span},
    phase: facts.phase ?? (phase && facts.title && {value: phase, span: facts.title.span}),
  };
  renamed.set(facts, made);
  return made;
}
