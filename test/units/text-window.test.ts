/** What changed between two texts: the smallest window, and one window over several changes. */
import {deepEqual, equal} from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {type Change, changedWindow, joinChanges} from '../../server/src/core/text/window.ts';

const letters = fc.string({unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12});

test('the window between two texts is the smallest', () => {
  deepEqual(changedWindow('abc', 'abc'), {start: 3, oldEnd: 3, newEnd: 3});
  deepEqual(changedWindow('abc', 'axc'), {start: 1, oldEnd: 2, newEnd: 2});
  deepEqual(changedWindow('aa', 'aaa'), {start: 2, oldEnd: 2, newEnd: 3});
  deepEqual(changedWindow('', 'a'), {start: 0, oldEnd: 0, newEnd: 1});
});

test('outside of the window two texts are equal, however long they are', () => {
  const law = fc.property(letters, letters, letters, letters, fc.nat(9000), (head, was, is, tail, length) => {
    const long = 'x'.repeat(length);
    const [before, after] = [long + head + was + tail + long, long + head + is + tail + long];
    const {start, oldEnd, newEnd} = changedWindow(before, after);
    equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd), after);
  });
  fc.assert(law, {numRuns: 300});
});

test('changes that follow each other are one window', () => {
  const one = fc.record({at: fc.nat(12), remove: fc.nat(4), insert: letters});
  const law = fc.property(letters, fc.array(one, {minLength: 1, maxLength: 5}), (before, edits) => {
    let text = before;
    const changes: Change[] = [];
    for (const {at, remove, insert} of edits) {
      const start = Math.min(at, text.length);
      const oldEnd = Math.min(start + remove, text.length);
      changes.push({start, oldEnd, newEnd: start + insert.length});
      text = text.slice(0, start) + insert + text.slice(oldEnd);
    }
    const window = joinChanges(changes, before.length, text.length);
    equal(
      window && before.slice(0, window.start) + text.slice(window.start, window.newEnd) + before.slice(window.oldEnd),
      text,
    );
  });
  fc.assert(law, {numRuns: 500});
});

test('changes that do not lead to a text of that length are not trusted', () => {
  equal(joinChanges([{start: 0, oldEnd: 1, newEnd: 2}], 5, 5), null);
  equal(joinChanges([{start: 4, oldEnd: 7, newEnd: 4}], 5, 2), null);
  deepEqual(joinChanges([], 5, 5), {start: 5, oldEnd: 5, newEnd: 5});
});
