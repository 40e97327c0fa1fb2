/** Writes another status of a story wherever the document states one for it, in the form that it has there. */
import {statusWord} from '../features/words.ts';
import type {Backlog, Mention, Status, Story} from '../model/backlog.ts';
import {storyName} from '../rules/wording.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Document} from '../workspace/document.ts';
import {fitted} from './cells.ts';
import {changeStories} from './change-stories.ts';
import {echoEdits} from './echoes.ts';
import {type FieldModel, insertField} from './field-forms.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, type Refusal, refuse} from './gesture.ts';
import {moveBelow} from './lanes.ts';
import {modelsFor} from './models.ts';
import {plainField} from './plain-fields.ts';
import {statusInWordsOf} from './status-words.ts';
import {boxMark, isBox, isPutOff, rewriteStatus} from './statuses.ts';
import {storiesOf} from './targets.ts';

export function setStatus(documents: Documents, nodes: readonly NodeAddress[], status: Status): Outcome {
  const targets = storiesOf(documents, nodes);
  if (isRefusal(targets)) return targets;
  const [first] = targets;
  const what = targets.length > 1 || !first ? `${targets.length} stories` : storyName(first.story);
  return changeStories(targets, `Mark ${what} as ${statusWord(status)}`, {
    edits: ({document, backlog, story}) => statusEdits(document, backlog, story, status),
    mayDiffer: ['status'],
    holds: story => story.status?.value === status,
  });
}

/** The edits that make a story's status another one, without the proof that it will read so. */
export function statusEdits(
  {text}: Document,
  backlog: Backlog,
  story: Story,
  status: Status,
): readonly TextEdit[] | Refusal {
  if (story.status?.value === status && !story.mentions.some(({status: own}) => own && own.value !== status)) return [];
  const edits: TextEdit[] = [];
  const stating = story.mentions.filter(mention => mention.status);
  for (const mention of stating) {
    const {value, span} = mention.status as NonNullable<Mention['status']>;
    if (value === status) continue;
    const edit = rewriteStatus(text, backlog, span, status);
    const says = isBox(text, span) ? 'a check box says only whether it is done' : 'this plan shows nowhere how';
    if (!edit || (status === 'in-progress' && isBox(text, span) && boxMark(text, backlog, status) === ' '))
      return refuse(`${storyName(story)} cannot be marked as ${statusWord(status)} here: ${says}.`);
    edits.push(fitted(text, mention, edit), ...echoEdits(text, backlog, mention, status));
  }
  if (stating.length > 0) return edits;
  if (story.status) {
    const isThere = (other: Story) => other.status?.value === status;
    return moveBelow(text, backlog, story, isThere, mention => mention.status) ?? refuse(laneReason(story, status));
  }
  return insertStatus(text, backlog, story, status);
}

function laneReason(story: Story, status: Status): string {
  return `The status of ${storyName(story)} comes from the heading above it: move it below the one for “${statusWord(status)}”.`;
}

/** As the stories beside it state theirs; a status that is stated somewhere comes first. */
function insertStatus(text: string, backlog: Backlog, story: Story, status: Status): readonly TextEdit[] | Refusal {
  const models = modelsFor(backlog, story, mention => mention.status);
  const ordered = [...models].sort((a, b) => Number(b.stated.value === status) - Number(a.stated.value === status));
  for (const {mention, stated} of ordered) {
    const model: FieldModel = {mention, span: stated.span};
    const copied = stated.value === status && !isPutOff(text.slice(stated.span.start, stated.span.end));
    const rewritten = copied ? null : rewriteStatus(text, backlog, stated.span, status);
    const written = copied ? text.slice(stated.span.start, stated.span.end) : rewritten?.text;
    const edit = written === undefined ? null : insertField(text, story.definition, model, written);
    if (edit) return [edit];
  }
  const {definition} = story;
  const plain = models.length > 0 ? null : plainStatus(text, definition, status);
  return plain ? [plain] : refuse(`${storyName(story)} states no status, and no story beside it shows how.`);
}

/** Nothing in the document states a status: an entry gets a box where that says it, all others a key. */
function plainStatus(text: string, definition: Mention, status: Status): TextEdit | null {
  if (definition.form === 'entry' && (status === 'done' || status === 'todo')) {
    const marker = /^[\s>]*(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(definition.line.start, definition.line.end))?.[0];
    const start = definition.line.start + (marker?.length ?? 0);
    return marker ? {span: {start, end: start}, text: status === 'done' ? '[x] ' : '[ ] '} : null;
  }
  return plainField(text, definition, 'status', statusInWordsOf('Done', status) ?? '');
}
