/** What a heading or label does in a plan: opens a sprint or an epic, names a lane or a priority, or stands beside the work. */

import {memo} from '../../memo.ts';
import type {Status} from '../backlog.ts';
import type {Head} from '../lines/head.ts';
import {isPriority} from '../lines/head-parts.ts';
import type {Inline} from '../lines/inline.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {HeadingFacts, Label, Part} from '../parts/parts.ts';
import {withoutSigns} from '../values/glyphs.ts';
import {fold, normalise} from '../words/folding.ts';
import {
  EPIC,
  isAside,
  isExcluded,
  isLater,
  isLegend,
  isSample,
  isWorklist,
  listsWork,
  PRIORITY,
  STORY,
  statusNamed,
  TASK,
  tellsStory,
} from '../words/vocabulary.ts';
import type {Field} from '../words/words.ts';
import {holdsTasks, readItemTable} from './columns.ts';
import {bareText, namesSprint, type SprintTitle, sprintOf} from './sprint-titles.ts';

/** All that the words of a heading say of its role, worked out once for each heading. */
export interface HeadingRole {
  readonly lane: Status | null;
  /** The lane that it names behind a number of sections: `3.2 In progress`. */
  readonly counted: Status | null;
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
  counted: null,
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
  const bare = bareText(text);
  const name = bare.replace(COUNTED, '');
  return {
    lane: laneOf(text),
    counted: name === bare ? null : laneOf(name),
    priority: priorityOf(text),
    sprint: sprintOf(heading),
    worklist: isWorklist(name),
    samples: holdsSamples(heading),
    beside: standsBeside(heading),
    later: isLater(name) || (isBacklog(name) && !namesSprint(heading) && 'backlog'),
  };
});

/** The number of a section before its name: `2.`, `3.1`, `IV.`, `2)`, `Column 2:`. */
const COUNTED =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]|(?:column|lane|swimlane)\s\d{1,2}\s?[:.–—-])\s+(?=\p{L})/iu;

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
  const name = normalise(bare);
  const front = normalise(bare.split(/\s[-–—|]\s/u)[0] ?? '');
  const whole = statusNamed(name) ?? statusNamed(front);
  if (whole) return whole;
  // `Epic 2: Backlog` is no lane.
  if (/\bbacklog$/.test(front) && !epic.test(front)) return 'todo';
  const joined = statusNamed(JOINED.exec(name)?.[1] ?? '');
  if (joined) return joined;
  const words = name.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const status = statusNamed(words.slice(0, count).join(' '));
    if (status && words.slice(count).every(word => nouns.test(word))) return status;
  }
  return laneBehind(words);
}

const epic = new RegExp(`^(?:\\d+ )?(?:${EPIC})(?!\\p{L})`, 'u');

/** `已完成任务`, `完了したタスク`: a status and its noun without a blank between them. */
const JOINED =
  /^(.{2,6}?)(?:的|の|した|している|済みの)?(?:用户故事|故事|任务|需求|功能|事项|工作|タスク|ストーリー|項目|项目|アイテム|チケット|課題|작업|항목|스토리)$/u;

/** `Tareas completadas`, `PBIs terminés`: in many languages the status stands behind the noun. */
function laneBehind([noun = '', ...rest]: readonly string[]): Status | null {
  if (!nouns.test(noun) || rest.length === 0 || rest.length > 3) return null;
  const status = statusNamed(rest.join(' '));
  // `Task planning` and `Story review` are things to do, not where they are.
  return status === 'in-review' || (status === 'todo' && listsWork(rest.join(' '))) || TALK.test(rest.join(' '))
    ? null
    : status;
}

const TALK = /^(?:planning|ready|draft|next|open|new|live|active|backlog|started|status)$/u;

const PRIO = /prior|приоритет|oncelik|uu tien|优先|우선/u;
/** `Priorità alta`, `优先级：高` */
const priorityBehind =
  /^(?:priorit\p{L}*|prioridade?|priorytet|приоритет|oncelik|do uu tien|优先[级度]|우선순위)\s*[:：]?\s*([^:：]{1,20})$/u;
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
  if (named && isPriority(named)) return first;
  const [whole, behind] = priorityBehind.exec(fold(bare)) ?? [];
  if (whole && behind && isPriority(behind)) return bare.slice(-behind.length);
  const inner = /[(（]([^()（）]{3,32})[)）]$/u.exec(bare)?.[1] ?? '';
  return PRIO.test(fold(inner)) ? priorityOf(inner) : null;
}

