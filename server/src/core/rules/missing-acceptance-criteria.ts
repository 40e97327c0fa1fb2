/** The rule missing-acceptance-criteria: a story that is defined here says nowhere when it is done. */
import {hasSection, writeCriterion} from '../edits/criteria-section.ts';
import type {Backlog, Story} from '../model/backlog.ts';
import {overStories, storiesWhere} from '../model/chunks.ts';
import {fold} from '../model/words/folding.ts';
import {anywhere} from '../model/words/patterns.ts';
import {lettersOf} from '../workspace/document.ts';
import {isUserStory, readNarrative} from './narrative.ts';
import type {Fix, Report, Rule, RuleContext} from './rule.ts';
import {optionOf} from './rule.ts';
import {number, shorten, storyName} from './wording.ts';

const habit = {
  key: 'habit',
  default: 0.75,
  sentence: 'The share of the other stories that must have criteria before a story without them is reported.',
};

export const missingAcceptanceCriteria: Rule = {
  id: 'missing-acceptance-criteria',
  summary: 'A story that is defined here has no acceptance criteria, or an empty section for them.',
  severity: 'warning',
  options: [habit],
  *check(context) {
    const written = countWritten(context.plan);
    const reasons = new Map<Story, string>();
    for (const one of lacking(context.plan)) {
      const story = context.told.story(one);
      const reason = reasonFor(context, story, written.get(story.definition.form));
      if (reason && (story.criteria.label || !speaksOfCriteria(context, story))) reasons.set(story, reason);
    }
    if (reasons.size === 0) return;
    const defined = context.backlog.stories.filter(story => story.definition.defines);
    yield* reports(context, defined, reasons);
  },
};

/** Each with the section to copy: that of the last story of its form above it, else of the first one. */
function* reports(
  context: RuleContext,
  defined: readonly Story[],
  reasons: ReadonlyMap<Story, string>,
): Iterable<Report> {
  const models = new Map<string, Story>();
  const hasModel = (story: Story) => hasSection(context.document.text, story.criteria);
  for (const story of defined) {
    const {form} = story.definition;
    if (!models.has(form) && hasModel(story)) models.set(form, story);
  }
  for (const story of defined) {
    const {form} = story.definition;
    const reason = reasons.get(story);
    if (reason) yield report(context, story, models.get(form) ?? null, reason);
    else if (hasModel(story)) models.set(form, story);
  }
}

interface Written {
  all: number;
  withCriteria: number;
}

const lacking = storiesWhere(
  ({definition, criteria, status}) => definition.defines && criteria.total === 0 && status?.value !== 'dropped',
);

/** By form, how many stories are defined and how many of them have criteria. */
function countWritten(plan: Backlog): ReadonlyMap<string, Readonly<Written>> {
  const counts = new Map<string, Written>();
  for (const chunk of written(plan)) for (const [form, count] of chunk) add(counts, form, count);
  return counts;
}

const written = overStories(stories => {
  const counts = new Map<string, Written>();
  for (const {definition, criteria} of stories)
    if (definition.defines) add(counts, definition.form, {all: 1, withCriteria: criteria.total > 0 ? 1 : 0});
  return counts;
});

function add(counts: Map<string, Written>, form: string, {all, withCriteria}: Written): void {
  const count = counts.get(form) ?? {all: 0, withCriteria: 0};
  count.all += all;
  count.withCriteria += withCriteria;
  counts.set(form, count);
}

/** Why criteria are to be expected here; null where the document's stories do without. */
function reasonFor(context: RuleContext, story: Story, written: Readonly<Written> | undefined): string | null {
  if (story.criteria.label) return 'the section for them is empty';
  const others = (written?.all ?? 1) - 1;
  const withCriteria = written?.withCriteria ?? 0;
  if (others > 0 && withCriteria / others >= optionOf(context, habit)) {
    return `${number(withCriteria)} of the ${number(others)} other stories here have some`;
  }
  // Where no story has criteria, a list of tasks or deliverables stands in for them.
  const usual = withCriteria > 0 || story.tasks.total === 0;
  const open = story.status?.value !== 'done';
  return usual && open && isUserStory(context.document.text, story.definition.body)
    ? 'it is written as a user story'
    : null;
}

const accepting = anywhere(words => words.accepting);
const given = /\bgiven\b/;
const step = /\bwhen\b/;

/** Whether the story says when it is done in a form that was not read: nobody wants a second section then. */
function speaksOfCriteria({document}: RuleContext, {definition: {body, line}}: Story): boolean {
  const said = fold(lettersOf(document).slice(line.end, body.end));
  return accepting.test(said) || (given.test(said) && step.test(said));
}

function report(context: RuleContext, story: Story, model: Story | null, reason: string): Report {
  const {definition, criteria} = story;
  return {
    at: criteria.label ?? definition.title?.span ?? definition.line,
    message: `${storyName(story)} has no acceptance criteria: ${reason}`,
    story: story.id,
    fixes: () => fixes(context.document.text, story, model),
  };
}

function fixes(text: string, story: Story, model: Story | null): readonly Fix[] {
  const write = (title: string, criterion: string): Fix => ({
    title,
    safe: false,
    edits: [writeCriterion(text, story, model, criterion)],
  });
  const {benefit} = readNarrative(text, story.definition.body);
  const purpose = benefit
    ? text
        .slice(benefit.start, benefit.end)
        .replace(/[*_.\s]+$/, '')
        .trim()
    : '';
  const empty = write(story.criteria.label ? 'Add a first criterion' : 'Add acceptance criteria', '…');
  if (!purpose) return [empty];
  const criterion = purpose.charAt(0).toUpperCase() + purpose.slice(1);
  return [empty, write(`Add “${shorten(criterion, 50)}” as first criterion`, criterion)];
}
