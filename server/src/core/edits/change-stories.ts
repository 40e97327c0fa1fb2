/** One change of facts on several stories, in as many documents: edits for each, and the proof for each document. */
import type {Story} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import {changeOf, disproof, type Gathered, gather} from './change.ts';
import {isRefusal, type Outcome, type Refusal} from './gesture.ts';
import type {StoryTarget} from './targets.ts';
import type {Fact} from './verify.ts';

export interface StoryChange {
  readonly edits: (target: StoryTarget) => readonly TextEdit[] | Refusal;
  /** Facts of the stories in question that may read differently; of all others none may. */
  readonly mayDiffer: readonly Fact[];
  /** What must be true of them afterwards. */
  readonly holds: (after: Story) => boolean;
}

export function changeStories(targets: readonly StoryTarget[], title: string, change: StoryChange): Outcome {
  const gathered: Gathered = new Map();
  for (const target of targets) {
    const edits = change.edits(target);
    if (isRefusal(edits)) return edits;
    gather(gathered, target.document, edits);
  }
  for (const [document, edits] of gathered) {
    const own = targets.filter(target => target.document === document);
    const isOwn = (story: Story) => own.some(target => target.story === story);
    const wrong = disproof(document, (own[0] as StoryTarget).backlog, edits, {
      mayDiffer: story => (isOwn(story) ? change.mayDiffer : []),
      holds: (after, before) => !isOwn(before) || change.holds(after),
    });
    if (wrong) return wrong;
  }
  return changeOf(title, gathered);
}
