/** The burndown over the wire: drawn from what git tells and what is typed, and git is asked as seldom as can be. */
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {HistoryDoor} from '../../server/src/lsp/burndown/door.ts';
import {createGitDoor} from '../../server/src/lsp/git-door.ts';
import {
  type BurndownAnswer,
  burndown,
  burndownText,
  historyMoved,
  planChange,
  planText,
} from '../../server/src/protocol/burndown.ts';
import {decode} from '../../server/src/protocol/schema.ts';
import {
  type Choice,
  chartNames,
  type Drawn,
  firstChoice,
  type Spot,
  toView,
} from '../../server/src/protocol/webview.ts';
import {workshop} from '../git/repository.ts';
import {historyOf} from '../history/plans.ts';
import {joined} from './joined.ts';

const uri = 'file:///plan.md';
const size = {width: 800, height: 400};

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A sprint around today; the points are those of its stories, `x` before what is done. */
function plan(...points: readonly string[]): string {
  const stories = points.map((each, index) => {
    const status = each.startsWith('x') ? 'Done' : 'To Do';
    return `## US-${index + 1}: Story ${index + 1} (${each.replace('x', '')} points)\n\n**Status**: ${status}\n`;
  });
  return `# Sprint 3\n\n**Start**: ${dayFromNow(-5)}\n**End**: ${dayFromNow(5)}\n\n${stories.join('\n')}`;
}

/** Counts how often it is asked. */
function doorOf(texts: Readonly<Record<string, string>>): HistoryDoor & {readonly asked: () => number} {
  let asked = 0;
  return {
    asked: () => asked,
    history: async ([of = '']) => {
      asked++;
      const {versions, ...rest} = historyOf(texts);
      const named = versions.map(version => ({...version, files: version.files.map(file => ({...file, path: of}))}));
      return {...rest, versions: named};
    },
    content: async () => null,
    place: async (_uri, path) => `file:///repository/${path}`,
  };
}

const past = {[`${dayFromNow(-5)}T10:00:00`]: plan('5', '3'), [`${dayFromNow(-2)}T10:00:00`]: plan('x5', '3', '2')};

function drawnOf({state}: Pick<BurndownAnswer, 'state'>): Drawn {
  assert.equal(state.kind, 'chart');
  return (state as Extract<typeof state, {kind: 'chart'}>).drawn;
}

function figureOf(answer: BurndownAnswer, label: string): string | undefined {
  return drawnOf(answer).figures.find(figure => figure.label === label)?.value;
}

/** Trusted, with the plan open. */
async function looking(history: HistoryDoor, text: string, trusted = true) {
  const client = await joined({history, options: {plans: true, trusted}});
  client.open(uri, text);
  const look = (choice: Partial<Choice> = {}) => client.ask(burndown, {uri, choice: {...firstChoice, ...choice}, size});
  return {client, look};
}

test('typing moves today, and git is not asked again', async () => {
  const door = doorOf(past);
  const {client, look} = await looking(door, plan('x5', '3', '2'));
  assert.equal(figureOf(await look(), 'Remaining'), '5');
  client.replace(uri, '(3 points)\n\n**Status**: To Do', '(3 points)\n\n**Status**: Done');
  const now = await look();
  assert.equal(figureOf(now, 'Remaining'), '2');
  const drawn = drawnOf(now);
  const today = drawn.stops[drawn.first ?? -1];
  assert.equal(today?.unsaved, true);
  assert.deepEqual(
    today?.events.map(({kind, name, amount}) => [kind, name, amount]),
    [['finished', 'US-2', '−3 points']],
  );
  assert.deepEqual(
    today?.stories.map(({name, spot}) => [name, spot?.line]),
    [['US-3', 13]],
  );
  assert.equal(door.asked(), 1);
  await client.end();
});

test('a day names the commits behind its changes', async () => {
  const {client, look} = await looking(doorOf(past), plan('x5', '3', '2'));
  const {stops} = drawnOf(await look());
  const [changed] = stops.filter(({events, commits}) => events.length > 0 && commits[0]?.subject === 'Version 2');
  assert.deepEqual(
    changed?.events.map(({kind, name}) => [kind, name]),
    [
      ['finished', 'US-1'],
      ['added', 'US-3'],
    ],
  );
  assert.equal(changed?.commits[0]?.author, 'Ann');
  assert.equal(changed?.unsaved, false);
  await client.end();
});

