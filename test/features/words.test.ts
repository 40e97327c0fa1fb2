/** Figures and names as people read them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {escapeMarkdown} from '../../server/src/core/features/cards.ts';
import {count, figure, points, pointsOf, share, sprintName, sprintTopic} from '../../server/src/core/features/words.ts';
import type {Sprint} from '../../server/src/core/model/backlog.ts';

function sprint(id: string | null, title: string): Sprint {
  const nowhere = {start: 0, end: 0};
  return {
    id,
    title: {value: title, span: nowhere},
    heading: nowhere,
    body: nowhere,
    goal: null,
    capacity: null,
    buffer: null,
    statedPoints: null,
    start: null,
    end: null,
    committedPoints: 0,
    completedPoints: 0,
    items: [],
  } as unknown as Sprint;
}

test('figures', () => {
  assert.deepEqual([figure(0.1 + 0.2), figure(1.5), figure(28)], ['0.3', '1.5', '28']);
  assert.deepEqual([points(1), points(0.5), points(4)], ['1 pt', '0.5 pts', '4 pts']);
  assert.deepEqual([pointsOf(28, 28), pointsOf(1, null)], ['28/28 pts', '1 pt']);
  assert.deepEqual([count(1, 'story'), count(2, 'story'), count(0, 'epic')], ['1 story', '2 stories', '0 epics']);
  assert.deepEqual([share(0, 4, 'criterion'), share(1, 1, 'criterion')], ['0/4 criteria', '1/1 criterion']);
});

test('a sprint is called what its document calls it', () => {
  const names: readonly (readonly [string | null, string, string, string])[] = [
    ['2', 'Sprint 2 Backlog: Recursive Self-Improvement', 'Sprint 2', 'Recursive Self-Improvement'],
    ['1.1', 'Sprint 1.1 Backlog - Infrastructure Setup', 'Sprint 1.1', 'Infrastructure Setup'],
    ['1', 'Sprint 1: Foundation & Discovery', 'Sprint 1', 'Foundation & Discovery'],
    ['3', 'Iteration 3', 'Iteration 3', ''],
    ['4', 'Спринт 4 — Оплата', 'Спринт 4', 'Оплата'],
    ['2', 'Weeks 21-22', 'Sprint 2', 'Weeks 21-22'],
    ['2026 Q1 Sprint 1', 'Plan', '2026 Q1 Sprint 1', 'Plan'],
    [null, 'Hardening: before the release', 'Hardening', 'before the release'],
  ];
  for (const [id, title, name, topic] of names) {
    assert.deepEqual([sprintName(sprint(id, title)), sprintTopic(sprint(id, title))], [name, topic], title);
  }
});

test('text of a document does not come to life in a card', () => {
  for (const text of [
    '**a** [b](command:c) `d`',
    '<img src=x>',
    '$(bug)',
    'http://a.b',
    '![](x)',
    '- a\n# b',
    '&lt;',
  ]) {
    const escaped = escapeMarkdown(text);
    assert.doesNotMatch(escaped, /(?<!\\)[*_`[\]()!#|~$]|[<>\n]|:\/\//, escaped);
  }
});
