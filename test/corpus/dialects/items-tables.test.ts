/** Items that are rows of pipe tables: columns of many names, rows without ids, continuation rows, story maps. */
import {dialects} from './reads.ts';

dialects('item row', [
  {
    name: 'numeric ids, Effort and Priority columns',
    text: `
      # Product Backlog

      | ID  | User Story | Priority | Effort | Status |
      |-----|------------|----------|--------|--------|
      | 001 | As a user I want to register | 1 | 5 | Done |
      | 002 | As a user I want to log in | 2 | 3 | In Progress |
      | 003 | As a user I want to log out | 3 | 1 | To Do |
      |     | **Total** | | **9** | |
    `,
    reads: {
      stories: [
        {id: '001', title: 'As a user I want to register', priority: '1', points: 5, status: 'done'},
        {id: '002', title: 'As a user I want to log in', priority: '2', points: 3, status: 'in-progress'},
        {id: '003', title: 'As a user I want to log out', priority: '3', points: 1, status: 'todo'},
      ],
    },
  },
  {
    name: 'Cost and Sprint columns',
    text: `
      # Backlog

      | ID | As a | I want to | So that | Priority | Cost | Sprint |
      |----|------|-----------|---------|----------|------|--------|
      | 1 | guest | see the menu | I can choose | 1 | 3 | 1 |
      | 2 | guest | order food | I can eat | 1 | 8 | 2 |
      | 3 | cook | see orders | I can cook | 2 | 5 | 2 |
    `,
    reads: {
      stories: [
        {id: '1', title: 'see the menu', points: 3, priority: '1', sprint: '1'},
        {id: '2', title: 'order food', points: 8, priority: '1', sprint: '2'},
        {id: '3', title: 'see orders', points: 5, priority: '2', sprint: '2'},
      ],
    },
  },
  {
    name: 'Estimated size',
    text: `
      # Sprint 1 Backlog

      | Story ID | Description | Estimated size | Owner |
      |----------|-------------|----------------|-------|
      | US-01 | Register with e-mail | 8 | Max |
      | US-02 | Delete the account | 3 | Ida |
    `,
    reads: {
      stories: [
        {id: 'US-01', title: 'Register with e-mail', points: 8, who: 'Max', sprint: '1'},
        {id: 'US-02', title: 'Delete the account', points: 3, who: 'Ida', sprint: '1'},
      ],
    },
  },
  {
    name: 'no id at all',
    text: `
      # Sprint 2 Backlog

      | Task | Responsible | Estimate | Status |
      |------|-------------|----------|--------|
      | Design the schema | Ana | 5h | Done |
      | Write migrations | Bo | 3h | Doing |
      | Seed data | Ana | 2h | To do |
      | Total | | 10h | |
    `,
    reads: {
      stories: [
        {id: null, title: 'Design the schema', estimate: '5h', status: 'done', who: 'Ana'},
        {id: null, title: 'Write migrations', estimate: '3h', status: 'in-progress', who: 'Bo'},
        {id: null, title: 'Seed data', estimate: '2h', status: 'todo', who: 'Ana'},
      ],
    },
  },
  {
    name: 'table from the first line, French headers with explanations',
    text: `
      | Tâche | Description | Affectation | Dépendances | I= importance | Statut |
      |-------|-------------|-------------|-------------|---------------|--------|
      | T1 | Créer la base | Léa | | 5 | Terminé |
      | T2 | Créer l'API | Hugo | T1 | 4 | En cours |
      | T3 | Créer les écrans | Léa, Hugo | T2 | 3 | À faire |
    `,
    reads: {
      stories: [
        {id: 'T1', title: 'Créer la base', who: 'Léa', status: 'done'},
        {id: 'T2', title: "Créer l'API", who: 'Hugo', status: 'in-progress', needs: 'T1'},
        {id: 'T3', title: 'Créer les écrans', who: 'Léa, Hugo', status: 'todo', needs: 'T2'},
      ],
    },
  },
  {
    name: 'continuation rows with an empty first cell are tasks of the row above',
    text: `
      # Sprint 1

      | Story | Task | Owner | Hours |
      |-------|------|-------|-------|
      | US1: Register | Form | Ana | 4 |
      |  | Endpoint | Bo | 6 |
      | US2: Log in | Form | Ana | 2 |
      |  | Session | Bo | 5 |
    `,
    reads: {
      stories: [
        {id: 'US1', title: 'Register', tasks: '0/2'},
        {id: 'US2', title: 'Log in', tasks: '0/2'},
      ],
    },
  },
  {
    name: 'remaining effort of each day as columns',
    text: `
      ## Sprint backlog

      | Task | Assignee | Estimate | Day 1 | Day 2 | Day 3 |
      |------|----------|----------|-------|-------|-------|
      | Login form | Eve | 6 | 6 | 3 | 0 |
      | Session store | Tom | 8 | 8 | 8 | 4 |
      | Remaining | | 14 | 14 | 11 | 4 |
    `,
    reads: {
      stories: [
        {title: 'Login form', who: 'Eve'},
        {title: 'Session store', who: 'Tom'},
      ],
    },
  },
  {
    name: 'X under one of five lanes',
    text: `
      # Second Sprint

      | ID | Tâche | Responsable | Charge | À faire | En cours | À tester | Bloqué | Terminé |
      |----|-------|-------------|--------|---------|----------|----------|--------|---------|
      | 1 | Carte | Zoé, Paul | 0.5 Jh | | | | | X |
      | 2 | Recherche | Paul | 13,5 Jh | | X | | | |
      | 3 | Filtres | Zoé | 2 Jh | X | | | | |
      | 4 | Export | Paul | 1 Jh | | | | X | |
    `,
    reads: {
      stories: [
        {id: '1', title: 'Carte', status: 'done', estimate: '0.5 Jh', who: 'Zoé, Paul'},
        {id: '2', title: 'Recherche', status: 'in-progress', estimate: '13,5 Jh'},
        {id: '3', title: 'Filtres', status: 'todo', estimate: '2 Jh'},
        {id: '4', title: 'Export', status: 'blocked', estimate: '1 Jh'},
      ],
    },
  },
  {
    name: 'yes or no column',
    text: `
      # Revisão da Sprint 5

      | História | Pontos | Concluída? |
      |----------|--------|:----------:|
      | HU01 - Cadastro | 5 | sim |
      | HU02 - Consulta | 3 | não |
    `,
    reads: {
      stories: [
        {id: 'HU01', title: 'Cadastro', points: 5, status: 'done', sprint: '5'},
        {id: 'HU02', title: 'Consulta', points: 3, status: 'todo', sprint: '5'},
      ],
    },
  },
]);
