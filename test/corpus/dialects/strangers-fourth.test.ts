/** Forms of plans that nobody had in mind when the reader was written: still more of them. */
import {dialects} from './reads.ts';

dialects('stranger', [
  {
    name: 'things in brackets of which one is called as a status is',
    text: `
      # Epic 1: Foundation

      ### FND-1 — Pipeline (typecheck, lint, test, build)

      **Status:** TODO

      ### FND-2 — Pipeline (lint, test)

      ### FND-3 — Deploy (done, see the log)

      ### FND-4 — Backup (Ana, in progress)
    `,
    reads: {
      stories: [
        {id: 'FND-1', title: 'Pipeline (typecheck, lint, test, build)', status: 'todo'},
        {id: 'FND-2', title: 'Pipeline (lint, test)', status: null},
        {id: 'FND-3', title: 'Deploy', status: 'done'},
        {id: 'FND-4', title: 'Backup', status: 'in-progress'},
      ],
    },
  },
  {
    name: 'a table of tasks with owners under a heading that may also stand beside the work',
    text: `
      # Task board

      ## Workflow

      | Task | Owner | Status |
      |------|-------|--------|
      | Write the guard rails | Agent | Done |

      ## Phase 1 — Data

      | Task | Owner | Status |
      |------|-------|--------|
      | Link the contacts | Agent | Planned |
    `,
    reads: {
      stories: [
        {title: 'Write the guard rails', status: 'done', who: 'Agent'},
        {title: 'Link the contacts', status: 'todo', who: 'Agent'},
      ],
    },
  },
  {
    name: 'features that stories make up, and a feature that lists what it needs',
    text: `
      # Backlog

      ## Feature 1.1: Cart

      ### US-1: Add (3 points)

      ### US-2: Remove (2 points)

      ## FEATURE: SEARCH

      - [ ] TASK-201: Search by name
      - [x] TASK-202: Search by price
    `,
    reads: {
      epics: [{id: '1.1', title: 'Cart', points: 5}],
      stories: [
        {id: 'US-1', title: 'Add', points: 3, epic: '1.1'},
        {id: 'US-2', title: 'Remove', points: 2, epic: '1.1'},
        {id: 'TASK-201', status: 'todo'},
        {id: 'TASK-202', status: 'done'},
      ],
    },
  },
  {
    name: 'a phase of an epic',
    text: `
      # Backlog

      ## Epic 1: Shop

      ### Phase 2

      #### US-3: Pay (2 points)
    `,
    reads: {stories: [{id: 'US-3', points: 2, epic: 'Epic 1'}]},
  },
  {
    name: 'the number and the name of a sprint in a key',
    text: `
      # Story 2: Restore the tests

      ## Overview

      - **Sprint**: Sprint 13 - Integration & Deployment
      - **Story Points**: 7
      - **Status**: In progress
    `,
    reads: {
      sprints: [{id: '13', committed: 7}],
      stories: [{id: 'Story 2', points: 7, status: 'in-progress', sprint: '13'}],
    },
  },
  {
    name: 'chapters of a report on one sprint as first-level headings, the last of them its summary',
    text: `
      # Sprint 5 – Monitoring

      # Sprint Goal

      See what is too warm.

      # Sprint Backlog

      | Story ID | User Story | Status |
      |----------|------------|--------|
      | US-064 | Record temperatures | Completed |
      | US-065 | Show old ones | Completed |

      # Sprint 5 Summary

      All is well.
    `,
    reads: {
      sprints: [{id: '5', goal: 'See what is too warm.', count: 2}],
      stories: [
        {id: 'US-064', status: 'done', sprint: '5'},
        {id: 'US-065', status: 'done', sprint: '5'},
      ],
    },
  },
  {
    name: 'a sprint whose title ends with the ids of its tasks',
    text: `
      # Sprint 4: Apple Pay & Google Pay (TASK-23, TASK-24)

      ## Tasks

      - [x] TASK-23: Apple Pay
      - [ ] TASK-24: Google Pay
    `,
    reads: {
      sprints: [{id: '4', count: 2}],
      stories: [
        {id: 'TASK-23', status: 'done', sprint: '4'},
        {id: 'TASK-24', status: 'todo', sprint: '4'},
      ],
    },
  },
  {
    name: 'a phase with its tasks, and criteria that name the stories which they are about',
    text: `
      # Phase 9 — Notifications

      ## Tasks

      - [ ] Open the panel from the avatar
      - [x] Filter by source
      - [ ] Keep what is unread

      ## Exit criteria

      - [ ] US-02: the state is shown
      - [ ] US-03: a failure is shown with its text
    `,
    reads: {
      stories: [
        {id: null, title: 'Open the panel from the avatar', status: 'todo'},
        {id: null, title: 'Filter by source', status: 'done'},
        {id: null, title: 'Keep what is unread', status: 'todo'},
      ],
    },
  },
  {
    name: 'a heading that elsewhere stands beside the work, with an effort and a priority',
    text: `
      # TODOS

      ## Phase 2

      ### County Monitoring

      - **What:** Look for new sales every night
      - **Effort:** L
      - **Priority:** P2

      ### Evidence ledger

      - **What:** Keep the source of each sentence
      - **Effort:** M
      - **Priority:** P1
    `,
    reads: {
      stories: [
        {title: 'County Monitoring', estimate: 'L', priority: 'P2'},
        {title: 'Evidence ledger', estimate: 'M', priority: 'P1'},
      ],
    },
  },
  {
    name: 'a total of several sprints of which one is only named',
    text: `
      # Day 21: Sprint 2 demo

      ## Summary of the day

      | Task | Points | Status |
      |------|--------|--------|
      | AG-69: Demo | 2 | Done |
      | AG-70: Retrospective | 1 | Done |

      ## What we built

      | Sprint | Focus |
      |--------|-------|
      | Sprint 1 | Core |
      | Sprint 2 | History |

      ## Total metrics

      | Metric | Value |
      |--------|-------|
      | Story Points | 133 |
    `,
    reads: {wrong: []},
  },
]);
