/** What a heading or label does in a plan: opens a sprint or an epic, names a lane or a priority, or stands beside the work. */

import {memo} from '../memo.ts';
import type {Status} from './backlog.ts';
import type {Head} from './head.ts';
import {isPriority} from './head-tail.ts';
import type {Inline} from './inline.ts';
import type {OutlineNode} from './outline.ts';
import type {HeadingFacts} from './parts.ts';
import {
  fieldsOf,
  fold,
  isAside,
  isSample,
  isWorklist,
  normalise,
  SPRINT,
  STORY,
  statusNamed,
  TASK,
} from './words/vocabulary.ts';

const sprintBehind = new RegExp(`[(（](?:${SPRINT})[\\s_-]*#?(\\d{1,4}(?:\\.\\d+)*)[)）]\\s*$`, 'u');

/** `Phase 2: Platform (Sprint 4)`: the sprint that a heading names in brackets plans what is under it. */
export const sprintInBrackets: (heading: HeadingFacts) => {readonly id: string | null} = memo(heading => ({
  id: sprintBehind.exec(fold(heading.line.text))?.[1] ?? null,
}));

/** All that the words of a heading say of its role, worked out once for each heading. */
export interface HeadingRole {
  readonly lane: Status | null;
  readonly priority: string | null;
  readonly sprint: SprintTitle | null;
  /** names a list of work */
  readonly worklist: boolean;
  /** a legend, a template, a changelog: nothing in it is an item */
  readonly samples: boolean;
  /** beside the work: items named there are only referred to */
  readonly beside: boolean;
}

export const roleOf: (heading: HeadingFacts) => HeadingRole = memo(heading => {
  const {text} = heading.line;
  return {
    lane: laneOf(text),
    priority: priorityOf(text),
    sprint: sprintOf(heading),
    worklist: isWorklist(bareText(text)),
    samples: holdsSamples(heading),
    beside: standsBeside(heading),
  };
});

export const LEAD = /^[\s\p{Extended_Pictographic}\p{Sk}\uFE0F\u200D\u20E3✓☐•·*_~>–—-]+/u;
const TAIL = /[\s\p{Extended_Pictographic}\p{Sk}\uFE0F\u200D\u20E3✓☐:：!?.]+$/u;

/** A heading's words without glyphs and without a remark in brackets behind them. */
export function bareText(text: string): string {
  let bare = text.replace(LEAD, '').replace(TAIL, '');
  for (let i = 0; i < 3; i++) bare = bare.replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]$/u, '').replace(TAIL, '');
  return bare;
}

const segmentStart = '(?:^|[-–—|:：]\\s+|^(?:[\\p{L}.]+\\s+){1,4}(?:da|do|de|del|la|der|for|of|du|zum)?\\s*)';
const sprintInside = new RegExp(
  `${segmentStart}(?:${SPRINT})[\\s_-]*#?(\\d{1,4}(?:\\.\\d+)*)(?![\\p{L}\\p{N}+])(?!\\s?(?:[–/&+~]|to)\\s?\\d|-\\d)`,
  'u',
);
const namedSprint = new RegExp(`^(.{3,60}?)\\s(?:${SPRINT})$`, 'u');
const sprintTalk = new RegExp(`^(?:${SPRINT})s?(?![\\p{L}])`, 'u');
const notAName =
  /^(?:current|next|last|previous|this|per|each|every|the|ready for|after|post|pre|future|within|in|for|one|of|upcoming|past|sample|example|development|mid|actual|proximo|pr[oó]xima|nachster|prochain|new|final)\b/;

/** `Stories for the sprint`: an article or preposition before the word. */
const leadsOn =
  /(?:^|\s)(?:an?|o|os|da|do|de|del|della|dello|la|le|lo|du|des|the|for|of|per|para|por|pour|im|vom|zum|fur|der|den|dem|in|no|na|nel|ao|al|into|before|after|during|each|every|this|next|last|current|our|и|для|в)$/u;

export interface SprintTitle {
  readonly id: string | null;
  /** The name in the bare text of the heading; null: all of it. */
  readonly title: {readonly start: number; readonly end: number} | null;
  /** The words are about a sprint (its risks, its goal), they do not open one. */
  readonly aboutOnly: boolean;
}

/** The sprint that a heading opens or speaks of; null for any other heading. */
function sprintOf(heading: HeadingFacts): SprintTitle | null {
  const {head, line} = heading;
  if (head.kind === 'sprint') {
    const rest = line.text.slice(head.title.start, head.title.end);
    return {
      id: head.id?.value ?? null,
      title: null,
      aboutOnly: heading.depth > 1 && !head.separated && rest !== '' && isTalk(rest),
    };
  }
  if (head.kind !== 'plain' && head.kind !== 'phase' && head.kind !== 'number') return null;
  const bare = bareText(line.text);
  const folded = fold(bare);
  const inside = sprintInside.exec(folded);
  if (inside?.[1]) return {id: inside[1], title: null, aboutOnly: heading.depth > 2 && isTalk(bare)};
  const name = namedSprintIn(bare);
  return name ? {id: null, title: name, aboutOnly: false} : null;
}

