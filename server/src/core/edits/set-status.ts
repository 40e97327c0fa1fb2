/** Writes another status of a story wherever the document states one for it, in the form that it has there. */
import {statusWord, storyName} from '../features/words.ts';
import type {Backlog, Status, Story} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Document} from '../workspace/document.ts';
import {changeOf, disproof, type Gathered, gather} from './change.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, type Refusal, refuse} from './gesture.ts';
import {rewriteStatus} from './statuses.ts';
import {type StoryTarget, storiesOf} from './targets.ts';

export function setStatus(documents: Documents, nodes: readonly NodeAddress[], status: Status): Outcome {
  const targets = storiesOf(documents, nodes);
  if (isRefusal(targets)) return targets;
  const gathered: Gathered = new Map();
  for (const {document, backlog, story} of targets) {
    const edits = statusEdits(document, backlog, story, status);
    if (isRefusal(edits)) return edits;
    gather(gathered, document, edits);
  }
  for (const [document, edits] of gathered) {
    const own = targets.filter(target => target.document === document);
    const isOwn = (story: Story) => own.some(target => target.story === story);
    const wrong = disproof(document, (own[0] as StoryTarget).backlog, edits, {
      mayDiffer: story => (isOwn(story) ? ['status'] : []),
      holds: (after, before) => !isOwn(before) || after.status?.value === status,
    });
    if (wrong) return wrong;
  }
  const [first] = targets;
  const what = targets.length > 1 || !first ? `${targets.length} stories` : storyName(first.story);
  return changeOf(`Mark ${what} as ${statusWord(status)}`, gathered);
}

/** The edits that make a story's status another one, without the proof that it will read so. */
export function statusEdits(
  {text}: Document,
  backlog: Backlog,
  story: Story,
  status: Status,
): readonly TextEdit[] | Refusal {
  const edits: TextEdit[] = [];
  for (const mention of story.mentions) {
    if (!mention.status || mention.status.value === status) continue;
    const edit = rewriteStatus(text, backlog, mention.status.span, status);
    if (!edit) return refuse(`This plan shows nowhere how it writes “${statusWord(status)}”.`);
    edits.push(edit);
  }
  if (edits.length > 0 || story.status?.value === status) return edits;
  return refuse(`${storyName(story)} states no status that could be changed.`);
}
