/** The sentence of a user story, "As a …, I want …, so that …", on one line or three, in the languages plans are written in. */
import {fold} from '../model/words/vocabulary.ts';
import type {Span} from '../text/span.ts';

export type NarrativePart = 'role' | 'want' | 'benefit';

/** The parts that a stretch of text holds, each with the text that follows its opening words. */
export type Narrative = Readonly<Partial<Record<NarrativePart, Span>>>;

const words: Readonly<Record<NarrativePart, readonly string[]>> = {
  role: [
    'as an?',
    'as the',
    'als',
    'como',
    "en tant (?:que|qu['’])",
    'in qualità di',
    'come',
    'jako',
    'как',
    'als een',
  ],
  want: [
    'i (?:want|need|would like|can|expect)(?: to)?',
    'möchte ich',
    'will ich',
    'ich möchte',
    'quiero',
    'necesito',
    'quero',
    'gostaria',
    'desejo',
    'preciso',
    'je (?:veux|souhaite|peux)',
    'voglio',
    'vorrei',
    'chcę',
    'хочу',
    'я хочу',
    'wil ik',
  ],
  benefit: [
    'so that',
    'in order to',
    'so i can',
    'damit',
    'um',
    'para(?: que)?',
    'pour(?: que)?',
    'afin (?:de|que)',
    'così da',
    'affinché',
    'per',
    'aby',
    'чтобы',
    'zodat',
  ],
};

/** Latin and Cyrillic narratives open a line, a sentence or a clause; emphasis may wrap the words. Of folded text. */
function opening(part: NarrativePart): RegExp {
  const start = part === 'role' ? '(?:^|[\\r\\n.:|>])[ \\t>*_-]*' : '(?:^|[\\r\\n,.;:|>])[ \\t>*_-]*|[ \\t][*_]*';
  return new RegExp(`(?:${start})(?:${words[part].map(fold).join('|')})(?![\\p{L}\\d])[*_:,]*[ \\t]*`, 'u');
}

const openings: Readonly<Record<NarrativePart, RegExp>> = {
  role: opening('role'),
  want: opening('want'),
  benefit: opening('benefit'),
};

const everyRole = new RegExp(openings.role.source, 'gu');

/** Every narrative in a text: each reaches to the next one. */
export function findNarratives(text: string): readonly Narrative[] {
  const starts = [...fold(text).matchAll(everyRole)].map(({index}) => index);
  return starts.map((start, at) => readNarrative(text, {start, end: starts[at + 1] ?? text.length}));
}

/** The parts of the narrative in a stretch of text, in their order; each is looked for after the one before it. */
export function readNarrative(text: string, within: Span): Narrative {
  const found: Partial<Record<NarrativePart, Span>> = {};
  let from = within.start;
  for (const part of ['role', 'want', 'benefit'] as const) {
    const match = openings[part].exec(fold(text.slice(from, within.end)));
    if (!match) continue;
    const start = from + match.index + match[0].length;
    const end = start + text.slice(start, within.end).search(/[\r\n]|$/);
    found[part] = {start, end};
    from = start;
  }
  return found;
}

/** Whether a stretch of text is written as a user story: somebody wants something. */
export function isUserStory(text: string, within: Span): boolean {
  const {role, want} = readNarrative(text, within);
  return role !== undefined && want !== undefined;
}
