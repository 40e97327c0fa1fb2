/** Settings: whatever is written decodes, and what is wrong with it is named with its place. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {decodeSettings, defaultSettings} from '../../server/src/core/settings.ts';

function problems(written: unknown): readonly string[] {
  return decodeSettings(written).problems.map(({path, message}) => `${path.join('.')}: ${message}`);
}

test('nothing written means the defaults', () => {
  assert.deepEqual(decodeSettings({}), {settings: defaultSettings, problems: []});
  assert.deepEqual(defaultSettings.rules, {});
  assert.equal(defaultSettings.splitThreshold, 13);
});

test('a rule takes a severity, or a severity and options', () => {
  const {settings, problems: none} = decodeSettings({
    rules: {
      mojibake: 'off',
      'over-capacity': 'hint',
      'missing-acceptance-criteria': ['error', {habit: 0.5}],
      'part-mismatch': ['info'],
    },
  });
  assert.deepEqual(none, []);
  assert.deepEqual(settings.rules, {
    mojibake: {severity: 'off', options: {}},
    'over-capacity': {severity: 'hint', options: {}},
    'missing-acceptance-criteria': {severity: 'error', options: {habit: 0.5}},
    'part-mismatch': {severity: 'info', options: {}},
  });
});

test('what is wrong is named with its place, and the default holds', () => {
  assert.deepEqual(problems({rule: {}}), ['rule: there is no setting “rule”; did you mean “rules”?']);
  assert.deepEqual(problems({rules: ['mojibake']}), ['rules: rules are an object of rule ids, not a list']);
  assert.deepEqual(problems({rules: {mojibak: 'off'}}), [
    'rules.mojibak: there is no rule “mojibak”; did you mean “mojibake”?',
  ]);
  assert.deepEqual(problems({rules: {mojibake: 'fatal'}}), [
    'rules.mojibake: a severity is one of off, error, warning, info, hint, not “fatal”',
  ]);
  assert.deepEqual(problems({rules: {mojibake: ['warning', {most: 3}]}}), [
    'rules.mojibake.1.most: mojibake has no option “most”',
  ]);
  assert.deepEqual(problems({rules: {'missing-acceptance-criteria': ['warning', {habit: 'low'}]}}), [
    'rules.missing-acceptance-criteria.1.habit: “habit” is a number, not “low”',
  ]);
  assert.deepEqual(problems({splitThreshold: 0}), ['splitThreshold: it is a number of at least 1, not “0”']);
  assert.deepEqual(problems({estimationScale: [1, 'two']}), ['estimationScale.1: it is a number, not “two”']);
  assert.deepEqual(problems('quiet'), [': settings are an object, not “quiet”']);
  assert.equal(decodeSettings({splitThreshold: 0}).settings.splitThreshold, 13);
});

test('names of an object’s own machinery are unknown keys like any other', () => {
  assert.equal(problems(JSON.parse('{"__proto__": 1, "constructor": 2, "rules": {"toString": "off"}}')).length, 3);
});

test('anything decodes', () => {
  const keys = fc.constantFrom('rules', 'mojibake', 'estimationScale', 'splitThreshold', 'over-capacity', 'x');
  const {tree} = fc.letrec(tie => ({
    tree: fc.oneof(
      {depthSize: 'small'},
      fc.jsonValue(),
      fc.constantFrom('off', 'error', Number.NaN, undefined),
      fc.array(tie('tree'), {maxLength: 3}),
      fc.dictionary(keys, tie('tree'), {maxKeys: 4}),
    ),
  }));
  fc.assert(
    fc.property(tree, written => {
      const {settings} = decodeSettings(written);
      assert.deepEqual(Object.keys(settings), Object.keys(defaultSettings));
    }),
  );
});
