/** The rule missing-estimate: the stories around this one are estimated, and it is not. */

import {textOf} from '../edits/style.ts';
import type {Mention, Story} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import {isHabit} from './habit.ts';
import type {Fix, Report, Rule, RuleContext} from './rule.ts';
import {count, number, storyName} from './wording.ts';

export const missingEstimate: Rule = {
  id: 'missing-estimate',
  summary: 'The stories around this one are estimated, and it is not.',
  severity: 'warning',
  *check(context) {
    for (const [, stories] of byForm(context.backlog.stories)) {
      const estimated = stories.filter(isEstimated);
      if (!isHabit(estimated.length, stories.length)) continue;
      const model = estimated.find(story => story.definition.points);
      for (const story of stories)
        if (!isEstimated(story) && isOpen(story)) yield report(story, estimated.length, model, context);
    }
  },
};

/** Rows are compared with rows, headings with headings, and `BUG-` with `BUG-`: families are estimated alike. */
function byForm(stories: readonly Story[]): ReadonlyMap<string, readonly Story[]> {
  const groups = new Map<string, Story[]>();
  for (const story of stories) {
    const {form, defines} = story.definition;
    const key = `${form} ${defines} ${/^\D*/.exec(story.id ?? '')?.[0]}`;
    const group = groups.get(key);
    if (group) group.push(story);
    else groups.set(key, [story]);
  }
  return groups;
}

function isEstimated({points, estimate}: Story): boolean {
  return points !== null || estimate !== null;
}

function isOpen({status}: Story): boolean {
  return status?.value !== 'done' && status?.value !== 'dropped';
}

function report(story: Story, estimated: number, model: Story | undefined, context: RuleContext): Report {
  const {definition} = story;
  return {
    at: definition.title?.span ?? definition.line,
    message: `${storyName(story)} has no estimate; ${count(estimated, 'stories')} beside it ${estimated === 1 ? 'has' : 'have'} one`,
    story: story.id,
    fixes: model
      ? estimates(context.document.text, definition, model.definition, context.settings.estimationScale)
      : [],
  };
}

/** `(3 points)` behind the title, in the words in which another heading or entry has them there. */
function estimates(text: string, target: Mention, model: Mention, scale: readonly number[]): readonly Fix[] {
  if (target.form === 'row' || !target.title || !model.points || !model.title) return [];
  const inLine = model.line.start <= model.points.span.start && model.points.span.end <= model.line.end;
  if (!inLine || model.points.span.start < model.title.span.end) return [];
  const tail = /^(?:\*\*|__)?[^\p{L}\d]*/u;
  const suffix = text.slice(model.title.span.end, model.line.end).trimEnd();
  const before = tail.exec(suffix)?.[0] ?? '';
  if (!suffix.startsWith(before + textOf(text, model.points.span))) return [];
  return scale
    .filter(value => value >= 1 && value <= 13)
    .map(value => ({
      title: `Estimate ${count(value, 'points')}`,
      safe: false,
      edits: [suffixEdit(target, suffix, model.points?.value ?? 0, value)],
    }));
}

function suffixEdit({title, line}: Mention, suffix: string, was: number, value: number): TextEdit {
  const words = suffix
    .replace(number(was), number(value))
    .replace(/\b(point|pt)s?\b/i, (_, word: string) => (value === 1 ? word : `${word}s`));
  const at = title?.span.end ?? line.end;
  return {span: {start: at, end: at}, text: words};
}
