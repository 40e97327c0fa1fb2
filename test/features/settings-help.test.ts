/** Completion, hover and problems in `.sprintdown.yaml`; `<|>` is the cursor. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Ajv} from 'ajv';
import {completeSettings, hoverSettings} from '../../server/src/core/features/settings-help.ts';
import {rules} from '../../server/src/core/rules/all.ts';
import {settingsFindings} from '../../server/src/core/rules/settings-findings.ts';
import {decodeSettings, table} from '../../server/src/core/settings.ts';
import {settingsSchema} from '../../server/src/core/settings-schema.ts';

function at(marked: string) {
  const offset = marked.indexOf('<|>');
  return {text: marked.replace('<|>', ''), offset};
}

function labels(marked: string): readonly string[] {
  const {text, offset} = at(marked);
  return completeSettings(text, offset).map(({label}) => label);
}

/** The text after the item of a label was taken. */
function taken(marked: string, label: string): string {
  const {text, offset} = at(marked);
  const found = completeSettings(text, offset).find(each => each.label === label);
  assert.ok(found, `${label} is not offered`);
  return text.slice(0, found.span.start) + found.text + text.slice(found.span.end);
}

test('keys: those of the table, not those that stand there already', () => {
  const first = [...new Set(Object.keys(table).map(key => key.split('.')[0]))].sort();
  assert.deepEqual([...labels('<|>')].sort(), first);
  assert.ok(!labels('splitThreshold: 8\n<|>').includes('splitThreshold'));
  assert.equal(taken('spl<|>', 'splitThreshold'), 'splitThreshold: ');
  assert.equal(taken('rul<|>', 'rules'), 'rules:');
});

test('keys of rules and groups below their parents, values of what they may be', () => {
  assert.deepEqual(
    labels('rules:\n  mojibake: off\n  <|>'),
    rules.map(({id}) => id).filter(id => id !== 'mojibake'),
  );
  assert.deepEqual(labels('health:\n  <|>'), ['green', 'yellow', 'completion']);
  assert.deepEqual(labels('rules:\n  mojibake: <|>'), ['off', 'error', 'warning', 'info', 'hint']);
  assert.equal(taken('rules:\n  mojibake: wa<|>', 'warning'), 'rules:\n  mojibake: warning');
  assert.deepEqual(labels('workingDays:\n  - <|>').slice(0, 2), ['mon', 'tue']);
  assert.equal(taken('workingDays:\n  - mon\n  - t<|>', 'thu'), 'workingDays:\n  - mon\n  - thu');
  assert.deepEqual(labels('no-such:\n  <|>'), []);
});

test('hover says what a setting is about', () => {
  const {text, offset} = at('health:\n  gre<|>en: 5\n');
  const found = hoverSettings(text, offset);
  assert.match(found?.text ?? '', /Percent of the commitment/);
  assert.equal(text.slice(found?.span.start, found?.span.end), 'green');
  assert.equal(hoverSettings('nonsense: 1\n', 2), null);
});

test('problems stand at their places', () => {
  const text = 'rules:\n  mojibake: loud\nexclude: ["{a"]\n';
  const found = settingsFindings({path: 'file:///w/.sprintdown.yaml', text});
  assert.deepEqual(
    found.map(({at: {start, end}}) => text.slice(start, end)),
    ['loud', '"{a"'],
  );
  assert.deepEqual(settingsFindings({path: '.sprintdown.yaml', text: ''}), []);
});

test('the schema takes what the decoder takes, and the defaults', () => {
  const validate = new Ajv({strict: false}).compile(settingsSchema());
  for (const [value, valid] of [
    [{}, true],
    [{rules: {mojibake: 'off', 'percent-mismatch': ['info', {rounding: 3}]}, health: {green: 5}}, true],
    [{words: {done: ['shipped']}, idPatterns: ['REQ.#'], holidays: ['12-25']}, true],
    [{rules: {mojibake: 'loud'}}, false],
    [{workingDays: ['monday']}, false],
    [{health: {gren: 5}}, false],
    [{holidays: ['tomorrow']}, false],
  ] as const) {
    assert.equal(validate(value), valid, JSON.stringify(value));
    assert.equal(decodeSettings(value).problems.length === 0, valid, JSON.stringify(value));
  }
});
