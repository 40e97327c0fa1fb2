/** Numbers that speak of sections, people, statuses and of all the work. */
import {dialects} from './reads.ts';

dialects('numbers of plans', [
  {
    name: 'headings that count what is in them',
    text: `
      # Backlog

      ## Must have: 3 stories, 12 points

      ### US-1: Menu (3 points)
      ### US-2: Kitchen (5 points)

      ## Should have (2)

      ### US-3: Bill (5 points)

      ## Could have (2 items)

      ### US-4: Tip (1 point)
      ### US-5: Table (2 points)
    `,
    reads: {wrong: ['3: 3, not 2', '3: 12, not 8', '8: 2, not 1 or 5']},
  },
  {
    name: 'a table of epics',
    text: `
      # Product backlog

      | Epic | Stories | Points |
      |---|---|---|
      | Epic 1: Guests | 3 | 8 |
      | Epic 2: Kitchen | 1 | 5 |
      | **Total** | **4** | **13** |

      ## Epic 1: Guests

      ### US-1: Menu (3 points)
      ### US-2: Table (4 points)

      ## Epic 2: Kitchen

      ### US-3: Oven (5 points)
    `,
    reads: {wrong: ['5: 3, not 2', '5: 8, not 7']},
  },
  {
    name: 'tasks by phase, as tools write them',
    text: `
      # Tasks: Albums

      ## Phase 1: Setup

      - [x] T001 Create the project
      - [ ] T002 Install the tools

      ## Phase 2: User Story 1 - Albums (4 tasks)

      - [ ] T003 [US1] Model
      - [ ] T004 [US1] Service
      - [ ] T005 [US1] Page

      ## Summary

      - **Total tasks**: 6
      - **Setup**: 2 tasks
      - **User Story 1**: 4 tasks (T003-T005)

      | Phase | Tasks | Done |
      |---|---|---|
      | Phase 1: Setup | 2 | 2 |
      | Phase 2: User Story 1 - Albums | 3 | 0 |
    `,
    reads: {
      stories: [{id: 'T001'}, {id: 'T002'}, {id: 'T003'}, {id: 'T004'}, {id: 'T005'}],
      wrong: ['8: 4, not 3', '16: 6, not 5', '18: 4, not 3', '22: 2, not 1'],
    },
  },
  {
    name: 'people',
    text: `
      # Sprint 1

      | ID | Story | Points | Owner |
      |---|---|---|---|
      | US-1 | Menu | 5 | Ana |
      | US-2 | Bill | 3 | Ben |
      | US-3 | Tip | 2 | Ana |

      | Owner | Stories | Points |
      |---|---|---|
      | Ana | 2 | 8 |
      | Ben | 1 | 3 |

      ## Load

      - Ana: 7 points (3 stories)
      - Ben: 3 points

      ## Rates

      - Ana: 40 points
      - Ben: 30 points
    `,
    reads: {wrong: ['11: 8, not 7', '16: 3, not 2', '21: 40, not 7', '22: 30, not 3']},
  },
  {
    name: 'statuses, where the numbers are about the stories',
    text: `
      # Backlog

      ### US-1: Menu
      **Status:** Done
      **Points:** 3

      ### US-2: Bill
      **Status:** In Progress
      **Points:** 3

      ### US-3: Tip
      **Status:** To Do
      **Points:** 3

      ## Count

      | Status | Count |
      |---|---|
      | Done | 2 |
      | In Progress | 1 |
      | To Do | 0 |

      ## Downloads

      - Done: 7
      - In Progress: 4
      - To Do: 9
    `,
    reads: {wrong: ['19: 2, not 1', '21: 0, not 1']},
  },
  {
    name: 'priorities: counts that make up a total which is stated beside them are a part of the plan',
    text: `
      # Backlog

      ## P1

      - [ ] US-1: Menu
      - [ ] US-2: Bill

      ## P2

      - [ ] US-3: Tip

      ## Review

      **Recommendations:** 4 items

      - **P1 items:** 1 (menu)
      - **P2 items:** 3 (other)

      ## Open

      - **P1 items:** 5
      - **P2 items:** 1
    `,
    reads: {wrong: ['21: 5, not 2']},
  },
  {
    name: 'what the work took',
    text: `
      # Sprint 1

      **Actual time:** 6h

      - **US-1** - Menu (actual: 2h / estimated: 3h)
      - **US-2** - Bill (actual: 30min / estimated: 1h)
      - **US-3** - Tip (actual: 1.5h / estimated: 1h)
    `,
    reads: {wrong: ['3: 6, not 4']},
  },
  {
    name: 'rows that name stories by words of their titles',
    text: `
      # Backlog

      ### US-1: Menu Design

      **Effort:** 2-3 days

      ### US-2: Menu Print

      **Effort:** 1-2 days

      ### US-3: Kitchen Documentation: write down where it is

      **Effort:** 4-5 days

      ## Plan

      | Sprint | Work | Effort |
      |---|---|---|
      | Sprint 1 | Menu design, kitchen docs | 4-5 days |
      | Sprint 2 | Menu print, menu design | 3-5 days |
      | Sprint 3 | Menu, kitchen docs | 20 days |
    `,
    reads: {wrong: ['19: 4-5, not 6-8']},
  },
  {
    name: 'rows that are numbered as parts of others',
    text: `
      # Backlog

      | Task | Size | Points |
      |---|---|---|
      | **Section 4: Ideas** | XL | 5 pts |
      | Section 4.1: Dots | S | 2 pts |
      | Section 4.2: Labels | S | 3 pts |
      | **Section 5: Map** | XL | 8 pts |
      | **Total** | | 13 |

      **Total Story Points**: 13 points

      **Total Story Points**: 14 points
    `,
    reads: {wrong: ['13: 14, not 18 or 13']},
  },
  {
    name: 'tasks that are done, of how many',
    text: `
      # Tasks

      - [x] T001 Create
      - [x] T002 Install
      - [ ] T003 Draw

      ## Summary

      - **Completed**: 2/3 tasks (67%)
      - **Phase**: 1/3 tasks
    `,
    reads: {wrong: ['10: 1, not 2 or 0']},
  },
  {
    name: 'groups with numbers of their own, days left alone',
    text: `
      # Sprint 1

      Delivered in 4 waves over 10 days.

      ## Wave 1: Menu

      - [x] US-1: Menu (3 points)

      ## Wave 2: Bill

      - [x] US-2: Bill (3 points)

      ## Day 1

      ## Day 2
    `,
    reads: {wrong: ['3: 4, not 2']},
  },
]);
