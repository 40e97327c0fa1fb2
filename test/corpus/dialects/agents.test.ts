/** Task lists and plans as agents and their tools write them: numbered boxes, what tasks refer to, front matter of templates. */
import {dialects} from './reads.ts';

dialects('agents', [
  {
    name: 'a dash in the box of a numbered task says that it is begun, in that of a struck one that it is dropped',
    path: 'docs/tasks.md',
    text: `
      # Tasks

      - [x] 1.1 Choose a store
      - [-] 1.2 Write the store
      - [-] ~~1.3 Write a second store~~
      - [ ] 1.4 Read the store
    `,
    reads: {
      stories: [
        {id: '1.1', status: 'done'},
        {id: '1.2', title: 'Write the store', status: 'in-progress'},
        {id: '1.3', status: 'dropped'},
        {id: '1.4', status: 'todo'},
      ],
    },
  },
  {
    name: 'what a task was derived from is no part of it',
    path: 'docs/tasks.md',
    text: `
      # Implementation Plan

      - [x] 1. Store jobs
        - Write them to disk
        - Read them at the start
        - _Requirements: 1.1, 2.3_
      - [ ] 2. Retry jobs
        - [ ] 2.1 Back off
          - Twice as long each time
          - _Requirements: 2.4_
        - [ ] 2.2 Give up
          - **Validates: Requirements 2.5, 2.6**
    `,
    reads: {
      stories: [
        {id: '1', title: 'Store jobs', tasks: '0/2'},
        {id: '2', title: 'Retry jobs', tasks: '0/2'},
      ],
    },
  },
  {
    name: 'a list of tasks that says from which template it was filled',
    path: 'specs/001-jobs/tasks.md',
    text: `
      ---
      description: "Task list template for feature implementation"
      ---

      # Tasks: Job queue

      ## Phase 1: Setup

      - [ ] T001 Make the folders
      - [x] T002 [P] Choose a store
    `,
    reads: {
      stories: [
        {id: 'T001', title: 'Make the folders', status: 'todo'},
        {id: 'T002', title: 'Choose a store', status: 'done'},
      ],
    },
  },
  {
    name: 'that template itself',
    path: 'specs/tasks.md',
    text: `
      ---
      description: "Task list template for feature implementation"
      ---

      # Tasks: [FEATURE NAME]

      - [ ] T001 Make the folders
      - [x] T002 [P] Choose a store
    `,
    reads: 'nothing',
  },
  {
    name: 'commands in code hold no tags, and ids with a number amid their words are ids',
    path: 'docs/tasks.md',
    text: `
      # Tasks

      - [ ] 3.1 Run \`make check:all\`.
      - [ ] 3.2 Write it down kind:docs
      - [ ] UI-04D-01: Dock the panel
    `,
    reads: {
      stories: [
        {id: '3.1', title: 'Run make check:all.'},
        {id: '3.2', title: 'Write it down'},
        {id: 'UI-04D-01', title: 'Dock the panel'},
      ],
    },
  },
  {
    name: 'headings of tasks beside the headings of their stories are no stories',
    text: `
      # Epic 2: Search

      ## Story 2.1: Index
      **Points:** 5

      ## Task 2.1.1: Build the index
      **Estimate:** 4h

      ## Story 2.2: Query
      **Points:** 3

      ## Task 2.2.1: Parse the query
      **Estimate:** 2h
    `,
    reads: {
      stories: [
        {id: '2.1', points: 5},
        {id: '2.2', points: 3},
      ],
    },
  },
  {
    name: 'headings of tasks alone are the items',
    text: `
      # Sprint 2

      ## Task 2.1: Index
      **Estimate:** 4h

      ## Task 2.2: Query
      **Estimate:** 2h
    `,
    reads: {
      stories: [
        {id: '2.1', title: 'Index', estimate: '4h'},
        {id: '2.2', title: 'Query', estimate: '2h'},
      ],
    },
  },
  {
    name: 'a title in brackets before what it waits for, which names no other id',
    text: `
      # Backlog

      ## Phase 1
      - [x] **US-001** (Node picker) — required by US-002, US-003
      - [x] **US-002** (Switch form) — consumes US-001
      - [ ] **US-003** (optional) — Draw the canvas
    `,
    reads: {
      stories: [
        {id: 'US-001', title: 'Node picker', needs: ''},
        {id: 'US-002', title: 'Switch form', needs: ''},
        {id: 'US-003', title: '(optional) — Draw the canvas', needs: ''},
      ],
    },
  },
  {
    name: 'coloured squares before a status, arrows within brackets, and a sprint about tracking',
    text: `
      # Sprint plan

      ### Sprint 5 (Week 9–10) — Delivery Tracking
      - Task 5.1: 🟩 COMPLETE — Pick up (assigned → delivered, then told)
      - Task 5.2: 🟨 In progress — Show the way

      | # | Task | Status |
      |---|---|---|
      | 5.3 | Rate | 🟩 |
      | 5.4 | Report | 🟨 |
    `,
    reads: {
      stories: [
        {id: '5.1', title: 'Pick up (assigned → delivered, then told)', status: 'done', sprint: '5'},
        {id: '5.2', title: 'Show the way', status: 'in-progress', sprint: '5'},
        {id: '5.3', title: 'Rate', status: 'done', sprint: '5'},
        {id: '5.4', title: 'Report', status: 'in-progress', sprint: '5'},
      ],
      sprints: [{id: '5', count: 4}],
    },
  },
]);
