/** Which fixes are offered where, and which of them go together. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {quickFixes, safeEdits} from '../../server/src/core/features/actions.ts';
import type {Finding} from '../../server/src/core/rules/check.ts';
import type {Fix} from '../../server/src/core/rules/rule.ts';

function fix(safe: boolean, start: number, end: number, text: string): Fix {
  return {title: `${start}–${end}: ${text}`, safe, edits: [{span: {start, end}, text}]};
}

function finding(start: number, end: number, ...fixes: readonly Fix[]): Finding {
  return {rule: 'r', severity: 'error', message: 'm', at: {start, end}, fixes};
}

test('the fixes of what the cursor touches are offered, the only safe one is preferred', () => {
  const findings = [
    finding(0, 4, fix(true, 0, 4, 'a'), fix(false, 0, 4, 'b')),
    finding(10, 12, fix(false, 10, 12, 'c')),
  ];
  const offered = (at: number) =>
    quickFixes(findings, {start: at, end: at}).map(({fix: {edits}, preferred}) => [edits[0]?.text, preferred]);
  assert.deepEqual(offered(2), [
    ['a', true],
    ['b', false],
  ]);
  assert.deepEqual(offered(4), [
    ['a', true],
    ['b', false],
  ]);
  assert.deepEqual(offered(7), []);
  assert.deepEqual(offered(11), [['c', false]]);
});

test('of two safe fixes none is preferred: it is a choice', () => {
  const two = finding(0, 4, fix(true, 0, 4, 'a'), fix(true, 0, 4, 'b'));
  assert.deepEqual(
    quickFixes([two], two.at).map(each => each.preferred),
    [false, false],
  );
});

test('all safe fixes go together where they do not overlap', () => {
  const findings = [
    finding(0, 4, fix(true, 0, 4, 'a')),
    finding(2, 6, fix(true, 2, 6, 'b')),
    finding(6, 8, fix(false, 6, 8, 'c')),
    finding(9, 9, fix(true, 9, 9, 'd')),
    finding(9, 12, fix(true, 9, 12, 'e')),
    finding(20, 21, fix(true, 0, 4, 'a')),
    finding(30, 31),
  ];
  assert.deepEqual(
    safeEdits(findings).map(edit => edit.text),
    ['a', 'd'],
  );
});
