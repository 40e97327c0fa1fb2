/** Files that other tools write: boards, planners, to-do lists, task files. */
import {dialects} from './reads.ts';

dialects('format', [
  {
    name: 'Obsidian board',
    text: `
      ---
      kanban-plugin: board
      ---

      ## Todo

      - [ ] Write the guide
      - [ ] Draw icons @{2024-05-01}

      ## Doing

      - [ ] Record the demo

      ## Complete

      **Complete**
      - [x] Choose a name

      %% kanban:settings
      \`\`\`
      {"kanban-plugin":"board"}
      \`\`\`
      %%
    `,
    reads: {
      stories: [
        {title: 'Write the guide', status: 'todo'},
        {title: 'Draw icons', status: 'todo'},
        {title: 'Record the demo', status: 'in-progress'},
        {title: 'Choose a name', status: 'done'},
      ],
    },
  },
  {
    name: 'Obsidian Tasks signs',
    text: `
      # Tasks

      - [ ] Pay the rent ⏫ 📅 2025-03-01
      - [/] Fix the bike 🔼 🛫 2025-02-20
      - [x] Call the bank ✅ 2025-02-18
      - [-] Buy a boat ❌ 2025-02-01
    `,
    reads: {
      stories: [
        {title: 'Pay the rent', status: 'todo', priority: '⏫'},
        {title: 'Fix the bike', status: 'in-progress', priority: '🔼'},
        {title: 'Call the bank', status: 'done'},
        {title: 'Buy a boat', status: 'dropped'},
      ],
    },
  },
  {
    name: 'weekly planner with tags',
    text: `
      ---
      type: planner
      week: 7
      year: 2026
      ---

      # Week 7

      ## Monday, February 9, 2026

      - [x] Review the draft #docs est:1h
      - [/] Wire the sensor #lab !!! ⏱️ 2h
      - [ ] Order parts @joel 📅 2026-02-11

      ## Tuesday, February 10, 2026

      - [ ] Paint #lab !!
      - [-] Visit the fair

      ## Backlog

      - [ ] Clean the bench [2026-02-20]
    `,
    reads: {
      stories: [
        {title: 'Review the draft', status: 'done', estimate: '1h', labels: 'docs', sprint: '7'},
        {title: 'Wire the sensor', status: 'in-progress', estimate: '2h', priority: '!!!', labels: 'lab', sprint: '7'},
        {title: 'Order parts', status: 'todo', who: '@joel', sprint: '7'},
        {title: 'Paint', status: 'todo', priority: '!!', sprint: '7'},
        {title: 'Visit the fair', status: 'dropped', sprint: '7'},
        {title: 'Clean the bench', status: 'todo', sprint: null},
      ],
    },
  },
  {
    name: 'TODO.md with dates of completion',
    path: 'TODO.md',
    text: `
      # TODO

      ## Todo

      - [ ] Paging ~3d #feat @john 2020-03-20

      ## In Progress

      - [ ] Sorting

      ## Done ✓

      - [x] Search 05/20/2021
      - [x] Export 2020-03-18
    `,
    reads: {
      stories: [
        {title: 'Paging', status: 'todo', estimate: '~3d', labels: 'feat', who: '@john'},
        {title: 'Sorting', status: 'in-progress'},
        {title: 'Search', status: 'done'},
        {title: 'Export', status: 'done'},
      ],
    },
  },
  {
    name: 'kanbn board with started and completed columns',
    path: '.kanbn/index.md',
    text: `
      ---
      startedColumns:
        - 'In Progress'
      completedColumns:
        - Done
      sprints:
        - start: 2021-02-01T09:00:00.000Z
          name: Sprint 1
          description: First steps
        - start: 2021-02-15T09:00:00.000Z
          name: Sprint 2
      defaultTaskWorkload: 2
      taskWorkloadTags:
        Tiny: 1
        Small: 2
        Large: 5
        Huge: 8
      ---

      # Website

      ## Backlog

      - [write-imprint](tasks/write-imprint.md)

      ## In Progress

      - [pick-colours](tasks/pick-colours.md)

      ## Done

      - [buy-domain](tasks/buy-domain.md)
    `,
    reads: {
      sprints: [{title: 'Sprint 1', goal: 'First steps'}, {title: 'Sprint 2'}],
      stories: [
        {title: 'write-imprint', status: 'todo'},
        {title: 'pick-colours', status: 'in-progress'},
        {title: 'buy-domain', status: 'done'},
      ],
    },
  },
  {
    name: 'kanbn task file',
    path: '.kanbn/tasks/pick-colours.md',
    text: `
      ---
      created: 2021-02-01T09:00:00.000Z
      updated: 2021-02-03T09:00:00.000Z
      assigned: ben
      progress: 0.5
      tags:
        - Large
        - design
      ---

      # Pick colours

      Three colours at most.

      ## Sub-tasks

      - [x] Collect
      - [ ] Choose

      ## Relations

      - [blocks write-imprint](write-imprint.md)
    `,
    reads: {
      stories: [{title: 'Pick colours', who: 'ben', tasks: '1/2', status: 'in-progress'}],
    },
  },
  {
    name: 'story with front matter',
    path: 'stories/us-003-search.md',
    text: `
      ---
      id: US-003
      feature: FS-012
      title: "Search by name (Priority: P2)"
      status: in_progress
      priority: P2
      created: 2025-11-18
      ---

      # US-003: Search by name (Priority: P2)

      **As a** reader
      **I want** to search
      **So that** I find things

      ## Acceptance Criteria

      - [x] **AC-US3-01**: Finds whole names
      - [ ] **AC-US3-02**: Ignores accents

      ## Tasks

      - [x] **T-001**: Index
      - [ ] **T-002**: Query
    `,
    reads: {
      stories: [
        {
          id: 'US-003',
          title: 'Search by name',
          status: 'in-progress',
          priority: 'P2',
          ac: '1/2',
          tasks: '1/2',
          epic: 'FS-012',
        },
      ],
    },
  },
  {
    name: 'a plan that stands wholly in a fence',
    text: `
      \`\`\`markdown
      # Sprint 2 – Planung

      ## US-001: Anmelden (3 SP)

      **Akzeptanzkriterien:**
      - [x] Kennwort
      - [ ] Abmelden

      ## US-002: Profil (5 SP)

      **Akzeptanzkriterien:**
      - [ ] Bild
      \`\`\`
    `,
    reads: {
      sprints: [{id: '2'}],
      stories: [
        {id: 'US-001', points: 3, ac: '1/2'},
        {id: 'US-002', points: 5, ac: '0/1'},
      ],
    },
  },
  {
    name: 'the stories of each sprint in a fence',
    text: `
      # Roadmap

      ## Sprint 1: Base

      \`\`\`
      US-001: Initialize the project (4h)
      US-002: Configure the database (6h)
      \`\`\`

      ## Sprint 2: Accounts

      \`\`\`
      US-003: Register (8h)
      US-004: Log in (4h)
      \`\`\`
    `,
    reads: {
      stories: [
        {id: 'US-001', title: 'Initialize the project', estimate: '4h', sprint: '1'},
        {id: 'US-002', title: 'Configure the database', estimate: '6h', sprint: '1'},
        {id: 'US-003', title: 'Register', estimate: '8h', sprint: '2'},
        {id: 'US-004', title: 'Log in', estimate: '4h', sprint: '2'},
      ],
    },
  },
]);
