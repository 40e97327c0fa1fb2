/** What plans leave out or say twice: ids without titles, places that only refer, totals in headings, ids in a row. */
import {dialects} from './reads.ts';

dialects('agents', [
  {
    name: 'a table of ids and owners names stories that are told elsewhere',
    text: `
      # Sprint 2 Plan

      ## Backlog review

      | Story ID | Description | Points |
      |---|---|---|
      | BL-04 | Sign in | 3 |
      | BL-05 | Sign up | 2 |

      ## Commitment

      **Committed points:** 5

      | Story | Owner |
      |---|---|
      | BL-04 | |
      | BL-05 | Ana |
    `,
    reads: {
      stories: [
        {id: 'BL-04', title: 'Sign in', points: 3, sprint: '2'},
        {id: 'BL-05', title: 'Sign up', points: 2, sprint: '2'},
      ],
      sprints: [{id: '2', committed: 5, count: 2}],
      wrong: [],
    },
  },
  {
    name: 'the planned owner is no title',
    text: `
      # Sprint 1

      | Story | Points | Planned Owner | Status |
      |---|---|---|---|
      | US-001 | 3 | Agent 1 | Planned |
      | US-002 | 5 | Shared | Planned |

      Total planned points: 9
    `,
    reads: {
      stories: [
        {id: 'US-001', title: 'US-001', points: 3},
        {id: 'US-002', title: 'US-002', points: 5},
      ],
      wrong: ['8: 9, not 8'],
    },
  },
  {
    name: 'where a story is specified is not what it is called',
    text: `
      # Sprint 10

      | ID | Story | Pts |
      |---|---|---|
      | CG-01 | Read the groups | 13 |
      | CN-01 | Map the containers | 8 |

      ## Task breakdowns

      **CG-01** — spec \`docs/features/groups.md\`
      - [ ] read both versions
      - [x] tell them apart

      **CN-01** — spec \`docs/features/containers.md\`
      - [ ] map ids
    `,
    reads: {
      stories: [
        {id: 'CG-01', title: 'Read the groups', points: 13, tasks: '1/2'},
        {id: 'CN-01', title: 'Map the containers', points: 8, tasks: '0/1'},
      ],
    },
  },
  {
    name: 'boxes with points under any heading of a sprint, and its total as a heading',
    text: `
      # Timeline

      ## Sprint 1: Launch

      #### **Total Sprint Points: 14**

      ### Features
      - [ ] Write the page. \`5 points\`

      ### Deployment & Monitoring
      - [ ] Deploy it. \`5 points\`
      - [ ] Watch it. \`3 points\`
    `,
    reads: {
      stories: [
        {title: 'Write the page.', points: 5, sprint: '1'},
        {title: 'Deploy it.', points: 5, sprint: '1'},
        {title: 'Watch it.', points: 3, sprint: '1'},
      ],
      wrong: ['5: 14, not 13'],
    },
  },
  {
    name: 'a sentence about several ids is no item',
    text: `
      # Checklist of epic 2

      - [ ] E2-SS-07, E2-SS-11 and E2-SS-12 wait for the next sprint.
      - [ ] Everything is reviewed.
    `,
    reads: 'nothing',
  },
  {
    name: 'a file that calls itself an epic holds the stories of its tables',
    path: 'docs/epic-01.md',
    text: `
      ---
      id: "EPIC-01"
      title: "Accounts"
      status: "to-do"
      priority: "high"
      ---

      # Epic 01: Accounts

      | ID | Title | Status | Points |
      |----|-------|--------|--------|
      | STORY-1.1 | Sign up | to-do | 8 |
      | STORY-1.2 | Sign in | to-do | 5 |

      **Total: 13 story points (3 stories)**
    `,
    reads: {
      stories: [
        {id: 'STORY-1.1', title: 'Sign up', points: 8},
        {id: 'STORY-1.2', title: 'Sign in', points: 5},
      ],
      wrong: ['15: 3, not 2'],
    },
  },
  {
    name: 'rows of requirements beside stories are none, whatever their ids',
    text: `
      # Sprint 1

      | User story | Points |
      |---|---|
      | US04 - Sign in | 5 |
      | US02 - Overview | 3 |

      ## Functional Requirements

      | ID | Requirement |
      |---|---|
      | FK01 | Everybody can sign in |
      | FK02 | All things are shown |

      ## Acceptance Criteria

      ### US04 - Sign in
      - A right password opens the door
    `,
    reads: {
      stories: [
        {id: 'US02', title: 'Overview', points: 3},
        {id: 'US04', title: 'Sign in', points: 5},
      ],
    },
  },
  {
    name: 'dashes between an id, its title with points, who does it and how far it is',
    text: `
      # Sprint 1

      1. **US-1** – Sign in (3 pts) – Ana – Done
      2. **US-2** – Sign out (2 pts) – Ben
    `,
    reads: {
      stories: [
        {id: 'US-1', points: 3},
        {id: 'US-2', points: 2},
      ],
    },
  },
  {
    name: 'stories that are paragraphs, before entries and tables that name others',
    text: `
      # Product Backlog

      ## User Stories

      As a cook, I want to store a recipe so that I find it again.
      **Points**: 3

      As a cook, I want to share a recipe so that others can cook it.
      **Points**: 5

      - CO-1: Print a recipe (2 points)
      - CO-2: Scale a recipe (3 points)

      | ID | Title | Points |
      |----|-------|--------|
      | CO-3 | Rate a recipe | 1 |
    `,
    reads: {
      stories: [
        {title: 'As a cook, I want to store a recipe so that I find it again.', points: 3},
        {title: 'As a cook, I want to share a recipe so that others can cook it.', points: 5},
        {id: 'CO-1', points: 2},
        {id: 'CO-2', points: 3},
        {id: 'CO-3', points: 1},
      ],
    },
  },
]);
