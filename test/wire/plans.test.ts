/** Our own wires: snapshots of plans, of open documents and of files that only the client can read. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {
  card,
  findFiles,
  type OutlineNode,
  type PlansChanged,
  plans,
  plansChanged,
  readFile,
  type StoredFile,
} from '../../server/src/protocol/requests.ts';
import {able, type Joined, joined, seed} from './joined.ts';

const uri = 'file:///w/000.md';

interface Disk {
  readonly files: Map<string, string>;
  readonly reads: string[];
  /** Resolves when a message meets the test; messages that came before count too. */
  readonly until: (test: (told: PlansChanged) => boolean) => Promise<PlansChanged>;
}

/** A client that shows plans, over files that are a map. */
async function showing(files: Record<string, string> = {}): Promise<Joined & Disk> {
  const disk = new Map(Object.entries(files));
  const reads: string[] = [];
  const told: PlansChanged[] = [];
  const waiting: (() => void)[] = [];
  const client = await joined({
    capabilities: {...able, workspace: {...able.workspace, didChangeWatchedFiles: {dynamicRegistration: true}}},
    options: {plans: true, files: true},
  });
  client.answer(findFiles, ({most}) => ({uris: [...disk.keys()].slice(0, most)}));
  client.answer(readFile, (params): StoredFile => {
    reads.push(params.uri);
    const text = disk.get(params.uri);
    return text === undefined ? {text: null, why: 'unreadable'} : {text};
  });
  client.hear(plansChanged, params => {
    told.push(params);
    for (const wake of waiting.splice(0)) wake();
  });
  const until = async (meets: (told: PlansChanged) => boolean): Promise<PlansChanged> => {
    for (let at = 0; ; at++) {
      while (at >= told.length) await new Promise<void>(resolve => waiting.push(resolve));
      const params = told[at];
      if (params && meets(params)) return params;
    }
  };
  return {...client, files: disk, reads, until};
}

const searched = ({search}: PlansChanged) => search.done && !search.running;

async function known(client: Joined): Promise<readonly string[]> {
  const answer = await client.ask(plans, {});
  return answer.plans.flatMap(({uri: at, outline}) => (outline ? [`${at} ${outline.detail}`] : []));
}

function drawn(nodes: readonly OutlineNode[], depth = 0): readonly string[] {
  return nodes.flatMap(node => [
    `${'  '.repeat(depth)}${node.label} ${node.detail}`,
    ...drawn(node.children, depth + 1),
  ]);
}

test('an open document is told of, and its whole plan is in the answer', async () => {
  const client = await showing();
  client.open(uri, seed('000-sprint-backlog.md'));
  assert.deepEqual((await client.until(({uris}) => uris.length > 0)).uris, [uri]);
  const [state] = (await client.ask(plans, {uris: [uri]})).plans;
  assert(state?.outline);
  assert.deepEqual(drawn(state.outline.nodes).slice(0, 6), [
    'Sprint 2 28/28 pts',
    '  Epic 1 12 pts',
    '    US-008 4 pts',
    '    US-009 5 pts',
    '    US-010 3 pts',
    '  Epic 2 10 pts',
  ]);
  assert.equal(state.outline.current, 'sprint:2');
  await client.end();
});

test('what is typed counts before it is stored; what is no plan any more is gone', async () => {
  const client = await showing({[uri]: seed('000-sprint-backlog.md')});
  client.open(uri, seed('000-sprint-backlog.md'));
  client.replace(uri, '(4 points)', '(5 points)');
  const [state] = (await client.ask(plans, {uris: [uri]})).plans;
  assert.equal(state?.outline?.nodes[0]?.detail, '29/28 pts');
  assert(state?.outline && state.outline.problems.errors >= 1);
  client.replace(uri, client.text(uri), '# Nothing\n');
  assert.equal((await client.ask(plans, {uris: [uri]})).plans[0]?.outline, null);
  await client.end();
});

test('nothing is searched before somebody looks; then files are found, read in batches and told of', async () => {
  const files = Object.fromEntries(Array.from({length: 40}, (_, n) => [`file:///w/${n}.md`, '# Read me\n']));
  const client = await showing({
    ...files,
    [uri]: seed('000-sprint-backlog.md'),
    'file:///w/b.md': seed('004-sprint-assignment.md'),
  });
  assert.deepEqual(await known(client), []);
  assert.equal(client.reads.length, 0);
  await client.ask(plans, {search: true});
  const {search} = await client.until(searched);
  assert.deepEqual(search, {done: true, running: false, found: 42, read: 42, truncated: false, large: 0});
  assert.deepEqual([...(await known(client))].sort(), [`${uri} 10 stories`, 'file:///w/b.md 5 sprints · 22 stories']);
  await client.end();
});

test('files that change, go and come are followed', async () => {
  const client = await showing({[uri]: seed('000-sprint-backlog.md')});
  await client.ask(plans, {search: true});
  await client.until(searched);
  const event = (type: number, at = uri) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: at, type}]});
  client.files.set(uri, seed('004-sprint-assignment.md'));
  const before = client.reads.length;
  await event(2);
  // Bounded, so that a plan that is read otherwise fails here and does not go on for ever.
  for (let asked = 0; asked < 500 && !(await known(client))[0]?.includes('22 stories'); asked++) await setImmediate();
  assert.ok(client.reads.length > before);
  assert.deepEqual(await known(client), [`${uri} 5 sprints · 22 stories`]);
  client.files.delete(uri);
  await event(3);
  assert.deepEqual(await known(client), []);
  client.files.set('file:///w/new.md', seed('001-sprint-backlog-tasks.md'));
  await event(1, 'file:///w/new.md');
  await client.until(({uris}) => uris.includes('file:///w/new.md'));
  assert.deepEqual(await known(client), ['file:///w/new.md 4 stories']);
  await client.end();
});

test('more files than are read are said to be more', async () => {
  const many = Object.fromEntries(Array.from({length: 20_001}, (_, n) => [`file:///w/${n}.md`, '']));
  const client = await showing(many);
  await client.ask(plans, {search: true});
  const {search} = await client.until(({search: {found}}) => found > 0);
  assert.deepEqual([search.found, search.truncated], [20_000, true]);
  await client.end();
});

test('a client that cannot find files is asked for nothing and told nothing of its own', async () => {
  const client = await joined();
  let told = 0;
  client.hear(plansChanged, () => {
    told++;
  });
  client.open(uri, seed('000-sprint-backlog.md'));
  assert.equal((await client.ask(plans, {search: true})).plans.length, 1);
  assert.equal(told, 0);
  await client.end();
});

test('a card says what stands behind a node, as text and never as markup of the document', async () => {
  const client = await showing();
  client.open(
    uri,
    seed('000-sprint-backlog.md').replace('Framework Self-Generation (12', '<b>x</b> [a](command:b) (13'),
  );
  const [state] = (await client.ask(plans, {uris: [uri]})).plans;
  const epic = state?.outline?.nodes[0]?.children[0];
  assert(epic);
  const text = await client.ask(card, {uri, key: epic.key});
  assert(text);
  assert.match(text, /12 pts/);
  assert.match(text, /\*\*Error:\*\*/);
  assert.doesNotMatch(text, /<b>|\]\(/);
  assert.equal(await client.ask(card, {uri, key: 'sprint:99'}), null);
  assert.equal(await client.ask(card, {uri: 'file:///none.md', key: 'sprint:1'}), null);
  await client.end();
});
