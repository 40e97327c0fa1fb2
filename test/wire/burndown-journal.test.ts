/** The journal in place of git: written when a plan is saved, read where there is no other history. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readJournal} from '../../server/src/core/history/journal.ts';
import {burndown, historyMoved, journalEntry} from '../../server/src/protocol/burndown.ts';
import {findFiles, readFile} from '../../server/src/protocol/requests.ts';
import {firstChoice} from '../../server/src/protocol/webview.ts';
import {joined} from './joined.ts';

const folder = 'file:///team%20folder';
const uri = `${folder}/docs/plan%201.md`;
const size = {width: 800, height: 400};

function plan(status: string): string {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return `# Sprint 1\n\n**Start**: ${day(-3)}\n**End**: ${day(3)}\n\n## US-1: One (3 points)\n\n**Status**: ${status}\n`;
}

/** A folder without git, whose journal is this text. */
async function withoutGit(journal: () => string | null) {
  const client = await joined({folders: [folder], options: {files: true, plans: true, trusted: true}});
  client.answer(findFiles, () => ({uris: []}));
  client.answer(readFile, ({uri: asked}) => {
    const text = asked === `${folder}/.sprintdown/history.jsonl` ? journal() : null;
    return text === null ? {text, why: 'unreadable' as const} : {text};
  });
  return client;
}

test('a save adds what the journal does not say already', async () => {
  const client = await withoutGit(() => null);
  client.open(uri, plan('To Do'));
  const line = await client.ask(journalEntry, {uri, tail: ''});
  const {entries, problems} = readJournal(line ?? '');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    entries.map(({path, facts}) => [path, facts?.stories.map(({id, status}) => [id, status])]),
    [['docs/plan 1.md', [['US-1', 'todo']]]],
  );
  assert.equal(await client.ask(journalEntry, {uri, tail: line ?? ''}), null);
  client.replace(uri, 'To Do', 'Done');
  assert.match((await client.ask(journalEntry, {uri, tail: line ?? ''})) ?? '', /"status":"done"/);
  await client.end();
});

test('the chart is drawn from the journal, and says so', async () => {
  let journal: string | null = null;
  const client = await withoutGit(() => journal);
  client.open(uri, plan('To Do'));
  const look = async () => {
    const {state} = await client.ask(burndown, {uri, choice: firstChoice, size});
    assert(state.kind === 'chart');
    return state;
  };
  const before = await look();
  assert(before.notices.some(({deeds}) => deeds.some(({deed}) => deed === 'journal')));
  const line = (await client.ask(journalEntry, {uri, tail: ''})) ?? '';
  journal = line.replace(
    /"at":"[^"]*"/,
    `"at":"${new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 19)}+00:00"`,
  );
  await client.connection.sendNotification(historyMoved.method, {trusted: true});
  const after = await look();
  const known = ({drawn}: typeof after) =>
    drawn.stops.filter(({points}) => points.some(({series}) => series === 'remaining')).length;
  assert.equal(known(after), known(before) + 2);
  assert(after.notices.some(({text}) => text.includes('.sprintdown/history.jsonl')));
  await client.end();
});
