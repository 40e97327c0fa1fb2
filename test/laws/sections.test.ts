/** The laws of syntax: pieces laid end to end are the whole, and an edit leads where a fresh start leads. */
import {equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {usualSizes} from '../../server/src/core/syntax/seams.ts';
import {editSyntax, parseSyntax, type Syntax} from '../../server/src/core/syntax/sections.ts';
import {apply, edit, markdown} from './markdown.ts';
import {corpusIsHere, realPlans} from './plans.ts';
import {times} from './runs.ts';
import {equalsFresh, equalsWhole, exactSizes, hasLimit, holdsText, limitingSizes, parse} from './sections.ts';
import {joinedTree, structure, wholeTree} from './trees.ts';

const crlf = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');
const lf = (text: string) => text.replace(/\r\n?/g, '\n');
const anySize = fc.constantFrom(...exactSizes);
/** Its index: a counterexample is then told in one line. */
const anyFile = fc.nat(realPlans.length - 1);
const skip = corpusIsHere ? false : 'the corpus does not lie beside the project';

test('generated Markdown: sections are the whole parse', () => {
  const law = fc.property(markdown, anySize, (text, sizes) => {
    const syntax = parse(text, sizes);
    holdsText(syntax, text);
    equalsWhole(syntax);
  });
  fc.assert(law, times(1200));
});

test('real files: sections are the whole parse, with every kind of line end and seam', () => {
  ok(realPlans.length > 0);
  const manySeams = {...usualSizes, piece: 500, block: 200, slice: 300, easy: 0};
  for (const [index, {text}] of realPlans.entries()) {
    const variant = [text, crlf(text), `\uFEFF${text}`][index % 3] ?? text;
    const whole = wholeTree(variant);
    for (const sizes of [usualSizes, manySeams]) equal(joinedTree(parse(variant, sizes)), whole);
  }
});

test('the corpus takes part', {skip}, () => ok(realPlans.length > 30));

test('generated Markdown: edits lead where a fresh start leads', () => {
  const sizes = fc.constantFrom(...exactSizes, ...limitingSizes);
  const law = fc.property(
    markdown,
    fc.array(edit, {maxLength: 10}),
    sizes,
    fc.boolean(),
    (start, edits, size, told) => {
      let syntax = parse(start, size);
      for (const one of edits) {
        const {text, ...change} = apply(syntax.text, one);
        syntax = told
          ? editSyntax(syntax, {start: change.start, end: change.oldEnd}, text.slice(change.start, change.newEnd), size)
          : parse(text, size, syntax);
        holdsText(syntax, text);
        equalsFresh(syntax, parse(text, size));
      }
      if (!hasLimit(syntax)) equalsWhole(syntax);
    },
  );
  fc.assert(law, times(300));
});

test('real files: edits lead where a fresh start leads', () => {
  const law = fc.property(
    fc.constantFrom(...realPlans),
    fc.array(edit, {minLength: 1, maxLength: 8}),
    (file, edits) => {
      let syntax = parseSyntax(file.text);
      for (const one of edits) {
        const {text, ...change} = apply(syntax.text, one);
        const {start, oldEnd, newEnd} = change;
        const next = editSyntax(syntax, {start, end: oldEnd}, text.slice(start, newEnd));
        keepsPieces(syntax, next);
        syntax = next;
      }
      equalsFresh(syntax, parseSyntax(syntax.text));
      equalsWhole(syntax);
    },
  );
  fc.assert(law, times(60));
});

/** A piece whose text stays where it was is the same object, unless what labels mean has changed. */
function keepsPieces(before: Syntax, after: Syntax): void {
  if ([...before.labels.keys()].join() !== [...after.labels.keys()].join()) return;
  const known = new Map(before.sections.map(({piece}) => [piece.text, piece]));
  const anew = after.sections.filter(({piece}) => {
    const old = known.get(piece.text);
    return old && old.below === piece.below && old.kind === 'parsed' && old !== piece;
  });
  // Equal pieces may stand in a text more than once: then any of them may be the one that is kept.
  const texts = new Set(before.sections.map(({piece}) => piece.text));
  ok(anew.length <= before.sections.length - texts.size, `${anew.length} pieces were parsed anew`);
}

test('several edits at once are one', () => {
  const law = fc.property(markdown, fc.array(edit, {minLength: 2, maxLength: 6}), anySize, (start, edits, sizes) => {
    const changes = [];
    let text = start;
    for (const one of edits) {
      const {text: after, ...change} = apply(text, one);
      text = after;
      changes.push(change);
    }
    equalsFresh(parse(text, sizes, parse(start, sizes), changes), parse(text, sizes));
  });
  fc.assert(law, times(300));
});

test('no prefix of a text throws or loses anything, and typing it leads to the same', () => {
  const law = fc.property(markdown, anySize, (text, sizes) => {
    let syntax = parse('', sizes);
    for (let end = 0; end <= text.length; end += 3) {
      syntax = parse(text.slice(0, end), sizes, syntax);
      holdsText(syntax, text.slice(0, end));
    }
    equalsFresh(syntax, parse(syntax.text, sizes));
  });
  fc.assert(law, times(25));
  const real = fc.property(anyFile, fc.double({min: 0, max: 1, noNaN: true}), (index, share) => {
    const text = realPlans[index]?.text ?? '';
    const prefix = text.slice(0, Math.floor(text.length * share));
    const syntax = parseSyntax(prefix);
    holdsText(syntax, prefix);
    equalsWhole(syntax);
    equalsFresh(parseSyntax(text, syntax), parseSyntax(text));
  });
  fc.assert(real, times(60));
});

test('CR LF has the structure of LF', () => {
  const law = fc.property(markdown, anySize, (text, sizes) => {
    // At a CR before an LF of its own, two line ends become one.
    const plain = lf(text).replaceAll('\r', '');
    equal(structure(parse(crlf(plain), sizes)), structure(parse(plain, sizes)));
  });
  fc.assert(law, times(250));
  for (const {text} of realPlans) equal(structure(parseSyntax(crlf(text))), structure(parseSyntax(lf(text))));
});