test('the history is read again when it moved, and never without trust', async () => {
  const door = doorOf(past);
  const {client, look} = await looking(door, plan('x5', '3', '2'), false);
  const {state} = await look();
  assert(state.kind === 'chart');
  assert.match(state.notices[0]?.text ?? '', /Restricted Mode/);
  assert.equal(state.notices[0]?.deeds[0]?.deed, 'trust');
  assert.equal(door.asked(), 0);
  for (const trusted of [true, true, false]) {
    await client.connection.sendNotification(historyMoved.method, {trusted});
    await look();
    await look();
  }
  assert.equal(door.asked(), 2);
  await client.end();
});

test('who waits while the history moves gets what it is now', async () => {
  let begin = () => {};
  const begun = new Promise<void>(resolve => {
    begin = resolve;
  });
  let asked = 0;
  const door: HistoryDoor = {
    ...doorOf(past),
    history: (of, signal) => {
      if (++asked > 1) return doorOf(past).history(of, signal);
      begin();
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('cancelled'))));
    },
  };
  const {client, look} = await looking(door, plan('x5', '3', '2'));
  const answer = look();
  await begun;
  await client.connection.sendNotification(historyMoved.method, {trusted: true});
  const {state} = await answer;
  assert(state.kind === 'chart');
  assert.deepEqual(state.notices, []);
  assert.equal(asked, 2);
  await client.end();
});

test('all charts pass the check of the view, for a plan of hostile titles too', async () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\u202eevil',
    'x'.repeat(10_000),
    '\0&#x3c;',
  ];
  const titled = hostile.reduce(
    (text, title, index) => text.replace(`Story ${index + 1}`, title),
    plan('5', 'x3', '2', '1', '8'),
  );
  const {client, look} = await looking(doorOf(past), titled);
  for (const chart of chartNames) {
    const {files: _files, ...shown} = await look({chart});
    const message = {kind: 'show', snapshot: {place: 'panel', uri, plan: 'plan.md', ...shown}};
    assert.deepEqual(decode(toView, message), {ok: true, value: message}, chart);
    assert(drawnOf(shown).scene.nodes.length > 0, `${chart} is empty`);
  }
  await client.end();
});

test('what cannot be drawn says why', async () => {
  const failing = {...doorOf(past), history: () => Promise.reject(new Error('git fell over'))};
  const {client, look} = await looking(failing, plan('5'));
  const {state} = await look();
  assert(state.kind === 'chart');
  assert.match(state.notices[0]?.text ?? '', /git fell over/);
  client.open('file:///guide.md', '# A guide\n\nNo plan.\n');
  const none = await client.ask(burndown, {uri: 'file:///guide.md', choice: firstChoice, size});
  assert(none.state.kind === 'nothing');
  assert.match(none.state.title, /No sprint plan/);
  assert.match(client.log.join('\n'), /git fell over/);
  await client.end();
});

test('a sprint is found by the key of its node; the whole plan and a unit can be chosen', async () => {
  const {client, look} = await looking(doorOf(past), plan('x5', '3', '2'));
  const answer = await look({sprint: 'sprint:3', unit: 'stories'});
  assert.deepEqual(
    answer.sprints.map(({label}) => label),
    ['Sprint 3', 'Whole plan'],
  );
  assert.equal(answer.choice.sprint, answer.sprints[0]?.key);
  assert.equal(figureOf(answer, 'Remaining'), '2');
  assert.equal((await look({sprint: ''})).choice.sprint, '');
  await client.end();
});

test('exports say the same numbers', async () => {
  const {client} = await looking(doorOf(past), plan('x5', '3', '2'));
  const text = (format: 'svg' | 'csv' | 'markdown') =>
    client.ask(burndownText, {uri, choice: firstChoice, size, format});
  assert.match((await text('svg')) ?? '', /^<svg xmlns=/);
  assert.match((await text('csv')) ?? '', /^Day,Working day,Ideal,Remaining/);
  assert.match((await text('markdown')) ?? '', /\| Day \| Working day \|/);
  await client.end();
});

/** Sprint 4 takes over a story of Sprint 3, in a file of its own; both keep their numbers. */
function nextSprint(status: string): string {
  const dates = `**Start**: ${dayFromNow(6)}\n**End**: ${dayFromNow(16)}`;
  return `# Sprint 4\n\n${dates}\n\n## US-2: Story 2\n\n**Status**: ${status}\n\n## US-9: Another (8 points)\n`;
}

/** Where a story is said to stand by whatever happened to it. */
function spotOf(answer: BurndownAnswer, name: string): Spot | undefined {
  return drawnOf(answer)
    .stops.flatMap(({events}) => events)
    .find(event => event.name === name)?.spot;
}

