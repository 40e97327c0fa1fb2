/** Ways to write that plans nobody tuned the reader to have, a third time: sizes in lists, rows that keep time, reports. */
import {dialects} from './reads.ts';

const buffered = `# Plan

## Sprint 1: Base (10 hrs)

| # | Issue | Est | Track |
|---|---|---|---|
| #1 | Sign in | 3h | FE |
| #2 | Sign out | 5h | BE |
| | **Sprint 1 subtotal** | **8h** | |
| | Buffer for reviews | **2h** | |
`;

dialects('unseen', [
  {
    name: 'numbered stories with sizes over boxes, beside boxes that are stories',
    text: `
      # Mailer Backlog

      ## EPIC: Mail

      #### User Stories:

      1. **Send mail** (3 pts)

         - [ ] Pick a service
         - [x] Get a key
         - **Acceptance Criteria**: A mail arrives

      2. **Templates** (2 pts)
         - [ ] Write them

      ## EPIC: Safety

      #### Safety Stories:

      - [ ] Limit how often mails are sent
      - [ ] Delete old mails
    `,
    reads: {
      stories: [
        {title: 'Send mail', points: 3, tasks: '1/2', ac: '0/1'},
        {title: 'Templates', points: 2, tasks: '0/1'},
        {title: 'Limit how often mails are sent'},
        {title: 'Delete old mails'},
      ],
    },
  },
  {
    name: 'the subtotal of a sprint and the time that it keeps are no work',
    text: buffered,
    reads: {
      stories: [
        {id: '#1', title: 'Sign in', sprint: '1'},
        {id: '#2', title: 'Sign out', sprint: '1'},
      ],
    },
  },
  {
    name: 'the report of a sprint that is named by a key',
    path: 'docs/sprint-1.md',
    text: `
      # Sprint One - Server

      **Author:** Ada
      **Sprint:** 1

      ## Implementation
      - Created a repository.
      - Added a server.

      ## Testing
      - Ran the server.
      - Opened the page.
    `,
    reads: 'nothing',
  },
  {
    name: 'a table of contents names no items',
    text: `
      # Sprint Backlog

      - [S0: Base](#s0-base)
      - [S1: Engine](#s1-engine)

      **Total tickets:** 2

      ## S0: Base

      ### S0-001: Set up
      **Priority:** P0
      **Estimate:** M

      ## S1: Engine

      ### S1-001: Run
      **Priority:** P1
      **Estimate:** L
    `,
    reads: {stories: [{id: 'S0-001'}, {id: 'S1-001'}]},
  },
  {
    name: 'a guide to what a sprint made',
    path: 'docs/sprint-2.md',
    text: `
      # Sprint 2 MVP

      ## Run locally

      - Simulator: port 1.
      - Phone: port 2.

      ## Validate

      1. Reject a wrong address.
      2. Create a name.
    `,
    reads: 'nothing',
  },
  {
    name: 'what sprints delivered, and what is planned in their scope',
    path: 'SPRINTS.md',
    text: `
      # Sprint Plan

      ## Sprint 1: Base

      **Delivered**
      - A server
      - A page

      ## Sprint 2: More

      **Planned scope**
      - A chat
      - A history

      ## Sprint 3: Talks

      - A review
    `,
    reads: {
      stories: [
        {title: 'A server', status: 'done', sprint: '1'},
        {title: 'A page', status: 'done', sprint: '1'},
        {title: 'A chat', sprint: '2'},
        {title: 'A history', sprint: '2'},
        {title: 'A review', sprint: '3'},
      ],
    },
  },
  {
    name: 'stories of a sprint under headings that say where they come from',
    path: 'sprint3.md',
    text: `
      # Sprint 3

      ## Review

      ### Completed user stories in the Sprint Backlog
      * Server: better than before
      * Search with a map

      ### What went well
      * The demo
    `,
    reads: {stories: [{title: 'Server: better than before'}, {title: 'Search with a map'}]},
  },
  {
    name: 'what a story is accepted by',
    path: 'sprint-1.md',
    text: `
      # Sprint 1

      ### T1. Board ✅ done
      Build the board.

      **Accept:** the board has 64 cells. **Est: S.**

      ### T2. Moves

      **Accept:** a move is made.
    `,
    reads: {
      stories: [
        {id: 'T1', status: 'done', ac: '0/1'},
        {id: 'T2', ac: '0/1'},
      ],
    },
  },
]);
