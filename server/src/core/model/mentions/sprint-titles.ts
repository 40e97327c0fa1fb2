/** The sprint that a heading or a value names: by number, by ordinal, by quarter, or by a name of its own. */

import {memo} from '../../memo.ts';
import {NO_RANGE, QUARTER} from '../lines/head-front.ts';
import type {HeadingFacts} from '../parts/parts.ts';
import {endsInWord, LEADING_SIGNS, SIGN} from '../values/glyphs.ts';
import {fold, normalise} from '../words/folding.ts';
import {alternatives} from '../words/patterns.ts';
import {
  fieldsOf,
  isAside,
  isWorklist,
  leadsToNoun,
  listsWork,
  meansNothing,
  ordinals,
  SPRINT,
} from '../words/vocabulary.ts';

export interface SprintTitle {
  readonly id: string | null;
  /** The name in the bare text of the heading; null: all of it. */
  readonly title: {readonly start: number; readonly end: number} | null;
  /** The words are about a sprint (its risks, its goal), they do not open one. */
  readonly aboutOnly: boolean;
}

const TAIL = new RegExp(`(?:${SIGN}|[\\s:：!?.])+$`, 'u');

/** The number of a section before the name of a sprint: `5. Sprint 1 plan`. */
const SECTION = new RegExp(`^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+(?=(?:${SPRINT})[\\s_-]*#?\\d)`, 'u');

/** A heading's words without glyphs and without a remark in brackets behind them. */
export function bareText(text: string): string {
  let bare = text.replace(LEADING_SIGNS, '');
  for (let i = 0; i < 4 && !endsInWord(bare); i++) {
    if (i > 0) bare = bare.replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]$/u, '');
    if (!endsInWord(bare)) bare = bare.replace(TAIL, '');
  }
  return bare;
}

const segmentStart =
  '(?:^|[-–—|:：]\\s+(?:(?:backlog|plan\\p{L}*|план\\p{L}*|бэклог|ke hoach)\\s+(?:d[aeou]\\s|del\\s|der\\s|dello\\s)?)?|^(?:[\\p{L}.]+\\s+){1,4}(?:da|do|de|del|la|der|for|of|du|zum)?\\s*)';
const sprintInside = new RegExp(`${segmentStart}(?:${SPRINT})[\\s_-]*#?(\\d{1,4}(?:\\.\\d+)*)${NO_RANGE}(?!\\+)`, 'u');
const NUMBERED = new RegExp(`(?:${SPRINT})[\\s_-]*#?\\d+(?:\\.\\d+)*(?=\\s*[:：]\\s|\\s[-–—]\\s)`, 'u');
const quarterSprint = new RegExp(
  `(?<!\\p{L})((?:${QUARTER}|q[1-4]\\s\\d{4}|q[1-4]|pi\\s?\\d{1,2}|\\d{4})[\\s/|·:-]{1,3}(?:${SPRINT})[\\s_-]*#?\\d{1,3})(?!\\d)`,
  'u',
);
const countedSprint = new RegExp(
  `^(\\d{1,2})(?:(?:st|nd|rd|th|er|ere|eme|e|o|a|º|ª)\\s(?:${SPRINT})(?!\\p{L})|\\.?\\s(?:${SPRINT})(?!\\s?[\\p{L}\\d#&]))`,
  'u',
);
const ordinalSprint = new RegExp(
  `^(?:(${[...ordinals.keys()].join('|')})|第\\s?(\\d{1,2}))\\s?(?:个\\s?)?(?:${SPRINT})(?![\\p{L}])`,
  'u',
);
const namedSprint = new RegExp(`^(.{3,60}?)\\s(?:${SPRINT})$`, 'u');
const sprintTalk = new RegExp(`^(?:${SPRINT})s?(?![\\p{L}])`, 'u');
/** `S003: Calibration sprint` */
const shortSprint = /^S-?\d{1,4}$/;
const sprintWord = new RegExp(`(?<!\\p{L})(?:${SPRINT})(?!\\p{L})`, 'u');
const LEFT_OVER = new RegExp(
  `(?<!\\p{L})(?:${alternatives(words => words.carried)})(?!\\p{L}).{0,16}?(?<!\\p{L})(?:${alternatives(words => words.from)})\\s`,
  'u',
);
const bracketed = new RegExp(`[(（](?:${SPRINT})[\\s_-]*#?(\\d{1,4}(?:\\.\\d+)*)[)）]\\s*$`, 'u');

