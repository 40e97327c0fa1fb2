/** Arbitrary Markdown, made of lines that are likely to go wrong next to each other. */
import fc from 'fast-check';

const words = [
  'a',
  'foo',
  'US-1: Sign in (3 points)',
  '**Status:** done',
  '`x`',
  '*b*',
  '~~c~~',
  '[a]',
  '[x][b]',
  '![a][]',
];
const openers = [
  '```',
  '```js',
  '~~~',
  '````',
  '<!--',
  '<div>',
  '<pre>',
  '<b>',
  '<?',
  '<!A',
  '<![CDATA[',
  '---',
  '+++',
];
const closers = ['```', '~~~', '````', '-->', '</div>', '</pre>', '?>', ']]>', '---', '--- ', '>'];
const blocks = [
  '# h',
  '## h',
  '###### h',
  '#h',
  '#',
  '#\ttab',
  '####### seven',
  '===',
  '***',
  '- - -',
  '| a | b |',
  '|---|---|',
];
const items = [
  '- a',
  '- [ ] task',
  '- [x] done',
  '* a',
  '+ a',
  '1. a',
  '2. b',
  '10) c',
  '-',
  '- ```',
  '- <!--',
  '- # h',
  '> # h',
];
const links = [
  '[a]: /u',
  '[b]: <u> "t"',
  '[x]: u',
  '[A ]:\nu',
  "[c]: u 'x",
  '[ ]: u',
  '> [q]: u',
  '- [a]: u',
  '[^1]: note',
];
const strange = [
  '',
  '',
  '',
  '   ',
  '\t',
  '\0',
  '\uFEFF',
  '\u2028',
  '✅ Emoji',
  '&amp; &#35;',
  '\\',
  '\\# no',
  'a\\',
  'a  ',
];

const body = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...words)},
  {weight: 3, arbitrary: fc.constantFrom(...openers)},
  {weight: 3, arbitrary: fc.constantFrom(...closers)},
  {weight: 6, arbitrary: fc.constantFrom(...blocks)},
  {weight: 5, arbitrary: fc.constantFrom(...items)},
  {weight: 2, arbitrary: fc.constantFrom(...links)},
  {weight: 4, arbitrary: fc.constantFrom(...strange)},
);

const indents = ['', '', '', '', '', '', ' ', '  ', '   ', '    ', '\t', '> ', '>', '  > ', '- '];
const line = fc.tuple(fc.constantFrom(...indents), body).map(([indent, rest]) => indent + rest);
const ends = fc.constantFrom('\n', '\n', '\n', '\n', '\n', '\n', '\n\n', '\r\n', '\r', '');

const lines = (maxLength: number) =>
  fc
    .array(fc.tuple(line, ends), {maxLength, size: 'max'})
    .map(parts => parts.map(([text, end]) => text + end).join(''));

/** Entries or rows in a row, some with more below them. */
const row = fc
  .record({
    mark: fc.constantFrom('- ', '* ', '1. ', '2) ', '- [ ] ', '  - ', '| ', '> - ', '-  '),
    entries: fc.array(
      fc.tuple(
        fc.constantFrom(...words, ...strange, 'b | c |'),
        fc.constantFrom('', '', '', '\n', '  - sub\n', '  more\n', 'lazy\n', '\n  para\n', '  ```\n  x\n  ```\n'),
      ),
      {
        minLength: 2,
        maxLength: 8,
        size: 'max',
      },
    ),
    head: fc.constantFrom('', '', '| a | b |\n|---|---|\n', 'a | b\n-|-\n', '\n'),
  })
  .map(({mark, entries, head}) => head + entries.map(([text, more]) => `${mark}${text}\n${more}`).join(''));

/** A text of up to some dozens of lines. */
export const markdown: fc.Arbitrary<string> = fc
  .array(fc.oneof({weight: 3, arbitrary: lines(12)}, {weight: 2, arbitrary: row}), {maxLength: 5, size: 'max'})
  .map(parts => parts.join(''));

export interface Edit {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const inserted = fc.oneof(
  fc.constant(''),
  body,
  fc.constantFrom(
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '`',
    '#',
    '# ',
    '-',
    '[',
    ']:',
    ' ',
    '\n# h\n',
    '\n```\n',
    '\n\n---\n',
    '-->',
  ),
  lines(6),
  row,
);

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  insert: inserted,
});

export function apply(
  text: string,
  {at, remove, insert}: Edit,
): {text: string; start: number; oldEnd: number; newEnd: number} {
  const start = Math.floor(at * text.length);
  const oldEnd = Math.min(text.length, start + remove);
  return {text: text.slice(0, start) + insert + text.slice(oldEnd), start, oldEnd, newEnd: start + insert.length};
}
