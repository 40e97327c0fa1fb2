/** Laws of gestures: what was not meant is read as before, every edit can be undone, and there and back is the same text. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Gesture} from '../../server/src/core/edits/gesture.ts';
import {isRefusal} from '../../server/src/core/edits/gesture.ts';
import {nodeOf} from '../../server/src/core/features/checks.ts';
import type {Story} from '../../server/src/core/model/backlog.ts';
import {applyEdits} from '../../server/src/core/text/edit.ts';
import {backlogOf, changeDocument, type Document} from '../../server/src/core/workspace/document.ts';
import {generatedPlans} from './generated-plans.ts';
import {inverse, nodesOf, performOn, type Step, said, saidOf, stepOf, throws} from './gestures.ts';
import {type Plan, realPlans} from './plans.ts';
import {times} from './runs.ts';

/** A plan says its name in a report, not its text. */
const anyRealPlan = fc.constantFrom(...realPlans.map(plan => ({...plan, [fc.toStringMethod]: () => plan.name})));
const anyPlan: fc.Arbitrary<Plan> = fc.oneof(anyRealPlan, generatedPlans);

function documentOf({text}: Plan): Document {
  return {path: 'plan.md', text};
}

/** The stories that a gesture is about, as they were read before it. */
function concerned({gesture, before}: Step): ReadonlySet<Story> {
  const backlog = backlogOf(before);
  const addresses = 'nodes' in gesture ? gesture.nodes : 'node' in gesture ? [gesture.node] : [];
  const stories = addresses.flatMap(({key}) => {
    const node = nodeOf(backlog, key);
    if (node?.kind === 'check') return [node.check.story];
    return node?.draft.kind === 'story' ? [node.draft.noun] : [];
  });
  return new Set(gesture.kind === 'carryOver' ? backlog.stories : stories);
}

const identified = ({id, title}: Story) => `${id} ${title}`;

/** How many stories a gesture adds. */
function grown(gesture: Gesture): number {
  if (gesture.kind === 'addStory' || gesture.kind === 'split') return 1;
  if (gesture.kind === 'delete' || gesture.kind === 'merge')
    return 1 - gesture.nodes.length - Number(gesture.kind === 'delete');
  return 0;
}

function checkStep(step: Step): void {
  const {gesture, before, after} = step;
  const [was, is] = [backlogOf(before), backlogOf({path: after.path, text: after.text})];
  const own = concerned(step);
  const names = new Set([...own].map(identified));
  // References in other stories follow a new id.
  if (gesture.kind !== 'renumber') {
    const known = new Set(was.stories.map(identified));
    const untouched = saidOf(was, story => own.has(story) || names.has(identified(story)));
    const others = saidOf(is, story => names.has(identified(story)) || !known.has(identified(story)));
    assert.deepEqual(others, untouched, gesture.kind);
  }
  const count = was.stories.length + grown(gesture);
  if (gesture.kind !== 'merge' && (gesture.kind !== 'delete' || count > 0))
    assert.equal(is.stories.length, count, gesture.kind);
}

test('a sequence of gestures changes what was meant and nothing else, and can be undone', () => {
  const tally = new Map<string, number>();
  fc.assert(
    fc.property(anyPlan, fc.array(throws, {minLength: 1, maxLength: 4}), (plan, all) => {
      let document = documentOf(plan);
      for (const thrown of all) {
        const step = stepOf(document, thrown);
        tally.set(
          `${thrown.kind} ${step ? 'done' : 'refused'}`,
          (tally.get(`${thrown.kind} ${step ? 'done' : 'refused'}`) ?? 0) + 1,
        );
        if (!step) continue;
        checkStep(step);
        assert.equal(applyEdits(step.after.text, inverse(document.text, step.edits)), document.text);
        document = step.after;
      }
    }),
    times(600),
  );
  if (process.env.TALLY) console.log(JSON.stringify(Object.fromEntries([...tally].sort()), null, 1));
});

