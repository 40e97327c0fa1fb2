/** Ways to write that plans of strangers have: each a small document of the kind in which it was met. */
import {dialects} from './reads.ts';

dialects('strangers', [
  {
    name: 'ids behind a number that counts the headings',
    text: `
      # Sprint 1

      ### 1. US-001: Menu
      **Story Points:** 5

      ### 2. US-002: Bill
      **Story Points:** 3
    `,
    reads: {
      stories: [
        {id: 'US-001', title: 'Menu', points: 5},
        {id: 'US-002', title: 'Bill', points: 3},
      ],
    },
  },
  {
    name: 'ids of two numbers with a letter each, and of a level',
    text: `
      # Plan

      ### F7.T1: Draw the maps
      - **Effort:** M
      - **Status:** Done

      ### P1.2 — Print the maps (ARCH-06, for later)
      - **Effort:** S
      - **Status:** Open
    `,
    reads: {
      stories: [
        {id: 'F7.T1', title: 'Draw the maps', status: 'done'},
        {id: 'P1.2', title: 'Print the maps', status: 'todo'},
      ],
    },
  },
  {
    name: 'numbered headings over tasks to tick',
    text: `
      # План

      ## Фаза 0: Подготовка

      ### 0.1 Проверка

      **Задачи:**

      - [x] Запустить
      - [ ] Записать

      ### 0.2 Окружение

      **Задачи:**

      - [ ] Настроить
    `,
    reads: {
      stories: [
        {id: '0.1', title: 'Проверка', tasks: '1/2'},
        {id: '0.2', title: 'Окружение', tasks: '0/1'},
      ],
    },
  },
  {
    name: 'a numbered heading that is the goal of the sprint opens none',
    text: `
      # Sprint 4

      ## 1. Mục tiêu Sprint
      - Bán được bánh

      ## 2. Công việc
      - [ ] US-1: Bánh mì (3 điểm)
    `,
    reads: {sprints: [{id: '4', title: 'Sprint 4', committed: 3}]},
  },
  {
    name: 'stories without a number, with points, under a heading beside the work',
    text: `
      # Sprint planning

      ## Work breakdown

      ### User Story: Basket (8 points)
      - Draw it (3 points)
      - Fill it (5 points)

      ### User Story: Sign in (5 points)
      - Form (5 points)
    `,
    reads: {
      stories: [
        {id: null, title: 'Basket', points: 8, tasks: '0/2'},
        {id: null, title: 'Sign in', points: 5},
      ],
    },
  },
  {
    name: 'scenarios in a section that has another name, and what stands over them',
    text: `
      # [PRD-USER-003] Browse the feed

      **Story points:** 13 | **Priority:** High

      ## Overview

      \`\`\`gherkin
      Feature: Feed
        Scenario: it loads
          Given I am signed in
          When the page opens
          Then I see it
      \`\`\`
    `,
    reads: {stories: [{id: 'PRD-USER-003', points: 13, ac: '0/1'}]},
  },
  {
    name: 'lanes that have their status behind the noun',
    text: `
      # Backlog

      ### PBIs terminés ✅

      | PBI | Titre |
      |---|---|
      | PBI-1 | Menu |

      ### Tareas pendientes

      - [ ] PBI-2: Cuenta

      ### Task planning

      - [ ] PBI-3: Plan the tasks
    `,
    reads: {
      stories: [
        {id: 'PBI-1', status: 'done'},
        {id: 'PBI-2', status: 'todo'},
        {id: 'PBI-3', status: 'todo'},
      ],
    },
  },
  {
    name: 'a status with its sign between number and title',
    text: `
      # Tasks

      #### Task 8.1: ✅ Completed — Flush the file

      **Owner**: Ana

      #### Task 8.2: Testing — add cases

      **Owner**: Ben
    `,
    reads: {
      stories: [
        {id: '8.1', title: 'Flush the file', status: 'done'},
        {id: '8.2', title: 'Testing — add cases', status: null},
      ],
    },
  },
  {
    name: 'two columns of estimates, one in words',
    text: `
      # Backlog

      | Nº | História | Complexidade | Estimativa |
      |---|---|---|---|
      | 1 | Menu | Baixa | 2 pontos |
      | 2 | Conta | Média | 3 pontos |
    `,
    reads: {
      stories: [
        {title: 'Menu', points: 2},
        {title: 'Conta', points: 3},
      ],
    },
  },
]);
