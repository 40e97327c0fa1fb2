/** The rule missing-narrative: the stories here are written "As a / I want / so that", and this one lacks a part. */
import type {Story} from '../model/backlog.ts';
import {isHabit} from './habit.ts';
import {type Narrative, type NarrativePart, readNarrative} from './narrative.ts';
import type {Report, Rule} from './rule.ts';
import {list, number, storyName} from './wording.ts';

const names: Readonly<Record<NarrativePart, string>> = {role: '“as a …”', want: '“I want …”', benefit: '“so that …”'};
const parts = ['role', 'want', 'benefit'] as const;

export const missingNarrative: Rule = {
  id: 'missing-narrative',
  summary: 'The stories here are written “As a …, I want …, so that …”, and this one lacks a part.',
  severity: 'info',
  *check({backlog, document}) {
    const written = backlog.stories
      .filter(({definition}) => definition.defines)
      .map(story => ({story, narrative: readNarrative(document.text, story.definition.body)}))
      .filter(({narrative}) => narrative.role && (narrative.want || narrative.benefit));
    const complete = written.filter(({narrative}) => isComplete(narrative));
    if (!isHabit(complete.length, written.length)) return;
    for (const {story, narrative} of written) {
      if (!isComplete(narrative) && story.status?.value !== 'done') yield report(story, narrative, complete.length);
    }
  },
};

function isComplete(narrative: Narrative): boolean {
  return parts.every(part => narrative[part] !== undefined);
}

function report(story: Story, narrative: Narrative, others: number): Report {
  const {definition} = story;
  const missing = parts.filter(part => !narrative[part]).map(part => names[part]);
  return {
    at: definition.title?.span ?? definition.line,
    message: `${storyName(story)} is written as a user story without ${list(missing)}; ${number(others)} others are complete`,
    story: story.id,
    fixes: [],
  };
}
