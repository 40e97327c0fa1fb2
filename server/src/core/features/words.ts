/** How figures read everywhere: `28/28 pts`, `3 epics`, `0/4 criteria`, and the short name of a sprint or story. */
import {memo} from '../memo.ts';
import type {Epic, Sprint, Status, Story} from '../model/backlog.ts';

/** Sums of fractions without the noise of binary floating point: `1.5`, `0.3`, never `0.30000000000000004`. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `4 pts`, `1 pt` */
export function points(value: number): string {
  return `${figure(value)} ${value === 1 ? 'pt' : 'pts'}`;
}

/** `28/28 pts` of a total that may be unknown. */
export function pointsOf(value: number, total: number | null): string {
  return total === null ? points(value) : `${figure(value)}/${figure(total)} pts`;
}

const plurals: Readonly<Record<string, string>> = {story: 'stories', criterion: 'criteria', 'DoD entry': 'DoD entries'};

/** `1 story`, `10 stories` */
export function count(value: number, noun: string): string {
  return `${figure(value)} ${inNumber(value, noun)}`;
}

/** `0/4 criteria` */
export function share(done: number, total: number, noun: string): string {
  return `${done}/${total} ${inNumber(total, noun)}`;
}

function inNumber(value: number, noun: string): string {
  return value === 1 ? noun : (plurals[noun] ?? `${noun}s`);
}

/** `a · b · c`, without what is absent. */
export function dotted(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

const statusWords: Readonly<Record<Status, string>> = {
  todo: 'to do',
  'in-progress': 'in progress',
  'in-review': 'in review',
  blocked: 'blocked',
  done: 'done',
  dropped: 'dropped',
};

export function statusWord(status: Status): string {
  return statusWords[status];
}

/** The sprint as people say it: `Sprint 2`, `Iteration 3`; its title where it has no number. */
export function sprintName(sprint: Sprint): string {
  return nameOf(sprint).name;
}

const nameOf = memo((sprint: Sprint) => ({name: readName(sprint)}));

function readName(sprint: Sprint): string {
  const title = sprint.title.value;
  if (sprint.id === null) return shorten(title.split(/[:–—]/, 1)[0]?.trim() || title, 40);
  if (!/^[\d.]+$/.test(sprint.id)) return shorten(sprint.id, 40);
  return `${wordBefore(title, sprint.id) ?? 'Sprint'} ${sprint.id}`;
}

/** What a title calls the sprint before its number. */
function wordBefore(title: string, id: string): string | undefined {
  for (let at = title.indexOf(id); at >= 0; at = title.indexOf(id, at + 1)) {
    const word = lastWord.exec(title.slice(0, at))?.[1];
    if (word && !goesOn.test(title.slice(at + id.length))) return word;
  }
  return undefined;
}

const lastWord = /(\p{L}+)[ #]*$/u;
const goesOn = /^(?:[\p{L}\p{N}]|\.\d)/u;

/** What the title says beyond the sprint's name: `Foundation & Discovery` of `Sprint 1: Foundation & Discovery`. */
export function sprintTopic(sprint: Sprint): string {
  const [title, name] = [sprint.title.value, sprintName(sprint)];
  const at = title.indexOf(name);
  if (at < 0) return title;
  const rest = title.slice(at + name.length);
  return (/(?:[:–—]|\s-)\s+(\S.*)$/su.exec(rest)?.[1] ?? rest).trim();
}

/** `Epic 1: Framework Self-Generation` */
export function epicName(epic: Epic): string {
  return named(epic.id, epic.title.value);
}

/** `US-008: JSON Specifications` */
export function storyName(story: Story): string {
  return named(story.id, story.title);
}

function named(id: string | null, title: string): string {
  if (id === null || title === '') return id ?? title;
  return title.startsWith(id) ? title : `${id}: ${title}`;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