test('a tick changes one character, and clearing it gives the text before', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), (plan, nth) => {
      const document = documentOf(plan);
      const {checks} = nodesOf(document);
      const node = checks[nth % Math.max(1, checks.length)];
      const check = node && nodeOf(backlogOf(document), node.key);
      if (!node || check?.kind !== 'check' || !check.check.box) return;
      const {box, item} = check.check;
      const ticked = performOn(document, {kind: 'tick', nodes: [node], checked: !item.checked});
      assert(!isRefusal(ticked), JSON.stringify(ticked));
      const [edit, ...others] = ticked.changes[0]?.edits ?? [];
      assert.deepEqual([edit?.span, edit?.text.length, others], [box, 1, []]);
      const next = changeDocument(document, applyEdits(document.text, ticked.changes[0]?.edits ?? []));
      const back = performOn(next, {kind: 'tick', nodes: [node], checked: item.checked === true});
      assert(!isRefusal(back), JSON.stringify(back));
      const text = applyEdits(next.text, back.changes[0]?.edits ?? []);
      const isUsual = /[ x]/.test(document.text.slice(box.start, box.end));
      if (isUsual && !document.text.includes('[X]')) assert.equal(text, document.text);
    }),
    times(600),
  );
});

test('what is set is what is read, in the lines of that story alone', () => {
  fc.assert(
    fc.property(anyPlan, throws, (plan, thrown) => {
      const step = stepOf(documentOf(plan), thrown);
      if (!step || (step.gesture.kind !== 'setField' && step.gesture.kind !== 'setStatus')) return;
      const [story] = concerned(step);
      assert(story);
      const now = backlogOf(step.after).stories.find(other => identified(other) === identified(story));
      assert(now);
      const [was, is] = [said(story), said(now)];
      const differing = Object.keys(is).filter(fact => JSON.stringify(is[fact]) !== JSON.stringify(was[fact]));
      const meant =
        step.gesture.kind === 'setStatus'
          ? ['status']
          : [
              {points: 'points', assignee: 'assignees', priority: 'priority', sprint: 'sprint'}[step.gesture.field],
              'estimate',
            ];
      assert(
        differing.every(fact => meant.includes(fact)),
        `${differing} of ${meant}`,
      );
      const lines = step.edits.map(({span}) => step.before.text.slice(span.start, span.end)).join('');
      const isMove = step.edits.some(({text}) => text === '');
      if (!isMove) assert(!/[\r\n]/.test(lines), 'it replaces line ends');
    }),
    times(600),
  );
});

test('a story that is moved away and back leaves the text as it was', () => {
  let moved = 0;
  fc.assert(
    fc.property(generatedPlans, fc.nat(), fc.nat(), (plan, a, b) => {
      const document = documentOf(plan);
      const {stories} = nodesOf(document);
      const nth = a % stories.length;
      const [story, next, previous] = [stories[nth], stories[nth + 1], stories[nth - 1]];
      const goal = stories[b % stories.length];
      const root = (key: string | undefined) => key?.split('/')[0];
      const neighbour = root(next?.key) === root(story?.key) ? next : previous;
      if (!story || !goal || goal === story || !neighbour || root(neighbour.key) !== root(story.key)) return;
      // Rules between stories are a habit that a lone story does not show.
      const beside = stories.filter(({key}) => root(key) === root(story.key)).length;
      if (beside < 3 && /^---/m.test(document.text)) return;
      const there = performOn(document, {kind: 'move', nodes: [story], to: goal, place: 'after'});
      if (isRefusal(there)) return;
      const away = changeDocument(document, applyEdits(document.text, there.changes[0]?.edits ?? []));
      const key = story.key.replace(/^[^/]*/, root(goal.key) ?? '');
      const back = performOn(away, {
        kind: 'move',
        nodes: [{...story, key}],
        to: neighbour,
        place: neighbour === next ? 'before' : 'after',
      });
      assert(!isRefusal(back), JSON.stringify(back));
      assert.equal(applyEdits(away.text, back.changes[0]?.edits ?? []), document.text);
      moved++;
    }),
    times(600),
  );
  assert(moved > 0);
});