/** `Phase 2: Platform (Sprint 4)`: the sprint that a heading names in brackets plans what is under it. */
export const sprintInBrackets: (heading: HeadingFacts) => {readonly id: string | null} = memo(heading => ({
  id: bracketed.exec(fold(heading.line.text))?.[1] ?? null,
}));

/** The sprint that a heading opens or speaks of; null for any other heading. */
export function sprintOf(heading: HeadingFacts): SprintTitle | null {
  const {head, line} = heading;
  const whole = bareText(line.text);
  const bare = whole.slice(SECTION.exec(fold(whole))?.[0].length ?? 0);
  const folded = fold(bare);
  const quarter = quarterSprint.exec(folded)?.[1];
  if (quarter) {
    const at = folded.indexOf(quarter);
    return {id: bare.slice(at, at + quarter.length), title: null, aboutOnly: false};
  }
  if (head.kind === 'sprint') {
    const rest = line.text.slice(head.title.start, head.title.end);
    // `Sprint 5 (weeks 9 and 10) — Tracking`
    const named = head.separated || /^[(（][^()（）]*[)）]\s*[-–—:：]/u.test(rest);
    const about = heading.depth > 1 && !named && rest !== '' && isTalk(bareText(rest));
    return {id: head.id?.value ?? null, title: null, aboutOnly: about};
  }
  if (head.kind === 'id' && head.id && shortSprint.test(head.id.value) && sprintWord.test(folded))
    return {id: head.id.value, title: {start: bare.indexOf(head.id.value), end: bare.length}, aboutOnly: false};
  if (head.kind !== 'plain' && head.kind !== 'phase' && head.kind !== 'number') return null;
  const inside = sprintInside.exec(folded)?.[1] ?? ordinalIn(folded);
  // What was left over from a sprint is no longer in it.
  if (inside && LEFT_OVER.test(folded)) return null;
  // `Sprint Handoff to Sprint 4` speaks of sprints, as does what is deeper and no name.
  // What stands behind `Sprint 4:` is its name, whatever its words.
  const numbered = NUMBERED.exec(folded);
  const words = numbered ? bare.slice(0, numbered.index + numbered[0].length) : bare;
  const talks = isTalk(words) && (heading.depth > 2 || sprintTalk.test(folded));
  const about = talks || isStanding(heading, bare);
  if (inside) return {id: inside, title: null, aboutOnly: about};
  const name = namedSprintIn(bare) ?? (heading.depth > 1 ? nameBehind(bare) : null);
  return name ? {id: null, title: name, aboutOnly: false} : null;
}

/** `Second Sprint`, `3rd sprint`, `第2スプリント`. */
function ordinalIn(folded: string): string | null {
  const word = ordinalSprint.exec(folded);
  const number = word?.[2] ?? (word?.[1] ? ordinals.get(word[1])?.toString() : undefined);
  return number ?? countedSprint.exec(folded)?.[1] ?? null;
}

/** `Kiroween Submission Sprint`, also behind a colon or dash. */
export function namedSprintIn(text: string): {readonly start: number; readonly end: number} | null {
  let from = 0;
  for (const cut of text.matchAll(/[:：]\s|\s[-–—]\s/gu)) from = cut.index + cut[0].length;
  const named = namedSprint.exec(fold(text.slice(from)));
  const name = named?.[1];
  // `Bug sprints` are several.
  if (/(?:sprints|iterations)$/.test(named?.[0] ?? '')) return null;
  // `Sprint Goal`, in languages where the noun comes last.
  if (fieldsOf(text.slice(from).replace(/^\d+[.)]?\s+/, '')).length > 0) return null;
  if (OF_SPRINT.test(named?.[0] ?? '') || HEAD_FIRST.test(text.slice(from))) return null;
  // `Why this is the first sprint`
  if (ordinals.has(lastWord(name ?? ''))) return null;
  if (!named || !name || leadsToNoun(name) || listsWork(name) || isAside(name) || sprintTalk.test(name)) return null;
  return {start: from, end: from + named[0].length};
}

