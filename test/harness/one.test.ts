/** What a file of tests throws is told, whether it has tests before that or none. */
import {equal, match, ok} from 'node:assert/strict';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {root} from '../host/paths.ts';
import {running, temporary, written} from './programs.ts';

const one = join(root, 'test/one.ts');

/** What is told of a file of tests, event by event. */
async function toldOf(t: TestContext, text: string): Promise<readonly string[]> {
  const file = await written(await temporary(t), 'some.test.mts', text);
  const {output} = await running(process.execPath, [one, file]).ended;
  return output.split('\n').filter(line => line.startsWith('{'));
}

test('one that throws after its first test fails', async t => {
  const told = await toldOf(t, "import {test} from 'node:test';\ntest('a', () => {});\nthrow new Error('boom');\n");
  equal(told.filter(event => event.includes('"kind":"pass"')).length, 1);
  const failed = told.filter(event => event.includes('"kind":"fail"'));
  equal(failed.length, 1);
  match(failed[0] ?? '', /boom/);
});

test('one that throws before fails once', async t => {
  const told = await toldOf(t, "throw new Error('boom');\n");
  equal(told.filter(event => event.includes('"kind":"fail"')).length, 1);
});

test('one that throws nothing passes', async t => {
  const told = await toldOf(t, "import {test} from 'node:test';\ntest('a', () => {});\n");
  ok(!told.some(event => event.includes('"kind":"fail"')));
});
