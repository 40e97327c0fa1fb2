/** Names, ids and rows of plans that were read amiss: sprints called by a name, ranges of ids, rows beside headings. */
import {dialects} from './reads.ts';

dialects('agents', [
  {
    name: 'two ids of one kind are a range and no item',
    text: `
      # Backlog

      | ID | Story | Points | Status |
      |---|---|---|---|
      | A-01 | Sign in | 3 | Done |
      | A-02 | Sign out | 2 | Done |
      | A-03 | Invite | 5 | To Do |

      ## Roadmap

      - A-01 ~ A-02: Accounts (5 points)
      - A-02 – A-03: Teams
    `,
    reads: {
      stories: [
        {id: 'A-01', title: 'Sign in', points: 3},
        {id: 'A-02', title: 'Sign out', points: 2},
        {id: 'A-03', title: 'Invite', points: 5},
      ],
      wrong: [],
    },
  },
  {
    name: 'a title in brackets before the size of a story',
    text: `
      # Epic 5 Backlog

      - Story 5.1 (Index): 5 points
      - Story 5.2 (Query): 3 points

      Total: 9 points
    `,
    reads: {
      stories: [
        {id: '5.1', title: 'Index', points: 5},
        {id: '5.2', title: 'Query', points: 3},
      ],
      wrong: ['6: 9, not 8'],
    },
  },
  {
    name: 'where the team stands opens no sprint',
    text: `
      # Roadmap

      ## Current Status: Sprint 2

      We are on track.

      ## Sprint 1: Base
      - [x] US-1: Sign in (3 pts)
    `,
    reads: {stories: [{id: 'US-1', sprint: '1'}], sprints: [{id: '1', count: 1}]},
  },
  {
    name: 'sprints that are called by a name only',
    text: `
      # Plan

      ## Sprint "Phoenix"
      - [ ] US-1: Sign in (3 pts)

      ## Sprint: Albatross
      - [ ] US-2: Search (5 pts)

      ## Sprint: Risks
      - [ ] The mail service is late
    `,
    reads: {
      sprints: [
        {id: null, title: 'Sprint "Phoenix"', count: 1},
        {id: null, title: 'Sprint: Albatross', count: 1},
      ],
    },
  },
  {
    name: 'the days of a table of sprints are those of the year that the title names, and then of the next one',
    text: `
      # Release plan 2025

      | Sprint | Dates | Goal |
      |---|---|---|
      | Sprint 1 | Dec 8 – Dec 19 | Base |
      | Sprint 2 | Jan 5 – Jan 16 | Search |

      ## Sprint 1: Base
      - [ ] US-1: Sign in (3 pts)

      ## Sprint 2: Search
      - [ ] US-2: Search (5 pts)
    `,
    reads: {
      sprints: [
        {id: '1', dates: '2025-12-08 to 2025-12-19'},
        {id: '2', dates: '2026-01-05 to 2026-01-16'},
      ],
    },
  },
  {
    name: 'rows of other work beside stories that are headings, and rows that repeat those',
    text: `
      # Sprint 4

      ## Stories

      ### US-1: Sign in
      **Points:** 3

      ### US-2: Sign out
      **Points:** 2

      ## Bugs

      | Bug | Points | Status |
      |---|---|---|
      | Menu flickers | 1 | To Do |
      | Wrong icon | 2 | Done |

      ## Stories

      | Story | Points | Status |
      |---|---|---|
      | Sign in | 3 | To Do |
      | Out | 2 | Done |
    `,
    reads: {
      stories: [
        {id: 'US-1', points: 3},
        {id: 'US-2', points: 2},
        {id: null, title: 'Menu flickers', points: 1, status: 'todo'},
        {id: null, title: 'Wrong icon', points: 2, status: 'done'},
      ],
      sprints: [{id: '4', committed: 8}],
    },
  },
  {
    name: 'features with a summary, beside stories',
    text: `
      # Product Backlog

      | ID | Feature | Summary |
      |---|---|---|
      | F-01 | Login | Sign in with a password |
      | F-02 | Search | Find documents |

      ## US-1: Sign in
      **Points:** 3
    `,
    reads: {
      stories: [{id: 'F-01', title: 'Login'}, {id: 'F-02', title: 'Search'}, {id: 'US-1'}].map(story => ({
        title: 'Sign in',
        ...story,
      })),
    },
  },
  {
    name: 'SC-1 is a story where it says what stories say, and a success criterion among those',
    text: `
      # Sprint 1 Backlog

      ### SC-1: Scan a code
      **Points:** 3

      ### SC-2: Store the scan
      **Points:** 5

      | ID | Story | Points |
      |---|---|---|
      | SC-1 | Scan a code | 3 |
      | SC-2 | Store the scan | 5 |

      ## Success Criteria

      - **SC-001**: Half of all scans succeed
      - **SC-002**: Nobody waits
    `,
    reads: {
      stories: [
        {id: 'SC-1', title: 'Scan a code', points: 3},
        {id: 'SC-2', title: 'Store the scan', points: 5},
      ],
      wrong: [],
    },
  },
  {
    name: 'wide tildes strike as narrow ones do, and numbers in code are ids',
    text: `
      # Sprint 1

      - [x] ～～US-1: Sign in～～ (3 pts)
      - [ ] \`102\` Sign out (2 pts)
    `,
    reads: {
      stories: [
        {id: 'US-1', title: 'Sign in', points: 3, status: 'done'},
        {id: '102', title: 'Sign out', points: 2},
      ],
    },
  },
  {
    name: 'a column that goes on counting rows holds no ids',
    text: `
      # Backlog

      ## High
      | # | Story | Points |
      |---|---|---|
      | 1 | Sign in | 3 |
      | 2 | Sign out | 2 |

      ## Low
      | # | Audit item | Points |
      |---|---|---|
      | 3 | Old keys | 3 |
      | 4 | Open ports | 5 |
    `,
    reads: {
      stories: [
        {id: null, title: 'Sign in'},
        {id: null, title: 'Sign out'},
        {id: null, title: 'Old keys'},
        {id: null, title: 'Open ports'},
      ],
    },
  },
  {
    name: 'stories whose ids look like priorities, and the reason of what is put off',
    text: `
      # User stories

      ## Patient

      ### P1. Find a doctor
      **As a** patient
      **I want** to find a doctor
      **So that** I get well.

      **Story Points:** 3

      ### P2. Book
      **As a** patient
      **I want** to book a time
      **So that** I need not wait.

      - Reason: the desk is full
      - Impact: long queues

      **Story Points:** 5
    `,
    reads: {
      stories: [
        {title: 'P1. Find a doctor', points: 3, tasks: '0/0'},
        {title: 'P2. Book', points: 5, tasks: '0/0'},
      ],
    },
  },
]);
