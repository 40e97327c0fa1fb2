/** Moving: whole lines travel and fit in, gaps stay as they were, there and back is the text before. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isRefusal} from '../../server/src/core/edits/gesture.ts';
import {after, at, refused, textsAfter, tryGesture} from './words.ts';

type Place = 'into' | 'before' | 'after';
const move = (text: string, keys: readonly string[], to: string, place: Place = 'into') =>
  after(text, {kind: 'move', nodes: keys.map(key => at(key)), to: at(to), place});

/** In every way in which a text may be stored. */
function forms(text: string): readonly ((text: string) => string)[] {
  const all = [(t: string) => t, (t: string) => t.replaceAll('\n', '\r\n'), (t: string) => `\ufeff${t}`];
  return /\S\n$/.test(text) ? [...all, (t: string) => t.replace(/\n$/, '')] : all;
}

function moves(text: string, keys: readonly string[], to: string, place: Place, expected: string): void {
  for (const form of forms(text)) assert.equal(move(form(text), keys, to, place), form(expected));
}

const list = `# Sprint 1

* [ ] US-1: One
\t* Owner: Ann

\t  More about one.
* [ ] US-2: Two
* [x] US-3: Three

Some words.

# Sprint 2

* [ ] US-4: Four

# Notes

- of the day
`;

test('entries of a list, with all that is below them', () => {
  const one = '* [ ] US-1: One\n\t* Owner: Ann\n\n\t  More about one.\n';
  moves(
    list,
    ['sprint:1/story:US-1'],
    'sprint:2',
    'into',
    list.replace(one, '').replace('US-4: Four\n', `US-4: Four\n${one}`),
  );
  moves(
    list,
    ['sprint:1/story:US-1'],
    'sprint:1/story:US-2',
    'after',
    list.replace(one, '').replace('Two\n', `Two\n${one}`),
  );
  moves(
    list,
    ['sprint:1/story:US-3'],
    'sprint:1/story:US-1',
    'before',
    list.replace('* [x] US-3: Three\n', '').replace(one, `* [x] US-3: Three\n${one}`),
  );
  const three = list
    .replace('* [ ] US-2: Two\n* [x] US-3: Three\n', '')
    .replace('Four\n', 'Four\n* [ ] US-2: Two\n* [x] US-3: Three\n');
  moves(list, ['sprint:1/story:US-3', 'sprint:1/story:US-2'], 'sprint:2', 'into', three);
});

test('there and back', () => {
  const there = move(list, ['sprint:1/story:US-2'], 'sprint:2');
  assert.equal(move(there, ['sprint:2/story:US-2'], 'sprint:1/story:US-1', 'after'), list);
  const down = move(list, ['sprint:1/story:US-1'], 'sprint:1/story:US-3', 'after');
  assert.equal(move(down, ['sprint:1/story:US-1'], 'sprint:1/story:US-2', 'before'), list);
});

const headings = `# Plan

## Sprint 1

### US-1: One (3 points)

- [ ] a

\`\`\`
# no heading
\`\`\`

#### Notes

Text.

---

### US-2: Two (5 points)

- [ ] b

---

## Sprint 2

Goal: more.

## Backlog

#### US-9: Nine (1 point)

- [ ] c
`;

test('headings with all below them, and the rules between them', () => {
  const one = headings.slice(headings.indexOf('### US-1'), headings.indexOf('### US-2'));
  const body = one.replace('\n\n---\n\n', '');
  moves(
    headings,
    ['sprint:1/story:US-1'],
    'sprint:2',
    'into',
    headings.replace(one, '').replace('Goal: more.', `Goal: more.\n\n${body}`),
  );
  const swapped = headings.replace(one, '').replace('- [ ] b\n', `- [ ] b\n\n---\n\n${body}\n`);
  moves(headings, ['sprint:1/story:US-1'], 'sprint:1/story:US-2', 'after', swapped);
});

test('levels follow those of the place', () => {
  const nine = '#### US-9: Nine (1 point)\n\n- [ ] c\n';
  const planned = headings.replace(`\n${nine}`, '').replace('- [ ] b\n', `- [ ] b\n\n---\n\n${nine.slice(1)}`);
  moves(headings, ['backlog:/story:US-9'], 'sprint:1', 'into', planned);
});

const tables = `## Sprint 1

| ID   | Story       | Points | Owner |
|------|-------------|-------:|-------|
| US-1 | One         |      3 | Ann   |
| US-2 | Two and two |     13 |       |
| **Total** |        | 16     |       |

## Sprint 2

| ID | Owner | Story | Pts |
|----|-------|-------|-----|
| US-3 | Bob | Three | 2 |

## Sprint 3

Nothing yet.
`;

