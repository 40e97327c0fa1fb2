/** Writes criteria, tasks or a definition of done into a story that has none, in the style in which the document writes them elsewhere. */
import type {ListKind} from '../features/facts.ts';
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
  /** It stands above the other lists. */
  readonly beforeOthers: boolean;
}

const plainLabels: Readonly<Record<ListKind, string>> = {
  criteria: 'Acceptance Criteria',
  tasks: 'Tasks',
  definitionOfDone: 'Definition of Done',
};

/** The edit that gives a story a first criterion, see `writeEntry`. */
export function writeCriterion(text: string, story: Story, model: Story | null, criterion: string): TextEdit {
  return writeEntry(text, story, model, 'criteria', criterion);
}

/**
 * The edit that gives a list of a story its first entry: a new section, or a first entry where an empty section waits.
 * `model` is a story whose section to copy, see `hasSection`; null for a plain one.
 */
export function writeEntry(text: string, story: Story, model: Story | null, list: ListKind, words: string): TextEdit {
  const style = model ? readStyle(text, model, list) : plainStyle(text, story, list);
  const eol = lineEndOf(text);
  const entry = `${style.marker}${words}`;
  const {label} = story[list];
  if (label) return insert(lineOf(text, label.end).end, `${style.gap}${entry}`);
  const below = style.beforeOthers ? firstLabel(story, list) : null;
  const section = `${style.label}${style.gap}${entry}`;
  if (below) return insert(lineOf(text, below.start).start, `${section}${eol}${eol}`);
  return insert(endOfContent(text, story), `${eol}${eol}${section}`);
}

/** Whether criteria stand in lines of their own below a label, so that the section can be copied. */
export function hasSection(text: string, {label, items, base}: Checklist): boolean {
  const first = items[0];
  return label !== null && first !== undefined && lineOf(text, label.end).end < base + first.span.start;
}

function readStyle(text: string, story: Story, list: ListKind): SectionStyle {
  const own = story[list];
  const label = lineOf(text, own.label?.start ?? 0);
  const first = shift(own.items[0]?.span ?? {start: 0, end: 0}, own.base);
  const line = lineOf(text, first.start);
  return {
    label: textOf(text, label),
    gap: text.slice(label.end, line.start),
    marker: text.slice(line.start, first.start).replace(/\[[^\]]\]/, '[ ]'),
    beforeOthers: list === 'criteria' ? !story.tasks.label || story.tasks.label.start > label.start : list === 'tasks',
  };
}

function plainStyle(text: string, {definition}: Story, list: ListKind): SectionStyle {
  const eol = lineEndOf(text);
  const indent = definition.form === 'entry' ? `${/^[ \t]*/.exec(textOf(text, definition.line))?.[0] ?? ''}  ` : '';
  const beforeOthers = list !== 'definitionOfDone';
  return {label: `${indent}**${plainLabels[list]}:**`, gap: eol, marker: `${indent}- [ ] `, beforeOthers};
}

/** Of the lists that stand below this one as a rule. */
function firstLabel({tasks, definitionOfDone}: Story, list: ListKind): Checklist['label'] {
  const below = list === 'criteria' ? [tasks.label, definitionOfDone.label] : [definitionOfDone.label];
  const labels = below.filter(label => label !== null);
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
