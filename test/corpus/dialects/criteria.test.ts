/** Acceptance criteria in headings, labels, lists, numbered entries, Given/When/Then, EARS, comments, keys and ids. */
import {dialects} from './reads.ts';

dialects('criteria', [
  {
    name: 'heading with check boxes',
    text: `
      # Sprint 1

      ## US-1: Upload (5 points)

      ### Acceptance Criteria

      - [x] Accepts PDF
      - [ ] Refuses large files

      ### Technical Notes

      - Uses the storage service
    `,
    reads: {stories: [{id: 'US-1', ac: '1/2', tasks: '0/0'}]},
  },
  {
    name: 'bold label with boxes, plain bullets, numbers',
    text: `
      # Sprint 1

      #### US-1: One

      **Acceptance Criteria:**
      - [ ] a
      - [x] b

      #### US-2: Two

      **Acceptance Criteria:**
      - a
      - b
      - c

      #### US-3: Three

      **Acceptance Criteria**

      1. a
      2. b
    `,
    reads: {
      stories: [
        {id: 'US-1', ac: '1/2'},
        {id: 'US-2', ac: '0/3'},
        {id: 'US-3', ac: '0/2'},
      ],
    },
  },
  {
    name: 'localised labels',
    text: `
      # Backlog

      ### HU-1: Uno
      **Criterios de aceptación:**
      - a
      - b

      ### HU-2: Dois
      **Critérios de Aceite:**
      - a

      ### HU-3: Trois
      **Critères d'acceptation :**
      - a
      - b

      ### HU-4: Vier
      **Akzeptanzkriterien:**
      - [ ] a
      - [x] b

      ### HU-5: Cinque
      **Criteri di accettazione:**
      - a

      ### HU-6: Altı
      **Kabul Kriterleri:**
      - a
      - b
      - c

      ### HU-7: Siedem
      **Kryteria akceptacji:**
      - a

      ### HU-8: Восемь
      **Критерии приёмки:**
      - a
      - b

      ### HU-9: 九
      **验收标准：**
      - a

      ### HU-10: 十
      **受け入れ基準：**
      - a
      - b

      ### HU-11: 열하나
      **인수 조건:**
      - a

      ### HU-12: Mười hai
      **Tiêu chí chấp nhận:**
      - a
      - b
    `,
    reads: {
      stories: [2, 1, 2, 2, 1, 3, 1, 2, 1, 2, 1, 2].map((count, i) => ({
        id: `HU-${i + 1}`,
        ac: `${i === 3 ? 1 : 0}/${count}`,
      })),
    },
  },
  {
    name: 'ids of criteria are no stories',
    text: `
      # US-007: Archive (5 points)

      ## Acceptance Criteria

      - [x] **AC-US7-01**: Old entries move
      - [ ] **AC-US7-02**: They can be searched
      - [ ] AC3: They can be restored
    `,
    reads: {stories: [{id: 'US-007', ac: '1/3'}]},
  },
  {
    name: 'one line behind a word',
    text: `
      # Sprint 2

      - **BE-1**: Paging (3 pts)
        - Acceptance: at most 50 rows a page
      - **BE-2**: Sorting (2 pts)
        - Acceptance: by every column
    `,
    reads: {
      stories: [
        {id: 'BE-1', ac: '0/1'},
        {id: 'BE-2', ac: '0/1'},
      ],
    },
  },
  {
    name: 'Given, When, Then as bold lines',
    text: `
      # Epic 1: Accounts

      ### Story 1.1: Register

      As a visitor,
      I want to register,
      So that I am known.

      **Acceptance Criteria:**

      **Given** a new address
      **When** I register
      **Then** I get a mail
      **And** the link works once

      **Given** a known address
      **When** I register
      **Then** I see an error
      **And** nothing is sent
    `,
    reads: {stories: [{id: '1.1', ac: '0/2', tasks: '0/0'}]},
  },
  {
    name: 'Given, When, Then as a list',
    text: `
      # Sprint 1

      ## US-1: Log in

      ### Acceptance Criteria

      - **Given** an account
      - **When** the password is right
      - **Then** I am in

      ## US-2: Log out

      ### Acceptance Criteria

      - Given a session, when I leave, then it ends
      - Given no session, when I leave, then nothing happens
    `,
    reads: {
      stories: [
        {id: 'US-1', ac: '0/1'},
        {id: 'US-2', ac: '0/2'},
      ],
    },
  },
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
