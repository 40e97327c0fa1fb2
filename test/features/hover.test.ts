/** Cards at a place: stories, sprints, epics, and how totals are made up. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {plainText} from '../../server/src/core/features/cards.ts';
import {hoverAt, lineLink} from '../../server/src/core/features/hover.ts';
import {marked} from '../marked.ts';

function seed(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8');
}

function hover(text: string, today: string | null = null): readonly string[] {
  const {document, documents, offset} = marked(text);
  const found = hoverAt(document, offset, {documents, link: lineLink, today});
  if (!found) return [];
  return [document.text.slice(found.span.start, found.span.end), ...plainText(found.text).split(/\s*\n+/)];
}

/** The seed with the cursor inside the first occurrence of a text. */
function at(name: string, what: string, into = 1): string {
  const text = seed(name);
  const index = text.indexOf(what);
  assert(index >= 0, what);
  return `${text.slice(0, index + into)}<|>${text.slice(index + into)}`;
}

test('an id tells its story, wherever it stands', () => {
  const card = hover(at('000-sprint-backlog.md', 'US-009'));
  assert.deepEqual(card, [
    'US-009',
    'US-009: Recursive Generation Implementation',
    '5 pts · status not stated · Must Have',
    '[Sprint 2](file:///plan.md#L1) · [Epic 1: Framework Self-Generation](file:///plan.md#L9) · [plan.md, line 37](file:///plan.md#L37)',
    '0/4 criteria · 0/5 tasks · 0/4 DoD entries',
  ]);
  const elsewhere = hover(`See US-0<|>09.\n@@ docs/a (b).md\n${seed('000-sprint-backlog.md')}`);
  assert.equal(elsewhere[1], 'US-009: Recursive Generation Implementation');
  assert.match(elsewhere[3] ?? '', /\[a \(b\)\.md, line 37\]\(file:\/\/\/docs\/a%20%28b%29\.md#L37\)$/);
});

test('a sprint tells its goal, dates, load and health', () => {
  const text = seed('000-sprint-backlog.md').replace('# Sprint 2', '# Spr<|>int 2');
  const on = (today: string) => hover(text, today);
  assert.deepEqual(on('2025-01-18'), [
    'Sprint 2',
    'Sprint 2 Backlog: Recursive Self-Improvement Implementation',
    '28/28 pts committed · 0 pts done · 10 stories',
    '2025-01-17 to 2025-01-23 · risk buffer 4 pts',
    'Day 1 of 5 · on track',
    'Goal: Implement recursive self-improvement capability and advanced pattern library',
  ]);
  assert.match(on('2025-01-16')[4] ?? '', /^Not begun · on track$/);
  assert.match(on('2025-02-01')[4] ?? '', /^Over$/);
  assert.match(hover(text)[4] ?? '', /^Goal/);
});

test('an epic tells its figures and its stories', () => {
  const card = hover(at('000-sprint-backlog.md', 'Epic 2: Advanced', 3));
  assert.deepEqual(card.slice(0, 3), ['Epic 2', 'Epic 2: Advanced Pattern Library', '10 pts · 4 stories · 0 done']);
  assert.match(card[3] ?? '', /^\[US-011\]\(file:\/\/\/plan\.md#L\d+\), .*\[US-014\]/);
});

test('a stated total tells how it is made up, and what it should be', () => {
  const right = hover(at('000-sprint-backlog.md', '(12 points)', 2));
  assert.deepEqual(right, [
    '12',
    'Epic 1: Framework Self-Generation',
    '12 points · as the plan adds up',
    '- 4 pts · [US-008](file:///plan.md#L11)',
    '- 5 pts · [US-009](file:///plan.md#L37)',
    '- 3 pts · [US-010](file:///plan.md#L63)',
  ]);
  const wrong = hover(at('000-sprint-backlog.md', '(12 points)', 2).replace(/12<\|>|1<\|>2/, '1<|>4'));
  assert.equal(wrong[2], '14 points stated · 12 points by what the plan says');
});

const linked = `# Sprint 1

## US-001: One (3 points)

- [ ] a

## US-002: Two (2 points)

**Depends on**: US-001, US-404

- [x] b
`;

test('dependencies are told both ways, with their statuses', () => {
  const two = hover(linked.replace('## US-002', '## US-<|>002'));
  assert(two.includes('Depends on [US-001](file:///plan.md#L3), [US-404](file:///plan.md#L9)'), two.join('\n'));
  const one = hover(linked.replace('## US-001', '## US-<|>001'));
  assert(one.includes('Blocks [US-002](file:///plan.md#L7)'), one.join('\n'));
});

test('the end of a range says how many it covers', () => {
  const card = hover(`${linked}\nFirst US-001 to US-0<|>02.\n`);
  assert.equal(card.at(-1), 'One end of a range of 2 stories');
});

test('text of documents is shown as it stands', () => {
  const {document, documents, offset} = marked(
    '# Sprint 1\n\n## US-<|>001: [a](command:b) <img src=x> `c` https://x.y (3 points)\n\n- [ ] a\n',
  );
  const found = hoverAt(document, offset, {documents, link: lineLink, today: null});
  assert.doesNotMatch(found?.text ?? '', /\]\(command|<img|https:\/\//);
});

test('ordinary Markdown and text between the lines of a plan tell nothing', () => {
  assert.deepEqual(hover('# Read <|>me\n\nUTF-8 and RFC-2119.\n'), []);
  assert.deepEqual(hover('# Read me\n\nUTF<|>-8 and RFC-2119.\n'), []);
  assert.deepEqual(hover(at('000-sprint-backlog.md', 'Create sprint-manager.json', 3)), []);
});
