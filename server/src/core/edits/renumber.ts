/** Gives a story another id, in every place of every plan that names it by the old one. */
import type {Backlog, Story} from '../model/backlog.ts';
import {storyName} from '../rules/wording.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {keyOf} from '../workspace/identity.ts';
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
  const fresh = id?.trim() ?? freeId(documents, old);
  if (!fresh || /[\s|[\]()]/.test(fresh)) return refuse(`“${fresh ?? ''}” cannot be an id.`);
  const taken = documents
    .all()
    .some(each => backlogOf(each).stories.some(other => other.id !== null && keyOf(other.id) === keyOf(fresh)));
  if (taken) return refuse(`${fresh} is another story already.`);
  const gathered: Gathered = new Map();
  gather(gathered, document, idEdits(document, story, backlog, fresh));
  const twins = backlog.stories.filter(other => other.id !== null && keyOf(other.id) === keyOf(old));
  // Where two stories share the id nobody knows which of them other files mean.
  for (const other of twins.length > 1 ? [] : documents.all()) {
    if (other === document) continue;
    const plan = backlogOf(other);
    const same = plan.stories.find(each => each.id !== null && keyOf(each.id) === keyOf(old));
    gather(gathered, other, [...(same ? mentionEdits(same, fresh) : []), ...dependencyEdits(plan, old, fresh)]);
  }
  const after = planAfter(document, gathered.get(document) ?? []);
  const now = after.stories.find(other => other.id === fresh);
  if (!now || differingFacts(story, now).some(fact => fact !== 'id') || after.stories.length !== backlog.stories.length)
    return refuse(`${storyName(story)} would not be read as ${fresh}: please change it in the text.`);
  return changeOf(`Renumber ${old} to ${fresh}`, gathered);
}

/** All places of one document that name a story by its id; only its own where another story has the same. */
export function idEdits(document: Document, story: Story, backlog: Backlog, id: string): readonly TextEdit[] {
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
