/** The words that a document itself uses, and those of its language for what it does not say yet. */
import {memo} from '../../memo.ts';
import {partsOf} from '../../model/parts/parts.ts';
import {fold, normalise} from '../../model/words/folding.ts';
import {languages, listed} from '../../model/words/languages.ts';
import type {Field, Words} from '../../model/words/words.ts';
import type {Piece} from '../../syntax/piece.ts';
import {type Document, syntaxOf} from '../../workspace/document.ts';

/** Words as people write them, with accents and capitals. */
export interface OwnLanguage {
  readonly criteria: string;
  readonly tasks: string;
  readonly done: string;
  readonly goal: string;
  readonly priorities: readonly string[];
  /** A status: the others follow from it. */
  readonly todo: string;
}

/** The language in which most keys and labels are written; English where none stands out. */
export const languageOf: (document: Document) => OwnLanguage = memo(document => {
  const names = [...keysOf(document).values()].flatMap(({name, count}) => ({term: normalise(name), count}));
  const scores = languages.map((words, i) => {
    const score = names.reduce((sum, {term, count}) => (termsOf(words).has(term) ? sum + count : sum), 0);
    // What is English all teams say: only the other tables tell one language from another.
    return i === 0 ? score / 5 : score;
  });
  const {written} = languages[scores.indexOf(Math.max(...scores))] as Words;
  const [criteria = '', tasks = '', done = '', goal = ''] = listed(written.sections);
  const [todo = ''] = listed(written.statuses);
  return {criteria, tasks, done, goal, priorities: listed(written.priorities), todo};
});

const termsOf: (words: Words) => ReadonlySet<string> = memo(words => {
  const lists = Object.values(words.fields).flatMap(list => list.split(','));
  return new Set(lists.map(normalise));
});

/** A key that the document uses, and its values by how often they stand. */
export interface OwnKey {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly count: number;
  readonly values: ReadonlyMap<string, number>;
}

interface Tally {
  readonly name: string;
  readonly fields: readonly Field[];
  count: number;
  readonly values: Map<string, number>;
}

/** The keys of a document by their folded names, labels among them. */
export const keysOf: (document: Document) => ReadonlyMap<string, OwnKey> = memo(document => {
  const found = new Map<string, Tally>();
  for (const {piece} of syntaxOf(document).sections) {
    for (const {name, fields, value} of keysIn(piece)) {
      const key = fold(name);
      const tally = found.get(key) ?? {name, fields, count: 0, values: new Map<string, number>()};
      tally.count++;
      if (value && value.length <= longest) tally.values.set(value, (tally.values.get(value) ?? 0) + 1);
      found.set(key, tally);
    }
  }
  return found;
});

/** A longer value is a sentence, nothing that is said twice. */
const longest = 40;

interface StatedKey {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly value: string;
}

const keysIn: (piece: Piece) => readonly StatedKey[] = memo(piece =>
  partsOf(piece).flatMap(({groups, heading}) => [
    ...(heading ? [{name: heading.line.text, fields: heading.fields, value: ''}] : []),
    ...groups.flatMap(({label, keys}) => [
      ...(label ? [{name: label.line.text.replace(/\s*[:：]\s*$/u, ''), fields: label.fields, value: ''}] : []),
      ...keys.map(({key, fields, value}) => ({name: key, fields, value: value.text})),
    ]),
  ]),
);

/** Values by how often they stand, the usual ones first. */
export function usual(values: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
