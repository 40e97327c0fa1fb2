/** The first seed with one number broken, from the problem to the mended text, as an editor lives through it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {applied, joined, pushed, rangeOf, seed} from './joined.ts';

const uri = 'file:///000-sprint-backlog.md';
const whole = seed('000-sprint-backlog.md');
const right = 'Framework Self-Generation (12 points)';
const wrong = 'Framework Self-Generation (13 points)';
const broken = whole.replace(right, wrong);

test('the seed is right, the broken number is reported where it stands, mended it is right again', async () => {
  const client = await joined({capabilities: pushed});
  const serious = async () => (await client.published(uri)).filter(each => (each.severity ?? 0) <= 2);
  client.open(uri, whole);
  assert.deepEqual(await serious(), []);
  client.replace(uri, right, wrong);
  const [problem, ...others] = await serious();
  assert(problem && others.length === 0);
  assert.equal(problem.code, 'points-mismatch');
  assert.equal(problem.severity, 1);
  const {start} = rangeOf(broken, '13 points');
  assert.deepEqual(problem.range.start, start);
  const addends = problem.relatedInformation?.map(({location}) => [location.uri, location.range.start.line]);
  assert.deepEqual(
    addends,
    ['US-008:', 'US-009:', 'US-010:'].map(id => [uri, rangeOf(broken, id).start.line]),
  );
  client.replace(uri, wrong, right);
  assert.deepEqual(await serious(), []);
  await client.end();
});

test('the light bulb writes the sum, and every other byte stays', async () => {
  const client = await joined();
  client.open(uri, broken);
  const actions = await client.actions(uri, rangeOf(broken, '13 points'));
  const preferred = actions.filter(action => action.isPreferred);
  assert.equal(preferred.length, 1);
  assert(preferred[0]);
  assert.equal(applied(client, uri, await client.resolve(preferred[0])), whole);
  const [all] = await client.actions(uri, rangeOf(broken, '# Sprint'), ['source.fixAll.sprintdown']);
  assert(all);
  assert.equal(applied(client, uri, await client.resolve(all)), whole);
  await client.end();
});

test('the same document with CRLF has the same problem at the same place', async () => {
  const client = await joined();
  client.open(uri, broken);
  client.open('file:///crlf.md', broken.replaceAll('\n', '\r\n'));
  const places = async (at: string) => (await client.diagnostics(at)).map(({code, range}) => [code, range]);
  assert.deepEqual(await places('file:///crlf.md'), await places(uri));
  await client.end();
});
