/** Documents that look like plans, hold samples beside a plan, or say one thing several times: more of them. */
import {dialects} from './reads.ts';

dialects('trap', [
  {
    name: 'tasks that begin with the ids of their stories',
    text: `
      # Sprint 1

      ## Backend

      - [ ] US-1: database schema
      - [ ] US-1: endpoint for imports
      - [ ] US-2: nightly job

      ## Frontend

      - [ ] US-1: upload page
      - [ ] US-2: settings
    `,
    reads: {stories: [{id: 'US-1'}, {id: 'US-2'}]},
  },
  {
    name: 'entries that are counted from 1 again in each sprint',
    text: `
      # Plan

      ## Sprint 1

      - [ ] 1. Login page (3 points)
      - [ ] 2. Logout (2 points)

      ## Sprint 2

      - [ ] 1. Reports (5 points)
      - [x] 2. Export (8 points)
    `,
    reads: {
      sprints: [
        {id: '1', committed: 5},
        {id: '2', committed: 13},
      ],
      stories: [
        {id: '1', title: 'Login page', points: 3, sprint: '1'},
        {id: '2', title: 'Logout', points: 2, sprint: '1'},
        {id: '1', title: 'Reports', points: 5, sprint: '2'},
        {id: '2', title: 'Export', points: 8, sprint: '2', status: 'done'},
      ],
    },
  },
  {
    name: 'what the plan of a day says of a story, under its id',
    text: `
      # Sprint 1

      - [ ] US-1: Login page (3 points)
      - [ ] US-2: Reports for admins (5 points)

      ## Day 1

      - [ ] US-1: set up the database
      - [ ] US-2: first draft
    `,
    reads: {
      stories: [
        {id: 'US-1', title: 'Login page', points: 3},
        {id: 'US-2', title: 'Reports for admins', points: 5},
      ],
    },
  },
  {
    name: 'changelog sections behind the plan',
    text: `
      # TODO

      ## Now

      - [ ] Reader
      - [x] Writer

      ## Changelog

      ### 2025-03-01 10:12

      - [x] Fixed the reader
      - Added tests

      ### 2025-02-27 09:00

      - [x] First version
    `,
    reads: {
      stories: [
        {title: 'Reader', status: 'todo'},
        {title: 'Writer', status: 'done'},
      ],
    },
  },
  {
    name: 'version history first',
    text: `
      # Backlog do Produto

      ## Histórico de versões

      | Data | Versão | Descrição | Autor |
      |------|--------|-----------|-------|
      | 01/03/2025 | 1.0 | Primeira versão | Rita |
      | 08/03/2025 | 1.1 | Pontuação | Davi |

      ## Histórias

      | ID | História | Prioridade | Pontos |
      |----|----------|------------|--------|
      | HU01 | Cadastrar | Alta | 5 |
      | HU02 | Consultar | Média | 3 |
    `,
    reads: {
      stories: [
        {id: 'HU01', title: 'Cadastrar', points: 5, priority: 'Alta'},
        {id: 'HU02', title: 'Consultar', points: 3, priority: 'Média'},
      ],
    },
  },
  {
    name: 'retrospective',
    text: `
      # Sprint 5 Retrospective

      ## What went well

      - Pairing
      - Early demo

      ## What went wrong

      - Flaky tests

      ## Action items

      - [ ] Split the pipeline
      - [ ] Book the room earlier
    `,
    reads: 'nothing',
  },
  {
    name: 'meeting notes with boxes',
    text: `
      # Weekly meeting

      ## Agenda

      - Status
      - Budget

      ## Actions

      - [ ] Send the minutes
      - [x] Order lunch
    `,
    reads: 'nothing',
  },
  {
    name: 'ordinary read-me with a roadmap word and boxes of features',
    text: `
      # fastparse

      A parser. See [PARSE-1](#) for details.

      ## Features

      - Fast
      - Small

      ## Installation

      1. Clone
      2. Build

      | Option | Type | Default |
      |--------|------|---------|
      | depth | number | 3 |
    `,
    reads: 'nothing',
  },
  {
    name: 'nothing at all',
    text: '',
    reads: 'nothing',
  },
  {
    name: 'a document that only talks of sprints',
    text: `
      # Design sprint report

      In our design sprint we risked a lot. A sprint is short.

      ## Findings

      - People like buttons
      - People dislike forms
    `,
    reads: 'nothing',
  },
  {
    name: 'comments inside fences and hidden sections',
    text: `
      # Sprint 1

      ### US-1: Build (3 points)

      \`\`\`bash
      # US-9: not a story
      npm run build
      \`\`\`

      <!--
      ### US-8: hidden (5 points)
      -->
    `,
    reads: {stories: [{id: 'US-1', points: 3}]},
  },
  {
    name: 'file paths and decision records as headings',
    text: `
      # Sprint 4

      ### US-1: Build (3 points)

      #### src/build/index.ts

      Change the entry.

      ## ADR-007: Use a bundler

      We use one.

      ## Daily log

      ### Ana

      - Worked on US-1
    `,
    reads: {stories: [{id: 'US-1', points: 3}]},
  },
  {
    name: 'CRLF, tabs, stars, no line end at the end',
    text: '# Sprint 1\r\n\r\n*\t**US-1**: Build\r\n\t* [ ] Reader\r\n\t* [x] Writer\r\n*\t**US-2**: Test',
    reads: {
      stories: [
        {id: 'US-1', title: 'Build', tasks: '1/2'},
        {id: 'US-2', title: 'Test'},
      ],
    },
  },
]);
