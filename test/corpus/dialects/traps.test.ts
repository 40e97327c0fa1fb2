/** Documents that look like plans, hold samples beside a plan, or say one thing several times. */
import {dialects} from './reads.ts';

dialects('trap', [
  {
    name: 'template with placeholders',
    text: `
      # Sprint [Number] Backlog

      **Sprint Goal:** [One sentence]
      **Duration:** [Start] - [End]

      ## User Stories

      ### Story X.1: [Title]
      **Priority:** High/Medium/Low
      **Estimate:** [X] points

      **Acceptance Criteria:**
      - [ ] [Criterion 1]
      - [ ] [Criterion 2]

      ### Story X.2: [Title]
      **Estimate:** [X] points
    `,
    reads: 'nothing',
  },
  {
    name: 'guide with a template in a fence',
    text: `
      # Sprint Planning Guide

      How we plan our sprints.

      ## Story template

      \`\`\`markdown
      ### US-001: Title
      **Points**: 5
      - [ ] Criterion
      \`\`\`

      ## Point scale

      | Points | Meaning |
      |--------|---------|
      | 1 | Trivial |
      | 3 | Small |
      | 8 | Large |

      ## Checklist before planning

      - [ ] Backlog is refined
      - [ ] Capacity is known
    `,
    reads: 'nothing',
  },
  {
    name: 'legends beside a plan',
    text: `
      # Product Backlog

      ## Legend

      - **P0**: Critical
      - **P1**: High
      - ✅ Done
      - ⏳ Open

      ## Items

      ### BL-1: Import
      **Priority**: P0
      **Points**: 5

      ### BL-2: Export
      **Priority**: P1
      **Points**: 3

      ## Status Legend

      | Status | Meaning |
      |--------|---------|
      | Done | Shipped |
      | To Do | Waiting |
    `,
    reads: {
      stories: [
        {id: 'BL-1', points: 5},
        {id: 'BL-2', points: 3},
      ],
    },
  },
  {
    name: 'example story behind the plan',
    text: `
      # Backlog

      ### VS-1: Import (5 points)
      - [ ] Reader

      ### VS-2: Export (3 points)
      - [ ] Writer

      ## Example Story Issue

      ### VS-99: Example
      **Points**: 8
      - [ ] Something
    `,
    reads: {stories: [{id: 'VS-1'}, {id: 'VS-2'}]},
  },
  {
    name: 'sample burndown and daily log with placeholders',
    text: `
      # Sprint 3

      ### US-1: Import (5 points)
      **Status**: In Progress

      ## Burndown

      | Day | Remaining | Ideal |
      |-----|-----------|-------|
      | 1 | 5 | 5 |
      | 2 | 5 | 3 |

      ## Daily log

      ### Day 1
      - [What was done]
      - [Blockers]
    `,
    reads: {stories: [{id: 'US-1', points: 5}]},
  },
  {
    name: 'table of contents',
    text: `
      # Backlog

      ## Table of Contents

      - [US-1: Import](#us-1-import)
      - [US-2: Export](#us-2-export)

      ## US-1: Import
      **Points**: 3

      ## US-2: Export
      **Points**: 5
    `,
    reads: {
      stories: [
        {id: 'US-1', title: 'Import', points: 3, line: 8},
        {id: 'US-2', title: 'Export', points: 5, line: 11},
      ],
    },
  },
  {
    name: 'one story in the sprint, the epic and the detail',
    text: `
      # Backlog

      ## Sprint 1

      | Story | Points | Status |
      |-------|--------|--------|
      | US-001: Import | 3 | ✅ |
      | US-002: Export | 5 | ⏳ |

      ## EPIC-1: Files

      | Story | Title | Points |
      |-------|-------|--------|
      | US-001 | Import | 3 |
      | US-002 | Export | 5 |

      ## Details

      ### US-001: Import
      **Story Points**: 3
      **Status**: Done

      ### US-002: Export
      **Story Points**: 5
      **Status**: To Do
    `,
    reads: {
      stories: [
        {id: 'US-001', points: 3, status: 'done', sprint: '1', epic: 'EPIC-1', line: 19},
        {id: 'US-002', points: 5, status: 'todo', sprint: '1', epic: 'EPIC-1', line: 23},
      ],
    },
  },
]);
