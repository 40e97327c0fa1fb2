/** Tasks of a story: labelled lists, nested boxes, headings, rows, plain bullets, ids. */
import {dialects} from './reads.ts';

dialects('tasks', [
  {
    name: 'label in many languages',
    text: `
      # Sprint 1

      ### US-1: One
      **Technical Tasks:**
      - [x] a
      - [ ] b

      ### US-2: Deux
      **Tâches :**
      - a
      - b

      ### US-3: Tres
      **Tareas:**
      1. a
      2. b
      3. c

      ### US-4: Dört
      **Görevler:**
      - [ ] a

      ### US-5: Fünf
      **Aufgaben:**
      - a

      ### US-6: Seis
      **Tarefas:**
      - a
      - b

      ### US-7: 七
      **技术任务：**
      - a
      - b

      ### US-8: Восемь
      **Задачи:**
      - a
    `,
    reads: {
      stories: [
        {id: 'US-1', tasks: '1/2'},
        {id: 'US-2', tasks: '0/2'},
        {id: 'US-3', tasks: '0/3'},
        {id: 'US-4', tasks: '0/1'},
        {id: 'US-5', tasks: '0/1'},
        {id: 'US-6', tasks: '0/2'},
        {id: 'US-7', tasks: '0/2'},
        {id: 'US-8', tasks: '0/1'},
      ],
    },
  },
  {
    name: 'Implementation Steps, Implementation Plan, To-do',
    text: `
      # Sprint 1

      ### US-1: One
      **Implementation Steps:**
      1. a
      2. b

      ### US-2: Two
      **Subtasks**
      - [ ] a
      - [ ] b

      ### US-3: Three
      #### Development tasks
      - a
    `,
    reads: {
      stories: [
        {id: 'US-1', tasks: '0/2'},
        {id: 'US-2', tasks: '0/2'},
        {id: 'US-3', tasks: '0/1'},
      ],
    },
  },
  {
    name: 'headings of tasks with points and boxes',
    text: `
      # Sprint 1.1

      ### Story 1: Groundwork
      **Points**: 5

      #### Task 1.1: Repository (2 points)
      - [x] Create
      - [ ] Protect

      #### Task 1.2: Pipeline (3 points)
      - [ ] Build
    `,
    reads: {stories: [{title: 'Groundwork', points: 5, tasks: '1/3'}]},
  },
  {
    name: 'headings of tasks without boxes',
    text: `
      # Sprint 2

      ### Story 2.1: Checkout

      #### Task 2.1.1: Model (1h)
      Write the model.

      #### Task 2.1.2: View (2h)
      Write the view.
    `,
    reads: {stories: [{id: '2.1', tasks: '0/2'}]},
  },
  {
    name: 'plain bullets under a story without any label',
    text: `
      # Sprint 1

      ### Story 1: Map view (S)
      - Draw the map
      - Pan and zoom
      - Markers

      ### Story 2: Routes (M)
      - Pick places
      - Draw
    `,
    reads: {stories: [{tasks: '0/3'}, {tasks: '0/2'}]},
  },
  {
    name: 'bullets that are keys are no tasks',
    text: `
      # Sprint 1

      ### US-1: Map view
      - **Priority**: High
      - **Estimate**: 5 points
      - **Assignee**: Eva
      - **Labels**: map, ui
    `,
    reads: {stories: [{id: 'US-1', points: 5, tasks: '0/0', priority: 'High', who: 'Eva', labels: 'map, ui'}]},
  },
  {
    name: 'spec-kit tasks are the items',
    path: 'specs/001-albums/tasks.md',
    text: `
      # Tasks: Photo albums

      ## Format: \`[ID] [P?] [Story] Description\`

      - **[P]**: Can run in parallel
      - **[Story]**: Which story it belongs to

      ## Phase 1: Setup

      - [x] T001 Create the project in src/
      - [ ] T002 [P] Configure linting in pyproject.toml

      ## Phase 2: User Story 1 - Create an album (Priority: P1)

      - [ ] T003 [P] [US1] Album model in src/models/album.py
      - [ ] T004 [US1] Album service in src/services/album.py

      ## Dependencies

      - T003 before T004
    `,
    reads: {
      stories: [
        {id: 'T001', title: 'Create the project in src/', status: 'done'},
        {id: 'T002', title: 'Configure linting in pyproject.toml', status: 'todo'},
        {id: 'T003', title: 'Album model in src/models/album.py', status: 'todo'},
        {id: 'T004', title: 'Album service in src/services/album.py', status: 'todo'},
      ],
    },
  },
  {
    name: 'Kiro tasks with nested numbers',
    path: '.kiro/specs/genres/tasks.md',
    text: `
      # Implementation Plan

      - [x] 1. Set up the genre base
        - Create the package
        - _Requirements: 1.1, 1.2_

      - [ ] 2. Menu
        - [x] 2.1 Draw the menu
          - Key handling
          - _Requirements: 2.1_
        - [ ] 2.2 Remember the choice
          - _Requirements: 2.3_
    `,
    reads: {
      stories: [
        {id: '1', title: 'Set up the genre base', status: 'done'},
        {id: '2', title: 'Menu', status: 'todo', tasks: '1/2'},
      ],
    },
  },
  {
    name: 'OpenSpec tasks under numbered headings',
    path: 'openspec/changes/add-search/tasks.md',
    text: `
      ## 1. Index

      - [x] 1.1 Choose the tokenizer
      - [ ] 1.2 Build the index

      ## 2. Query

      - [ ] 2.1 Parse
      - [ ] 2.2 Rank
    `,
    reads: {
      stories: [
        {id: '1.1', title: 'Choose the tokenizer', status: 'done'},
        {id: '1.2', title: 'Build the index', status: 'todo'},
        {id: '2.1', title: 'Parse', status: 'todo'},
        {id: '2.2', title: 'Rank', status: 'todo'},
      ],
    },
  },
  {
    name: 'SpecWeave tasks with key lines',
    text: `
      # Tasks: Sync status

      ## Phase 1: Core

      ### T-001: Create the updater
      **User Story**: US-001
      **Acceptance Criteria**: AC-US1-01, AC-US1-02
      **Priority**: P0
      **Estimate**: 4 hours
      **Status**: [x] completed

      **Implementation Steps**:
      1. Write the class
      2. Write its tests

      ### T-002: Wire it
      **User Story**: US-002
      **Acceptance Criteria**: AC-US2-01
      **Priority**: P1
      **Estimate**: 2 hours
      **Status**: [ ] pending
      **Dependencies**: T-001
    `,
    reads: {
      stories: [
        {id: 'T-001', title: 'Create the updater', status: 'done', ac: '0/2', tasks: '0/2', estimate: '4 hours'},
        {id: 'T-002', title: 'Wire it', status: 'todo', ac: '0/1', needs: 'T-001', priority: 'P1'},
      ],
    },
  },
]);
