/** The rule missing-estimate: the stories around this one are estimated, and it is not. */
import {cellsOf, tableHead} from '../edits/cells.ts';
import {isRefusal} from '../edits/gesture.ts';
import {fieldEdits} from '../edits/set-field.ts';
import {textOf} from '../edits/style.ts';
import type {Backlog, Story} from '../model/backlog.ts';
import {overStories} from '../model/chunks.ts';
import {fieldOf} from '../model/words/vocabulary.ts';
import type {Document} from '../workspace/document.ts';
import {isHabit} from './habit.ts';
import type {Fix, Report, Rule, RuleContext} from './rule.ts';
import {count, storyName} from './wording.ts';

export const missingEstimate: Rule = {
  id: 'missing-estimate',
  summary: 'The stories around this one are estimated, and it is not.',
  severity: 'warning',
  *check(context) {
    for (const {all, lacking} of familiesIn(context.plan)) {
      const estimated = all - lacking.length;
      if (!isHabit(estimated, all)) continue;
      for (const story of lacking.filter(isOpen)) {
        const own = context.told.story(story);
        if (hasRoom(own, context.document)) yield report(own, estimated, context);
      }
    }
  },
};

/** Of a table without a column of estimates nobody wants to estimate the rows. */
function hasRoom({definition: {form, line}}: Story, {text}: Document): boolean {
  const head = form === 'row' ? tableHead(text, line.start)?.names : undefined;
  if (head === undefined) return true;
  return cellsOf(head, {start: 0, end: head.length}).some(
    ({content}) => fieldOf(textOf(head, content), ['points', 'estimate']) !== null,
  );
}

/** Stories that are estimated alike. */
interface Family {
  readonly all: number;
  /** Those without an estimate. */
  readonly lacking: readonly Story[];
}

/** Rows are compared with rows, headings with headings, and `BUG-` with `BUG-`. */
const byForm = overStories((stories): ReadonlyMap<string, Family> => {
  const families = new Map<string, Family>();
  for (const story of stories) {
    const {form, defines} = story.definition;
    const key = `${form} ${defines} ${/^\D*/.exec(story.id ?? '')?.[0]}`;
    join(families, key, {all: 1, lacking: isEstimated(story) ? [] : [story]});
  }
  return families;
});

function familiesIn(plan: Backlog): Iterable<Family> {
  const families = new Map<string, Family>();
  for (const chunk of byForm(plan)) for (const [key, family] of chunk) join(families, key, family);
  return families.values();
}

function join(families: Map<string, Family>, key: string, {all, lacking}: Family): void {
  const known = families.get(key);
  const joined = known && {
    all: known.all + all,
    lacking: lacking.length > 0 ? [...known.lacking, ...lacking] : known.lacking,
  };
  families.set(key, joined ?? {all, lacking});
}

function isEstimated({points, estimate}: Story): boolean {
  return points !== null || estimate !== null;
}

function isOpen({status}: Story): boolean {
  return status?.value !== 'done' && status?.value !== 'dropped';
}

function report(story: Story, estimated: number, context: RuleContext): Report {
  const {definition} = story;
  return {
    at: definition.title?.span ?? definition.line,
    message: `${storyName(story)} has no estimate; ${count(estimated, 'stories')} beside it ${estimated === 1 ? 'has' : 'have'} one`,
    story: story.id,
    fixes: () => estimates(context, story),
  };
}

/** The values of the scale that are usual for one story, each in the form in which the stories beside it have theirs. */
function estimates({document, backlog, settings}: RuleContext, story: Story): readonly Fix[] {
  return settings.estimationScale
    .filter(value => value >= 1 && value <= 13)
    .flatMap(value => {
      const edits = fieldEdits({document, backlog, story}, 'points', String(value));
      return isRefusal(edits) ? [] : [{title: `Estimate ${count(value, 'points')}`, safe: false, edits}];
    });
}
