/** Headings that open a sprint, and what of them is its number, name, length and total: more of them. */
import {dialects} from './reads.ts';

dialects('sprint heading', [
  {
    name: 'Current Sprint',
    text: `
      # Current Sprint: Sprint 4

      ### US-40: Filters (5 points)

      **Status**: In Progress

      ### US-41: Sorting (3 points)

      **Status**: Done
    `,
    reads: {
      sprints: [{id: '4', committed: 8}],
      stories: [
        {id: 'US-40', points: 5, status: 'in-progress', sprint: '4'},
        {id: 'US-41', points: 3, status: 'done', sprint: '4'},
      ],
    },
  },
  {
    name: 'Current Sprint as a key',
    text: `
      # Product Backlog

      **Current Sprint:** Sprint 7
      **Velocity:** 18

      | ID | Story | Points | Status |
      |----|-------|--------|--------|
      | PB-1 | Reports | 8 | To Do |
    `,
    reads: {sprints: [{id: '7'}], stories: [{id: 'PB-1', title: 'Reports', points: 8, status: 'todo'}]},
  },
  {
    name: 'composite number',
    text: `
      # 2026 Q1 Sprint 1 Backlog

      ## P0 - Must ship

      | ID | Title | Points | Owner |
      |----|-------|-------:|-------|
      | DX-001 | Devcontainer | 5 | @kim |

      ## P1 - Should ship

      | ID | Title | Points | Owner |
      |----|-------|-------:|-------|
      | DX-002 | Templates | 3 | @lee |
    `,
    reads: {
      sprints: [{id: '2026 Q1 Sprint 1', committed: 8}],
      stories: [
        {id: 'DX-001', points: 5, priority: 'P0', who: '@kim', sprint: '2026 Q1 Sprint 1'},
        {id: 'DX-002', points: 3, priority: 'P1', who: '@lee', sprint: '2026 Q1 Sprint 1'},
      ],
    },
  },
  {
    name: 'points in the heading',
    text: `
      # Backlog

      ## Sprint 1 (13 pts)

      - **user_story_01** (As a guest I want to look around) [8 pts]
      - **user_story_02** (As a guest I want to search) [5 pts]
    `,
    reads: {
      sprints: [{id: '1', title: 'Sprint 1 (13 pts)', stated: 13, committed: 13}],
      stories: [
        {id: 'user_story_01', points: 8, sprint: '1'},
        {id: 'user_story_02', points: 5, sprint: '1'},
      ],
    },
  },
  {
    name: 'ordinal word',
    text: `
      # Second Sprint (10/04 - 24/04)

      | ID | Tâche | Estimation |
      |---|---|---|
      | A1 | Carte | 2 Jh |
    `,
    reads: {
      sprints: [{id: '2', title: 'Second Sprint (10/04 - 24/04)'}],
      stories: [{id: 'A1', title: 'Carte', points: null, estimate: '2 Jh', sprint: '2'}],
    },
  },
  {
    name: 'ordinals of other languages',
    text: `
      # Plan

      ## Premier sprint

      - [ ] Page d'accueil

      ## Deuxième sprint

      - [ ] Panier
    `,
    reads: {
      sprints: [{id: '1'}, {id: '2'}],
      stories: [
        {title: "Page d'accueil", sprint: '1'},
        {title: 'Panier', sprint: '2'},
      ],
    },
  },
  {
    name: 'several headings about one sprint',
    text: `
      # Sprint 4 Planning

      ## Sprint 4 Goal

      Make sharing work.

      ## Sprint 4 Backlog

      | ID | Story | Points |
      |---|---|---|
      | SH-1 | Share link | 3 |

      ## Sprint 4 Risks

      - Provider outage
    `,
    reads: {
      sprints: [{id: '4', goal: 'Make sharing work.', committed: 3}],
      stories: [{id: 'SH-1', sprint: '4'}],
    },
  },
  {
    name: 'Turkish, Polish, Korean, Japanese, Vietnamese',
    text: `
      # 스프린트 1

      - [ ] 로그인 화면 (3 포인트)

      # スプリント 2

      - [x] 検索画面（5ポイント）

      # Sprint 3: Đăng nhập

      - [ ] Màn hình chính (8 điểm)

      # Sprint 4 - Ödeme

      - [x] Ödeme ekranı (2 puan)

      # Iteracja 5

      - [ ] Koszyk (1 pkt)
    `,
    reads: {
      sprints: [{id: '1'}, {id: '2'}, {id: '3'}, {id: '4'}, {id: '5'}],
      stories: [
        {title: '로그인 화면', points: 3, sprint: '1'},
        {title: '検索画面', points: 5, sprint: '2'},
        {title: 'Màn hình chính', points: 8, sprint: '3'},
        {title: 'Ödeme ekranı', points: 2, sprint: '4'},
        {title: 'Koszyk', points: 1, sprint: '5'},
      ],
    },
  },
  {
    name: 'headings that only speak of a sprint open none',
    text: `
      # Product Backlog

      - [ ] US-1: Import (3 points)

      ## Ready for next sprint

      - [ ] US-2: Export (5 points)

      ## Definition of Sprint Success

      - Demo held
    `,
    reads: {
      sprints: [],
      stories: [
        {id: 'US-1', sprint: null},
        {id: 'US-2', sprint: null},
      ],
    },
  },
  {
    name: 'a plan whose only topmost heading is deeper, and names of sprints that sound like sections',
    text: `
      ## Backlog

      ### Plan

      #### NEXT - Sprint 4: Architecture & Quality

      | ID | Story | Points |
      |----|-------|--------|
      | AR-1 | Split the engine | 5 |

      #### LATER - Sprint 5: Testing & Documentation

      | ID | Story | Points |
      |----|-------|--------|
      | AR-2 | Benchmarks | 3 |
    `,
    reads: {
      sprints: [
        {id: '4', committed: 5},
        {id: '5', committed: 3},
      ],
      stories: [
        {id: 'AR-1', points: 5, sprint: '4'},
        {id: 'AR-2', points: 3, sprint: '5'},
      ],
    },
  },
  {
    name: 'a report under its only topmost heading, which is deeper',
    text: `
      ## Sprint 3 progress report

      ### Work

      #### ☑ AR-1: Split the engine (5 points)

      - [x] Two parts
      - [x] No cycles
    `,
    reads: {
      sprints: [{id: '3', committed: 5}],
      stories: [{id: 'AR-1', points: 5, sprint: '3'}],
    },
  },
  {
    name: 'a sprint whose backlog stands beside its heading, under a comment',
    text: `
      <!-- kept by hand -->

      # Engine room

      ## Sprint: Sprint 1 (March 3 – March 14)

      Two people, two weeks.

      ## Sprint backlog

      | ID | Story | Points |
      |----|-------|--------|
      | AR-1 | Split the engine | 5 |
    `,
    reads: {
      sprints: [{id: '1', committed: 5}],
      stories: [{id: 'AR-1', points: 5, sprint: '1'}],
    },
  },
  {
    name: 'the backlog of a sprint board, beside what is no work',
    text: `
      # Sprint Board: Engine room

      ## Backlog

      | Task | Owner | Status |
      |------|-------|--------|
      | Split the engine | @ana | Done |
      | Oil the engine | @ben | To do |

      ## Notes

      The engine is old.
    `,
    reads: {
      sprints: [{title: 'Sprint Board: Engine room', count: 2}],
      stories: [
        {title: 'Split the engine', status: 'done', sprint: 'Sprint Board: Engine room'},
        {title: 'Oil the engine', status: 'todo', sprint: 'Sprint Board: Engine room'},
      ],
    },
  },
]);
