/** What a heading or label does in a plan: opens a sprint or an epic, names a lane or a priority, or stands beside the work. */

import {memo} from '../memo.ts';
import type {Status} from './backlog.ts';
import {withoutSigns} from './glyphs.ts';
import type {Head} from './head.ts';
import {isPriority} from './head-tail.ts';
import type {Inline} from './inline.ts';
import type {OutlineNode} from './outline.ts';
import type {HeadingFacts} from './parts.ts';
import {bareText, type SprintTitle, sprintOf} from './sprint-titles.ts';
import {
  fold,
  isAside,
  isExcluded,
  isLater,
  isSample,
  isWorklist,
  listsWork,
  normalise,
  PRIORITY,
  STORY,
  statusNamed,
  TASK,
} from './words/vocabulary.ts';

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
  /** work that no sprint takes yet; `backlog`: only where a sprint stands beside it */
  readonly later: boolean | 'backlog';
}

/** Headings as long as a paragraph are no names of sections. */
const NO_ROLE: HeadingRole = {
  lane: null,
  priority: null,
  sprint: null,
  worklist: false,
  samples: false,
  beside: false,
  later: false,
};

export const roleOf: (heading: HeadingFacts) => HeadingRole = memo(heading => {
  const {text} = heading.line;
  if (text.length > 400) return NO_ROLE;
  return {
    lane: laneOf(text),
    priority: priorityOf(text),
    sprint: sprintOf(heading),
    worklist: isWorklist(bareText(text)),
    samples: holdsSamples(heading),
    beside: standsBeside(heading),
    later: isLater(bareText(text)) || (isBacklog(bareText(text)) && 'backlog'),
  };
});

/** `Backlog` and nothing else. */
function isBacklog(text: string): boolean {
  return statusNamed(text) === 'todo' && listsWork(text);
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

const priorityBefore = new RegExp(`^(.+?)\\s+(?:${PRIORITY})$`, 'u');

/** The priority that a heading gives to everything under it. */
export function priorityOf(text: string): string | null {
  const bare = withoutSigns(text);
  const level = /^P[0-4](?![\p{L}\p{N}])/u.exec(bare);
  if (level) return level[0];
  const first = bare.split(/[:：(（]|\s[-–—/]\s/u)[0]?.trim() ?? '';
  if (first.length > 32) return null;
  if (isPriority(first)) return first;
  const named = priorityBefore.exec(fold(first))?.[1];
  return named && isPriority(named) ? first : null;
}

/** Headings of a changelog: `1.2.0 (2024-05-01)`, `[Unreleased]`, `v2.0`. */
const VERSION = /^\[?v?\d+\.\d+\.\d+(?![\d.]*[a-z]?[:：\s]+\p{L}{3})|^\[?unreleased\]?$|^v\d+\.\d+(?:\s|$)/iu;
/** Headings whose sections hold no real items at all. */
function holdsSamples(heading: HeadingFacts): boolean {
  const words = bareText(heading.line.text);
  if (VERSION.test(words) || isExcluded(words)) return true;
  // `Template: …` and `Sprint Backlog Template`, but not `Template ownership guard`.
  const cut = words.split(/[:：]\s/u)[0] ?? words;
  const last = words.split(/\s/u).slice(-1)[0] ?? words;
  const [first = '', ...rest] = normalise(words).split(' ');
  // `Example story issue`
  if (rest.length > 0 && isSample(first) && rest.every(word => nouns.test(word))) return true;
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
