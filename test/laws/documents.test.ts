/** The laws of documents: after any edits the plan and its findings are those of a fresh reading, whatever was kept. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {checkDocument} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import {indexLines, lineSpan} from '../../server/src/core/text/lines.ts';
import {changedWindow} from '../../server/src/core/text/window.ts';
import {
  backlogOf,
  changeDocument,
  type Document,
  editDocument,
  lettersOf,
  linesOf,
  readingSteps,
} from '../../server/src/core/workspace/document.ts';
import {apply, edit, markdown} from './markdown.ts';
import {planEdit, planText, type ShapeEdit, shapeEdit} from './plan-text.ts';
import {realPlans} from './plans.ts';
import {times} from './runs.ts';

const path = 'plan.md';

/** All of it: stories, sprints, epics, claims, and what the rules say. */
function equalsFresh(document: Document): void {
  const fresh = {path, text: document.text};
  assert.deepEqual(backlogOf(document), backlogOf(fresh));
  assert.deepEqual(checkDocument(document, defaultSettings), checkDocument(fresh, defaultSettings));
}

/** Reads each version, so that the next has something to keep. */
function follow(start: string, texts: Iterable<string>): void {
  let document: Document = {path, text: start};
  checkDocument(document, defaultSettings);
  for (const [round, text] of [...texts].entries()) {
    const {start: from, oldEnd, newEnd} = changedWindow(document.text, text);
    // As it is typed, or as it comes from a tool.
    document =
      round % 2 === 0
        ? editDocument(document, {start: from, end: oldEnd}, text.slice(from, newEnd))
        : changeDocument(document, text);
    assert.equal(document.text, text);
    equalsFresh(document);
  }
}

test('generated plans: edits lead to the findings of a fresh reading', () => {
  const law = fc.property(
    planText,
    fc.array(fc.oneof(planEdit, edit), {minLength: 1, maxLength: 6}),
    (start, edits) => {
      let last = start;
      follow(
        start,
        edits.map(one => {
          last = apply(last, one).text;
          return last;
        }),
      );
    },
  );
  fc.assert(law, times(150));
});

test('real plans: edits lead to the findings of a fresh reading', () => {
  const anyFile = fc.nat(realPlans.length - 1);
  const law = fc.property(anyFile, fc.array(fc.oneof(planEdit, edit), {minLength: 1, maxLength: 4}), (index, edits) => {
    const start = realPlans[index]?.text ?? '';
    let last = start;
    follow(
      start,
      edits.map(one => {
        last = apply(last, one).text;
        return last;
      }),
    );
  });
  fc.assert(law, times(60));
});

test('sections and ids that come, go and move lead to the findings of a fresh reading', () => {
  const edits = fc.array(shapeEdit, {minLength: 2, maxLength: 8});
  const texts = (start: string, all: readonly ShapeEdit[]) => {
    let last = start;
    return all.flatMap((one, i) => {
      const before = last;
      last = one(before);
      // Some are taken back: what was there comes again.
      return i % 3 === 2 ? [last, before, last] : [last];
    });
  };
  fc.assert(
    fc.property(planText, edits, (start, all) => follow(start, texts(start, all))),
    times(300),
  );
  const real = fc.property(fc.nat(realPlans.length - 1), edits, (index, all) => {
    const start = realPlans[index]?.text ?? '';
    follow(start, texts(start, all));
  });
  fc.assert(real, times(60));
});

test('an edit that is taken back leads to the findings of before', () => {
  const law = fc.property(planText, fc.oneof(planEdit, edit), (start, one) => {
    follow(start, [apply(start, one).text, start]);
  });
  fc.assert(law, times(100));
});

/** What people type: words, numbers, the beginnings of items, headings and fences. */
const typed = fc.constantFrom(
  'x',
  ' and more',
  '12',
  ' US-001',
  '\n- [ ] US-002: Sign out (3 points)\n',
  '\n## Sprint 2\n',
  '\n### US-9: New (5 points)\n',
  '\n**Status**: Done\n',
  '\n```\n',
  ' (2/5)',
  '**Total**: 8 points\n',
);

/** The texts while something is typed at a place, letter by letter, and then taken back in one go. */
function* typing(start: string, at: number, letters: string): Generator<string> {
  for (let count = 1; count <= letters.length; count++)
    yield start.slice(0, at) + letters.slice(0, count) + start.slice(at);
  yield start;
}

