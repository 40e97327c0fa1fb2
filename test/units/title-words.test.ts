/** When two titles speak of one thing: words that tell them apart, in scripts with blanks and without. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {agreement, titlesAgree, titleWords} from '../../server/src/core/model/values/title-words.ts';

test('numbers, single letters and signs tell no titles apart', () => {
  assert.deepEqual(
    [...titleWords('Sprint 6 kickoff & a Azure-AD setup')],
    ['sprint', 'kickoff', 'azure', 'ad', 'setup'],
  );
});

test('two signs at a time where no blanks part the words', () => {
  assert.deepEqual([...titleWords('用户登录功能')], ['用户', '户登', '登录', '录功', '功能']);
  assert.equal(titlesAgree('用户登录', '用户登录功能'), true);
  assert.equal(titlesAgree('用户登录', '订单导出'), false);
});

test('a shortened title agrees with the long one', () => {
  assert.equal(titlesAgree('Login', 'User login and sessions'), true);
  assert.equal(titlesAgree('Arcade damage: elimination penalty', 'Invincibility frames after damage'), false);
});

test('a title without words contradicts none', () => {
  assert.equal(agreement(titleWords('2026'), titleWords('Refunds')), 1);
});
