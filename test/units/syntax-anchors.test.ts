/** Anchors: in the order of the text, the same while edits elsewhere come and go, given anew where there is no room. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anchored, endAnchor, offsetsIn} from '../../server/src/core/syntax/anchors.ts';
import {parseSyntax} from '../../server/src/core/syntax/sections.ts';

const text = '# Plan\n\n## US-1: One\n\nText.\n\n## US-2: Two\n\n## US-3: Three\n';

test('a section keeps its anchor while the text above it grows, and its anchor means its new offset', () => {
  const before = parseSyntax(text);
  const after = parseSyntax(text.replace('Text.', 'A longer text.'), before);
  assert.deepEqual(
    after.sections.map(({anchor}) => anchor),
    before.sections.map(({anchor}) => anchor),
  );
  const last = after.sections.at(-1);
  assert.ok(last);
  assert.equal(offsetsIn(after.runs)(last.anchor), last.start);
  assert.equal(offsetsIn(after.runs)(endAnchor), after.text.length);
});

test('sections that come between others get anchors between theirs', () => {
  const before = parseSyntax(text);
  const after = parseSyntax(text.replace('## US-2', '## US-4: Four\n\n## US-2'), before);
  const anchors = after.sections.map(({anchor}) => anchor);
  assert.deepEqual(
    anchors,
    [...anchors].sort((a, b) => a - b),
  );
  assert.equal(after.sections.length, before.sections.length + 1);
  assert.equal(anchors.at(-1), before.sections.at(-1)?.anchor);
});

test('where there is no room between two sections, none is found', () => {
  const [above, between, below] = parseSyntax(text).sections;
  assert.ok(above && between && below);
  const tight = {...below, anchor: above.anchor + above.piece.text.length + between.piece.text.length - 1};
  assert.equal(anchored([between], [], above, tight), null);
  assert.equal(anchored([between], [], above, {...tight, anchor: tight.anchor + 1})?.length, 1);
});
