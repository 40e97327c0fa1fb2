/** Sections by example: where texts are cut, what stays, and what an open fence costs. */
import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import type {Root} from 'mdast';
import {treeOf} from '../../server/src/core/syntax/piece.ts';
import type {Section} from '../../server/src/core/syntax/runs.ts';
import {usualSizes} from '../../server/src/core/syntax/seams.ts';
import {parseSyntax, type Syntax} from '../../server/src/core/syntax/sections.ts';
import {parse} from '../laws/sections.ts';

const texts = ({sections}: Syntax) => sections.map(({piece}) => piece.text);
const treeIn = (section: Section | undefined) => section && treeOf(section.piece);
const kinds = (tree: Root | undefined) => tree?.children.map(({type}) => type);
const plan = (count: number) => Array.from({length: count}, (_, i) => `## US-${i}: Story\n\n- [ ] Task\n\n`).join('');

test('a text is cut at its headings', () => {
  deepEqual(texts(parseSyntax('a\n# b\nc\n## d')), ['a\n', '# b\nc\n', '## d']);
  deepEqual(texts(parseSyntax('')), ['']);
});

test('a heading in a fence, a comment or front matter is none', () => {
  deepEqual(texts(parseSyntax('```\n# a\n```\n# b\n')), ['```\n# a\n```\n', '# b\n']);
  deepEqual(texts(parseSyntax('x\n  ```\n# a\n  ```\n# b\n')), ['x\n  ```\n# a\n  ```\n', '# b\n']);
  deepEqual(texts(parseSyntax('<!--\n# a\n-->\n# b\n')), ['<!--\n# a\n-->\n', '# b\n']);
  deepEqual(texts(parseSyntax('---\n# a\n---\n# b\n')), ['---\n# a\n---\n', '# b\n']);
});

test('a list at the top of a text with a rule for its first line is a list', () => {
  deepEqual(kinds(treeIn(parseSyntax('---\n- a\n').sections[0])), ['thematicBreak', 'list']);
});

test('an edit parses one piece anew', () => {
  const text = plan(200);
  const before = parseSyntax(text);
  const at = text.indexOf('Task', text.length / 2);
  const after = parseSyntax(`${text.slice(0, at)}x${text.slice(at)}`, before, [
    {start: at, oldEnd: at, newEnd: at + 1},
  ]);
  const known = new Set(before.sections.map(({piece}) => piece));
  equal(after.sections.filter(({piece}) => !known.has(piece)).length, 1);
  ok(after.runs.filter(({run}) => before.runs.some(other => other.run === run)).length >= before.runs.length - 1);
});

test('a fence that is opened swallows what is below; closed again, it gives all of it back', () => {
  const text = plan(300);
  const before = parseSyntax(text);
  const at = text.indexOf('## US-100');
  const open = parseSyntax(`${text.slice(0, at)}\`\`\`\n${text.slice(at)}`, before);
  equal(open.sections.length, 101);
  deepEqual(kinds(treeIn(open.sections.at(-1))), ['code']);
  const closed = parseSyntax(`${text.slice(0, at)}\`\`\`\n\`\`\`\n${text.slice(at)}`, open);
  const known = new Set(before.sections.map(({piece}) => piece));
  equal(closed.sections.filter(({piece}) => !known.has(piece)).length, 1);
});

test('a definition far below makes a link of its label', () => {
  const text = '# a\n[x] b\n# c\nd\n# e\n';
  const before = parseSyntax(text);
  const after = parseSyntax(`${text}[x]: y\n`, before);
  const types = after.sections.map(({piece}) => JSON.stringify(treeOf(piece)).includes('linkReference'));
  deepEqual(types, [true, false, false]);
  equal(after.sections[1]?.piece, before.sections[1]?.piece);
  deepEqual([...after.labels.keys()], ['X']);
});

test('a fence in an entry is not closed by what stands in a quote', () => {
  const sliced = {...usualSizes, slice: 1, easy: 0};
  const [list] = treeIn(parse('- ```\n  > ```\n- a\n', sliced).sections[0])?.children ?? [];
  ok(list?.type === 'list');
  deepEqual(
    list.children.map(({children}) => children[0]?.type),
    ['code', 'paragraph'],
  );
});

test('labels that are lent to the first piece stand below its byte order mark and front matter', () => {
  const sliced = {...usualSizes, slice: 1, easy: 0};
  deepEqual(kinds(treeIn(parse('\uFEFF\n\n[a]: /u\n', sliced).sections[0])), ['definition']);
  deepEqual(kinds(treeIn(parse('---\na: 1\n---\n[a]: /u\n', sliced).sections[0])), ['yaml', 'definition']);
});

test('what is too deep or too full is read as far as it goes, and says so', () => {
  const deep = parseSyntax(`# a\n\n${'> '.repeat(8000)}x\n\n# b\n\n- [ ] c\n`);
  deepEqual(
    deep.sections.map(({piece}) => piece.limit),
    ['hostile', null],
  );
  const full = parseSyntax(`- [ ] a\n- b ${'*c_ '.repeat(20_000)}\n- [x] d\n`);
  const [list] = treeIn(full.sections[0])?.children ?? [];
  equal(full.sections[0]?.piece.limit, 'hostile');
  ok(list?.type === 'list');
  deepEqual(
    list.children.map(({checked}) => checked),
    [false, null, true],
  );
});

test('a long row of a table is one row, its text complete', () => {
  const cell = 'word **bold** '.repeat(20_000);
  const [table] = treeIn(parseSyntax(`| a | b |\n|---|---|\n| ${cell}| c |\n| d | e |\n`).sections[0])?.children ?? [];
  ok(table?.type === 'table');
  deepEqual(
    table.children.map(row => row.children.length),
    [2, 2, 2],
  );
  ok(JSON.stringify(table).includes('word **bold** word'));
});