/** `Current status: Sprint 2` tells where the team is, and plans nothing there. */
function isStanding({depth}: HeadingFacts, bare: string): boolean {
  const [, name = ''] = /^(.{4,30}?)\s*(?:[:：]|\s[-–—])\s/u.exec(bare) ?? [];
  const fields = name ? fieldsOf(name) : [];
  return depth > 1 && (fields.includes('status') || fields.includes('goal') || fields.includes('velocity'));
}

const behindColon = new RegExp(`^(?:${SPRINT})(?:\\s*[:：]\\s*|\\s+(?=["“«„「]))`, 'u');
const QUOTED = /^["“«„「]\p{Lu}[^"”»“」]{1,30}["”»“」]$/u;
/** A name of up to eight words; what is said like a sentence is none. */
const NAME = /^\p{Lu}[\p{L}\p{N}'’/+-]*(?:\s(?:[&+/]|[\p{L}\p{N}][\p{L}\p{N}'’/+-]*)){0,7}$/u;
/** What stands in brackets or behind a dash, mostly when it is: `Albatross (final) — 2026-04-17`. */
const BESIDE_NAME = /\s*[(（][^()（）]*[)）]|\s[-–—|]\s.*$/gu;

/** `Sprint: Albatross`, `Sprint: Search and filters — 2026-04-17`, `Sprint "Phoenix"` */
function nameBehind(bare: string): {readonly start: number; readonly end: number} | null {
  const from = behindColon.exec(fold(bare))?.[0].length ?? 0;
  const name = bare.slice(from).replace(BESIDE_NAME, '').trim();
  if (from === 0 || !(NAME.test(name) || QUOTED.test(name))) return null;
  const said = fieldsOf(name).length > 0 || isAside(name) || listsWork(name) || leadsToNoun(name) || meansNothing(name);
  return said || /^(?:plan|board|report|planning)/i.test(name) ? null : {start: 0, end: bare.length};
}

/** `Прогресс спринта`, `Cel sprintu`: of a sprint, which a name in front of the word is not. */
const OF_SPRINT = new RegExp(`\\s(?:${alternatives(words => words.ofSprint)})$|\\s(?:degli|gli) sprint$`, 'u');

/** Letters of Vietnamese, where a name stands behind its noun. */
const HEAD_FIRST = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu;

/** `Risks`, `Success`, `Progress Tracker`: a section about something, not its name. */
function isTalk(text: string): boolean {
  const words = normalise(text);
  if (
    listsWork(words) ||
    isWorklist(text) ||
    /^(?:plan|planning|board|planejamento|planification|planung|report)/.test(words)
  )
    return false;
  const said = fieldsOf(text);
  // `Sprint 1 story points` are those of its stories.
  if (said.length > 0 && said.every(field => field === 'points' || field === 'estimate')) return false;
  return said.length > 0 || isAside(text) || /^(?:preview|outlook)$/.test(words);
}

/** `Sprint Board: Tests`, `Sprint Backlog`: a title that calls the document a sprint without a number. */
export function namesSprint(heading: HeadingFacts): boolean {
  const bare = bareText(heading.line.text);
  const words = fold(bare).replace(sprintTalk, '');
  return words.length < bare.length && (listsWork(words) || /^[\s-]*(?:board|plan|goal)/.test(words));
}

function lastWord(text: string): string {
  const words = normalise(text).split(' ');
  return words[words.length - 1] ?? '';
}
