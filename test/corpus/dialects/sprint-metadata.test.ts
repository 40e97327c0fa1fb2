/** Goal, dates, capacity and totals of a sprint in every place where people write them. */
import {dialects} from './reads.ts';

dialects('sprint metadata', [
  {
    name: 'bullets with bold keys',
    text: `
      # Sprint 3 Planning

      - **Sprint Goal**: Ship the importer
      - **Start Date**: 2025-01-06
      - **End Date**: 2025-01-17
      - **Capacity**: 24 story points
      - **Committed**: 21 points
      - **Scrum Master**: Ines

      ## Stories

      ### US-1: Upload (13 points)
      ### US-2: Preview (8 points)
    `,
    reads: {
      sprints: [
        {
          id: '3',
          goal: 'Ship the importer',
          capacity: 24,
          stated: 21,
          dates: '2025-01-06 to 2025-01-17',
          committed: 21,
        },
      ],
      stories: [{id: 'US-1'}, {id: 'US-2'}],
    },
  },
  {
    name: 'lines with the colon inside the bold, hard breaks',
    text: `
      # Sprint 12

      **Sprint Goal:** Faster search${'  '}
      **Duration:** 2 weeks (March 3 - March 14, 2025)${'  '}
      **Velocity:** 30 points${'  '}
      **Status:** In Progress

      | ID | Story | SP |
      |----|-------|----|
      | SE-1 | Index | 8 |
    `,
    reads: {
      sprints: [{id: '12', goal: 'Faster search', capacity: 30, dates: '2025-03-03 to 2025-03-14'}],
      stories: [{id: 'SE-1', points: 8, status: null}],
    },
  },
  {
    name: 'colon outside, several keys on one line',
    text: `
      # Sprint 2 – Payments

      **Goal**: Take money | **Dates**: 2025-02-03 → 2025-02-14 | **Capacity**: 20 points

      ### PAY-1: Card form
      **Points**: 5 | **Priority**: P0 | **Assignee**: Ola
    `,
    reads: {
      sprints: [{id: '2', goal: 'Take money', capacity: 20, dates: '2025-02-03 to 2025-02-14'}],
      stories: [{id: 'PAY-1', title: 'Card form', points: 5, priority: 'P0', who: 'Ola'}],
    },
  },
  {
    name: 'a heading is the key and the text below the value',
    text: `
      # Sprint 3

      ## Duration

      November 23 - December 4, 2020

      ## Sprint Goal

      Let visitors book a table.

      ## Capacity

      34 points

      ## Planned

      - MM-6 Table picker
      - MM-7 Booking form

      ## Completed

      - MM-6 Table picker

      ## Incomplete

      - MM-7 Booking form
    `,
    reads: {
      sprints: [{id: '3', goal: 'Let visitors book a table.', capacity: 34, dates: '2020-11-23 to 2020-12-04'}],
      stories: [
        {id: 'MM-6', title: 'Table picker', status: 'done', sprint: '3'},
        {id: 'MM-7', title: 'Booking form', status: 'todo', sprint: '3'},
      ],
    },
  },
  {
    name: 'block quote',
    text: `
      # Sprint 4 Backlog

      > **Goal:** Everyone can export
      > **Duration:** 2025-05-05 – 2025-05-16
      > **Capacity:** 18 pts

      | ID | Title | Points | Status |
      |---|---|---|---|
      | EX-1 | CSV | 5 | ✅ Done |
      | EX-2 | PDF | 8 | 🔄 In progress |
    `,
    reads: {
      sprints: [{id: '4', goal: 'Everyone can export', capacity: 18, dates: '2025-05-05 to 2025-05-16'}],
      stories: [
        {id: 'EX-1', status: 'done'},
        {id: 'EX-2', status: 'in-progress'},
      ],
    },
  },
  {
    name: 'two-column table',
    text: `
      # Sprint 6

      | Field | Value |
      |-------|-------|
      | Sprint Goal | Stable sync |
      | Start | 2026-01-12 |
      | End | 2026-01-23 |
      | Capacity | 26 points |
      | Committed | 8 points |

      ### SY-1: Retry
      - **Story Points**: 8
    `,
    reads: {
      sprints: [{id: '6', goal: 'Stable sync', capacity: 26, stated: 8, dates: '2026-01-12 to 2026-01-23'}],
      stories: [{id: 'SY-1', points: 8}],
    },
  },
  {
    name: 'plain bullets in Portuguese',
    text: `
      # Sprint 1 Backlog

      - Objetivo: Cadastro de alunos
      - Data de início: 03/03/2025
      - Data de término: 14/03/2025
      - Capacidade: 47 pontos

      1. S1-US-1: Como aluno, quero me cadastrar
         - Estimativa: 5 SP
         - Acceptance: conta criada com e-mail válido
      2. S1-US-2: Como aluno, quero recuperar a senha
         - Estimativa: 3 SP
         - Acceptance: e-mail enviado
    `,
    reads: {
      sprints: [{id: '1', goal: 'Cadastro de alunos', capacity: 47, dates: '2025-03-03 to 2025-03-14', committed: 8}],
      stories: [
        {id: 'S1-US-1', title: 'Como aluno, quero me cadastrar', points: 5, ac: '0/1'},
        {id: 'S1-US-2', title: 'Como aluno, quero recuperar a senha', points: 3, ac: '0/1'},
      ],
    },
  },
  {
    name: 'full-width colons',
    text: `
      # Sprint 2 待办

      **Sprint目标：** 完成模板管理
      **Sprint周期：** 2026-01-27 至 2026-02-07
      **状态：** 进行中

      ### Story 2.1：模板列表
      **优先级：** 高
      **故事点：** 5
      **状态：** ✅ 已完成

      #### 验收标准
      - [x] 显示列表
      - [ ] 支持分页
    `,
    reads: {
      sprints: [{id: '2', goal: '完成模板管理', dates: '2026-01-27 to 2026-02-07'}],
      stories: [{id: '2.1', title: '模板列表', points: 5, priority: '高', status: 'done', ac: '1/2'}],
    },
  },
  {
    name: 'front matter lists the issues of a sprint',
    text: `
      ---
      sprint: 11
      startDate: 2019-03-11
      endDate: 2019-03-24
      scrumMaster: Noor
      team: [Ana, Bo]
      issues:
        - { number: 264, description: US3 M5 - Filter by tag, points: 5, assignee: Ana }
        - { number: 270, description: US4 M1 - Save filters, points: 8, assignee: Bo }
      ---
    `,
    reads: {
      sprints: [{id: '11', dates: '2019-03-11 to 2019-03-24', committed: 13}],
      stories: [
        {id: '#264', title: 'US3 M5 - Filter by tag', points: 5, who: 'Ana', sprint: '11'},
        {id: '#270', title: 'US4 M1 - Save filters', points: 8, who: 'Bo', sprint: '11'},
      ],
    },
  },
  {
    name: 'front matter with people in lists and counters',
    text: `
      ---
      sprint: 4
      total_points: 16
      done: 1
      stories:
        - number: 31
          title: Login by mail
          points: 8
          status: done
          assignees: [Ana, Bo]
        - number: 32
          title: Invite a friend
          points: 8
          status: todo
          assignees:
            - Cy
      ---
    `,
    reads: {
      sprints: [{id: '4', committed: 16}],
      stories: [
        {id: '#31', title: 'Login by mail', points: 8, status: 'done', who: 'Ana, Bo'},
        {id: '#32', title: 'Invite a friend', points: 8, status: 'todo', who: 'Cy'},
      ],
    },
  },
  {
    name: 'document keys beside sprint headings belong to no sprint',
    text: `
      # Release plan

      **Version:** 1.2
      **Last Updated:** 2025-03-01
      **Status:** Active

      ## Sprint 1: Core
      **Goal:** Walking skeleton
      **Points:** 8

      - [ ] **CO-1**: Build (3 pts)
      - [ ] **CO-2**: Deploy (5 pts)

      ## Sprint 2: Shell
      **Goal:** Look and feel

      - [ ] **SH-1**: Menu (2 pts)
    `,
    reads: {
      sprints: [
        {id: '1', goal: 'Walking skeleton', stated: 8, committed: 8},
        {id: '2', goal: 'Look and feel', stated: null, committed: 2},
      ],
      stories: [
        {id: 'CO-1', sprint: '1', status: 'todo'},
        {id: 'CO-2', sprint: '1', status: 'todo'},
        {id: 'SH-1', sprint: '2', status: 'todo'},
      ],
    },
  },
]);
