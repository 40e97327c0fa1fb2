/** Hatching: lines stay inside of their box, and go on into the box beside it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {type Box, type Hatch, hatching} from '../../server/src/charts/hatching.ts';

const kinds: readonly Hatch[] = ['rising', 'falling', 'crossed', 'level', 'upright'];
const box = fc
  .record({
    left: fc.integer({min: 0, max: 900}),
    top: fc.integer({min: 0, max: 400}),
    width: fc.integer({min: 1, max: 200}),
    height: fc.integer({min: 1, max: 200}),
  })
  .map(({left, top, width, height}): Box => ({left, top, right: left + width, bottom: top + height}));

function segments(path: string): readonly (readonly number[])[] {
  return path
    .split('M')
    .slice(1)
    .map(each => each.split(/[,L]/).map(Number));
}

function length([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

test('no line leaves its box', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), box, (kind, {left, right, top, bottom}) => {
      for (const [x1 = -1, y1 = -1, x2 = -1, y2 = -1] of segments(hatching(kind, [{left, right, top, bottom}]))) {
        for (const x of [x1, x2]) assert(left <= x && x <= right);
        for (const y of [y1, y2]) assert(top <= y && y <= bottom);
      }
    }),
  );
});

test('a box that is cut in two is hatched as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), box, fc.double({min: 0.1, max: 0.9, noNaN: true}), (kind, whole, share) => {
      const middle = whole.left + (whole.right - whole.left) * share;
      const total = (boxes: readonly Box[]) =>
        segments(hatching(kind, boxes)).reduce((sum, each) => sum + length(each), 0);
      const cut = total([
        {...whole, right: middle},
        {...whole, left: middle},
      ]);
      assert(Math.abs(cut - total([whole])) < whole.bottom - whole.top + 1e-6);
    }),
  );
});

test('kinds differ, and what has no height is not hatched', () => {
  const all = kinds.map(kind => hatching(kind, [{left: 0, top: 0, right: 40, bottom: 40}]));
  assert.equal(new Set(all).size, kinds.length);
  assert.equal(hatching('rising', [{left: 0, top: 10, right: 40, bottom: 10}]), '');
});
