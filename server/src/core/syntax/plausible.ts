/** Whether a text is worth reading: a scan many times faster than a parser, which turns no plan away. */
import {languages} from '../model/words/languages.ts';
import type {Words} from '../model/words/words.ts';
import {folded, indexTerms, isUnspaced, mayBegin, placesAt, type TermIndex} from './terms.ts';

/** Where a term speaks for a plan. */
const anywhere = 1;
/** In a line that may be the title of the document. */
const inTitle = 2;
const inHeading = 4;
/** As all of a label, a column or a heading. */
const asLabel = 8;
/** Right after a number. */
const asUnit = 16;
/** At the beginning of a line. */
const atStart = 32;
/** Before a number, which makes an id of it. */
const asNoun = 64;

const terms: TermIndex = indexTerms([
  [listed(words => words.sprint), anywhere],
  [listed(({listing, planning, storyMaps}) => `${listing},${planning},${storyMaps}`), inTitle],
  [listed(words => words.epic), inHeading],
  [listed(({fields: {sprint, epic, points, criteria}}) => [sprint, epic, points, criteria].join()), asLabel],
  [listed(({statuses}) => statuses['in-progress']), asLabel],
  [listed(words => words.points), asUnit | asLabel],
  [listed(words => words.given), atStart],
  [listed(({story, task, epic}) => `${story},${task},${epic}`), asNoun],
]);

function listed(pick: (words: Words) => string | undefined): string[] {
  return languages.flatMap(words => (pick(words) ?? '').split(','));
}

const lineFeed = 10;
const space = 32;
const hash = 35;
const hyphen = 45;
const star = 42;
const lessThan = 60;
const equals = 61;
const greaterThan = 62;
const openBracket = 91;
const lowLine = 95;

/** What may stand before a label, an id or a cell. */
const opens = new Uint8Array(65536);
for (const mark of '|*_>([（［【「·•#\n\r') opens[mark.charCodeAt(0)] = 1;

/** What may stand after a label. */
const closes = new Uint8Array(65536);
for (const mark of ':：|*_([（［【<=–—-\n\r') closes[mark.charCodeAt(0)] = 1;

/**
 * False only where a text is surely no plan: it has no check box, no term of planning in a place where that would count,
 * fewer than two ids at the beginning of something, and no front matter that tells of tasks.
 */
export function mayHoldPlan(text: string): boolean {
  // A lone carriage return ends a line, too: too rare to be looked for.
  if (!text.includes('\n') || tellsTask(text)) return text !== '';
  let line = placesOfLine(text, 0);
  let places = line | atStart | asLabel | asNoun;
  let numbered = false;
  let ids = 0;
  const {length} = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (folded[code] === 0) {
      if (code === lineFeed) line = placesOfLine(text, at + 1);
      if (code === lineFeed || opens[code] !== 0)
        places = line | asLabel | asNoun | (code === lineFeed ? atStart : places & atStart);
      if (code === openBracket && isBox(text, at)) return true;
      if (code === hash && (places & asLabel) !== 0 && isDigit(text.charCodeAt(at + 1))) ids++;
      if (code !== hyphen) numbered = false;
      continue;
    }
    const wanted = anywhere | places | (numbered ? asUnit : 0);
    const found = mayBegin(terms, text, at, wanted) ? placesAt(terms, text, at, wanted, fitting) : 0;
    if ((found & ~asNoun) !== 0) return true;
    if (found !== 0 || ((places & asNoun) !== 0 && isId(text, at, line))) {
      if (++ids > 1) return true;
    }
    numbered = false;
    if (isUnspaced(code)) continue;
    at = wordEnd(text, at) - 1;
    numbered = isDigit(text.charCodeAt(at));
    if (!numbered) places = line;
  }
  return false;
}

/** Of the places in which a term was found, those that what follows it allows. */
function fitting(text: string, wanted: number, end: number): number {
  let places = wanted;
  if ((wanted & asLabel) !== 0 && !endsLabel(text, end)) places &= ~asLabel;
  if ((wanted & asNoun) !== 0 && !/^[\s#.:_-]{0,3}\d/.test(text.slice(end, end + 4))) places &= ~asNoun;
  return places;
}

function endsLabel(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && closes[text.charCodeAt(at)] === 0) if (folded[text.charCodeAt(at++)] !== 0) return false;
  return true;
}

/** What terms count for all along a line: it may be a title or a heading by marks, bold letters, a tag, an underline. */
function placesOfLine(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while (code === space || code === greaterThan) code = text.charCodeAt(++at);
  if (code === hash) return text.charCodeAt(at + 1) === hash ? inHeading : inTitle | inHeading;
  if (code === lessThan) return inTitle | inHeading;
  const next = text.indexOf('\n', at) + 1;
  const below = next > 0 ? text.charCodeAt(next) : 0;
  if (below === equals) return inTitle | inHeading;
  return code === star || code === lowLine || (below === hyphen && text.charCodeAt(next + 1) === hyphen)
    ? inHeading
    : 0;
}

const matterKeys =
  /^[ \t-]*(?:status|assign|priorit|progress|workload|milestone|depend|point|stor|estimat|effort|start|complet|sprint|issue|task|week|item|lane|kanban|board)/im;

/** Front matter with keys of task files and boards. */
function tellsTask(text: string): boolean {
  return /^\uFEFF?---/.test(text) && matterKeys.test(text.slice(0, text.indexOf('\n---', 3) + 1));
}

/** `[ ]`, `[x]`, and whatever sign else people put there. */
function isBox(text: string, at: number): boolean {
  const end = text.indexOf(']', at + 2);
  if (end === -1 || end > at + 4) return false;
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (folded[code] !== 0 && (code | 32) !== 120) return false;
  }
  return true;
}

const id = /[A-Z][A-Za-z0-9]{0,14}(?:[-_][A-Z][A-Za-z0-9]*){0,3}[-_ ]?\d|[A-Z]{1,2}-[A-Z]{2}/y;

/** `### 1. Sign in`, `### 1.2: Sign out`, no version */
const number = /\d+(?:\.\d+)?[.:：)]?[ \t]/y;

function isId(text: string, at: number, line: number): boolean {
  const code = text.charCodeAt(at);
  number.lastIndex = at;
  if ((line & inHeading) !== 0 && isDigit(code)) return number.test(text);
  if (code < 65 || code > 90) return false;
  id.lastIndex = at;
  return id.test(text);
}

function isDigit(code: number): boolean {
  const plain = folded[code] ?? 0;
  return plain >= 48 && plain <= 57;
}

function wordEnd(text: string, at: number): number {
  let i = at + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x2e80 ? folded[code] === 0 : folded[code] === 0 || isUnspaced(code)) break;
  }
  return i;
}
