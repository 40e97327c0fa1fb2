/** The journal: what is written is what is read, whatever else stands in the file. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {momentOf} from '../../server/src/core/history/calendar.ts';
import {factsOf} from '../../server/src/core/history/facts.ts';
import {type JournalEntry, journalHistory, journalLine, readJournal} from '../../server/src/core/history/journal.ts';
import {moment, plan} from './plans.ts';

const entry = (iso: string, stories: readonly string[], path = 'docs/plan.md'): JournalEntry => ({
  moment: moment(iso),
  author: 'Ann',
  path,
  facts: factsOf({path, text: plan(stories)}),
});

test('a line for each version that differs, read back as it was written', () => {
  const entries = [
    entry('2026-03-02T12:00:00+01:00', ['1', '2.5']),
    entry('2026-03-02T13:00:00-09:30', ['1', '2.5'], 'other "plan".md'),
    entry('2026-03-04T12:00:00+00:00', ['x1', '2.5']),
    {...entry('2026-03-05T12:00:00+00:00', []), facts: null},
  ];
  let journal = '';
  for (const each of entries) journal += journalLine(journal, each) ?? 'nothing';
  assert.deepEqual(readJournal(journal), {entries, problems: []});
  assert.equal(journalLine(journal, {...entries[3], moment: moment('2026-03-09T00:00:00')} as JournalEntry), null);
  assert.equal(journalLine('', {...entry('2026-03-05T12:00:00+00:00', []), facts: null}), null);
});

test('a line that was cut off keeps to itself, and every mistake is told with its line', () => {
  const first = entry('2026-03-02T12:00:00+01:00', ['1']);
  const cut = (journalLine('', first) ?? '').slice(0, 40);
  const journal = `${cut}${journalLine(cut, first)}[]\n{"version":2}\n{"version":1,"at":"yesterday"}\n{"version":1,"at":"2026-03-02T12:00:00Z"}\n{"version":1,"at":"2026-03-02T12:00:00Z","path":"a","plan":{"stories":[{"title":5}],"sprints":[]}}\n`;
  const {entries, problems} = readJournal(journal);
  assert.deepEqual(entries, [first]);
  assert.deepEqual(
    problems.map(({line}) => line),
    [1, 3, 4, 5, 6, 7],
  );
  assert.equal(problems[2]?.message, 'its version is 1, not “2”');
});

test('the history of the files that are asked for, under their names, in order of time', () => {
  const journal = [
    entry('2026-03-04T12:00:00+00:00', ['x1']),
    entry('2026-03-02T12:00:00+00:00', ['1']),
    entry('2026-03-03T12:00:00+00:00', ['9'], 'other.md'),
  ].reduce((text, each) => text + (journalLine(text, each) ?? ''), '');
  const history = journalHistory(journal, path => (path === 'docs/plan.md' ? 'plan' : null));
  assert.deepEqual(
    history.versions.map(({files}) => [files[0]?.path, files[0]?.facts?.stories[0]?.status]),
    [
      ['plan', 'todo'],
      ['plan', 'done'],
    ],
  );
  assert.deepEqual(
    history.notes.map(({kind}) => kind),
    ['journal'],
  );
  assert.deepEqual(
    journalHistory('', () => 'x'),
    {versions: [], now: null, notes: []},
  );
});

test('times with their offsets', () => {
  assert.deepEqual(momentOf('2026-03-02T12:00:00-09:30'), {at: Date.parse('2026-03-02T21:30:00Z'), offset: -570});
  assert.deepEqual(momentOf('2026-03-02T12:00:00Z'), {at: Date.parse('2026-03-02T12:00:00Z'), offset: 0});
  for (const wrong of ['2026-03-02', '2026-13-02T12:00:00Z', 'x', '']) assert.equal(momentOf(wrong), null);
});