/** `Kiroween Submission Sprint`, also behind a colon or dash. */
export function namedSprintIn(text: string): {readonly start: number; readonly end: number} | null {
  const from = Math.max(0, ...[...text.matchAll(/[:：]\s|\s[-–—]\s/gu)].map(cut => cut.index + cut[0].length));
  const named = namedSprint.exec(fold(text.slice(from)));
  if (
    !named?.[1] ||
    notAName.test(named[1]) ||
    leadsOn.test(named[1]) ||
    listsWork(named[1]) ||
    isAside(named[1]) ||
    sprintTalk.test(named[1])
  )
    return null;
  return {start: from, end: from + named[0].length};
}

/** `Risks`, `Success`, `Progress Tracker`: a section about something, not its name. */
function isTalk(text: string): boolean {
  const words = normalise(text);
  if (/^(?:backlog|plan|planning|board|planejamento|planification|planung|report|story|stories)/.test(words))
    return false;
  return fieldsOf(text).length > 0 || isAside(text);
}

const nouns = new RegExp(
  `^(?:${STORY}|${TASK}|items?|stories|tasks|issues|tickets|work|features|enhancements|bugs|cards)s?$`,
  'u',
);

/** The status of everything under a lane: `In Progress`, `Completed Items (13)`, `已完成 Stories ✅`. */
export function laneOf(text: string): Status | null {
  const bare = bareText(text);
  if (bare.length > 64) return null;
  const whole = statusNamed(bare) ?? statusNamed(bare.split(/\s[-–—|]\s/u)[0] ?? '');
  if (whole) return whole;
  if (/\bbacklog$/.test(normalise(bare.split(/\s[-–—|]\s/u)[0] ?? ''))) return 'todo';
  const words = normalise(bare).split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const status = statusNamed(words.slice(0, count).join(' '));
    if (status && words.slice(count).every(word => nouns.test(word))) return status;
  }
  return null;
}

/** The priority that a heading gives to everything under it. */
export function priorityOf(text: string): string | null {
  const bare = text.replace(LEAD, '');
  const level = /^P[0-4](?![\p{L}\p{N}])/u.exec(bare);
  if (level) return level[0];
  const first = bare.split(/[:：(（]|\s[-–—/]\s/u)[0]?.trim() ?? '';
  if (first.length > 32) return null;
  if (isPriority(first)) return first;
  const named =
    /^(.+?)\s+(?:priority|prio|items|prioridade|prioridad|priorite|prioritat|priorita|öncelik|issues|bugs)$/iu.exec(
      first,
    )?.[1];
  return named && isPriority(named) ? first : null;
}

/** Headings of a changelog: `1.2.0 (2024-05-01)`, `[Unreleased]`, `v2.0`. */
const VERSION = /^\[?v?\d+\.\d+\.\d+(?![\d.]*[a-z]?[:：\s]+\p{L}{3})|^\[?unreleased\]?$|^v\d+\.\d+(?:\s|$)/iu;
const EXCLUDED =
  /\bnot in\b|\bout of scope\b|\bexcluded\b|\bexclusions\b|\bnon goals?\b|^排除项$|^fora do escopo$|^hors perimetre$|^fuera de alcance$/;

/** Headings whose sections hold no real items at all. */
function holdsSamples(heading: HeadingFacts): boolean {
  const words = bareText(heading.line.text);
  if (VERSION.test(words) || EXCLUDED.test(normalise(words))) return true;
  // `Template: …` and `Sprint Backlog Template`, but not `Template ownership guard`.
  const cut = words.split(/[:：]\s/u)[0] ?? words;
  const last = words.split(/\s/u).slice(-1)[0] ?? words;
  return (
    ((isSample(last) && !/[+&,]|\band\b|\bfor\b/i.test(words)) || (cut.split(/\s/u).length <= 2 && isSample(cut))) &&
    !isItemHead(heading.head, heading.line)
  );
}

/** Headings of sections beside the work: items named there are only referred to. */
function standsBeside(heading: HeadingFacts): boolean {
  const bare = bareText(heading.line.text);
  if (isItemHead(heading.head, heading.line) || isWorklist(bare) || laneOf(bare) || priorityOf(heading.line.text))
    return false;
  return isAside(bare) && !listsWork(bare);
}

const work = /\b(?:backlog|stories|features|bugs|tasks|todo|historias|taches|aufgaben|user story)\b/;

export function listsWork(text: string): boolean {
  return work.test(normalise(text));
}

/** true when a line names an item by id or by noun and number. */
export function isItemHead(head: Head, line: Inline): boolean {
  if (head.kind !== 'id' && head.kind !== 'story' && head.kind !== 'task') return false;
  if (!head.id) return false;
  return head.separated || head.title.end <= head.title.start || isBracketed(line, head);
}

function isBracketed(line: Inline, head: Head): boolean {
  const before = line.text[(head.id?.start ?? 0) - 1];
  return before === '[' || before === '(';
}

/** true when a heading under this one is an item, so that this one groups items. */
export function groupsItems(node: OutlineNode): boolean {
  return node.children.some(child => {
    const {heading} = child;
    if (!heading || heading.fields.length > 0) return groupsItems(child);
    const {head} = heading;
    if (head.kind !== 'task' && isItemHead(head, heading.line) && head.title.end > head.title.start) return true;
    return groupsItems(child);
  });
}
