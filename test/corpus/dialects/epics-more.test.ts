/** Epics: headings, ids, keys, table rows, spanned cells, nested levels, and phases that do an epic's job: more of them. */
import {dialects} from './reads.ts';

dialects('epic', [
  {
    name: 'epic column that stands only in the first row of its group',
    text: `
      # Product Backlog

      | Epic | ID | User Story | Estimate |
      |------|----|------------|----------|
      | Profile | US1 | Edit name | 2 |
      |  | US2 | Upload picture | 3 |
      | Feed | US3 | Read posts | 5 |
    `,
    reads: {
      stories: [
        {id: 'US1', epic: 'Profile', points: 2},
        {id: 'US2', epic: 'Profile', points: 3},
        {id: 'US3', epic: 'Feed', points: 5},
      ],
    },
  },
  {
    name: 'table of epics beside their stories',
    text: `
      # Product Backlog

      ## Epics

      | ID | Epic | Priority | Points |
      |----|------|----------|--------|
      | E1 | Catalogue | High | 8 |
      | E2 | Basket | Medium | 5 |

      ## E1: Catalogue

      #### US-101: Browse
      **Story Points:** 3

      #### US-102: Filter
      **Story Points:** 5

      ## E2: Basket

      #### US-201: Add
      **Story Points:** 5
    `,
    reads: {
      epics: [
        {id: 'E1', title: 'Catalogue', points: 8},
        {id: 'E2', title: 'Basket', points: 5},
      ],
      stories: [
        {id: 'US-101', epic: 'E1', points: 3},
        {id: 'US-102', epic: 'E1', points: 5},
        {id: 'US-201', epic: 'E2', points: 5},
      ],
    },
  },
  {
    name: 'phases do the job of epics',
    text: `
      # Implementation backlog

      ## Phase 1: Foundation (Week 1-2)

      - [x] **T1**: Repository
      - [ ] **T2**: Pipeline

      ## Phase 2: Features (Week 3-4)

      - [ ] **T3**: Login
    `,
    reads: {
      epics: [
        {title: 'Phase 1: Foundation (Week 1-2)', count: 2},
        {title: 'Phase 2: Features (Week 3-4)', count: 1},
      ],
      stories: [
        {id: 'T1', status: 'done'},
        {id: 'T2', status: 'todo'},
        {id: 'T3', status: 'todo'},
      ],
    },
  },
  {
    name: 'epics listed first and detailed later',
    text: `
      # Epics and Stories

      ## Epic List

      ### Epic 1: Accounts
      People can have accounts.

      ### Epic 2: Badges
      People can earn badges.

      ## Epic 1: Accounts

      ### Story 1.1: Register
      As a visitor,
      I want to register,
      So that I am known.

      **Acceptance Criteria:**

      **Given** a new address
      **When** I register
      **Then** I get a mail
      **And** the link works once

      **Given** a known address
      **When** I register
      **Then** I see an error

      ## Epic 2: Badges

      ### Story 2.1: Earn
      As a learner,
      I want badges,
      So that I can show them.

      **Acceptance Criteria:**

      **Given** a finished course
      **When** it is graded
      **Then** a badge is issued
    `,
    reads: {
      epics: [
        {id: 'Epic 1', title: 'Accounts', count: 1},
        {id: 'Epic 2', title: 'Badges', count: 1},
      ],
      stories: [
        {id: '1.1', title: 'Register', ac: '0/2', epic: 'Epic 1'},
        {id: '2.1', title: 'Earn', ac: '0/1', epic: 'Epic 2'},
      ],
    },
  },
  {
    name: 'epic, capability, feature and story nested, each with an id',
    text: `
      # Backlog

      ## E 1: Tienda

      ### C 1.1: Catálogo

      #### F 1.1.1: Búsqueda

      ##### HU 1.1.1.1: Buscar por nombre
      **Puntos:** 3

      ##### HU 1.1.1.2: Buscar por precio
      **Puntos:** 5
    `,
    reads: {
      stories: [
        {id: 'HU 1.1.1.1', title: 'Buscar por nombre', points: 3},
        {id: 'HU 1.1.1.2', title: 'Buscar por precio', points: 5},
      ],
    },
  },
]);
