/** Epics: headings, ids, keys, table rows, spanned cells, nested levels, and phases that do an epic's job. */
import {dialects} from './reads.ts';

dialects('epic', [
  {
    name: 'heading with a number and a name',
    text: `
      # Product Backlog

      ## Epic 1: Accounts

      ### US-001: Sign up
      - **Story Points**: 3

      ## Epic 2: Billing

      ### US-002: Pay
      - **Story Points**: 5
    `,
    reads: {
      epics: [
        {id: 'Epic 1', title: 'Accounts', points: 3},
        {id: 'Epic 2', title: 'Billing', points: 5},
      ],
      stories: [
        {id: 'US-001', epic: 'Epic 1'},
        {id: 'US-002', epic: 'Epic 2'},
      ],
    },
  },
  {
    name: 'Épico, エピック, Epica, Épica, Эпик',
    text: `
      # Backlog

      ## Épico 1: Matrícula
      - [ ] HU1: Matricular (2 pontos)

      ## エピック 2: 検索
      - [ ] HU2: キーワード検索 (3 ポイント)

      ## Epica 3: Pagamenti
      - [ ] HU3: Carta (5 punti)

      ## Épica 4: Informes
      - [ ] HU4: Exportar (8 puntos)

      ## Эпик 5: Отчёты
      - [ ] HU5: Сводка (1 балл)
    `,
    reads: {
      epics: [
        {id: 'Épico 1', title: 'Matrícula'},
        {id: 'エピック 2', title: '検索'},
        {id: 'Epica 3', title: 'Pagamenti'},
        {id: 'Épica 4', title: 'Informes'},
        {id: 'Эпик 5', title: 'Отчёты'},
      ],
      stories: [
        {id: 'HU1', points: 2, epic: 'Épico 1'},
        {id: 'HU2', points: 3, epic: 'エピック 2'},
        {id: 'HU3', points: 5, epic: 'Epica 3'},
        {id: 'HU4', points: 8, epic: 'Épica 4'},
        {id: 'HU5', points: 1, epic: 'Эпик 5'},
      ],
    },
  },
  {
    name: 'Epic: X and X Epic',
    text: `
      # Backlog

      ## Epic: Player profile

      | ID | Story | Points |
      |---|---|---|
      | PP-1 | Avatar | 2 |

      ## Tournament Epic

      | ID | Story | Points |
      |---|---|---|
      | TO-1 | Brackets | 8 |
    `,
    reads: {
      epics: [
        {id: null, title: 'Player profile', points: 2},
        {id: null, title: 'Tournament', points: 8},
      ],
      stories: [
        {id: 'PP-1', epic: 'Player profile'},
        {id: 'TO-1', epic: 'Tournament'},
      ],
    },
  },
  {
    name: 'ids of epics',
    text: `
      # Backlog

      ## E1 — Catalogue

      ### US-01 — Browse
      **Points:** 3

      ## EP-02: Basket

      ### US-02 — Add
      **Points:** 2

      ## EPIC-VS-3: Checkout

      ### VS-3-1: Address
      **Points:** 5
    `,
    reads: {
      epics: [
        {id: 'E1', title: 'Catalogue'},
        {id: 'EP-02', title: 'Basket'},
        {id: 'EPIC-VS-3', title: 'Checkout'},
      ],
      stories: [
        {id: 'US-01', title: 'Browse', epic: 'E1'},
        {id: 'US-02', title: 'Add', epic: 'EP-02'},
        {id: 'VS-3-1', title: 'Address', epic: 'EPIC-VS-3'},
      ],
    },
  },
  {
    name: 'points or priority in the heading, full-width',
    text: `
      # Sprint 1 待办（建议周期：2 周）

      ## EP-01 用户中心（8pt）

      - [ ] 注册（3）
      - [ ] 登录（5）

      ## EP-02 订单 (P0)

      - [x] 下单（8）
    `,
    reads: {
      epics: [
        {id: 'EP-01', title: '用户中心', stated: 8, points: 8},
        {id: 'EP-02', title: '订单', points: 8},
      ],
      stories: [
        {title: '注册', points: 3, epic: 'EP-01', status: 'todo'},
        {title: '登录', points: 5, epic: 'EP-01', status: 'todo'},
        {title: '下单', points: 8, epic: 'EP-02', status: 'done', priority: 'P0'},
      ],
    },
  },
  {
    name: 'epic as a key of the story',
    text: `
      # Story backlog

      ### US01
      **Epic:** Onboarding
      **Description:** As a newcomer I want a tour.
      **Effort**: 3
      **Priority**: 1

      ### US02
      **Epic:** Onboarding
      **Description:** As a newcomer I want hints.
      **Effort**: 7
      **Priority**: 2
    `,
    reads: {
      stories: [
        {id: 'US01', points: 3, priority: '1', epic: 'Onboarding'},
        {id: 'US02', points: 7, priority: '2', epic: 'Onboarding'},
      ],
    },
  },
  {
    name: 'epic as a column',
    text: `
      # Backlog

      | ID | Epic | User Story | Points |
      |----|------|------------|--------|
      | 1.1 | Maps | As a driver I want routes | 5 |
      | 1.2 | Maps | As a driver I want traffic | 8 |
      | 2.1 | Alerts | As a driver I want warnings | 3 |
    `,
    reads: {
      stories: [
        {id: '1.1', epic: 'Maps', points: 5},
        {id: '1.2', epic: 'Maps', points: 8},
        {id: '2.1', epic: 'Alerts', points: 3},
      ],
    },
  },
]);
