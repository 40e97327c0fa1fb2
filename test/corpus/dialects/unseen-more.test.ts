/** Ways to write that plans nobody tuned the reader to have, continued: scopes, epics over tables, sprints that list ids. */
import {dialects} from './reads.ts';

dialects('unseen', [
  {
    name: 'what is in the scope of a sprint, beside how it is verified',
    path: 'SPRINT_PLAN.md',
    text: `
      # Sprint Plan

      ## Sprint 1 — Base

      ### Scope
      1. **Set up** — the project (new)
      2. Filter (All · Active · Done · Mine
         and others)
      3. Remove \`job.ts\` (duplicate)

      ### Verification Steps
      1. The build passes

      ## Sprint 2 — Projects

      ### In scope
      1. List

      ### Out of scope
      - Payment
    `,
    reads: {
      stories: [
        {title: 'Set up — the project (new)', status: null, sprint: '1'},
        {title: 'Filter (All · Active · Done · Mine', status: null, sprint: '1'},
        {title: 'Remove job.ts (duplicate)', status: null, sprint: '1'},
        {title: 'List', sprint: '2'},
      ],
    },
  },
  {
    name: 'the scope of a product is no work',
    text: `
      # Product

      ## Scope

      - Sign in
      - Pay
    `,
    reads: 'nothing',
  },
  {
    name: 'epics as headings with ids over tables of stories, and as rows of an overview',
    text: `
      # Product Backlog

      | Epic ID | Epic Name | Area | Stories | Story Points |
      | --- | --- | --- | --- | --- |
      | E01 | Streaming | Core | 2 | 8 |

      ### E01: Streaming (Core)

      **Acceptance Criteria**:
      - All events arrive

      | Story ID | User Story | Acceptance Criteria | Story Points |
      | --- | --- | --- | --- |
      | S01.1 | As an admin, I want events so that I see them | - Posted<br>- Stored | 5 |
      | S01.2 | As an admin, I want logs so that I know | - Written | 3 |
    `,
    reads: {
      epics: [{id: 'E01', title: 'Streaming (Core)', points: 8, count: 2}],
      stories: [
        {id: 'S01.1', points: 5, epic: 'E01', ac: '0/2'},
        {id: 'S01.2', points: 3, epic: 'E01', ac: '0/1'},
      ],
    },
  },
  {
    name: 'rows of tasks with the id of their story first, and a table of tasks under a story',
    text: `
      # Sprint 1 Backlog

      | US ID | Task ID | Task Description | Status | Original Estimate Effort (In Hours) |
      | --- | --- | --- | --- | --- |
      | US-01 | TS-101 | Validate | Done | 6.0 |
      | US-01 | TS-102 | Store | To Do | 8.0 |
      | US-02 | TS-103 | Import | To Do | 4.5 |
    `,
    reads: {
      stories: [
        {id: 'TS-101', title: 'Validate', status: 'done', estimate: '6.0'},
        {id: 'TS-102', title: 'Store', status: 'todo', estimate: '8.0'},
        {id: 'TS-103', title: 'Import', status: 'todo', estimate: '4.5'},
      ],
    },
  },
  {
    name: 'a table of tasks under each story',
    text: `
      # Sprint 1 Backlog

      ### US-1: Sign up (3 points)

      | Task ID | Task Description | Estimate | Status |
      | --- | --- | --- | --- |
      | T-1-1 | Form | 1h | ✅ Done |
      | T-1-2 | Endpoint | 2h | To Do |

      ### US-2: Sign in (2 points) ✅

      | Task | Hours | Status |
      | --- | --- | --- |
      | Page | 2 | ✅ Done |
      | Session | 3 | ✅ Done |
    `,
    reads: {
      stories: [
        {id: 'US-1', points: 3, tasks: '1/2'},
        {id: 'US-2', points: 2, tasks: '2/2', status: 'done'},
      ],
    },
  },
  {
    name: 'sprints that list nothing but the ids of what they plan',
    text: `
      # Backlog

      ### Story E1-S1: Flags (5 pts)

      - Acceptance:
        - Off by default

      ### Story E1-S2: Harness (8 pts)

      ## Sprint 1 (13 pts)

      - E1-S1 (5)
      - E1-S2 (8)
    `,
    reads: {
      sprints: [{id: '1', committed: 13, count: 2, stated: 13}],
      stories: [
        {id: 'E1-S1', points: 5, sprint: '1'},
        {id: 'E1-S2', points: 8, sprint: '1'},
      ],
    },
  },
  {
    name: 'a sprint that is called by a letter and a number',
    text: `
      # S003: Calibration sprint — close the loop

      Dates: 2026-02-26 → 2026-03-05
      Goal: Finish it

      ## Sprint backlog (committed)
      - T-0009 (3 pts, carry-over): Scale
      - T-0011 (2 pts): Tests

      Committed points: 5

      ## Review
      ### Shipped
      - T-0009 (3 pts): Scale
    `,
    reads: {
      sprints: [{id: 'S003', goal: 'Finish it', stated: 5, committed: 5, dates: '2026-02-26 to 2026-03-05'}],
      stories: [
        {id: 'T-0009', points: 3, status: 'done'},
        {id: 'T-0011', points: 2, status: 'todo'},
      ],
    },
  },
  {
    name: 'the only sprint before its details and its backlog, talk of other sprints, ids in keys',
    text: `
      # Plan

      ## Shop - Sprint 3

      **Status:** Active

      ## Sprint Details

      | Attribute | Value |
      | --- | --- |
      | Start Date | January 25, 2026 |
      | End Date | February 8, 2026 |
      | Team Capacity | 20 story points |

      ## Sprint Backlog

      #### 1. Dashboard
      **Story ID:** US-013
      **Story Points:** 8

      #### 2. Expenses
      **Story ID:** US-014
      **Story Points:** 5

      ## Debt

      ### Addressed from Sprint 2
      - Accounts

      ## Sprint Handoff to Sprint 4
      - All expenses

      ## Sprint 4 Preview (next)
      - Charts
    `,
    reads: {
      sprints: [{id: '3', capacity: 20, committed: 13, dates: '2026-01-25 to 2026-02-08'}],
      stories: [
        {id: 'US-013', title: 'Dashboard', points: 8, sprint: '3'},
        {id: 'US-014', title: 'Expenses', points: 5, sprint: '3'},
      ],
    },
  },
  {
    name: 'sprint planning over the tasks of a sprint',
    path: 'Sprint-1.md',
    text: `
      # Sprint 1 9/11 2023

      ## Sprint planning

      ### Tasks
      - Sketch of the screens
      - Sequence diagram

      ## Sprint review
      - The sketch is there
    `,
    reads: {
      stories: [
        {title: 'Sketch of the screens', sprint: '1'},
        {title: 'Sequence diagram', sprint: '1'},
      ],
    },
  },
  {
    name: 'a step between two numbers beside one with steps of its own',
    path: 'tasks.md',
    text: `
      # Implementation Plan

      - [x] 2. Parse
        - [x] 2.1 Read
        - [x] 2.2 Write

      - [ ] 2.5. Shortcuts
        - [ ] 2.5.1 Extract

      - [ ] 3. Check
        - [ ] 3.1 Look
        - [ ]* 3.2 Test
    `,
    reads: {
      stories: [
        {id: '2', title: 'Parse', status: 'done', tasks: '2/2'},
        {id: '2.5', title: 'Shortcuts', status: 'todo', tasks: '0/1'},
        {id: '3', title: 'Check', status: 'todo', tasks: '0/2'},
      ],
    },
  },
]);
