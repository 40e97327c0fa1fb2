/** Ways to write that plans nobody tuned the reader to have: heads with dots and remarks, tables of fixes, boards, fences. */
import {dialects} from './reads.ts';

dialects('unseen', [
  {
    name: 'dots between id, title and what stands in brackets',
    text: `
      # Plan

      ## Sprint 1

      ### APP-6 · Pipeline (Should · 5 pts)

      - Lint
      - Test

      ### APP-7 · Schema (Must · 8 pts)
    `,
    reads: {
      stories: [
        {id: 'APP-6', title: 'Pipeline', points: 5, priority: 'Should', tasks: '0/2'},
        {id: 'APP-7', title: 'Schema', points: 8, priority: 'Must'},
      ],
    },
  },
  {
    name: 'ids that begin with a phase, told again with their criteria',
    text: `
      # Sprint Backlog

      ### Screens

      | Task ID | Title | Story Points | Status |
      | --- | --- | --- | --- |
      | \`PHASE2-UI-P0-011\` | Main screen | 5 | ✅ |

      #### PHASE2-UI-P0-011: Main screen

      **Acceptance Criteria:**
      - [x] It opens
      - [x] It closes

      ## Phase 2: More

      - [ ] PHASE2-DB-P1-012: Store
    `,
    reads: {
      stories: [
        {id: 'PHASE2-UI-P0-011', title: 'Main screen', points: 5, status: 'done', ac: '2/2'},
        {id: 'PHASE2-DB-P1-012', title: 'Store', status: 'todo'},
      ],
    },
  },
  {
    name: 'arrows between states in a title, and an arrow to the status',
    text: `
      # Backlog

      - [x] Guard: Draft → Open on first use, Open → Draft on last
      - [ ] Screen for states (Draft → Ready → Closed)
      - [ ] Import → **In Progress** (since Monday)
    `,
    reads: {
      stories: [
        {title: 'Guard: Draft → Open on first use, Open → Draft on last', status: 'done'},
        {title: 'Screen for states (Draft → Ready → Closed)', status: 'todo'},
        {title: 'Import', status: 'in-progress'},
      ],
    },
  },
  {
    name: 'a word in brackets between the number of a task and its colon, and a new story that has a number',
    text: `
      # Sprint 3: Voice

      1. **Task 3.1 (Back):** Speak
      2. **Task 3.2 (Front):** Listen

      ### New Story: Story 1.6 — Redesign

      **Acceptance Criteria:**
      - Nice
    `,
    reads: {
      stories: [
        {id: '3.1', title: 'Speak', labels: 'Back', sprint: '3'},
        {id: '3.2', title: 'Listen', labels: 'Front', sprint: '3'},
        {id: '1.6', title: 'Redesign', ac: '0/1'},
      ],
    },
  },
  {
    name: 'tables of tasks in sprints under their goals, rows that begin with a number that is no id',
    text: `
      # Backlog

      ## Sprint 4 — Pages

      ### Goals
      - Nice pages

      | Task | Status | Result |
      | --- | --- | --- |
      | 404 Page | ✅ COMPLETE | Built |
      | Tabs | ⚠️ REVERTED | Too slow |

      ## Sprint 5 — Hardening

      | Fix | Status |
      | --- | --- |
      | FIX 1 — Headers | ✅ COMPLETE |
    `,
    reads: {
      stories: [
        {id: null, title: '404 Page', status: 'done', sprint: '4'},
        {id: null, title: 'Tabs', status: 'dropped', sprint: '4'},
        {id: 'FIX 1', title: 'Headers', status: 'done', sprint: '5'},
      ],
    },
  },
  {
    name: 'keys that say that they are those of a story',
    text: `
      # Epic 3: Dashboard

      ### Story 3.1: Layout

      **Story ID:** S3.1
      **Story Priority:** 1
      **Story Points:** 5
      **Story Assignee:** Ana

      **Story Acceptance Criteria:**

      - [ ] Responsive
      - [ ] Fast

      **Testing Requirements:**

      - [ ] Tested on phones
    `,
    reads: {
      stories: [{title: 'Layout', points: 5, priority: '1', who: 'Ana', ac: '0/2'}],
    },
  },
  {
    name: 'a board of kanbn with empty columns and without check boxes',
    path: '.kanbn/index.md',
    text: `
      ---
      startedColumns:
        - 'In Progress'
      completedColumns:
        - Done
      ---

      # My Project

      ## Backlog

      - [map-view](tasks/map-view.md)

      ## In Progress

      ## Done

      - [update-theme](tasks/update-theme.md)
    `,
    reads: {
      stories: [
        {title: 'map-view', status: 'todo'},
        {title: 'update-theme', status: 'done'},
      ],
    },
  },
  {
    name: 'a table in a fence that was never closed',
    path: 'SPRINT_BACKLOG.md',
    text: `
      ### Sprint Backlog Table

      \`\`\`markdown
      # Sprint Backlog

      | Task ID | Task Description | Assigned To | Status |
      | --- | --- | --- | --- |
      | T-001 | Build the form | Ana | To Do |
      | T-002 | Build the login | Ben | In Progress |
    `,
    reads: {
      stories: [
        {id: 'T-001', title: 'Build the form', who: 'Ana', status: 'todo'},
        {id: 'T-002', title: 'Build the login', who: 'Ben', status: 'in-progress'},
      ],
    },
  },
  {
    name: 'how to plan a sprint, with what to avoid',
    path: 'docs/sprint-planning.md',
    text: `
      # Sprint Planning

      ## Inputs

      - [ ] Prioritized backlog
      - [ ] Velocity of the last sprints

      ## Process

      ### 1. Define the goal

      - [ ] Pick one outcome

      ## Anti-Patterns

      | Avoid | Why |
      | --- | --- |
      | Vague items | Nobody can size them |
    `,
    reads: 'nothing',
  },
]);
