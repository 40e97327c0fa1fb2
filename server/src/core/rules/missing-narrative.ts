/** The rule missing-narrative: the stories here are written "As a / I want / so that", and this one lacks a part. */
import type {Story} from '../model/backlog.ts';
import {isHabit} from './habit.ts';
import {findNarratives, type Narrative, type NarrativePart} from './narrative.ts';
import type {Report, Rule} from './rule.ts';
import {scanner} from './scan.ts';
import {list, number, storyName} from './wording.ts';

const names: Readonly<Record<NarrativePart, string>> = {role: '“as a …”', want: '“I want …”', benefit: '“so that …”'};
const parts = ['role', 'want', 'benefit'] as const;

/** Narratives never reach over a heading. */
const scan = scanner(sections =>
  sections.flatMap(({start, piece}) =>
    findNarratives(piece.text)
      .filter(({role, want, benefit}) => role && (want || benefit))
      .map(narrative => ({at: start + (narrative.role?.start ?? 0), narrative})),
  ),
);

export const missingNarrative: Rule = {
  id: 'missing-narrative',
  summary: 'The stories here are written “As a …, I want …, so that …”, and this one lacks a part.',
  severity: 'info',
  *check({backlog, document}) {
    if (!backlog.isBacklog) return;
    const stretches = scan(document);
    const all = stretches.reduce((so, {found}) => so + found.length, 0);
    const partial = stretches.flatMap(({start, found}) =>
      found.filter(({narrative}) => !isComplete(narrative)).map(({at, narrative}) => ({at: start + at, narrative})),
    );
    const complete = all - partial.length;
    if (partial.length === 0 || !isHabit(complete, all)) return;
    const defined = backlog.stories.filter(({definition}) => definition.defines);
    for (const {at, narrative} of partial) {
      const story = storyAround(defined, at);
      if (story && story.status?.value !== 'done') yield report(story, narrative, complete);
    }
  },
};

/** Stories stand in the order of their definitions. */
function storyAround(defined: readonly Story[], offset: number): Story | null {
  let low = 0;
  let high = defined.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((defined[middle]?.definition.body.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const story = defined[low - 1];
  return story && offset < story.definition.body.end ? story : null;
}

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