test('files that speak of the same stories are one plan: their commits, their texts, their sprints', async () => {
  using here = workshop();
  const at = (days: number) => ({date: `${dayFromNow(days)}T10:00:00+01:00`});
  here.commit({'sprint-3.md': plan('5', '3')}, {...at(-4), message: 'Plan sprint 3'});
  here.commit({'sprint-4.md': nextSprint('To Do')}, {...at(-3), message: 'Plan sprint 4'});
  const carried = here.commit({'sprint-4.md': nextSprint('Done')}, {...at(-2), message: 'Done early'});
  here.commit({'other.md': plan('1', '1').replaceAll('Story', 'Invoice')}, {...at(-1), message: 'Another project'});
  const uriOf = (name: string) => pathToFileURL(here.at(name)).toString();
  const client = await joined({history: createGitDoor(), options: {trusted: true}});
  client.open(uriOf('other.md'), plan('1', '1').replaceAll('Story', 'Invoice'));
  client.open(uriOf('sprint-4.md'), nextSprint('Done'));
  client.open(
    uriOf('sprint-3.md'),
    plan('5', '3').replace('**Status**: To Do\n\n## US-2', '**Status**: Done\n\n## US-2'),
  );
  const look = (choice: Partial<Choice> = {}) =>
    client.ask(burndown, {uri: uriOf('sprint-3.md'), choice: {...firstChoice, ...choice}, size});
  const answer = await look();
  assert.deepEqual(
    answer.sprints.map(({label}) => label),
    ['Sprint 3', 'Sprint 4', 'Whole plan'],
  );
  assert(answer.state.kind === 'chart');
  assert.equal(answer.state.notices[0]?.text, 'sprint-4.md tells of the same stories and is read with this file.');
  // The file that is looked at speaks first: for it US-2 is still to do.
  assert.equal(figureOf(answer, 'Remaining'), '3');
  const [open] = drawnOf(answer).stops[drawnOf(answer).first ?? -1]?.stories ?? [];
  assert.deepEqual([open?.name, open?.spot], ['US-2', {file: 0, line: 9, name: ''}]);
  assert.deepEqual(answer.files, [uriOf('sprint-3.md'), uriOf('sprint-4.md')]);
  assert.deepEqual(spotOf(await look({sprint: ''}), 'US-9'), {file: 1, line: 9, name: 'sprint-4.md'});
  const velocity = await look({chart: 'velocity'});
  assert.deepEqual(
    drawnOf(velocity).stops.map(({label}) => label),
    ['Sprint 3 (open)'],
  );
  const change = await client.ask(planChange, {uri: uriOf('sprint-3.md'), commit: carried});
  assert.match(change?.after?.uri ?? '', /sprint-4\.md$/);
  assert.equal(await client.ask(planText, {uri: uriOf('sprint-3.md'), commit: carried}), nextSprint('Done'));
  await client.end();
});

test('from a real repository: versions by their commits, others not at all', async () => {
  using here = workshop();
  const texts = [plan('5', '3'), plan('x5', '3')];
  here.replay(
    'docs/plan.md',
    texts.map((text, at) => ({text, date: `${dayFromNow(at - 4)}T10:00:00+01:00`, message: `Commit ${at}`})),
  );
  const file = pathToFileURL(here.at('docs/plan.md')).toString();
  writeFileSync(here.at('docs/plan.md'), plan('x5', 'x3'));
  const client = await joined({history: createGitDoor(), options: {trusted: true}});
  client.open(file, plan('x5', 'x3'));
  const drawn = drawnOf(await client.ask(burndown, {uri: file, choice: firstChoice, size}));
  const commits = drawn.stops.flatMap(stop => stop.commits.map(({id}) => id));
  assert.equal(commits.length, 2);
  const [first = '', second = ''] = commits;
  assert.equal(await client.ask(planText, {uri: file, commit: second}), texts[1]);
  assert.equal(await client.ask(planText, {uri: file, commit: 'f'.repeat(40)}), null);
  const change = await client.ask(planChange, {uri: file, commit: second});
  assert.deepEqual([change?.before?.commit, change?.after?.commit], [first, second]);
  assert.match(change?.after?.uri ?? '', /docs\/plan\.md$/);
  assert.equal((await client.ask(planChange, {uri: file, commit: first}))?.before, null);
  const open = await client.ask(planChange, {uri: file, commit: null});
  assert.deepEqual([open?.before?.commit, open?.after], [second, null]);
  assert.equal(await client.ask(planChange, {uri: file, commit: 'e'.repeat(40)}), null);
  await client.end();
});
