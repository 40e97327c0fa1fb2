/** Ways to write that plans of strangers have, continued: brackets, scripts, boards, lines without markup, logs. */
import {dialects} from './reads.ts';

dialects('strangers', [
  {
    name: 'brackets that begin with the word priority and tell none',
    text: `
      # Tasks

      - [ ] T001 Migrate (priority, tags exist)
      - [ ] T002 Add a queue (priority queue)
      - [ ] T003 Release (priority: high)
    `,
    reads: {
      stories: [
        {title: 'Migrate (priority, tags exist)', priority: null},
        {title: 'Add a queue (priority queue)', priority: null},
        {title: 'Release', priority: 'high'},
      ],
    },
  },
  {
    name: 'traditional Chinese',
    text: `
      # 衝刺 3 計劃

      ### 使用者故事 1 - 統一提醒（Priority: P1）

      **狀態**：進行中
      **點數**：5

      **驗收標準**：

      1. 可以建立
      2. 可以刪除

      ### 使用者故事 2 - 自動派送

      **狀態**：已完成
      **點數**：3
    `,
    reads: {
      stories: [
        {id: '使用者故事 1', title: '統一提醒', status: 'in-progress', points: 5, ac: '0/2'},
        {id: '使用者故事 2', title: '自動派送', status: 'done', points: 3},
      ],
    },
  },
  {
    name: 'a board that says so in its front matter and has lanes of its own',
    text: `
      ---

      kanban-plugin: board

      ---

      ## For next week

      - [ ] Buy a chair

      ## Today

      - [ ] Read the mail
      - [x] Call Ben
    `,
    reads: {
      stories: [
        {title: 'Buy a chair', status: 'todo'},
        {title: 'Read the mail', status: 'todo'},
        {title: 'Call Ben', status: 'done'},
      ],
    },
  },
  {
    name: 'tasks in one list that are counted with and without a dot, some of them optional',
    text: `
      # Implementation Plan

      - [x] 1. Set up the project
        - Create folders
      - [ ] 2. Data
      - [x] 2.1 Model
      - [ ]* 2.2 Tests of the model
      - [ ] 3. Checkpoint
    `,
    reads: {
      stories: [
        {id: '1', title: 'Set up the project', status: 'done'},
        {id: '2.1', title: 'Model', status: 'done'},
        {id: '2.2', title: 'Tests of the model', status: 'todo'},
        {id: '3', title: 'Checkpoint', status: 'todo'},
      ],
    },
  },
  {
    name: 'lines without any markup',
    text: `
      # Sprint 3

      US-101 Sign in - 3 points - Ana - Done
      US-102 Pay by card - 5 points - Ben - In progress
      US-103 Refund (2 points)

      The team spoke of US-101 twice.
    `,
    reads: {
      stories: [
        {id: 'US-101', title: 'Sign in', points: 3, who: 'Ana', status: 'done'},
        {id: 'US-102', title: 'Pay by card', points: 5, who: 'Ben', status: 'in-progress'},
        {id: 'US-103', title: 'Refund', points: 2, who: '', status: null},
      ],
    },
  },
  {
    name: 'a log by day beside the work tells what was',
    text: `
      # Sprint 5

      - [x] US-1: Menu (3 points)
      - [ ] US-2: Bill (5 points)

      ## Burndown

      #### 2026-01-06

      - [ ] US-1: Menu
      - [ ] US-2: Bill

      #### Day 2 (2026-01-07)

      - [x] US-1: Menu
      - [ ] US-2: Bill
    `,
    reads: {
      stories: [
        {id: 'US-1', status: 'done', points: 3},
        {id: 'US-2', status: 'todo', points: 5},
      ],
      epics: [],
    },
  },
  {
    name: 'what was left over from a sprint, epics by which things are ordered, a remark behind the points',
    text: `
      # Sprint 3 plan

      ### Moved from Sprint 2

      - [ ] US-1: Menu (5 points)

      ### New

      - [ ] US-2: Bill (3 points) ✓ detailed

      ## Summary by Epic
    `,
    reads: {
      sprints: [{id: '3', committed: 8}],
      epics: [],
      stories: [
        {id: 'US-1', sprint: '3', points: 5},
        {id: 'US-2', title: 'Bill', sprint: '3', points: 3},
      ],
    },
  },
  {
    name: 'a review: what is completed is work, what is met stands elsewhere',
    text: `
      # Sprint 4 review

      ## Completed

      - ✅ US-12 Search (5 pts)
      - ✅ US-13 Results (8 pts)

      ## Details

      ### US-14: Export (8 SP)
      - **Assignee**: @kim
      - **AC**: 4/4 met
    `,
    reads: {
      stories: [
        {id: 'US-12', status: 'done', points: 5},
        {id: 'US-13', status: 'done', points: 8},
        {id: 'US-14', status: null, points: 8, ac: '0/0'},
      ],
    },
  },
  {
    name: 'a feature with its stories in a list',
    text: `
      # Feature: Mail

      > Owner: @sam

      ## Stories

      1. **As a user I want to get a mail** so that I know
         - [x] template
         - [ ] send
      2. **As a user I want to mute** so that I sleep
         - [ ] switch
    `,
    reads: {
      stories: [
        {title: 'As a user I want to get a mail so that I know', tasks: '1/2'},
        {title: 'As a user I want to mute so that I sleep', tasks: '0/1'},
      ],
    },
  },
  {
    name: 'sprints of a README with signs before what is done',
    text: `
      # Library

      ### スプリント1（完了）

      - ✅ 認証
      - ✅ ページ

      ### スプリント2（現在）

      - ✅ 検索
      - 🔄 応募

      ## 技術

      - **Web**: Next.js
    `,
    reads: {
      sprints: [
        {id: '1', count: 2},
        {id: '2', count: 2},
      ],
      stories: [
        {title: '認証', status: 'done'},
        {title: 'ページ', status: 'done'},
        {title: '検索', status: 'done'},
        {title: '応募', status: 'in-progress'},
      ],
    },
  },
]);
