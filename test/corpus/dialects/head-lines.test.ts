/** What people write behind a title on one line: parts between dashes, numbers in brackets, labels in code, dependencies. */
import {dialects} from './reads.ts';

dialects('line of an item', [
  {
    name: 'what a team looks back on is no work',
    text: `
      # Sprint 4 retrospective

      - Velocity: 23 (planned 25, 92%)
      - 8/10 stories done (80%)
      - What went well: builds (10 → 6 min)
      - Actions
        - [ ] Ana: write docs
        - [ ] Ben: mend tests
    `,
    reads: 'nothing',
  },
  {
    name: 'what is committed, of what the team can take',
    text: `
      # Sprint 5

      - [ ] A-1 Login (5 pts)
      - [ ] A-2 Export (8 pts)
      - [ ] A-3 Audit (5 pts)

      Committed: 18 / 19 pts (95%)
    `,
    reads: {stories: [{id: 'A-1'}, {id: 'A-2'}, {id: 'A-3'}]},
  },
  {
    name: 'numbered headings that end with their points, tasks below them, under phases with a total',
    text: `
      # Roadmap

      ## Phase 1: Foundation (Weeks 1-2) — 21 points

      ### 1.1 Authentication (8)
      - [x] Tokens
      - [x] Refresh

      ### 1.2 Database (5)
      - [x] Schema
      - [ ] Migrations

      ### 1.3 Pipeline (3)
      - [ ] Build
    `,
    reads: {
      stories: [
        {id: '1.1', title: 'Authentication', points: 8, tasks: '2/2'},
        {id: '1.2', title: 'Database', points: 5, tasks: '1/2'},
        {id: '1.3', title: 'Pipeline', points: 3, tasks: '0/1'},
      ],
      wrong: ['3: 21, not 16'],
    },
  },
  {
    name: 'the id of the epic that the whole document is',
    text: `
      # Epic: Payments

      **Epic ID:** EPIC-7

      ## Story EPIC-7.1 — Card payments
      - **Points:** 8

      ## Story EPIC-7.2 — Refunds
      - **Points:** 5
    `,
    reads: {
      epics: [{title: 'Payments', points: 13}],
      stories: [
        {id: 'EPIC-7.1', points: 8, epic: 'Payments'},
        {id: 'EPIC-7.2', points: 5, epic: 'Payments'},
      ],
    },
  },
  {
    name: 'lanes with their points in brackets',
    text: `
      # Sprint 9

      **To Do (8)**
      * EXP-4: Stream CSV [5]
      * EXP-5: Retry uploads [3]

      **Done (7)**
      * EXP-1: PDF export [5]
      * EXP-3: Zip files [3]
    `,
    reads: {
      stories: [
        {id: 'EXP-4', points: 5, status: 'todo'},
        {id: 'EXP-5', points: 3, status: 'todo'},
        {id: 'EXP-1', points: 5, status: 'done'},
        {id: 'EXP-3', points: 3, status: 'done'},
      ],
      wrong: ['7: 7, not 2 or 8'],
    },
  },
  {
    name: 'labels and a priority in code, points behind a dash, a dependency behind a comma',
    text: `
      # Backlog

      ## Now
      - [ ] #142 Fix login loop on Safari \`bug\` \`P1\` (2h) @maria
      - [ ] #143 Rename \`config\`
      - [x] #140 Upgrade the runtime — 1 pt

      ## Next
      - [ ] #151 Audit log — 8 pts, depends on #140
    `,
    reads: {
      stories: [
        {
          id: '#142',
          title: 'Fix login loop on Safari',
          estimate: '2h',
          priority: 'P1',
          who: '@maria',
          labels: 'bug',
        },
        {id: '#143', title: 'Rename config', labels: ''},
        {id: '#140', title: 'Upgrade the runtime', points: 1, status: 'done'},
        {id: '#151', title: 'Audit log', points: 8, needs: '#140'},
      ],
    },
  },
  {
    name: 'estimate, person and dependency between dashes; epics with letters',
    text: `
      # Field app

      ### Epic A – Offline mode (13 days)
      1. A1: Local database — 5d — Lena
      2. A2: Sync engine — 6d — Omar — *depends on A1*
      3. A3: Conflict screen — 2d — Lena — *depends on A1 and A2*

      ### Epic B – Maps (3 days)
      1. B1: Tiles — 3d — Omar
      2. B2: Turn — by — turn
    `,
    reads: {
      epics: [
        {id: 'Epic A', title: 'Offline mode'},
        {id: 'Epic B', title: 'Maps'},
      ],
      stories: [
        {id: 'A1', title: 'Local database', estimate: '5d', who: 'Lena', epic: 'Epic A', needs: ''},
        {id: 'A2', title: 'Sync engine', estimate: '6d', who: 'Omar', epic: 'Epic A', needs: 'A1'},
        {id: 'A3', title: 'Conflict screen', estimate: '2d', who: 'Lena', needs: 'A1, A2'},
        {id: 'B1', title: 'Tiles', estimate: '3d', who: 'Omar', epic: 'Epic B'},
        {id: 'B2', title: 'Turn — by — turn', estimate: null, who: ''},
      ],
    },
  },
  {
    name: 'parts with keys between dashes',
    text: `
      # Plano da Sprint 8

      **Capacidade:** 30 pontos

      ## Itens
      1. **[US-80] Carrinho** — 8 pontos — Responsável: João — Status: Concluído
      2. **[US-81] Frete** — 5 pontos — Responsável: Ana — Status: Em andamento
    `,
    reads: {
      stories: [
        {id: 'US-80', title: 'Carrinho', points: 8, who: 'João', status: 'done'},
        {id: 'US-81', title: 'Frete', points: 5, who: 'Ana', status: 'in-progress'},
      ],
    },
  },
  {
    name: 'points that no unit names, and a stretch goal that nobody committed to',
    text: `
      # Sprint 3 Planning

      Capacity: 20 points

      ## Committed (18 points)

      - US-31 Search by name (5)
      - US-32 Search by tag (8)
      - US-33 Telemetry (5)

      ## Stretch (8 points)

      - US-37 Fuzzy search (8)
    `,
    reads: {
      sprints: [{id: '3', capacity: 20, committed: 18}],
      stories: [
        {id: 'US-31', title: 'Search by name', points: 5, sprint: '3'},
        {id: 'US-32', title: 'Search by tag', points: 8},
        {id: 'US-33', title: 'Telemetry', points: 5},
        {id: 'US-37', title: 'Fuzzy search', points: 8, sprint: null},
      ],
    },
  },
  {
    name: 'numbers in brackets that are no points',
    text: `
      # Sprint 3

      - US-31 Support the old format (2019)
      - US-32 Migrate tables (17)
      - US-33 Footnotes (1)
    `,
    reads: {
      stories: [
        {id: 'US-31', title: 'Support the old format (2019)', points: null},
        {id: 'US-32', title: 'Migrate tables (17)', points: null},
        {id: 'US-33', title: 'Footnotes (1)', points: null},
      ],
    },
  },
  {
    name: 'a task of a specification that depends on another',
    text: `
      # Tasks: Photo albums

      ## Phase 1: Core
      - [ ] T005 [P] [US1] Contract test in tests/test_albums.ts
      - [ ] T006 [US1] Album model in src/album.ts (depends on T005)
    `,
    reads: {
      stories: [
        {id: 'T005', needs: ''},
        {id: 'T006', title: 'Album model in src/album.ts', needs: 'T005'},
      ],
    },
  },
  {
    name: 'sprint, dates and capacity in front matter above a heading of the same sprint',
    text: `
      ---
      sprint: 7
      start: 2026-06-01
      end: 2026-06-12
      capacity: 20
      ---
      # Sprint 7

      - [ ] **PAY-1** Invoice PDF [5 pts]
      - [ ] **PAY-2** Credit notes [8 pts]
    `,
    reads: {
      sprints: [{id: '7', dates: '2026-06-01 to 2026-06-12', capacity: 20, committed: 13}],
      stories: [
        {id: 'PAY-1', points: 5},
        {id: 'PAY-2', points: 8},
      ],
    },
  },
]);
