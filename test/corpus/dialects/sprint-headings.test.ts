/** Headings that open a sprint, and what of them is its number, name, length and total. */
import {dialects} from './reads.ts';

dialects('sprint heading', [
  {
    name: 'first heading names the one sprint',
    text: `
      # Sprint 3

      ## Backlog

      - [ ] **US-1**: Sign in (3 points)
      - [x] **US-2**: Sign out (2 points)
    `,
    reads: {
      sprints: [{id: '3', title: 'Sprint 3', committed: 5, count: 2}],
      stories: [
        {id: 'US-1', sprint: '3', status: 'todo'},
        {id: 'US-2', sprint: '3', status: 'done'},
      ],
    },
  },
  {
    name: 'number behind other words',
    text: `
      # Planejamento da Sprint 6

      ## Histórias

      - [ ] **US-1**: Sign in (3 points)
      - [x] **US-2**: Sign out (2 points)
    `,
    reads: {
      sprints: [{id: '6', title: 'Planejamento da Sprint 6'}],
      stories: [
        {id: 'US-1', sprint: '6'},
        {id: 'US-2', sprint: '6'},
      ],
    },
  },
  {
    name: 'Russian',
    text: `
      # Спринт 1: Регистрация и вход

      ## Задачи

      - [ ] Форма регистрации
      - [x] Форма входа
    `,
    reads: {
      sprints: [{id: '1', title: 'Спринт 1: Регистрация и вход', count: 2}],
      stories: [
        {title: 'Форма регистрации', status: 'todo', sprint: '1'},
        {title: 'Форма входа', status: 'done', sprint: '1'},
      ],
    },
  },
  {
    name: 'Sprint (N) Backlog',
    text: `
      # Sprint 1 Backlog (Foundation)

      - [ ] **US-1**: Sign in (3 points)
      - [x] **US-2**: Sign out (2 points)
    `,
    reads: {sprints: [{id: '1', title: 'Sprint 1 Backlog (Foundation)'}], stories: [{id: 'US-1'}, {id: 'US-2'}]},
  },
  {
    name: 'number in brackets',
    text: `
      # Sprint (2) Backlog

      - [ ] **US-1**: Sign in (3 points)
      - [x] **US-2**: Sign out (2 points)
    `,
    reads: {sprints: [{id: '2'}], stories: [{id: 'US-1'}, {id: 'US-2'}]},
  },
  {
    name: 'several second-level headings with glyphs',
    text: `
      # Roadmap

      ## 🎯 Sprint 0: Groundwork

      - [x] Repository (1 SP)

      ## 🏃‍♂️ Sprint 1: Login

      - [ ] Login page (5 SP)
    `,
    reads: {
      sprints: [
        {id: '0', title: 'Sprint 0: Groundwork', committed: 1},
        {id: '1', title: 'Sprint 1: Login', committed: 5},
      ],
      stories: [
        {title: 'Repository', points: 1, sprint: '0'},
        {title: 'Login page', points: 5, sprint: '1'},
      ],
    },
  },
  {
    name: 'several first-level headings',
    text: `
      # Sprint 1: Base

      ## US-001: Accounts
      **Story Points:** 5

      # Sprint 2: Search

      ## US-002: Query
      **Story Points:** 8
    `,
    reads: {
      sprints: [
        {id: '1', title: 'Sprint 1: Base', committed: 5},
        {id: '2', title: 'Sprint 2: Search', committed: 8},
      ],
      stories: [
        {id: 'US-001', sprint: '1', points: 5},
        {id: 'US-002', sprint: '2', points: 8},
      ],
    },
  },
  {
    name: 'dashes, long and short',
    text: `
      # Plan

      ## Sprint 1 — Import

      - #11 Read files (3 pts)

      ## Sprint 2 – Export

      - #12 Write files (5 pts)

      ## Sprint 3 - Polish

      - #13 Icons (1 pt)
    `,
    reads: {
      sprints: [
        {id: '1', title: 'Sprint 1 — Import'},
        {id: '2', title: 'Sprint 2 – Export'},
        {id: '3', title: 'Sprint 3 - Polish'},
      ],
      stories: [
        {id: '#11', title: 'Read files', points: 3, sprint: '1'},
        {id: '#12', title: 'Write files', points: 5, sprint: '2'},
        {id: '#13', title: 'Icons', points: 1, sprint: '3'},
      ],
    },
  },
  {
    name: 'number and name in emphasis',
    text: `
      # Sprint 5 - *23* - *Nightjar*

      ## Committed

      - SB-31 Offline mode (8 pts)
      - SB-33 Cache (5 pts)
    `,
    reads: {
      sprints: [{id: '5', title: 'Sprint 5 - 23 - Nightjar', committed: 13}],
      stories: [
        {id: 'SB-31', title: 'Offline mode', points: 8},
        {id: 'SB-33', title: 'Cache', points: 5},
      ],
    },
  },
  {
    name: 'Chinese length in brackets',
    text: `
      # 产品待办

      ## Sprint 1：基础能力（建议周期：2 周）

      - [ ] 用户登录（3）
      - [x] 权限校验（5）
    `,
    reads: {
      sprints: [{id: '1', title: 'Sprint 1：基础能力（建议周期：2 周）', committed: 8}],
      stories: [
        {title: '用户登录', points: 3, status: 'todo', sprint: '1'},
        {title: '权限校验', points: 5, status: 'done', sprint: '1'},
      ],
    },
  },
  {
    name: 'German length in brackets',
    text: `
      # Sprint-Planung

      ## Sprint 1: Anmeldung (2 Wochen)

      ### Story 1.1: Konto anlegen
      **Story Points**: 5

      ### Story 1.2: Kennwort ändern
      **Story Points**: 3
    `,
    reads: {
      sprints: [{id: '1', title: 'Sprint 1: Anmeldung (2 Wochen)', committed: 8}],
      stories: [
        {id: '1.1', title: 'Konto anlegen', points: 5},
        {id: '1.2', title: 'Kennwort ändern', points: 3},
      ],
    },
  },
  {
    name: 'dates in the heading',
    text: `
      # Backlog

      ## Sprint 2 : 10/03/2025 à 30/03/2025

      | ID | Tâche | Points |
      |---|---|---|
      | T1 | Écran de paiement | 5 |
    `,
    reads: {
      sprints: [{id: '2', dates: '2025-03-10 to 2025-03-30', committed: 5}],
      stories: [{id: 'T1', title: 'Écran de paiement', points: 5, sprint: '2'}],
    },
  },
]);