test('typing, letter by letter, leads to the findings of a fresh reading', () => {
  const place = fc.double({min: 0, max: 1, noNaN: true});
  const generated = fc.property(planText, place, typed, (start, share, letters) =>
    follow(start, typing(start, Math.floor(start.length * share), letters)),
  );
  fc.assert(generated, times(150));
  const real = fc.property(fc.nat(realPlans.length - 1), place, typed, (index, share, letters) => {
    const start = realPlans[index]?.text ?? '';
    follow(start, typing(start, Math.floor(start.length * share), letters));
  });
  fc.assert(real, times(60));
});

test('lines and stretches of a text after edits are those of a fresh look', () => {
  const law = fc.property(
    fc.oneof(planText, markdown),
    fc.array(edit, {minLength: 1, maxLength: 8}),
    (start, edits) => {
      let document: Document = {path, text: start};
      backlogOf(document);
      let expected = start;
      for (const one of edits) {
        const {text, ...change} = apply(expected, one);
        const by = text.slice(change.start, change.newEnd);
        document = editDocument(document, {start: change.start, end: change.oldEnd}, by);
        expected = text;
        const [known, fresh] = [linesOf(document), indexLines(text)];
        const letters = lettersOf(document);
        assert.deepEqual([known.count, known.length, letters.length], [fresh.count, text.length, text.length]);
        for (let line = 0; line <= fresh.count; line++) {
          assert.equal(known.startOf(line), fresh.startOf(line));
          assert.deepEqual(lineSpan(letters, known, line), lineSpan(text, fresh, line));
        }
        for (let at = 0; at <= text.length; at++) assert.deepEqual(known.at(at), fresh.at(at));
        for (let at = 0; at < text.length; at += 7)
          assert.equal(letters.slice(at, at + (at % 90)), text.slice(at, at + (at % 90)));
      }
      assert.equal(document.text, expected);
    },
  );
  fc.assert(law, times(300));
});

test('what is read in steps is what is read at once', () => {
  const law = fc.property(planText, text => {
    const document = {path, text};
    for (const _ of readingSteps(document));
    equalsFresh(document);
  });
  fc.assert(law, times(60));
});

test('several readers in steps take each step once, whichever of them stop, and whoever asks in between', () => {
  const reader = fc.record({stopsAfter: fc.nat(40), asks: fc.boolean()});
  const law = fc.property(planText, fc.array(reader, {minLength: 2, maxLength: 4}), (text, readers) => {
    const alone = [...readingSteps({path, text})].length;
    const document = {path, text};
    const going = readers.map(each => ({...each, steps: readingSteps(document), taken: 0}));
    for (let left = going; left.length > 0; left = left.filter(({steps}) => !steps.next().done)) {
      for (const one of left) {
        if (++one.taken <= one.stopsAfter || one === going[0]) continue;
        if (one.asks) backlogOf(document);
        one.steps.return();
      }
    }
    const taken = going.reduce((sum, one) => sum + one.taken, 0);
    assert.ok(taken <= alone + 2 * readers.length, `${taken} steps instead of ${alone}`);
    equalsFresh(document);
  });
  fc.assert(law, times(60));
});

test('no prefix of a plan fails, and typing it leads to its findings', () => {
  const law = fc.property(planText, fc.integer({min: 1, max: 40}), (text, step) => {
    const prefixes = [];
    for (let end = 0; end < text.length; end += step) prefixes.push(text.slice(0, end));
    let document: Document = {path, text: ''};
    for (const prefix of [...prefixes, text]) {
      document = changeDocument(document, prefix);
      const failed = checkDocument(document, defaultSettings).filter(({message}) => message.includes('failed on this'));
      assert.deepEqual(failed, []);
    }
    equalsFresh(document);
  });
  fc.assert(law, times(20));
  const real = fc.property(
    fc.nat(realPlans.length - 1),
    fc.double({min: 0, max: 1, noNaN: true}),
    fc.boolean(),
    (index, share, back) => {
      const whole = realPlans[index]?.text ?? '';
      const prefix = whole.slice(0, Math.floor(whole.length * share));
      follow(back ? whole : prefix, [back ? prefix : whole]);
    },
  );
  fc.assert(real, times(60));
});
