/** Writes acceptance criteria into a story that has none, in the style in which the document writes them elsewhere. */
import type {Checklist, Story} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import {shift} from '../text/span.ts';
import {lineEndOf, lineOf, textOf} from './style.ts';

interface SectionStyle {
  /** The line that introduces the list, without its line end. */
  readonly label: string;
  /** What stands between that line and the first entry: line ends, blank lines. */
  readonly gap: string;
  /** What stands before the text of an entry: indent, marker, open box. */
  readonly marker: string;
  readonly beforeTasks: boolean;
}

/**
 * The edit that gives a story a first criterion: a new section, or a first entry where an empty section waits.
 * `model` is a story whose section to copy, see `hasSection`; null for a plain one.
 */
export function writeCriterion(text: string, story: Story, model: Story | null, criterion: string): TextEdit {
  const style = model ? readStyle(text, model) : plainStyle(text, story);
  const eol = lineEndOf(text);
  const entry = `${style.marker}${criterion}`;
  const {label} = story.criteria;
  if (label) return insert(lineOf(text, label.end).end, `${style.gap}${entry}`);
  const tasks = style.beforeTasks ? firstLabel(story) : null;
  const section = `${style.label}${style.gap}${entry}`;
  if (tasks) return insert(lineOf(text, tasks.start).start, `${section}${eol}${eol}`);
  return insert(endOfContent(text, story), `${eol}${eol}${section}`);
}

/** Whether criteria stand in lines of their own below a label, so that the section can be copied. */
export function hasSection(text: string, {label, items, base}: Checklist): boolean {
  const first = items[0];
  return label !== null && first !== undefined && lineOf(text, label.end).end < base + first.span.start;
}

function readStyle(text: string, {criteria, tasks}: Story): SectionStyle {
  const label = lineOf(text, criteria.label?.start ?? 0);
  const first = shift(criteria.items[0]?.span ?? {start: 0, end: 0}, criteria.base);
  const line = lineOf(text, first.start);
  return {
    label: textOf(text, label),
    gap: text.slice(label.end, line.start),
    marker: text.slice(line.start, first.start).replace(/\[[^\]]\]/, '[ ]'),
    beforeTasks: !tasks.label || tasks.label.start > label.start,
  };
}

function plainStyle(text: string, {definition}: Story): SectionStyle {
  const eol = lineEndOf(text);
  const indent = definition.form === 'entry' ? `${/^[ \t]*/.exec(textOf(text, definition.line))?.[0] ?? ''}  ` : '';
  return {label: `${indent}**Acceptance Criteria:**`, gap: eol, marker: `${indent}- [ ] `, beforeTasks: true};
}

function firstLabel({tasks, definitionOfDone}: Story): Checklist['label'] {
  const labels = [tasks.label, definitionOfDone.label].filter(label => label !== null);
  return labels.reduce<Checklist['label']>(
    (first, label) => (first && first.start < label.start ? first : label),
    null,
  );
}

/** Where the last line of a story's own text ends: blank lines and a closing rule belong to what follows. */
function endOfContent(text: string, {definition}: Story): number {
  let end = definition.body.end;
  while (end > definition.line.end) {
    const line = lineOf(text, end - 1);
    if (!/^\s*([-*_])?(\s*\1){2,}\s*$|^\s*$/.test(textOf(text, line))) return Math.min(line.end, end);
    end = line.start;
  }
  return lineOf(text, definition.line.end).end;
}

function insert(at: number, text: string): TextEdit {
  return {span: {start: at, end: at}, text};
}
