/** Backlogs of a page as teams write them: several forms in one document, boards and plans. */
import {dialects} from './reads.ts';

dialects('whole backlog', [
  {
    name: 'sprints that plan stories by their words',
    path: 'docs/backlog.md',
    text: `
      # Autonomous Backlog

      ## Critical

      ### 1. Fix the session leak
      **Priority:** High
      **Effort:** 3

      ### 2. Resolve problems of the test setup
      **Priority:** High
      **Effort:** 2

      ### 3. Search by colour and size
      **Priority:** Medium
      **Effort:** 5

      ## Roadmap

      ### Sprint 0 (Fixes) - Week 1
      1. **Fix the session leak** (1 day)
      2. **Resolve test setup problems** (1 day)

      ### Sprint 1 (Search) - Weeks 2-3
      3. **Search by size and colour** (4 days)
      4. **Something that nobody described** (1 day)
    `,
    reads: {
      sprints: [
        {id: '0', count: 2},
        {id: '1', count: 1},
      ],
      stories: [
        {id: '1', title: 'Fix the session leak', sprint: '0'},
        {id: '2', title: 'Resolve problems of the test setup', sprint: '0'},
        {id: '3', title: 'Search by colour and size', sprint: '1'},
      ],
    },
  },
  {
    name: 'bare entries under sprints, where nothing else is an item',
    path: 'docs/sprint-backlog.md',
    text: `
      # Scrum Backlog

      ## Sprint 1: Launch

      **Goal:**
      - People can read

      ### Day 1

      1. Home page.
      2. Page of a category.

      ### Day 2

      1. Connection to the database.
    `,
    reads: {
      sprints: [{id: '1', count: 3}],
      stories: [{title: 'Home page.'}, {title: 'Page of a category.'}, {title: 'Connection to the database.'}],
    },
  },
  {
    name: 'a board of lanes beside the heading of its sprint',
    path: 'docs/board.md',
    text: `
      # Team board

      ## Sprint 3: Checkout
      **Sprint Goal**: Customers can pay

      ## 🔄 In Progress

      - [ ] **US-3.3** (5 SP) - Refunds
        Assigned: Eva | PR: #123 | Reviewer: Rui

      ## ⚠️ Blocked

      - [ ] **US-3.5** (3 SP) - Gift cards
        Assigned: Ana
        **Blocker**: No contract

      ## ✅ Done

      - [x] **US-3.6** (3 SP) - Basket
    `,
    reads: {
      sprints: [{id: '3', count: 3, goal: 'Customers can pay'}],
      stories: [
        {id: 'US-3.3', title: 'Refunds', points: 5, who: 'Eva', status: 'in-progress', sprint: '3'},
        {id: 'US-3.5', title: 'Gift cards', points: 3, who: 'Ana', status: 'blocked', sprint: '3'},
        {id: 'US-3.6', title: 'Basket', points: 3, who: '', status: 'done', sprint: '3'},
      ],
    },
  },
  {
    name: 'boxes with letters beside proper ones',
    path: 'docs/backlog.md',
    text: `
      # Product Backlog

      ## 📦 EP-001: Ordering

      **Stories:**
      - [ ] [US-001](stories/US-001.md) - Order bread | **HIGH** | 3pt
      - [P] [US-002](stories/US-002.md) - Pay in the shop | **MEDIUM** | 5pt
      - [~] [US-003](stories/US-003.md) - Print a receipt | **HIGH** | 5pt
      - [x] [US-004](stories/US-004.md) - Open the shop | **LOW** | 1pt

      **Legend:**
      - \`[P]\` = PLANNED
    `,
    reads: {
      stories: [
        {id: 'US-001', title: 'Order bread', points: 3, priority: 'HIGH', status: 'todo'},
        {id: 'US-002', title: 'Pay in the shop', points: 5, priority: 'MEDIUM', status: 'todo'},
        {id: 'US-003', title: 'Print a receipt', points: 5, priority: 'HIGH', status: 'in-progress'},
        {id: 'US-004', title: 'Open the shop', points: 1, priority: 'LOW', status: 'done'},
      ],
    },
  },
  {
    name: 'damaged text: boxes and tags that lost their blanks',
    path: 'specs/tasks.md',
    text: `
      # Tasks: search

      ##Phase1:Setup

      -[X]T001[TE]Create the project
      -[X]T002[P]Add the linter
      -[ ]T003 Write the index
    `,
    reads: {
      stories: [
        {id: 'T001', title: 'Create the project', status: 'done'},
        {id: 'T002', title: 'Add the linter', status: 'done'},
        {id: 'T003', title: 'Write the index', status: 'todo'},
      ],
    },
  },
  {
    name: 'values that say nothing yet, values that say two things',
    path: 'docs/SPRINT_1_BACKLOG.md',
    text: `
      # Sprint 1 – Sprint Backlog

      | ID | Görev | Durum | Blocker |
      |----|-------|-------|---------|
      | US-1 | Kayıt | Todo / In Progress / Done | |
      | US-2 | Giriş | Works ✅, polish deferred | |
      | US-3 | Arama | Todo | US-1 |
      | US-4 | Harita | Todo | No licence yet |
    `,
    reads: {
      stories: [
        {id: 'US-1', status: null, needs: ''},
        {id: 'US-2', status: 'todo', needs: ''},
        {id: 'US-3', status: 'todo', needs: 'US-1'},
        {id: 'US-4', status: 'todo', needs: ''},
      ],
    },
  },
]);
