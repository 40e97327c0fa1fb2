/** Adds a section that a story or a sprint lacks, in the style in which the document writes it elsewhere. */
import type {ListKind} from '../features/facts.ts';
import {sprintName} from '../features/words.ts';
import type {Mention, Sprint, Stated, Story} from '../model/backlog.ts';
import {storyName} from '../rules/wording.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {changeOf, type Gathered, gather} from './change.ts';
import {hasSection, writeEntry} from './criteria-section.ts';
import {insertField} from './field-forms.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, refuse, type Section} from './gesture.ts';
import {lineEndOf} from './style.ts';
import {type Target, targetOf} from './targets.ts';
import {planAfter} from './verify.ts';

const names: Readonly<Record<Section, string>> = {
  criteria: 'acceptance criteria',
  tasks: 'tasks',
  definitionOfDone: 'a definition of done',
  goal: 'a goal',
  dates: 'dates',
  capacity: 'a capacity',
};

/** `value`: the first entry, the goal, the dates as people write them, the points. */
export function addSection(documents: Documents, node: NodeAddress, section: Section, value = '…'): Outcome {
  const target = targetOf(documents, node);
  if (isRefusal(target)) return target;
  if (/[\r\n]/.test(value)) return refuse('A value cannot hold line breaks.');
  const made = editsFor(target, section, value);
  if (isRefusal(made)) return made;
  const gathered: Gathered = new Map();
  gather(gathered, target.document, made.edits);
  return changeOf(`Add ${names[section]} to ${made.name}`, gathered);
}

function editsFor({document, backlog, node}: Target, section: Section, value: string) {
  const draft = node.kind === 'draft' ? node.draft : null;
  if (section === 'criteria' || section === 'tasks' || section === 'definitionOfDone') {
    if (draft?.kind !== 'story') return refuse(`Only a story has ${names[section]}.`);
    const story = draft.noun;
    if (story[section].total > 0) return refuse(`${storyName(story)} has ${names[section]} already.`);
    if (story.definition.form === 'row' || story.definition.form === 'reference')
      return refuse(`${storyName(story)} is a table row: there is no room for ${names[section]}.`);
    const edit = writeEntry(
      document.text,
      story,
      sectionModel(document.text, backlog.stories, story, section),
      section,
      value,
    );
    const now = planAfter(document, [edit]).stories.find(other => other.id === story.id && other.title === story.title);
    return now?.[section].total === 1
      ? {edits: [edit], name: storyName(story)}
      : refuse(`They would not be read as ${names[section]}: please add them in the text.`);
  }
  if (draft?.kind !== 'sprint') return refuse(`Only a sprint has ${names[section]}.`);
  const edits = sprintEdits(document.text, backlog.sprints, draft.noun, section, value);
  const after = planAfter(document, edits);
  const index = backlog.sprints.indexOf(draft.noun);
  const isRead = statedOf(after.sprints[index], section) !== null || value === '…';
  const isSame = after.stories.length === backlog.stories.length && after.sprints.length === backlog.sprints.length;
  return isRead && isSame
    ? {edits, name: sprintName(draft.noun)}
    : refuse(`It would not be read as ${names[section]}: please add it in the text.`);
}

/** The last story above it that has such a section, else the first one. */
function sectionModel(text: string, stories: readonly Story[], story: Story, list: ListKind): Story | null {
  const alike = stories.filter(
    other => other !== story && other.definition.form === story.definition.form && hasSection(text, other[list]),
  );
  return alike.findLast(other => other.definition.line.start < story.definition.line.start) ?? alike[0] ?? null;
}

function statedOf(sprint: Sprint | undefined, section: 'goal' | 'dates' | 'capacity'): Stated<unknown> | null {
  if (!sprint) return null;
  return section === 'goal' ? sprint.goal : section === 'capacity' ? sprint.capacity : (sprint.start ?? sprint.end);
}

const labels = {goal: 'Sprint Goal', dates: 'Dates', capacity: 'Capacity'} as const;

/** As another sprint states it, else as a key of its own below the heading. */
export function sprintEdits(
  text: string,
  sprints: readonly Sprint[],
  sprint: Sprint,
  section: 'goal' | 'dates' | 'capacity',
  value: string,
): readonly TextEdit[] {
  for (const other of sprints) {
    const span = statedSpan(other, section);
    if (other === sprint || !span) continue;
    const edit = insertField(text, placeOf(sprint), {mention: placeOf(other), span}, value);
    if (edit) return [edit];
  }
  const eol = lineEndOf(text);
  const unit = section === 'capacity' && /^\d+$/.test(value) ? ' points' : '';
  const {end} = sprint.heading;
  return [{span: {start: end, end}, text: `${eol}${eol}**${labels[section]}:** ${value}${unit}`}];
}

function statedSpan(sprint: Sprint, section: 'goal' | 'dates' | 'capacity'): Span | null {
  if (section !== 'dates') return statedOf(sprint, section)?.span ?? null;
  const {start, end} = sprint;
  return start && end
    ? {start: Math.min(start.span.start, end.span.start), end: Math.max(start.span.end, end.span.end)}
    : (start?.span ?? null);
}

/** A sprint stands as a story with a heading does. */
function placeOf({heading, body, title}: Sprint): Mention {
  return {
    form: 'heading',
    defines: true,
    line: heading,
    body,
    id: null,
    title,
    points: null,
    estimate: null,
    part: null,
    phase: null,
    status: null,
    priority: null,
    assignees: [],
    sprint: null,
    sprintField: null,
    epic: null,
  };
}
