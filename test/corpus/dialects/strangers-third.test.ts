/** Forms of plans that nobody had in mind when the reader was written: more of them. */
import {dialects} from './reads.ts';

dialects('stranger', [
  {
    name: 'a table of statuses and what shows them, beside the one of the stories',
    text: `
      # Sprint 2

      ## Planned stories

      | ID | Story | Owner |
      |----|-------|-------|
      | S10 | Sign in by mail | Zoe |
      | S11 | Pay by card | Ben |

      ## Status (mid-sprint)

      | ID | Status | Evidence |
      |----|--------|----------|
      | S10 | ✅ Done | Commit 0289bb8, all tests green |
      | S11 | 🔴 Blocked | The bank has not sent a key |
    `,
    reads: {
      stories: [
        {id: 'S10', title: 'Sign in by mail', status: 'done', who: 'Zoe', line: 7},
        {id: 'S11', title: 'Pay by card', status: 'blocked', who: 'Ben', line: 8},
      ],
    },
  },
  {
    name: 'tickets of which only the status and a note are told',
    text: `
      # Sprint 4 status

      | Ticket | Status | Notes |
      |--------|--------|-------|
      | AB-10 | Done | merged on Monday |
      | AB-11 | In progress | waits for the design |
    `,
    reads: {
      stories: [
        {id: 'AB-10', title: 'AB-10', status: 'done', sprint: '4'},
        {id: 'AB-11', title: 'AB-11', status: 'in-progress', sprint: '4'},
      ],
    },
  },
  {
    name: 'risks with ids and statuses are no stories',
    text: `
      # Release checks

      | ID | Status | Notes |
      |----|--------|-------|
      | R-1 | Open | the bank is slow |
      | R-2 | Closed | paid |
    `,
    reads: 'nothing',
  },
  {
    name: 'titles of which several begin with one name that looks like an id',
    text: `
      ## Sprint 1 - Returns

      | Task | Assignee | SP | Status |
      |------|----------|----|--------|
      | Registry export | Ana | 3 | DONE |
      | D112 backend | Ana | 3 | DONE |
      | D112 page | Ana | 2 | DONE |
      | D394 backend | Ben | 3 | TODO |
      | D394 page | Ben | 2 | TODO |
    `,
    reads: {
      stories: [
        {id: null, title: 'Registry export', points: 3},
        {id: null, title: 'D112 backend', points: 3},
        {id: null, title: 'D112 page', points: 2},
        {id: null, title: 'D394 backend', points: 3},
        {id: null, title: 'D394 page', points: 2},
      ],
    },
  },
]);