test('rows stay rows of their table, in the columns that it has', () => {
  const two = '| US-2 | Two and two |     13 |       |\n';
  const there = tables.replace(two, '').replace('| 2 |\n', '| 2 |\n| US-2 |  | Two and two | 13 |\n');
  moves(tables, ['sprint:1/story:US-2'], 'sprint:2', 'into', there);
  const back = '| US-3 | Bob | Three | 2 |\n';
  const here = tables.replace(back, '').replace(two, `${two}| US-3 | Three       |      2 | Bob   |\n`);
  moves(tables, ['sprint:2/story:US-3'], 'sprint:1', 'into', here);
  const head = tables.slice(tables.indexOf('| ID '), tables.indexOf('| US-1'));
  const fresh = tables.replace(two, '').replace('Nothing yet.', `Nothing yet.\n\n${head}${two.trimEnd()}`);
  moves(tables, ['sprint:1/story:US-2'], 'sprint:3', 'into', fresh);
});

test('where the sprint is a column or a key, its value changes and no line moves', () => {
  const columns =
    '# Backlog\n\n| ID | Story | Sprint |\n|--|--|--|\n| US-1 | One | Sprint 1 |\n| US-2 | Two | Sprint 2 |\n| US-3 | Three | Sprint 1 |\n';
  moves(columns, ['sprint:1/story:US-1'], 'sprint:2', 'into', columns.replace('One | Sprint 1', 'One | Sprint 2'));
});

test('a story of the backlog gets the value that plans it, and loses it again', () => {
  const columns =
    '# Backlog\n\n| ID   | Story | Sprint   |\n|------|-------|----------|\n| US-1 | One   | Sprint 1 |\n| US-2 | Two   |          |\n| US-3 | Three |          |\n';
  const planned = columns.replace('Two   |          |', 'Two   | Sprint 1 |');
  moves(columns, ['backlog:/story:US-2'], 'sprint:1', 'into', planned);
  moves(planned, ['sprint:1/story:US-2'], 'backlog:', 'into', columns);
});

test('a status that a heading gives changes by moving below another one', () => {
  const board = '# Sprint 1\n\n## To do\n\n- US-1: One\n- US-2: Two\n\n## Done\n\n- US-3: Three\n';
  const done = after(board, {kind: 'setStatus', nodes: [at('sprint:1/story:US-1')], status: 'done'});
  assert.equal(done, board.replace('- US-1: One\n', '').replace('Three\n', 'Three\n- US-1: One\n'));
});

test('between files: both are changed, each in its own way', () => {
  const here = '# Sprint 1\n\n- [ ] US-1: One\n  - a detail\n- [ ] US-2: Two\n';
  const there = '# Sprint 7\r\n\r\n* [ ] US-5: Five';
  const outcome = tryGesture(
    {'a.md': here, 'b.md': there},
    {kind: 'move', nodes: [at('sprint:1/story:US-1', 'a.md')], to: at('sprint:7', 'b.md'), place: 'into'},
  );
  assert(!isRefusal(outcome), JSON.stringify(outcome));
  assert.deepEqual(textsAfter(outcome), {
    'a.md': '# Sprint 1\n\n- [ ] US-2: Two\n',
    'b.md': `${there}\r\n* [ ] US-1: One\r\n  - a detail`,
  });
});

test('refusals say why, and what stands in the way', () => {
  const no = (text: string, key: string, to: string, place: Place = 'into') =>
    refused(text, {kind: 'move', nodes: [at(key)], to: at(to), place});
  const owned = tables.replace('| Ann   |', '| Ann   |').replace('| ID | Owner |', '| ID | Risk |');
  assert.match(no(owned, 'sprint:1/story:US-1', 'sprint:2'), /The table there has no column “Owner”/);
  assert.match(no(headings, 'sprint:1', 'sprint:2'), /Only stories can be moved/);
  assert.match(no(headings, 'sprint:1/story:US-1', 'sprint:2', 'after'), /not.*before or after Sprint 2/);
  assert.match(no(headings, 'sprint:1/story:US-1', 'sprint:1/story:US-1', 'after'), /It stands there already/);
  const html =
    '## Sprint 1\n\n<table>\n<tr><th>ID</th><th>Story</th></tr>\n<tr><td>US-1</td><td>One</td></tr>\n<tr><td>US-2</td><td>Two</td></tr>\n</table>\n';
  assert.match(no(html, 'sprint:1/story:US-2', 'sprint:1/story:US-1', 'before'), /head|HTML/);
});
