/** Text that parsers choke on: one short thing over and over, in each of the ways that were found to hurt. */

const inline = [
  '*a ',
  'a**b',
  '*a_ ',
  '_a ',
  '~a ',
  '~~a ',
  'x*y',
  'x_y',
  '**中文。**中',
  '[',
  '[]',
  '[a]',
  '[a](',
  '![',
  '![a](',
];
const links = [
  '[a](b)',
  '[a](<b',
  '[a](b "',
  ']',
  '\\[a\\] ',
  '\\',
  '\\*',
  '&',
  '&amp;',
  '!',
  '<',
  '<a ',
  '<a b="',
  '<a@b.c ',
  '<b>x</b>',
];
const searches = [
  'x <!--',
  'x <?',
  'x <![CDATA[',
  'x <!A ',
  '`a``b',
  '`',
  '*',
  '_',
  '~',
  '#',
  '(',
  '\0',
  '\ud800',
  '\t',
  ' ',
  'a',
  'word ',
];
const nests = ['- ', '> ', '>', '1. ', '- > ', '* - ', '- x\n  ', '> - ', '   > '];
const lines = [
  '\n',
  '\r',
  '-\n',
  '- a\n',
  '- a\n\n',
  '- [ ] a task\n',
  '- a\n\nb\n\n',
  '- a\n+ b\n* c\n',
  '- a\n  - b\n',
  '- > a\n',
  '> - a\n',
];
const blocks = [
  '> a\n',
  '> a\nb\n',
  'a\n=\n',
  'a  \n',
  '# a\n',
  '#x\n',
  '***\n',
  '- - - -\n',
  '```\na\n```\n',
  '<div>\n\n',
  '[a]: b\n',
  '[a]: b\n"',
];
const tables = [
  '|',
  '|a ',
  '|a|b|\n|-|-|\n|c|d|\n\n',
  '|a|b|\n',
  '| US-1 | a **thing** | 3 | `done` |\n',
  '\t- a\n',
  '    code\n',
  'a b c\n',
];

export interface Hostile {
  readonly name: string;
  /** About this many units of it. */
  readonly text: (length: number) => string;
}

function repeated(unit: string): Hostile {
  return {name: JSON.stringify(unit), text: length => unit.repeat(Math.ceil(length / unit.length))};
}

const stairs = (length: number) => {
  const steps = Math.floor(Math.sqrt(length));
  return Array.from({length: steps}, (_, i) => `${' '.repeat(2 * i)}- a\n`).join('');
};

const ticks = (length: number) => {
  const runs = Math.floor(Math.sqrt(2 * length));
  return Array.from({length: runs}, (_, i) => `${'`'.repeat(i + 1)} `).join('');
};

const spread = (unit: string, from: string, to: string): Hostile => ({
  name: `${from}…${to}`,
  text: length => from + unit.repeat(Math.ceil(length / unit.length)) + to,
});

export const hostile: readonly Hostile[] = [
  ...[inline, links, searches, nests, lines, blocks, tables].flat().map(repeated),
  {name: 'stairs of lists', text: stairs},
  {name: 'backticks of every length', text: ticks},
  {name: 'brackets in brackets', text: length => '['.repeat(length / 2) + ']'.repeat(length / 2)},
  {name: 'stars around a letter', text: length => `${'*'.repeat(length / 2)}x${'*'.repeat(length / 2)}`},
  spread('- ', '', 'x'),
  spread('> ', '', 'x'),
  spread('- [ ] a **task**\n', '', '\n[x]: y\n'),
  spread('**bold** `code` [l](u) ', '| a | b |\n|---|---|\n| ', '| c |\n'),
  spread('|a', '', '|\n|-|-|\n'),
  spread('| a ', '| a |\n|---|\n', '|\n'),
  spread('a\n', '- ', ''),
  spread('a\n', '<div>\n', ''),
  spread('a\n', '<!--\n', ''),
  spread('a\n', '```\n', ''),
  spread('- a\n', '---\n', '---\n# h\n'),
  spread('a ', '[', ']: b\n'),
  spread('[[a]', '[a]: b\n\n', ''),
  spread(' - a\n', '- a\n', ''),
];

/** The same among other things: in many pieces, under headings. */
export function amidst(text: string): string {
  return text.replace(/[\s\S]{1,1500}/g, part => `# h\n\n${part}\n\n`);
}
