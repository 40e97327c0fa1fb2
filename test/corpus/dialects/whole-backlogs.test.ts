/** Backlogs of a page as teams write them: several forms in one document. */
import {dialects} from './reads.ts';

dialects('whole backlog', [
  {
    name: 'ids without anything behind them, the sentence of the story below',
    path: 'docs/product-backlog.md',
    text: `
      # Product Backlog

      Ordered by the product owner.

      ## Must have

      ### US-101 Book a table
      As a guest, I want to book a table so that I need not wait.

      ### US-102 Cancel a booking
      As a guest, I want to cancel my booking.

      ## Should have

      ### US-103 Waiting list
      > As a host,
      > I want a waiting list
      > so that no table stays empty.

      ## Notes

      ### US-103 open questions
      How long does a guest wait?
    `,
    reads: {
      stories: [
        {id: 'US-101', title: 'Book a table', priority: 'Must have'},
        {id: 'US-102', title: 'Cancel a booking', priority: 'Must have'},
        {id: 'US-103', title: 'Waiting list', priority: 'Should have'},
      ],
    },
  },
  {
    name: 'epics and stories without colons, criteria numbered in lines',
    path: 'docs/prd.md',
    text: `
      # Bakery shop

      ## Epic 1 Ordering

      The shop takes orders.

      ### Story 1.1 Order bread

      As a customer,
      I want to order bread,
      so that it is ready when I come.

      #### Acceptance Criteria

      1: The order names a pick-up time.
      2: The order can be printed.

      ### Story 1.2 Pay in the shop

      As a customer, I want to pay in the shop.

      ## Epic 2 Baking

      ### Story 2.1 List of the night
      As a baker, I want a list of what to bake.
    `,
    reads: {
      epics: [
        {id: 'Epic 1', title: 'Ordering', count: 2},
        {id: 'Epic 2', title: 'Baking', count: 1},
      ],
      stories: [
        {id: '1.1', title: 'Order bread', ac: '0/2'},
        {id: '1.2', title: 'Pay in the shop', ac: '0/0'},
        {id: '2.1', title: 'List of the night', ac: '0/0'},
      ],
    },
  },
  {
    name: 'headings that only stories explain',
    path: 'backlog.md',
    text: `
      Backlog
      =======

      # Stories

      ### Write a note
      As a user, I need to write a note with:

      * a title
      * a text

      ### View the backlog
      As a user, I want to see what is planned.
    `,
    reads: {stories: [{title: 'Write a note'}, {title: 'View the backlog'}]},
  },
  {
    name: 'features that name their stories by a key, and a table of those stories',
    path: 'docs/backlog.md',
    text: `
      # Product Backlog

      ## Épica 1 — Catálogo

      ### F01 — Registrar plantas

      **Historia de usuario:** HU01

      Como jardinera, quiero registrar plantas, para venderlas.

      **Estimación:** 5 puntos

      ### F02 — Editar plantas

      **Historia de usuario:** HU02

      **Estimación:** 3 puntos

      ## Estado

      | ID | Historia | Estado |
      |---|---|---|
      | HU01 | Registrar plantas | Hecho |
      | HU02 | Editar plantas | Pendiente |
    `,
    reads: {
      stories: [
        {id: 'F01', title: 'Registrar plantas', points: 5, status: 'done'},
        {id: 'F02', title: 'Editar plantas', points: 3, status: 'todo'},
      ],
    },
  },
  {
    name: 'numbered entries whose key is the story, keys in the lines below',
    path: 'docs/planejamento.md',
    text: `
      # Planejamento

      **Número da Sprint:** 4 <br/>
      **Data de Início:** 07/10/2024 <br/>
      **Data de Término:** 18/10/2024 <br/>

      ## Histórias e Pareamento

      1. **História:** US04 - Ver o histórico <br/>
      **Responsáveis:** Ana e Rui <br/>
      **Pontuação:** 5 <br/>

      2. **História:** US06 - Exportar o relatório <br/>
      **Responsáveis:** Eva <br/>
      **Pontuação:** xx <br/>
    `,
    reads: {
      sprints: [{id: '4', dates: '2024-10-07 to 2024-10-18', count: 2}],
      stories: [
        {id: 'US04', title: 'Ver o histórico', points: 5, who: 'Ana, Rui'},
        {id: 'US06', title: 'Exportar o relatório', points: null, who: 'Eva'},
      ],
    },
  },
  {
    name: 'one table with the sprint in a column, a table of tasks that names stories in short',
    path: 'docs/sprint-backlog.md',
    text: `
      # Sprint Backlog

      | User Story | Sprint# | Estimate Time (Hours) | Assign to | State |
      | --- | --- | --- | --- | --- |
      | As a guest, I want to log in securely | 1 | 8 | Ana | In Progress |
      | As a guest, I want to reset my password | 2 | 5 | Rui | To Do |

      ## Tasks

      | User Story | Task | Status |
      | --- | --- | --- |
      | Log in securely | Form | Done |
      |  | Session | In Progress |
      | Reset my password | Mail | To Do |
    `,
    reads: {
      stories: [
        {title: 'As a guest, I want to log in securely', sprint: '1', estimate: '8', who: 'Ana', tasks: '0/2'},
        {title: 'As a guest, I want to reset my password', sprint: '2', estimate: '5', who: 'Rui', tasks: '0/1'},
      ],
    },
  },
  {
    name: 'all of it in a fence',
    path: 'sprint1.md',
    text: `
      \`\`\`markdown
      # Backlog - Sprint 1

      ## User Story 1: Porządek w szafie

      **Jako** gość
      **Chcę** znaleźć płaszcz

      ### Kryteria akceptacji:
      1. Każdy płaszcz ma numer.
      2. Numer jest czytelny.

      ## User Story 2: Szatnia nocą

      **Jako** gość
      **Chcę** odebrać płaszcz po północy

      ### Kryteria akceptacji:
      1. Szatnia jest otwarta do drugiej.
      \`\`\`
    `,
    reads: {
      sprints: [{id: '1', count: 2}],
      stories: [
        {title: 'Porządek w szafie', ac: '0/2'},
        {title: 'Szatnia nocą', ac: '0/1'},
      ],
    },
  },
  {
    name: 'dates of which the first has no year, hours in an Italian column, states in a title',
    path: 'docs/sprint-backlog.md',
    text: `
      # Sprint Backlog

      ### Sprint 1 (03.03 - 16.03.2026)

      | ID | Descrizione | Stima Oraria |
      |----|-------------|--------------|
      | 1  | Creazione del repository | 2h |
      | 2 | Stato del gioco (in corso, pausa, finito) | 3h |
      | **Totale** | | **5h** |
    `,
    reads: {
      sprints: [{id: '1', dates: '2026-03-03 to 2026-03-16', count: 2}],
      stories: [
        {id: '1', title: 'Creazione del repository', estimate: '2h', status: null},
        {id: '2', title: 'Stato del gioco (in corso, pausa, finito)', estimate: '3h', status: null},
      ],
    },
  },
]);
