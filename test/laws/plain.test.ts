/** The laws of plain Markdown: what is read without remark is what remark reads, and most of a real plan is read so. */
import {deepEqual, ok} from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseInside} from '../../server/src/core/syntax/markdown.ts';
import {plainBlocks} from '../../server/src/core/syntax/plain.ts';
import {apply, edit, markdown} from './markdown.ts';
import {realPlans} from './plans.ts';
import {times} from './runs.ts';
import {told} from './trees.ts';

/** Whether the text is plain; throws where it is read otherwise than by remark. */
function readsAlike(text: string): boolean {
  const plain = plainBlocks(text);
  if (plain) deepEqual(told(plain, 0), told(parseInside(text).children, 0), JSON.stringify(text));
  return plain !== null;
}

/** With these alone a text is plain, as a rule. */
const tame = [
  ...[
    'a',
    'Ä',
    '1',
    '日',
    '✅',
    '…',
    ':',
    '.',
    '"',
    '/',
    '(',
    ')',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\u00A0',
  ],
  ...[
    ' **a:** b',
    '`c d`',
    '[a](b)',
    ' *e* ',
    'a_b',
    ' [US-1] ',
    '~5',
    '\n---\n',
    '  \n',
    '\n## ',
    '\n|a|\n|-|\n|b|\n',
  ],
  ...[
    '\n- ',
    '\n- ',
    '\n* ',
    '\n1. ',
    '\n2. ',
    '\n  - ',
    '\n   - ',
    '\n    - ',
    '\n- [ ] ',
    '\n  ',
    '\n      ',
    ' |\n| ',
  ],
];

/** Signs that mean something, in any order. */
const signs = [
  ...['*', '**', '***', '_', '__', '`', '``', '~', '~~', '[', ']', '](', '<', '<b>', '&', '&amp;', '!', '\\', '|', '-'],
  ...['--', '---', '=', '#', '# ', '>', '+', ')', '\t', '\0', "'", '\n2) ', '\n- [x]', '\n|---|---|\n', '\n[a]: b\n'],
];

const jumble = fc
  .array(
    fc.oneof({weight: 30, arbitrary: fc.constantFrom(...tame)}, {weight: 1, arbitrary: fc.constantFrom(...signs)}),
    {minLength: 1, maxLength: 14, size: 'max'},
  )
  .map(parts => parts.join(''));

const phrases = [
  'a',
  'a **b** c',
  '**Points:** 5',
  '`x`',
  '*e* f',
  'a_b',
  '[l](u)',
  'x  ',
  'y ',
  '[ ] t',
  '[x] **d**',
  'z\\',
];
const fronts = [
  '',
  '',
  '- ',
  '- ',
  '  - ',
  '    - ',
  '* ',
  '1. ',
  '2. ',
  '  ',
  '   1. ',
  '## ',
  '| a | ',
  '---',
  '- [ ] ',
  '-  ',
];

/** Lines that are plain each, which does not make plain what they are together. */
const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom(...fronts),
      fc.constantFrom(...phrases),
      fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', ' |\n|---|---|\n'),
    ),
    {minLength: 1, maxLength: 10, size: 'max'},
  )
  .map(parts => parts.map(part => part.join('')).join(''));

test('a jumble of signs', () => {
  fc.assert(
    fc.property(jumble, text => void readsAlike(text)),
    times(20_000),
  );
});

test('plain lines in any order, and arbitrary Markdown', () => {
  fc.assert(
    fc.property(fc.oneof(lines, markdown), text => void readsAlike(text)),
    times(8_000),
  );
});

const sections = realPlans.flatMap(({text}) => text.split(/^(?=#{1,6} )/m));

test('sections of real plans, as they are: most are plain', () => {
  const read = sections.filter(text => readsAlike(text));
  ok(read.join('').length > sections.join('').length / 2);
});

test('sections of real plans, edited', () => {
  const edits = fc.array(
    fc.oneof(
      edit,
      fc.record({
        at: fc.double({min: 0, max: 1, noNaN: true}),
        remove: fc.nat(2),
        insert: fc.constantFrom(...tame, ...signs),
      }),
    ),
    {minLength: 1, maxLength: 4},
  );
  const law = fc.property(fc.constantFrom(...sections), edits, (section, all) => {
    readsAlike(all.reduce((text, one) => apply(text, one).text, section.slice(0, 2000)));
  });
  fc.assert(law, times(5_000));
});
