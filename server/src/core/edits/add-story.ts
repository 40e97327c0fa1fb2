/** Adds a story to a sprint, an epic or the backlog, in the form of the stories there, with the next free id. */
import {sprintName} from '../features/words.ts';
import type {Mention, Story} from '../model/backlog.ts';
import {storyName} from '../rules/wording.ts';
import type {TextEdit} from '../text/edit.ts';
import {contributionOf} from '../workspace/contribution.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {isProperId} from '../workspace/identity.ts';
import {changeOf, type Gathered, gather} from './change.ts';
import {compose, headLike, type NewStory} from './compose.ts';
import {
  type Documents,
  isRefusal,
  type NodeAddress,
  type Outcome,
  type Refusal,
  refuse,
  type StoryFields,
} from './gesture.ts';
import {contentEnd, gapBeside, linesOfItem} from './item-lines.ts';
import {type Destination, destinationOf, lastOf, storiesThere} from './move.ts';
import {nextIds} from './next-id.ts';
import {lineEndOf, lineOf} from './style.ts';
import {byName, differingFacts, nameOf, sameSprints} from './verify.ts';

export function addStory(documents: Documents, to: NodeAddress, fields: StoryFields): Outcome {
  const title = fields.title.trim();
  if (title === '' || /[\r\n]/.test(title)) return refuse('A story needs a title of one line.');
  const goal = destinationOf(documents, to, 'after');
  const place = isRefusal(goal) ? destinationOf(documents, to, 'into') : goal;
  if (isRefusal(place)) return place;
  const model = modelOf(place);
  if (!model) return refuse('No story here shows how stories are written.');
  const id = fields.id ?? (model.mention.id ? freeId(documents, place.document, model.mention.id.value) : null);
  const fresh = {...fields, id, title};
  const insertion = insertionOf(place.document.text, model, place, fresh);
  if (isRefusal(insertion)) return insertion;
  const composed = compose(place.document, insertion, fresh);
  if (!composed) return refuse('It would not be read as a story there: please add it in the text.');
  const wrong = disproveAddition(place, composed.backlog.stories, composed.story, composed);
  if (wrong) return wrong;
  const gathered: Gathered = new Map();
  gather(gathered, place.document, [composed.edit]);
  const notes = composed.left.map(field => `The ${field} was left out: no story beside it shows how it is written.`);
  return changeOf(`Add ${storyName(composed.story)} to ${place.name}`, gathered, notes);
}

/** The next number after all that any plan uses; plain numbers are counted anew in every plan. */
export function freeId(documents: Documents, own: Document, like: string): string | null {
  const taken = backlogOf(own).stories.flatMap(({id}) => id ?? []);
  const others = isProperId(like) ? documents.all().filter(document => document !== own) : [];
  const elsewhere = others.flatMap(document => contributionOf(document).stories.map(({id}) => id));
  return nextIds([...taken, ...elsewhere]).after(like);
}

interface Model {
  readonly mention: Mention;
  /** It stands where the new story goes: else only its form is taken. */
  readonly isThere: boolean;
}

/** The story behind which it goes, else any story of the document. */
function modelOf(goal: Destination): Model | null {
  const within = goal.beside ? [goal.beside] : storiesThere(goal);
  const places = within.flatMap(story => placesOf(story, goal));
  const there = goal.beside ? places[0] : lastOf(places.filter(({form}) => form === places.at(-1)?.form));
  if (there) return {mention: there, isThere: true};
  const any = lastOf(goal.backlog.stories.map(({definition}) => definition).filter(isWritten));
  return any ? {mention: any, isThere: false} : null;
}

function placesOf(story: Story, {sprint}: Destination): readonly Mention[] {
  const planned = sprint?.items.find(item => item.story === story)?.mention;
  return [planned, story.definition].flatMap(mention => (mention && isWritten(mention) ? [mention] : [])).slice(0, 1);
}

function isWritten({form, title}: Mention): boolean {
  return title !== null && form !== 'file' && form !== 'reference';
}

function insertionOf(text: string, {mention, isThere}: Model, goal: Destination, fresh: NewStory): TextEdit | Refusal {
  const head = headLike(text, mention, fresh);
  const lines = linesOfItem(text, mention);
  if (head === null || !lines) return refuse('The stories here are written in a form that only you can continue.');
  if (isThere) return {span: {start: lines.end, end: lines.end}, text: gapBeside(text, lines) + head};
  const body = goal.epic?.body ?? goal.sprint?.body;
  if (!body || mention.form === 'row') return refuse(`${goal.name} has no story yet that shows where one goes.`);
  const end = contentEnd(text, body.end, lineOf(text, body.start).end);
  const eol = lineEndOf(text);
  return {span: {start: end, end}, text: eol + eol + head};
}

/** One story more, and all others as they were. */
function disproveAddition(
  {backlog, sprint}: Pick<Destination, 'backlog' | 'sprint'>,
  stories: readonly Story[],
  fresh: Story,
  after: {readonly backlog: Destination['backlog']},
): Refusal | null {
  const now = byName(stories.filter(story => story !== fresh));
  const lost = backlog.stories.find(story => {
    const found = now.get(nameOf(story))?.shift();
    return !found || differingFacts(story, found).length > 0;
  });
  if (lost) return refuse(`${storyName(lost)} would read differently: please add it in the text.`);
  if (stories.length !== backlog.stories.length + 1 || !sameSprints(backlog, after.backlog))
    return refuse('The plan would not be read as before: please add it in the text.');
  const planned = after.backlog.sprints.find(({id, title}) => id === sprint?.id && title.value === sprint?.title.value);
  if (sprint && !planned?.items.some(item => item.story === fresh))
    return refuse(`It would not be read as part of ${sprintName(sprint)}.`);
  return null;
}
