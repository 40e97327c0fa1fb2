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
]);
