/** Items that are rows of pipe tables: columns of many names, rows without ids, continuation rows, story maps: more of them. */
import {dialects} from './reads.ts';

dialects('item row', [
  {
    name: 'role, want and so-that columns without ids',
    text: `
      # User stories

      | As a … | I want to … | So that … | Priority |
      |--------|-------------|-----------|----------|
      | visitor | see opening hours | I come in time | High |
      | visitor | book a table | I get a seat | High |
      | owner | see bookings | I can plan | Medium |
    `,
    reads: {
      stories: [
        {id: null, title: 'see opening hours', priority: 'High'},
        {id: null, title: 'book a table', priority: 'High'},
        {id: null, title: 'see bookings', priority: 'Medium'},
      ],
    },
  },
  {
    name: 'several tables by priority, summary tables beside them',
    text: `
      # Sprint 8 Backlog

      ## Summary

      | Priority | Stories | Points |
      |----------|---------|--------|
      | P0 | 2 | 8 |
      | P1 | 1 | 3 |
      | Total | 3 | 11 |

      ## P0 - Critical

      | ID | Story | Points | Owner |
      |----|-------|--------|-------|
      | SEC-001 | Rate limit | 5 | @kim |
      | SEC-002 | Lockout | 3 | @lee |

      ## P1 - High

      | ID | Story | Points | Owner |
      |----|-------|--------|-------|
      | DOC-001 | Guide | 3 | TBD |

      ## Team

      | Name | Role | Capacity |
      |------|------|----------|
      | Kim | Dev | 8 |

      ## Risks

      | Risk | Probability | Impact | Mitigation |
      |------|-------------|--------|------------|
      | Outage | Low | High | Backup |

      ## Point scale

      | Points | Meaning | Example |
      |--------|---------|---------|
      | 1 | Trivial | Typo |
      | 8 | Large | New service |
    `,
    reads: {
      stories: [
        {id: 'SEC-001', points: 5, priority: 'P0', who: '@kim'},
        {id: 'SEC-002', points: 3, priority: 'P0', who: '@lee'},
        {id: 'DOC-001', points: 3, priority: 'P1', who: ''},
      ],
    },
  },
  {
    name: 'struck titles are done, criteria in cells',
    text: `
      # Product backlog

      | ID | User story | Acceptance criteria | Priority |
      |----|------------|---------------------|----------|
      | 001 | ~~As a clerk I want to scan~~ | Given a code When scanned Then it is read | 1 |
      | 002 | As a clerk I want to print | Given a label When printed Then it fits<br>Given no paper When printed Then a warning shows | 2 |
    `,
    reads: {
      stories: [
        {id: '001', title: 'As a clerk I want to scan', status: 'done', ac: '0/1'},
        {id: '002', title: 'As a clerk I want to print', status: null, ac: '0/2'},
      ],
    },
  },
  {
    name: 'criteria and tasks as lists in cells',
    text: `
      | ID | Story | Acceptance Criteria | Tasks | Points |
      |----|-------|---------------------|-------|--------|
      | US-1 | Search | - Finds names<br>- Ignores case | 1. Index<br>2. Query<br>3. Page | 5 |
    `,
    reads: {stories: [{id: 'US-1', ac: '0/2', tasks: '0/3', points: 5}]},
  },
  {
    name: 'owner column that holds a status',
    text: `
      # Backlog

      | ID | Story | Priority | Effort | Owner |
      |----|-------|----------|--------|-------|
      | 1 | Import | 1 | 5 | To Do |
      | 2 | Export | 2 | 3 | Done |
    `,
    reads: {
      stories: [
        {id: '1', title: 'Import', points: 5, priority: '1', status: 'todo', who: ''},
        {id: '2', title: 'Export', points: 3, priority: '2', status: 'done', who: ''},
      ],
    },
  },
  {
    name: 'story map: stages by roles',
    text: `
      # User Story Map

      | Stage | Visitor | Editor |
      |-------|---------|--------|
      | Discover | - Search articles<br>- Browse topics | - See drafts |
      | Read | - Open an article | |
    `,
    reads: {
      stories: [
        {title: 'Search articles'},
        {title: 'Browse topics'},
        {title: 'See drafts'},
        {title: 'Open an article'},
      ],
    },
  },
  {
    name: 'dependency matrix',
    text: `
      # Story dependencies

      | Story | Title | Depends on | Blocks | Status |
      |-------|-------|------------|--------|--------|
      | US-01 | Schema | None | US-02, US-03 | Done |
      | US-02 | API | US-01 | US-03 | In Progress |
      | US-03 | UI | US-01, US-02 | - | Not Started |
    `,
    reads: {
      stories: [
        {id: 'US-01', title: 'Schema', needs: '', status: 'done'},
        {id: 'US-02', title: 'API', needs: 'US-01', status: 'in-progress'},
        {id: 'US-03', title: 'UI', needs: 'US-01, US-02', status: 'todo'},
      ],
    },
  },
]);
