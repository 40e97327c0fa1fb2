/** The check itself: severities, options, suppression comments, rules that throw, order. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkAlone, checkWith} from '../../server/src/core/rules/check.ts';
import {optionOf, type Rule, type Severity} from '../../server/src/core/rules/rule.ts';
import {defaultSettings, type RuleSetting, type Settings} from '../../server/src/core/settings.ts';

const limit = {key: 'limit', default: 9, sentence: 'Reports no more than this.'};

/** Reports every `#` of a text. */
const everyMark: Rule = {
  id: 'every-mark',
  summary: 'A mark.',
  severity: 'warning',
  options: [limit],
  *check(context) {
    let left = optionOf(context, limit);
    for (const match of context.document.text.matchAll(/#+/g)) {
      if (left-- <= 0) return;
      const at = {start: match.index, end: match.index + match[0].length};
      yield {at, message: match[0], ...(match[0] === '##' ? {severity: 'info' as const} : {})};
    }
  },
};

const broken: Rule = {
  id: 'broken',
  summary: 'Throws.',
  severity: 'error',
  check() {
    throw new Error('no such thing');
  },
};

function check(text: string, setting?: RuleSetting, list: readonly Rule[] = [everyMark]) {
  const settings: Settings = setting ? {...defaultSettings, rules: {'every-mark': setting}} : defaultSettings;
  return checkWith(list, {path: 'a.md', text}, settings);
}

function found(text: string): string {
  return check(text)
    .map(finding => finding.message)
    .join(' ');
}

const set = (severity: Severity | 'off' | null, options = {}): RuleSetting => ({severity, options});

test('a finding carries the name and the severity of its rule', () => {
  assert.deepEqual(check('a #'), [
    {at: {start: 2, end: 3}, message: '#', rule: 'every-mark', severity: 'warning', fixes: []},
  ]);
});

test('a team sets the severity or switches the rule off', () => {
  assert.equal(check('#', set('error'))[0]?.severity, 'error');
  assert.equal(check('#', set('hint'))[0]?.severity, 'hint');
  assert.deepEqual(check('#', set('off')), []);
});

test('a report that weighs less than its rule keeps its weight, and a setting may weaken it', () => {
  assert.equal(check('##')[0]?.severity, 'info');
  assert.equal(check('##', set('error'))[0]?.severity, 'info');
  assert.equal(check('##', set('hint'))[0]?.severity, 'hint');
});

test('options reach the rule; without a severity the default stays', () => {
  assert.equal(check('# # #', set(null, {limit: 2})).length, 2);
  assert.equal(check('#', set(null, {limit: 2}))[0]?.severity, 'warning');
});

test('a rule that throws becomes a finding that names it, and the others still run', () => {
  const findings = check('a #', undefined, [broken, everyMark]);
  assert.deepEqual(
    findings.map(finding => finding.rule),
    ['broken', 'every-mark'],
  );
  assert.match(findings[0]?.message ?? '', /broken.*no such thing/);
});

test('findings stand in document order', () => {
  const other: Rule = {...everyMark, id: 'other'};
  const findings = check('# #', undefined, [other, everyMark]);
  assert.deepEqual(
    findings.map(finding => `${finding.at.start} ${finding.rule}`),
    ['0 other', '0 every-mark', '2 other', '2 every-mark'],
  );
});

test('disable-next-line silences one line', () => {
  assert.equal(found('<!-- sprintdown-disable-next-line every-mark -->\n#\n##'), '##');
  assert.equal(found('<!-- sprintdown-disable-next-line other -->\n#'), '#');
  assert.equal(found('<!-- sprintdown-disable-next-line -->\r\n#\r\ny'), '');
  assert.equal(found('<!-- sprintdown-disable-next-line other, every-mark -- known -->\n#'), '');
});

test('stacked comments speak of the same line', () => {
  const next = '<!-- sprintdown-disable-next-line';
  assert.equal(found(`${next} every-mark -->\n${next} other -->\n#\n##`), '##');
});

test('disable and enable bracket a stretch', () => {
  const rest = '<!-- sprintdown-enable every-mark --> ###';
  assert.equal(found(`# <!-- sprintdown-disable every-mark --> ## ${rest}`), '# ###');
  assert.equal(found(`<!-- sprintdown-disable --> ## ${rest}`), '###');
  assert.equal(found('<!-- sprintdown-disable other --> #'), '#');
  assert.equal(found('<!-- sprintdown-disable --> # #'), '');
  assert.equal(found('<!-- sprintdown-enable --> #'), '#');
});

test('that the versions of an unfinished merge differ is told once, by the marker', () => {
  const text =
    '# Sprint 1\n\n<<<<<<< HEAD\n### US-1: Pay (5 points)\n**Status:** Done\n=======\n### US-1: Pay (8 points)\n**Status:** To Do\n>>>>>>> other\n';
  const rules = checkAlone({path: 'a.md', text}, defaultSettings).map(({rule}) => rule);
  assert.deepEqual(
    rules.filter(rule => rule.startsWith('conflict')),
    ['conflict-marker'],
  );
});
