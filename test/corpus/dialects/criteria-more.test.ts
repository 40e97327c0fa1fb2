/** Acceptance criteria in headings, labels, lists, numbered entries, Given/When/Then, EARS, comments, keys and ids: more of them. */
import {dialects} from './reads.ts';

dialects('criteria', [
  {
    name: 'Given, When, Then in other languages',
    text: `
      # Historias

      ### HU-1: Entrar
      **Criterios de aceptación**

      **Dado** un usuario
      **Cuando** entra
      **Entonces** ve su panel

      ### HU-2: Entrar
      **Critérios de aceitação**

      - Dado um usuário
      - Quando ele entra
      - Então vê o painel

      ### HU-3: Anmelden
      **Akzeptanzkriterien**

      - Angenommen ein Konto
      - Wenn das Kennwort stimmt
      - Dann bin ich angemeldet
    `,
    reads: {
      stories: [
        {id: 'HU-1', ac: '0/1'},
        {id: 'HU-2', ac: '0/1'},
        {id: 'HU-3', ac: '0/1'},
      ],
    },
  },
  {
    name: 'Given, When, Then in a fence',
    text: `
      # Sprint 1

      ## US-1: Log in (3 points)

      **Acceptance Criteria:**

      \`\`\`gherkin
      Scenario: right password
        Given an account
        When the password is right
        Then I am in

      Scenario: wrong password
        Given an account
        When the password is wrong
        Then I see an error
      \`\`\`
    `,
    reads: {stories: [{id: 'US-1', ac: '0/2'}]},
  },
  {
    name: 'EARS',
    text: `
      # Requirements Document

      ## Requirements

      ### Requirement 1: Upload

      **User Story:** As a clerk, I want to upload, so that files are kept.

      #### Acceptance Criteria

      1. WHEN a file is chosen THEN THE SYSTEM SHALL store it
      2. IF the file is too large THEN THE SYSTEM SHALL refuse it
      3. WHILE it uploads THE SYSTEM SHALL show progress

      ### Requirement 2: Download

      **User Story:** As a clerk, I want to download, so that I can read.

      #### Acceptance Criteria

      1. WHEN a file is asked for THEN THE SYSTEM SHALL send it
    `,
    reads: {
      stories: [
        {id: 'Requirement 1', title: 'Upload', ac: '0/3'},
        {id: 'Requirement 2', title: 'Download', ac: '0/1'},
      ],
    },
  },
  {
    name: 'between comments of a tool',
    text: `
      ---
      id: TASK-12
      title: Deep links
      status: In Progress
      assignee:
        - '@lena'
      labels:
        - web
      dependencies:
        - TASK-9
      priority: high
      ---

      ## Description

      Links to one task.

      ## Acceptance Criteria
      <!-- AC:BEGIN -->
      - [x] #1 The address names the task
      - [ ] #2 Back closes it
      - [ ] #3 Unknown ids show a page
      <!-- AC:END -->

      ## Implementation Plan

      1. Router
      2. Board
    `,
    reads: {
      stories: [
        {
          id: 'TASK-12',
          title: 'Deep links',
          status: 'in-progress',
          who: '@lena',
          ac: '1/3',
          labels: 'web',
          needs: 'TASK-9',
          priority: 'high',
        },
      ],
    },
  },
  {
    name: 'success criteria of a sprint are no stories and no criteria of one',
    text: `
      # Sprint 7 Backlog

      ### US-1: Import (5 points)
      - [ ] Reader

      ## Sprint Success Criteria

      - [ ] All stories done
      - [ ] Demo held

      ## Definition of Done

      - [ ] Tests pass
      - [ ] Reviewed
    `,
    reads: {stories: [{id: 'US-1', points: 5, ac: '0/0', tasks: '0/1'}]},
  },
  {
    name: 'sub-headings inside a story with criteria further down',
    text: `
      # Sprint 3

      ### Story 3.1: Reports (8 points)

      As a manager I want reports.

      #### Context

      Numbers are in the warehouse.

      #### Design

      \`\`\`text
      # not a heading
      - [ ] not a task
      \`\`\`

      #### Acceptance Criteria

      - [ ] Monthly
      - [ ] Yearly

      #### Tasks

      - [x] Query
      - [ ] Page

      ### Story 3.2: Charts (5 points)

      #### Acceptance Criteria

      - [ ] Bars
    `,
    reads: {
      stories: [
        {id: '3.1', ac: '0/2', tasks: '1/2'},
        {id: '3.2', ac: '0/1', tasks: '0/0'},
      ],
    },
  },
]);
