/** The rule missing-narrative: the stories here are written "As a / I want / so that", and this one lacks a part. */
import {exact} from '../lists.ts';
import {memo} from '../memo.ts';
import type {Story} from '../model/backlog.ts';
import type {Piece} from '../syntax/piece.ts';
import {shift} from '../text/span.ts';
import {isHabit} from './habit.ts';
import {findNarratives, type Narrative, type NarrativePart} from './narrative.ts';
import type {Fix, Report, Rule} from './rule.ts';
import {scanner} from './scan.ts';
import {list, number, storyName} from './wording.ts';

const names: Readonly<Record<NarrativePart, string>> = {role: '“as a …”', want: '“I want …”', benefit: '“so that …”'};
const parts = ['role', 'want', 'benefit'] as const;

/** Narratives never reach over a heading. */
const narrativesOf = memo((piece: Piece) =>
  exact(findNarratives(piece.text).filter(({role, want, benefit}) => role && (want || benefit))),
);

/** A narrative, and where its role begins. */
interface Told {
  readonly at: number;
  readonly narrative: Narrative;
}

const scan = scanner(sections => {
  const partial: Told[] = [];
  let complete = 0;
  let model: Told | null = null;
  for (const {start, piece} of sections) {
    for (const narrative of narrativesOf(piece)) {
      const told = {at: start + (narrative.role?.start ?? 0), narrative};
      if (isComplete(narrative)) {
        complete++;
        model ??= told;
      } else partial.push(told);
    }
  }
  return {complete, partial, model};
});

export const missingNarrative: Rule = {
  id: 'missing-narrative',
  summary: 'The stories here are written “As a …, I want …, so that …”, and this one lacks a part.',
  severity: 'info',
  prepare: scan.steps,
  *check({plan, backlog, document}) {
    if (!plan.isBacklog) return;
    const stretches = scan(document);
    const complete = stretches.reduce((so, {found}) => so + found.complete, 0);
    const partial = stretches.flatMap(({start, found}) =>
      found.partial.map(({at, narrative}) => ({at: start + at, narrative})),
    );
    if (partial.length === 0 || !isHabit(complete, complete + partial.length)) return;
    const defined = backlog.stories.filter(({definition}) => definition.defines);
    const [model] = stretches.flatMap(({start, found: {model}}) =>
      model ? [placed(model.narrative, start + model.at)] : [],
    );
    for (const {at, narrative} of partial) {
      const story = storyAround(defined, at);
      if (!story || story.status?.value === 'done') continue;
      const fixes = () => [insertPart(document.text, placed(narrative, at), model)].filter(fix => fix !== null);
      yield {...report(story, narrative, complete), fixes};
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
  };
}

/** With absolute places; `at` is where its role begins. */
function placed(narrative: Narrative, at: number): Narrative {
  const by = at - (narrative.role?.start ?? 0);
  return Object.fromEntries(Object.entries(narrative).map(([part, span]) => [part, shift(span, by)]));
}

/** The first part that is missing, opened with the words of a complete narrative and left open. */
function insertPart(text: string, narrative: Narrative, model: Narrative | undefined): Fix | null {
  const missing = narrative.want ? 'benefit' : 'want';
  const [before, own] = [missing === 'want' ? 'role' : 'want', model?.[missing]] as const;
  const [behind, said] = [narrative[before], model?.[before]];
  if (!own || !said || !behind) return null;
  const isBelow = own.start > said.end;
  const opening = isBelow
    ? text.slice(said.end, own.start)
    : (/,?\s+[*_]*\p{L}[\p{L}'’]*(?:\s[\p{L}'’]+)?[*_:,]*\s*$/u.exec(text.slice(said.start, own.start))?.[0] ?? null);
  if (opening === null || opening.length > 60) return null;
  const words = text.slice(behind.start, behind.end);
  const end = behind.start + (isBelow ? words.length : words.replace(/[\s.]+$/, '').length);
  const edits = [{span: {start: end, end}, text: `${opening}…`}];
  return {title: `Add ${names[missing]}`, safe: false, edits};
}
