/** Forms of English plans and reports that nobody had in mind when the reader was written. */
import {dialects} from './reads.ts';

dialects('stranger', [
  {
    name: 'sprints called by a name of several words, with a remark and a date behind it',
    text: `
      # Work log

      ## Sprint: Kitchen and Cellar (final round) — 2026-04-17

      - [x] **K1. Sharpen the knives** (2 pts)

      ## Sprint: Attic

      - [ ] **B1. Sweep the floor** (3 pts)
    `,
    reads: {
      sprints: [
        {title: 'Sprint: Kitchen and Cellar (final round) — 2026-04-17', count: 1},
        {title: 'Sprint: Attic', count: 1},
      ],
    },
  },
  {
    name: 'a row of ids in the title of a document is no item',
    text: `
      # GRD-013..015 — Master plan for the garden

      | ID | Title | Pts |
      |---|---|---|
      | GRD-013 | Dig the pond | 8 |
      | GRD-014 | Plant the hedge | 3 |
      | GRD-015 | Build the shed | 13 |

      **Total**: 25 story points across 3 cards.
    `,
    reads: {
      stories: [
        {id: 'GRD-013', title: 'Dig the pond', points: 8},
        {id: 'GRD-014', title: 'Plant the hedge', points: 3},
        {id: 'GRD-015', title: 'Build the shed', points: 13},
      ],
      wrong: ['9: 25, not 24'],
    },
  },
  {
    name: 'why the points of a story are what they are is not what it is called',
    text: `
      # Sprint 2 estimates

      | # | User Story |
      |---|---|
      | US-01 | As a cook, I want to store a recipe, so that I find it again. |
      | US-02 | As a cook, I want to list my recipes, so that I see them all. |

      | Story | Points | Justification |
      |---|---|---|
      | US-01 | 5 | A form and a table. |
      | US-02 | 2 | A list is simple. |

      | Item | Planned | Done | Points planned |
      |---|---|---|---|
      | US-01 | Form, table, tests | Yes | 5 |
      | US-02 | List, tests | No | 2 |
    `,
    reads: {
      stories: [
        {id: 'US-01', title: 'As a cook, I want to store a recipe, so that I find it again.', points: 5},
        {id: 'US-02', title: 'As a cook, I want to list my recipes, so that I see them all.', points: 2},
      ],
    },
  },
  {
    name: 'a row that has an id for a title tells something of that item; meetings are none',
    text: `
      # Sprint 1

      | Task ID | Task Description | Assignee | Status |
      |---|---|---|---|
      | CF-01 | Lay the foundation | Ana | In Progress |
      | CF-02 | Raise the walls | Bo | Not Started |

      | Review ID | Related Task | Reviewer | Status |
      |---|---|---|---|
      | RV-01 | CF-01 | Bo | Not Started |
      | RV-02 | CF-02 | Ana | Done |

      | Meeting | Topic | Date | Attendees |
      |---|---|---|---|
      | DM-01 | Foundation of the house | Mar 21 | Ana, Bo |
      | DM-02 | Walls | Mar 22 | Bo |
    `,
    reads: {
      stories: [
        {id: 'CF-01', title: 'Lay the foundation', status: 'in-progress'},
        {id: 'CF-02', title: 'Raise the walls', status: 'todo'},
      ],
    },
  },
  {
    name: 'headings over the story points of a sprint; a number with a nought before it',
    text: `
      # Poker round

      ## Sprint 01 Story Points

      | User Story | Story Points |
      |---|---|
      | US1 | 3 |
      | US2 | 5 |

      **Sprint 1 Total Story Points:** 9 SP

      ## Sprint 02 Story Points

      | User Story | Story Points |
      |---|---|
      | US3 | 2 |
      | US4 | 1 |
    `,
    reads: {
      sprints: [
        {id: '01', committed: 8},
        {id: '02', committed: 3},
      ],
      wrong: ['10: 9, not 8'],
    },
  },
  {
    name: 'stories that are paragraphs, over lines that say their points',
    text: `
      # Product Backlog

      ## User Stories

      As a cook, I want to store a recipe so that I find it again.

      **Priority:** Should
      **Points:** 3

      As a cook, I want to share a recipe so that others can cook it.

      Priority: Must
      Points: 5
    `,
    reads: {
      stories: [
        {title: 'As a cook, I want to store a recipe so that I find it again.', points: 3, priority: 'Should'},
        {title: 'As a cook, I want to share a recipe so that others can cook it.', points: 5, priority: 'Must'},
      ],
    },
  },
  {
    name: 'a list that is called the user stories of a sprint',
    text: `
      # Iteration 2

      ## User stories

      - [Create bookings](stories/one.md) (4 days)
      - [Track schedules](stories/two.md) (2 days)
    `,
    reads: {
      stories: [
        {title: 'Create bookings', estimate: '4 days', sprint: '2'},
        {title: 'Track schedules', estimate: '2 days', sprint: '2'},
      ],
    },
  },
  {
    name: 'chapters beside the only heading of a sprint',
    text: `
      ## Sprint 4

      Goal: search works

      ## Stories

      - US-1: Search by name (5 points)
      - US-2: Filter by date (3 points)

      ## Metrics

      - Total points: 9
    `,
    reads: {
      stories: [
        {id: 'US-1', sprint: '4'},
        {id: 'US-2', sprint: '4'},
      ],
      sprints: [{id: '4', goal: 'search works', committed: 8}],
      wrong: ['12: 9, not 8'],
    },
  },
  {
    name: 'the columns of a board are counted, and no items',
    text: `
      # Kanban board

      ## Column 1: Backlog

      | Task ID | User Story | Story Points |
      |---|---|---|
      | US-05 | As a guest, I want to see the menu | 3 |

      ## Column 2: In Progress

      | Task ID | User Story | Story Points |
      |---|---|---|
      | US-02 | As a guest, I want to log in | 5 |
    `,
    reads: {
      stories: [
        {id: 'US-05', points: 3, status: 'todo'},
        {id: 'US-02', points: 5, status: 'in-progress'},
      ],
    },
  },
  {
    name: 'a table of epics with what they are for',
    text: `
      # Product backlog

      | ID | Epic | Description |
      |---|---|---|
      | EP-01 | Kitchen | Recipes and their shopping lists |
      | EP-02 | Cellar | Bottles and shelves |

      | ID | User Story | Priority | Story Points |
      |---|---|---|---|
      | US-01 | As a cook, I want to store a recipe | High | 8 |
    `,
    reads: {stories: [{id: 'US-01', points: 8}]},
  },
  {
    name: 'a list of criteria that are counted needs no label',
    text: `
      # Sprint 3

      **Stories:**
      1. **Story 1-4: Mend the oven**
         - **AC1:** It heats
         - **AC2:** It cools
      2. **Story 1-5: Clean the oven**
         - **AC1:** It shines
    `,
    reads: {
      stories: [
        {title: 'Mend the oven', ac: '0/2'},
        {title: 'Clean the oven', ac: '0/1'},
      ],
    },
  },
  {
    name: 'stories that are counted in bold before their sentence, over lists of what is said of them',
    text: `
      # Product Backlog

      **User Story 1:** As a cook, I want to store a recipe so that I find it again.
      - **Priority:** High
      - **Points:** 3

      **User Story 2:** As a cook, I want to share a recipe so that others can cook it.
      - **Priority:** Low
      - **Points:** 5
    `,
    reads: {
      stories: [
        {id: 'User Story 1', points: 3, priority: 'High'},
        {id: 'User Story 2', points: 5, priority: 'Low'},
      ],
    },
  },
]);
