/** Spans to ranges and back, in both encodings, over texts with every kind of line break and character. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {type Encoding, toOffset, toPosition, toRange, toSpan} from '../../server/src/lsp/convert.ts';

const encodings: readonly Encoding[] = ['utf-16', 'utf-8'];
const text = fc.string({
  unit: fc.constantFrom('a', 'é', '×', '😀', '字', '\n', '\r\n', '\r', '\t', ' '),
  maxLength: 40,
});

/** Offsets between characters: one inside a surrogate pair or between CR and LF has no position of its own. */
function offsetsOf(value: string): readonly number[] {
  const inside = (at: number) =>
    /[\udc00-\udfff]/.test(value[at] ?? '') || (value[at - 1] === '\r' && value[at] === '\n');
  return Array.from({length: value.length + 1}, (_, at) => at).filter(at => !inside(at));
}

test('law: an offset leads to a position that leads back to it', () => {
  fc.assert(
    fc.property(text, value => {
      const document = {path: 'a:', text: value};
      for (const encoding of encodings) {
        for (const at of offsetsOf(value)) {
          assert.equal(toOffset(document, toPosition(document, at, encoding), encoding), at);
        }
      }
    }),
    {numRuns: 500},
  );
});

test('law: bytes before a position are what utf-8 says', () => {
  fc.assert(
    fc.property(text, value => {
      const document = {path: 'a:', text: value};
      for (const at of offsetsOf(value)) {
        const {line, character} = toPosition(document, at, 'utf-16');
        const before = value.split(/\r\n|\r|\n/)[line]?.slice(0, character) ?? '';
        assert.equal(toPosition(document, at, 'utf-8').character, Buffer.byteLength(before));
      }
    }),
  );
});

test('positions outside the text mean its nearest end', () => {
  const document = {path: 'a:', text: 'ab\r\nc'};
  for (const encoding of encodings) {
    assert.equal(toOffset(document, {line: 0, character: 99}, encoding), 2);
    assert.equal(toOffset(document, {line: 9, character: 0}, encoding), 5);
    assert.equal(toOffset(document, {line: -1, character: 0}, encoding), 0);
    const backwards = {start: {line: 1, character: 1}, end: {line: 0, character: 0}};
    assert.deepEqual(toSpan(document, backwards, encoding), {start: 5, end: 5});
    assert.deepEqual(toRange(document, {start: 4, end: 5}, encoding).end, {line: 1, character: 1});
  }
});
