/** Who does it and what it waits for: columns, keys, handles, several people, nobody; ids, words, arrows, none. */
import {dialects} from './reads.ts';

dialects('assignee', [
  {
    name: 'column names of many languages',
    text: `
      # Sprint 1

      | ID | Story | Pareamento | Status |
      |----|-------|------------|--------|
      | H-1 | Login | Rita e Davi | Feito |

      | ID | Tâche | Affectation | Statut |
      |----|-------|-------------|--------|
      | H-2 | Page | Hugo et Léa | Fait |

      | ID | Task | Agent | Status |
      |----|------|-------|--------|
      | H-3 | Hook | Builder | Done |

      | ID | Aufgabe | Verantwortlich | Status |
      |----|---------|----------------|--------|
      | H-4 | Formular | Jana, Uwe | Erledigt |
    `,
    reads: {
      stories: [
        {id: 'H-1', who: 'Rita, Davi', status: 'done'},
        {id: 'H-2', who: 'Hugo, Léa', status: 'done'},
        {id: 'H-3', who: 'Builder', status: 'done'},
        {id: 'H-4', who: 'Jana, Uwe', status: 'done'},
      ],
    },
  },
  {
    name: 'keys, handles, roles, nobody',
    text: `
      # Backlog

      ### US-1: One
      **Assignee:** @ana

      ### US-2: Two
      - Owner: Backend Team

      ### US-3: Three
      **Assigned to**: TBD

      ### US-4: Four
      **Assignee**: -

      ### US-5: Five
      **Responsable**: Ana y Luis

      ### US-6: Six
      **Owner:** Unassigned

      ### US-7: Seven
      **负责人：** 小王、小李

      ### US-8: Eight
      **担当者**: 佐藤
    `,
    reads: {
      stories: [
        {id: 'US-1', who: '@ana'},
        {id: 'US-2', who: 'Backend Team'},
        {id: 'US-3', who: ''},
        {id: 'US-4', who: ''},
        {id: 'US-5', who: 'Ana, Luis'},
        {id: 'US-6', who: ''},
        {id: 'US-7', who: '小王, 小李'},
        {id: 'US-8', who: '佐藤'},
      ],
    },
  },
  {
    name: 'handles in brackets behind the title',
    text: `
      # Sprint 4

      - [ ] US-1: Cache (3 pts, @ana)
      - [x] US-2: Queue (@bo)
      - [ ] US-3: Metrics (5 pts) @cy
    `,
    reads: {
      stories: [
        {id: 'US-1', title: 'Cache', points: 3, who: '@ana'},
        {id: 'US-2', title: 'Queue', who: '@bo', status: 'done'},
        {id: 'US-3', title: 'Metrics', points: 5, who: '@cy'},
      ],
    },
  },
]);

dialects('dependency', [
  {
    name: 'keys with ids, numbers, none',
    text: `
      # Backlog

      ### Story 1.1: Schema
      **Dependencies:** None

      ### Story 1.2: API
      **Dependencies:** Story 1.1

      ### Story 1.3: Page
      - **Depends on**: 1.1, 1.2

      ### Story 1.4: Docs
      **Dependencies**: Sprint 1 completed
    `,
    reads: {
      stories: [
        {id: '1.1', needs: ''},
        {id: '1.2', needs: '1.1'},
        {id: '1.3', needs: '1.1, 1.2'},
        {id: '1.4', needs: ''},
      ],
    },
  },
  {
    name: 'blocked by, issue numbers, other languages',
    text: `
      # Backlog

      ### US-1: One
      **Blocked by:** #12, #14

      ### US-2: Two
      **Dependencias:** US-1

      ### US-3: Three
      **依赖：** US-1, US-2

      ### US-4: Four
      **Bağımlılıklar:** Yok

      ### US-5: Five
      **Abhängigkeiten:** US-3
    `,
    reads: {
      stories: [
        {id: 'US-1', needs: '#12, #14'},
        {id: 'US-2', needs: 'US-1'},
        {id: 'US-3', needs: 'US-1, US-2'},
        {id: 'US-4', needs: ''},
        {id: 'US-5', needs: 'US-3'},
      ],
    },
  },
]);
