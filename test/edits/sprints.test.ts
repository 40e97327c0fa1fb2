/** Sprint commands: the next sprint, what is carried over, the report at the end, planning by velocity, the stand-up note. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {choicesFor} from '../../server/src/core/edits/choices.ts';
import {copyMarkdown, standUpNote} from '../../server/src/core/edits/copying.ts';
import {dateLike, withDates} from '../../server/src/core/edits/date-forms.ts';
import {isRefusal} from '../../server/src/core/edits/gesture.ts';
import {planSprint} from '../../server/src/core/edits/plan-sprint.ts';
import {defaultCalendar, workingDayFrom} from '../../server/src/core/history/calendar.ts';
import {after, at, documentsOf, path, refused} from './words.ts';

const plan = `# Plan

## Sprint 1: Foundations

**Goal:** Begin.
**Dates:** 2026-01-05 – 2026-01-16
**Capacity:** 10 points

- [x] US-1: One (3 points)
- [ ] US-2: Two (5 points)

## Sprint 2: Walls

**Goal:** Build.
**Dates:** 2026-01-19 – 2026-01-30
**Capacity:** 12 points

- [ ] US-3: Three (8 points)

## Backlog

- [ ] US-4: Four (2 points) [Low]
- [ ] US-5: Five (3 points)
- [ ] US-6: Six
`;

test('a new sprint follows the last one in number, dates and form', () => {
  for (const eol of ['\n', '\r\n']) {
    const text = plan.replaceAll('\n', eol);
    const fields = {title: 'Roof', goal: 'Close it.', capacity: 11};
    const added = after(text, {kind: 'addSprint', uri: path, fields});
    const fresh = [
      '## Sprint 3: Roof',
      '',
      '**Goal:** Close it.',
      '**Dates:** 2026-02-02 – 2026-02-13',
      '**Capacity:** 11 points',
      '',
      '',
    ];
    assert.equal(added, text.replace('## Backlog', `${fresh.join(eol)}## Backlog`));
  }
});

test('dates are written as the dates there are', () => {
  const forms = ['05.01.2026', '1/16/2026', 'Jan 5, 2026', '16 January 2026', '2026/01/05', 'March 3'];
  assert.deepEqual(
    forms.map(form => dateLike(form, '2026-02-13')),
    ['13.02.2026', '02/13/2026', 'Feb 13, 2026', '13 February 2026', '2026/02/13', 'February 13'],
  );
  assert.equal(withDates('From January 17-23, 2025.', ['2025-01-24', '2025-01-30']), 'From January 24-30, 2025.');
  assert.equal(withDates('Jan 17-23, 2025', ['2025-01-31', '2025-02-06']), 'Jan 31, 2025 – Feb 6, 2025');
  assert.equal(withDates('5.1.2026 bis 16.1.2026', ['2026-01-19', '2026-01-30']), '19.01.2026 bis 30.01.2026');
  assert.equal(workingDayFrom('2026-01-31', defaultCalendar), '2026-02-02');
  assert.equal(workingDayFrom('2026-01-31', {...defaultCalendar, workingDays: [6, 7]}), '2026-01-31');
  assert.equal(workingDayFrom('2026-01-31', {...defaultCalendar, holidays: ['2026-02-02', '02-03']}), '2026-02-04');
});

test('what is not done is carried over, what is done stays', () => {
  const carried = after(plan, {kind: 'carryOver', sprint: at('sprint:1')});
  assert.equal(
    carried,
    plan
      .replace('\n- [ ] US-2: Two (5 points)', '')
      .replace('Three (8 points)\n', 'Three (8 points)\n- [ ] US-2: Two (5 points)\n'),
  );
  assert.match(refused(plan, {kind: 'carryOver', sprint: at('sprint:2')}), /no sprint after Sprint 2: add one first/);
});

test('a story that is planned in parts keeps the part that was done', () => {
  const row = (id: string, points: string) => `| ${id} | ${points} |\n`;
  const head = '| Story | Points |\n|---|---|\n';
  const defined = '## Stories\n\n### US-2: Two\n\n**Tasks:**\n- [x] a\n- [x] b\n- [x] c\n- [ ] d\n';
  const text = `## Sprint 1\n\n${head}${row('US-1: One', '3/5')}${row('US-2: Two', '4')}\n## Sprint 2\n\n${head}${row('US-1: One', '2/5')}\n${defined}`;
  const carried = after(text, {kind: 'carryOver', sprint: at('sprint:1')});
  assert.match(carried, /\| US-2: Two \| 3\/4 \|\n\n## Sprint 2/);
  assert.match(carried, /\| US-2: Two \| 1\/4 \|\n/);
});

test('closing a sprint writes what became of it', () => {
  const closed = after(plan, {kind: 'closeSprint', sprint: at('sprint:1'), date: '2026-01-16'});
  const report =
    '\n\n### Sprint Report\n\n- Closed on 2026-01-16\n- Finished 1 of 2 stories, 3 of 8 points\n- Left open: US-2';
  assert.equal(closed, plan.replace('US-2: Two (5 points)', `US-2: Two (5 points)${report}`));
  assert.match(
    refused(closed, {kind: 'closeSprint', sprint: at('sprint:1'), date: '2026-01-16'}),
    /has a report already/,
  );
  assert.match(refused(plan, {kind: 'closeSprint', sprint: at('sprint:1'), date: 'today'}), /no date/);
});

test('the most urgent stories that fit are suggested', () => {
  const suggested = planSprint(documentsOf({[path]: plan}), at('sprint:2'));
  assert(!isRefusal(suggested));
  const {capacity, planned, added, stories, unestimated} = suggested;
  assert.deepEqual([capacity, planned, added, unestimated], [12, 8, 3, 1]);
  assert.deepEqual(
    stories.map(({name}) => name),
    ['US-5'],
  );
  const more = planSprint(documentsOf({[path]: plan}), at('sprint:2'), 20);
  assert(!isRefusal(more));
  assert.deepEqual(
    more.stories.map(({name}) => name),
    ['US-5', 'US-4'],
  );
});

test('texts to paste', () => {
  const documents = documentsOf({[path]: plan.replaceAll('\n', '\r\n')});
  assert.equal(
    copyMarkdown(documents, [at('sprint:1/story:US-1'), at('sprint:1/story:US-2')]),
    '- [x] US-1: One (3 points)\n- [ ] US-2: Two (5 points)\n',
  );
  const note = standUpNote(documents, {sprint: at('sprint:1'), date: '2026-01-07', done: ['sprint:1/story:US-1']});
  assert.equal(
    note,
    '## Stand-up 2026-01-07: Sprint 1\n\n**Done**\n\n- US-1: One\n\n**In progress**\n\n- nothing\n\n**Blocked**\n\n- nothing\n',
  );
});

test('pickers offer what the plan uses', () => {
  const {priorities, sprints, next, velocity} = choicesFor(documentsOf({[path]: plan}), [path], [1, 2, 3]);
  assert.deepEqual(
    sprints.map(({name}) => name),
    ['Sprint 1', 'Sprint 2'],
  );
  assert.deepEqual(next, {start: '2026-02-02', end: '2026-02-13'});
  assert.equal(velocity, 3);
  assert(priorities.length <= 1);
});
