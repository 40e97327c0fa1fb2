/** What rules hear in sentences, in the languages of plans. */
import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {languages} from '../../../server/src/core/model/words/languages.ts';
import {listOf} from '../../../server/src/core/model/words/patterns.ts';
import {checkAlone} from '../../../server/src/core/rules/check.ts';
import {readNarrative} from '../../../server/src/core/rules/narrative.ts';
import {urgencyOf} from '../../../server/src/core/rules/priority.ts';
import {wrongWeekdays} from '../../../server/src/core/rules/weekdays.ts';
import {defaultSettings} from '../../../server/src/core/settings.ts';

test('a user story is taken apart in every language that tells of the benefit last', () => {
  const stories = [
    'As a user, I want to pay by card so that|I save time',
    'Como cliente, quero pagar com cartão para|poupar tempo',
    'Como cliente quiero pagar, para que|llegue pronto',
    'En tant que client, je veux payer afin de|gagner du temps',
    'Als Gast möchte ich bezahlen, damit|es schneller geht',
    'Come utente voglio pagare in modo da|risparmiare tempo',
    'Jako gość chcę płacić kartą, aby|oszczędzić czas',
    'Как гость, я хочу платить картой, чтобы|сэкономить время',
    'Là một người dùng, tôi muốn đăng nhập để|xem đơn hàng',
    '作为用户，我想登录，以便|查看订单',
  ];
  equal(stories.length, languages.filter(({soThat}) => soThat !== '').length);
  for (const story of stories) {
    const [before = '', benefit = ''] = story.split('|');
    const text = `${before}${!/\p{Script=Han}$/u.test(before) ? ' ' : ''}${benefit}`;
    const told = readNarrative(text, {start: 0, end: text.length});
    ok(told.role && told.want, text);
    equal(told.benefit && text.slice(told.benefit.start, told.benefit.end), benefit);
  }
});

test('words of one language are none of another: `by` is English here, and Polish nowhere', () => {
  const text = 'As a user, I want to pay by card';
  equal(readNarrative(text, {start: 0, end: text.length}).benefit, undefined);
});

test('weekdays are known in every language, and put right in the same one', () => {
  for (const {weekdays} of languages) {
    const days = weekdays.split(',').map(day => day.trim());
    equal(days.length % 7, 0, weekdays);
    // 2 March 2026 is a Monday.
    equal(wrongWeekdays(`${days[1]} 2026-03-02`).length, 0, days[1]);
    deepEqual(
      wrongWeekdays(`${days[2]} 2026-03-02`).map(({right}) => right),
      [days[1]],
      days[2],
    );
  }
});

test('weekdays stand beside dates in all the forms in which people write those', () => {
  const right = [
    '02/03/2026 (seg)',
    'Montag, 2. März 2026',
    '2026年3月2日（月）',
    'lunes 2 de marzo de 2026',
    'Mon, 2.3.2026',
  ];
  const wrong = [
    '02.03.2026 (вт)',
    'mardi 2 mars 2026',
    '2026년 3월 2일 (화)',
    'Salı, 2 Mart 2026',
    'March 2, 2026 (Tue)',
  ];
  // Either reading of `03/04/2026` may be meant; `do` and `so` are no weekdays in other languages.
  const others = ['03/04/2026 (Wed)', '03/04/2026 (Fri)', 'até o fim do 02/03/2026', 'bis 02.03.2026 so weit'];
  for (const text of [...right, ...others]) deepEqual(wrongWeekdays(text), [], text);
  for (const text of wrong)
    deepEqual(
      wrongWeekdays(text).map(({date}) => date),
      ['2026-03-02'],
      text,
    );
});

test('every language ranks its priorities', () => {
  for (const {urgency} of languages) {
    for (const [rank, list] of urgency.entries()) {
      const word = listOf(list)[0]?.replace(/\*/g, '') ?? '';
      equal(urgencyOf({value: word, span: {start: 0, end: 0}}), rank, word);
    }
  }
  equal(urgencyOf({value: "Won't have", span: {start: 0, end: 0}}), 3);
});

/** The words that a plan's dates contradict. */
function wrongDates(duration: string): readonly string[] {
  const text = `# Sprint 1\n\n**Start:** 2026-03-02\n**End:** 2026-03-13\n**Duration:** ${duration}\n\n### US-1: Log in (3 points)\n`;
  return checkAlone({path: 'plan.md', text}, defaultSettings)
    .filter(({rule}) => rule === 'date-mismatch')
    .map(({at}) => text.slice(at.start, at.end));
}

test('the length of a sprint is heard in every language', () => {
  for (const {weeks, workdays} of languages) {
    for (const [unit, right, wrong] of [
      [listOf(weeks)[0], 2, 4],
      [listOf(workdays)[0], 10, 14],
    ]) {
      deepEqual(wrongDates(`${right} ${unit}`), [], `${right} ${unit}`);
      deepEqual(wrongDates(`${wrong} ${unit}`), [`${wrong} ${unit}`]);
    }
  }
});

/** Whether a plan with a blocked story that says this is quiet. */
function isReason(sentence: string): boolean {
  const text = `# Sprint 1\n\n### US-1: Log in (3 points)\n\n**Status:** Blocked\n\n${sentence}\n`;
  return !checkAlone({path: 'plan.md', text}, defaultSettings).some(({rule}) => rule === 'blocked-without-reason');
}

test('why a story is blocked is heard in every language', () => {
  ok(!isReason('It is about the form.'));
  for (const {reasons} of languages) {
    for (const word of listOf(reasons)) ok(isReason(`${word.replace(/\*/g, '')}: Okta`), word);
  }
});
