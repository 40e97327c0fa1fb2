/** Gives a story another id, in every place of every plan that names it by the old one. */
import type {Backlog, Story} from '../model/backlog.ts';
import {titlesAgree} from '../model/values/title-words.ts';
import {storyName} from '../rules/wording.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {type Contribution, contributionOf} from '../workspace/contribution.ts';
import type {Document} from '../workspace/document.ts';
import {isProperId, keyOf} from '../workspace/identity.ts';
import {freeId} from './add-story.ts';
import {changeOf, type Gathered, gather} from './change.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, refuse} from './gesture.ts';
import {storiesOf} from './targets.ts';
import {differingFacts, planAfter} from './verify.ts';

/** `id` left out: the next free one of its family. */
export function renumber(documents: Documents, node: NodeAddress, id?: string): Outcome {
  const targets = storiesOf(documents, [node]);
  if (isRefusal(targets)) return targets;
  const [target] = targets;
  if (!target || target.story.id === null) return refuse('This story has no id.');
  const {story, document, backlog} = target;
  const old = story.id as string;
  const fresh = id?.trim() ?? freeId(documents, document, old);
  if (!fresh || /[\s|[\]()]/.test(fresh)) return refuse(`“${fresh ?? ''}” cannot be an id.`);
  if (isTaken(documents, document, backlog, fresh)) return refuse(`${fresh} is another story already.`);
  const gathered: Gathered = new Map();
  gather(gathered, document, idEdits(document, story, backlog, fresh));
  const twins = backlog.stories.filter(other => other.id !== null && keyOf(other.id) === keyOf(old));
  // Where two stories share the id nobody knows which of them other files mean.
  const others = twins.length > 1 || !isProperId(old) ? [] : documents.all().filter(each => each !== document);
  for (const other of others) gather(gathered, other, namingEdits(contributionOf(other), story, old, fresh));
  const after = planAfter(document, gathered.get(document) ?? []);
  const now = after.stories.find(other => other.id === fresh);
  if (!now || differingFacts(story, now).some(fact => fact !== 'id') || after.stories.length !== backlog.stories.length)
    return refuse(`${storyName(story)} would not be read as ${fresh}: please change it in the text.`);
  return changeOf(`Renumber ${old} to ${fresh}`, gathered);
}

function isTaken(documents: Documents, own: Document, {stories}: Backlog, id: string): boolean {
  const key = keyOf(id);
  if (stories.some(other => other.id !== null && keyOf(other.id) === key)) return true;
  const others = isProperId(id) ? documents.all().filter(document => document !== own) : [];
  return others.some(document => contributionOf(document).stories.some(other => other.key === key));
}

/** Where another document speaks of the story, and of nothing else that has its id. */
function namingEdits(
  {stories, dependencies}: Contribution,
  {title}: Story,
  old: string,
  text: string,
): readonly TextEdit[] {
  const key = keyOf(old);
  const same = stories.filter(other => other.key === key);
  if (same.some(other => !titlesAgree(other.title, title))) return [];
  const depending = dependencies.filter(({on}) => on === key).map(({at}) => at);
  return [...same.flatMap(({ids}) => ids), ...depending].map(span => ({span, text}));
}

/** All places of one document that name a story by its id; only its own where another story has the same. */
function idEdits(document: Document, story: Story, backlog: Backlog, id: string): readonly TextEdit[] {
  const old = story.id ?? '';
  const isAlone = backlog.stories.filter(other => other.id !== null && keyOf(other.id) === keyOf(old)).length === 1;
  if (!isAlone) return mentionEdits(story, id);
  const edits = [...mentionEdits(story, id), ...dependencyEdits(backlog, old, id)];
  const isKnown = (at: Span) => edits.some(({span}) => span.start < at.end && at.start < span.end);
  return [
    ...edits,
    ...wordsOf(document.text, old)
      .filter(span => !isKnown(span))
      .map(span => ({span, text: id})),
  ];
}

function mentionEdits({mentions}: Story, text: string): readonly TextEdit[] {
  return mentions.flatMap(({id}) => (id ? [{span: id.span, text}] : []));
}

function dependencyEdits({stories}: Backlog, old: string, text: string): readonly TextEdit[] {
  return stories.flatMap(({dependsOn}) =>
    dependsOn.filter(({value}) => keyOf(value) === keyOf(old)).map(({span}) => ({span, text})),
  );
}

/** The id as a word of the running text; plain numbers are words of many meanings. */
function wordsOf(text: string, id: string): readonly Span[] {
  if (!/^\p{L}{2,}[-_ ]?\d/u.test(id)) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_/-])${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_]|[-.]\\d)`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(({index}) => ({start: index, end: index + id.length}));
}
