/** Forms of plans that nobody had in mind when the reader was written: the last of them. */
import {dialects} from './reads.ts';

dialects('stranger', [
  {
    name: 'ids made of a priority and a number, under the heading of that priority',
    text: `
      # Extracted tasks

      ## P0 Tasks (Critical) — 2 Tasks

      ### P0-001: Remove the token from the response

      - **Story Points**: 1

      ### P0-002: Pool the connections

      - **Story Points**: 5
    `,
    reads: {
      stories: [
        {id: 'P0-001', title: 'Remove the token from the response', points: 1},
        {id: 'P0-002', title: 'Pool the connections', points: 5},
      ],
    },
  },
  {
    name: 'the key of a story below its title',
    text: `
      # Story: Guest checkout

      **Story Key**: STORY-5
      **As a** guest
      **I want** to buy without an account
      **Story Points**: 5
    `,
    reads: {stories: [{id: 'STORY-5', title: 'Guest checkout', points: 5}]},
  },
  {
    name: 'a feature whose stories are boxes',
    text: `
      # Feature: Index the code

      ## Completion checklist

      - [ ] **Story 3.1: Index what changed**
        - [x] Find it
        - [ ] Keep it
      - [x] **Story 3.2: Index all**

      ## Success criteria

      - An index in 30 seconds
    `,
    reads: {
      stories: [
        {id: '3.1', title: 'Index what changed', status: 'todo', tasks: '1/2'},
        {id: '3.2', title: 'Index all', status: 'done'},
      ],
    },
  },
  {
    name: 'front matter of a meeting',
    text: `
      ---
      id: MEETING-007
      type: meeting
      title: Sprint planning of the payment team
      status: approved
      ---

      ## Decisions

      - 34 story points are committed
    `,
    reads: 'nothing',
  },
  {
    name: 'a velocity of which the value says that it was completed',
    text: `
      ## Sprint 1 - Core

      **Sprint Velocity:** 13 points completed

      | ID | Story | Points | Status |
      |----|-------|--------|--------|
      | S1-1 | Setup | 3 | Done |
      | S1-2 | Structure | 2 | Done |
    `,
    reads: {sprints: [{id: '1', capacity: null}], wrong: ['3: 13, not 5']},
  },
  {
    name: 'a retrospective that speaks of stories',
    text: `
      # Epic 3 Retrospective: Transactions

      **Stories Completed**: 4/4 (3-1 through 3-4)

      ## What could improve

      - Story 3.1: The search was deferred
      - Story 3.1: Fast updates were deferred until Story 3.2
      - **Impact**: Debt

      ## Metrics

      - Total Stories: 4
      - Story 3.3: Completion is still to be verified
    `,
    reads: 'nothing',
  },
  {
    name: 'a retrospective that lists what was done',
    text: `
      # Sprint 3 Retrospective

      ## Completed

      - Story 3.1: Search
      - Story 3.2: Fast updates
    `,
    reads: {
      stories: [
        {id: '3.1', title: 'Search', status: 'done'},
        {id: '3.2', title: 'Fast updates', status: 'done'},
      ],
    },
  },
  {
    name: 'stories under a heading of a definition of done',
    text: `
      # Sprint 1

      ## Definition of Done

      - US-9 is reviewed

      ### US-1: Mail (2 points)

      **Status:** Done

      ### US-2: Chat (3 points)
    `,
    reads: {
      stories: [
        {id: 'US-1', points: 2, status: 'done'},
        {id: 'US-2', points: 3},
      ],
    },
  },
]);
