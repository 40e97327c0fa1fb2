/** The law of renames: there and back is identity, byte for byte, over the seeds and the corpus. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nounsOf} from '../../server/src/core/features/nouns.ts';
import {isProper} from '../../server/src/core/features/places.ts';
import {rename} from '../../server/src/core/features/rename.ts';
import {applyEdits} from '../../server/src/core/text/edit.ts';
import {backlogOf, type Document} from '../../server/src/core/workspace/document.ts';
import {corpusIsHere, realPlans} from './plans.ts';

function renamed(document: Document, offset: number, id: string): Document | null {
  const work = rename(document, offset, id, [document]);
  let step = work.next();
  while (!step.done) step = work.next();
  if ('refusal' in step.value) return null;
  return {
    path: document.path,
    text: applyEdits(
      document.text,
      step.value.flatMap(({edits}) => edits),
    ),
  };
}

test('renaming there and back is identity', () => {
  let done = 0;
  for (const {name: path, text} of realPlans) {
    const document = {path, text};
    const stories = nounsOf(document).all.filter(({kind, id}) => kind === 'story' && isProper(id));
    // Of many plans some stories do, of few all.
    for (const {id, at} of stories.filter((_, i) => !corpusIsHere || i % 7 === 0)) {
      const there = renamed(document, at.start, 'ZQX-90417');
      if (!there) continue;
      assert.notEqual(there.text, text, `${path}: ${id} was not renamed`);
      assert(!backlogOf(there).stories.some(story => story.id === id), `${path}: ${id} is still there`);
      const renewed = nounsOf(there).all.find(noun => noun.id === 'ZQX-90417');
      const back = renamed(there, renewed?.at.start ?? 0, id);
      assert.equal(back?.text, text, `${path}: ${id}`);
      done++;
    }
  }
  assert(done > 20, `only ${done} renames were tried`);
});
