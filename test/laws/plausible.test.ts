/** The scan before the parser turns no plan away, knows every language, and does turn away what is none. */
import {deepEqual, equal, ok} from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import fc from 'fast-check';
import {readBacklog} from '../../server/src/core/model/read.ts';
import {mayHoldPlan} from '../../server/src/core/syntax/plausible.ts';
import {parseSyntax} from '../../server/src/core/syntax/sections.ts';
import {apply, edit} from './markdown.ts';
import {realPlans} from './plans.ts';
import {times} from './runs.ts';

const isPlan = (text: string) => readBacklog(parseSyntax(text)).isBacklog;

test('whatever is read as a plan is let through, whole or in parts', () => {
  for (const {name, text} of realPlans) ok(!isPlan(text) || mayHoldPlan(text), name);
  const part = fc.tuple(fc.nat(realPlans.length - 1), fc.double({min: 0, max: 1, noNaN: true}), fc.nat(3000));
  const law = fc.property(part, fc.array(edit, {maxLength: 3}), ([index, share, length], edits) => {
    const whole = realPlans[index]?.text ?? '';
    const from = whole.indexOf('\n', Math.floor(whole.length * share)) + 1;
    const start = whole.slice(from, from + length);
    const text = edits.reduce((before, one) => apply(before, one).text, start);
    ok(mayHoldPlan(text) || !isPlan(text), JSON.stringify(text));
  });
  fc.assert(law, times(600));
});

test('every language takes part', () => {
  const folder = join(import.meta.dirname, '../../server/src/core/model/words');
  const tables = readdirSync(folder).filter(name => /^[a-z]{2}\.ts$/.test(name));
  const list = readFileSync(join(folder, 'languages.ts'), 'utf8');
  deepEqual(
    tables.filter(name => !list.includes(`'./${name}'`)),
    [],
  );
});

test('ordinary texts are turned away', () => {
  const readme = '# left-pad\n\nPads a string.\n\n## Install\n\n```sh\nnpm i left-pad\n```\n\n- fast\n- small, 2 kB\n';
  const notes = '# Changes\n\n## 1.2.0\n\n- Fixed a crash, see below\n\n## 1.1.0\n\n- Added things\n';
  equal(mayHoldPlan(readme), false);
  equal(mayHoldPlan(notes), false);
  equal(mayHoldPlan(''), false);
});

test('one sign of planning is enough', () => {
  for (const sign of [
    '- [ ] x',
    '- [✅] x',
    'in the sprint',
    '# Backlog',
    '| Story Points |',
    '(3 pts)',
    '**验收标准**：',
  ]) {
    equal(mayHoldPlan(`a\n\n${sign}\n`), true, sign);
  }
  equal(mayHoldPlan('a\n\n- US-1 x\n- US-2 y\n'), true);
  equal(mayHoldPlan('---\nid: 1\nstatus: done\n---\nx\n'), true);
});
