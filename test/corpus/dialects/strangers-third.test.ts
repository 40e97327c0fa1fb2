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
  {
    name: 'sprints with a letter before their number, points of which some are done in code',
    text: `
      # Acme sprints

      ## Sprint S004 — Freeze the contract

      - Status: \`DONE\`
      - Sprint goal: freeze it

      ### Completed backlog

      | ID | Task | Story points | Status |
      |---|---|---:|---|
      | M6-W001 | Freeze the plugin contract | 5 | DONE |

      Completion: \`1/1\` tasks, \`5/5\` story points, \`100%\`.

      ## Sprint S005 — Build the runtime

      - Status: \`ACTIVE\`

      ### Sprint backlog

      | ID | Task | Story points | Status | Dependencies |
      |---|---|---:|---|---|
      | M6-W002 | Build the runtime | 8 | IN_PROGRESS | M6-W001 |
    `,
    reads: {
      sprints: [
        {id: 'S004', goal: 'freeze it', committed: 5},
        {id: 'S005', committed: 8},
      ],
      stories: [
        {id: 'M6-W001', points: 5, status: 'done', sprint: 'S004'},
        {id: 'M6-W002', points: 8, status: 'in-progress', sprint: 'S005', needs: 'M6-W001'},
      ],
    },
  },
  {
    name: 'sprints in numbered sections',
    text: `
      # Book service

      ## 2. Product backlog

      ### Story 1: Add a book

      **Points:** 3

      ### Story 2: See all books

      **Points:** 2

      ## 5. Sprint 1 Plan

      | Story | Points |
      |-------|--------|
      | Story 1 | 3 |

      ## 6.1 Sprint 2: Lists

      | Story | Points |
      |-------|--------|
      | Story 2 | 2 |
    `,
    reads: {
      sprints: [
        {id: '1', committed: 3},
        {id: '2', committed: 2},
      ],
      stories: [
        {id: 'Story 1', title: 'Add a book', sprint: '1'},
        {id: 'Story 2', title: 'See all books', sprint: '2'},
      ],
    },
  },
  {
    name: 'phases named after the stories whose order is told at the end',
    text: `
      # Tasks: Fall back on the archive

      ## Phase 1: Setup

      - [x] T001 Create the files

      ## Phase 2: User Story 1 - Fall back (Priority: P1)

      - [x] T002 [P] [US1] Update the adapter
      - [ ] T003 [US1] Add a warning

      ## Dependencies & Execution Order

      ### User Story Dependencies

      - **User Story 1 (P1)**: Can start after Setup (Phase 1) - No dependencies on other stories
    `,
    reads: {
      stories: [
        {id: 'T001', status: 'done'},
        {id: 'T002', status: 'done'},
        {id: 'T003', status: 'todo'},
      ],
    },
  },
  {
    name: 'what went wrong in a report, and points that were completed beside what was planned',
    text: `
      # Sprint 1 report

      | # | Backlog Item | Story Points | Priority |
      |---|--------------|--------------|----------|
      | 1 | Dashboard | 8 | High |
      | 7 | Sign in | 5 | Low |

      ## 4. Challenges

      | # | Problem | Impact | Severity |
      |---|---------|--------|----------|
      | 1 | The shell blocked npm | Nothing ran at first | High |
      | 2 | Wrong import paths | Pages crashed | High |

      ## Sprint 1 Metrics

      | Metric | Value |
      |--------|-------|
      | Story Points Committed | 13 |
      | Story Points Completed | 60 |
    `,
    reads: {
      stories: [
        {title: 'Dashboard', points: 8},
        {title: 'Sign in', points: 5},
      ],
    },
  },
  {
    name: 'the velocity that a sprint achieved',
    text: `
      ## Sprint 1 - Core (COMPLETED)

      **Velocity Achieved:** 9 SP

      | Task | SP | Status |
      |------|----|--------|
      | Backend | 3 | DONE |
      | Page | 5 | DONE |

      ## Sprint 2 - Lists (COMPLETED)

      **Achieved velocity:** 4 SP

      | Task | SP | Status |
      |------|----|--------|
      | Search | 3 | DONE |
      | Sorting | 1 | DONE |
    `,
    reads: {wrong: ['3: 9, not 8']},
  },
]);