/** Headings of a changelog: `1.2.0 (2024-05-01)`, `[Unreleased]`, `v2.0`. */
const VERSION = /^\[?v?\d+\.\d+\.\d+(?![\d.]*[a-z]?[:：\s]+\p{L}{3})|^\[?unreleased\]?$|^v\d+\.\d+(?:\s|$)/iu;
/** Behind a noun that comes before what it is of. */
const OF = /^(?:de|del|di|du|des|da|do)$/;

/** Headings whose sections hold no real items at all. */
function holdsSamples(heading: HeadingFacts): boolean {
  const words = bareText(heading.line.text).replace(COUNTED, '');
  if (VERSION.test(words) || isExcluded(words) || isLegend(words)) return true;
  // `Template: …` and `Sprint Backlog Template`, but not `Template ownership guard`.
  const cut = words.split(/[:：]\s/u)[0] ?? words;
  const last = words.split(/\s/u).slice(-1)[0] ?? words;
  const [first = '', ...rest] = normalise(words).split(' ');
  // `Plantilla de historia`
  if (OF.test(rest[0] ?? '') && isSample(first)) return true;
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
  if (!isAside(bare) || listsWork(bare) || isItemHead(heading.head, heading.line)) return false;
  return !isWorklist(bare) && !laneOf(bare) && !priorityOf(heading.line.text);
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

/** `US-101 Sign up`: an id before a title with nothing between them; by itself it may also be a name with a number. */
export function isLooseHead({kind, id, separated, title}: Head, line: Inline): boolean {
  return (
    (kind === 'id' || kind === 'story') &&
    id !== null &&
    !separated &&
    /^[^\p{Ll}\s]/u.test(line.text.slice(title.start))
  );
}

/** Ids of stories, under which the ids of tasks name parts. */
export const OF_STORY = /^(?:US|HU|PBI|STORY|UC)[-_ ]?\d/i;
const OF_TASK = /^(?:T|TK|ST|TASK|SUB)[-_ ]?\d/i;

/** `Task 1.1: …`, `T-01: …`: a part of the item that it stands under. */
export function isTaskHead({kind, id}: Head): boolean {
  return kind === 'task' || (kind === 'id' && OF_TASK.test(id?.value ?? ''));
}

/** true when a heading or a row under this one is an item, so that this one groups items. */
export function groupsItems(node: OutlineNode): boolean {
  return holdsItems(node, OF_STORY.test(node.heading?.head.id?.value ?? '')) || holdsRows(node);
}

/** `E01: Streaming` over a table of stories with ids and points of their own. */
function holdsRows({heading, parts}: OutlineNode): boolean {
  const head = heading?.head;
  if (head?.kind !== 'id' || !head.id || OF_STORY.test(head.id.value) || isTaskHead(head)) return false;
  const {value} = head.id;
  const named = /^E\d/i.test(value);
  return parts.some(({part}) => {
    const listed = listedStories(part);
    if (!listed.ids || listed.ids.has(value)) return false;
    return listed.kind === 'sized' || (named && listed.kind === 'planned');
  });
}

interface Listed {
  /** Whether rows have points, or at least a status or a priority. */
  readonly kind: 'sized' | 'planned' | null;
  /** As they are written in the rows: a heading that is one of them groups nothing. */
  readonly ids: ReadonlySet<string> | null;
}

const listedStories: (part: Part) => Listed = memo(({groups}) => {
  for (const {blocks} of groups) {
    for (const block of blocks) {
      if (block.kind !== 'table' || block.rows.length < 2 || holdsTasks(block)) continue;
      const table = readItemTable(block);
      if (!table || table.id < 0) continue;
      const ids = new Set(block.rows.map(({cells}) => cells[table.id]?.line.text.trim() ?? ''));
      if (table.columns.includes('points')) return {kind: 'sized', ids};
      if (table.columns.includes('status') || table.columns.includes('priority')) return {kind: 'planned', ids};
    }
  }
  return {kind: null, ids: null};
});

function holdsItems(node: OutlineNode, ofStory: boolean): boolean {
  if (node.parts.some(({part}) => labelsItems(part))) return true;
  let loose = 0;
  return node.children.some(child => {
    const {heading} = child;
    if (!heading || heading.fields.length > 0) return holdsItems(child, ofStory);
    const {head, line} = heading;
    const part = head.kind === 'task' || (ofStory && isTaskHead(head));
    if (!part && isItemHead(head, line) && head.title.end > head.title.start) return true;
    if (!part && isLooseHead(head, line) && ++loose > 1) return true;
    return holdsItems(child, ofStory);
  });
}

/** Bold lines that name items and have their points, their criteria or their people below them. */
const labelsItems: (part: Part) => boolean = memo(({groups}) =>
  groups.some(({label, keys}, at) => {
    if (!label || !isItemHead(label.head, label.line) || label.head.title.end <= label.head.title.start) return false;
    if (label.head.kind === 'id' && OF_STORY.test(label.head.id?.value ?? ''))
      return groups[at + 1]?.label?.fields.includes('criteria') === true;
    return label.head.kind === 'story' && keys.some(({fields}) => OF_ITEMS.some(field => fields.includes(field)));
  }),
);

const OF_ITEMS: readonly Field[] = ['points', 'assignee', 'criteria'];

/** true when what stands first under a heading is the sentence of a story, on one line or on three. */
export function narrates({parts}: OutlineNode): boolean {
  const [first] = parts;
  return first !== undefined && narratesPart(first.part);
}

const narratesPart: (part: Part) => boolean = memo(({groups}) => {
  const lines = groups
    .filter(({label}) => label === null || label.fields.includes('narrative'))
    .flatMap(({blocks}) => blocks.flatMap(block => (block.kind === 'line' ? [block.line.text] : [])));
  return tellsStory(lines.slice(0, 4).join(' ').slice(0, 400));
});

/** `**US-1: Search**`: a label that names an item. */
export function isItemLabel({head, line}: Label): boolean {
  return head.kind === 'card' || (isItemHead(head, line) && head.title.end > head.title.start);
}
