/** Items that are list entries: check boxes, tracker ids, bold ids, numbered entries, links, bare lines under a word. */
import {dialects} from './reads.ts';

dialects('item entry', [
  {
    name: 'tracker ids with type, points and person in brackets',
    text: `
      # Sprint 9 Review

      ## Completed

      - #19 [Task] Set up the mirror (2pts, @ana)
      - #21 [Story] Search by colour (5pts, @bo)

      ## Not completed

      - #23 [Bug] Empty page after search (3pts, @ana)
    `,
    reads: {
      stories: [
        {id: '#19', title: 'Set up the mirror', points: 2, who: '@ana', status: 'done', sprint: '9'},
        {id: '#21', title: 'Search by colour', points: 5, who: '@bo', status: 'done', sprint: '9'},
        {id: '#23', title: 'Empty page after search', points: 3, who: '@ana', status: 'todo', sprint: '9'},
      ],
    },
  },
  {
    name: 'tracker id and a blank',
    text: `
      # Sprint 3

      ## Planned

      - MM-6 Table picker
      - MM-7 Booking form
      - MM-11 Confirmation mail
    `,
    reads: {
      stories: [
        {id: 'MM-6', title: 'Table picker', sprint: '3'},
        {id: 'MM-7', title: 'Booking form', sprint: '3'},
        {id: 'MM-11', title: 'Confirmation mail', sprint: '3'},
      ],
    },
  },
  {
    name: 'tracker ids with links and age',
    text: `
      # Sprint 12 standup

      ## In Progress

      - [SCRUM-6](https://example.org/SCRUM-6) Import contacts - 福聖 (7.0d)
      - [SCRUM-8](https://example.org/SCRUM-8) Merge contacts - (2.5d)

      ## Done

      - [SCRUM-2](https://example.org/SCRUM-2) Sign in - Kei (1.0d)
    `,
    reads: {
      stories: [
        {id: 'SCRUM-6', points: null, status: 'in-progress'},
        {id: 'SCRUM-8', points: null, status: 'in-progress'},
        {id: 'SCRUM-2', points: null, status: 'done'},
      ],
    },
  },
  {
    name: 'Vietnamese points',
    text: `
      # Báo cáo Sprint 2

      ## Hoàn thành

      - US-05: Đăng nhập (8 điểm)
      - US-06: Đăng ký (5 điểm)

      ## Chưa hoàn thành

      - US-07: Quên mật khẩu (3 điểm)
    `,
    reads: {
      stories: [
        {id: 'US-05', title: 'Đăng nhập', points: 8, status: 'done', sprint: '2'},
        {id: 'US-06', title: 'Đăng ký', points: 5, status: 'done', sprint: '2'},
        {id: 'US-07', title: 'Quên mật khẩu', points: 3, status: 'todo', sprint: '2'},
      ],
    },
  },
  {
    name: 'numbered entries with ids',
    text: `
      # Sprint 1 Backlog

      1. S1-US-1: Register (5 SP)
      2. S1-US-2: Log in (3 SP)
      3. S1-US-3: Log out (1 SP)
    `,
    reads: {
      stories: [
        {id: 'S1-US-1', title: 'Register', points: 5},
        {id: 'S1-US-2', title: 'Log in', points: 3},
        {id: 'S1-US-3', title: 'Log out', points: 1},
      ],
    },
  },
  {
    name: 'link is the title',
    text: `
      # Sprint 1

      ## Histórias

      - [[HU01] Cadastrar produto](https://example.org/1)
      - [[HU02] Listar produtos](https://example.org/2)
    `,
    reads: {
      stories: [
        {id: 'HU01', title: 'Cadastrar produto', sprint: '1'},
        {id: 'HU02', title: 'Listar produtos', sprint: '1'},
      ],
    },
  },
  {
    name: 'bold ids nested to two levels',
    text: `
      # Frontend backlog

      ## Epic 4: Editor

      * **FE-4: Rich text** 🔄
        * **FE-4.1: Toolbar** ✅
          * Bold and italic
          * Acceptance: buttons toggle
        * **FE-4.2: Paste**
          * Strip styles
          * Acceptance: plain text survives
    `,
    reads: {
      stories: [
        {id: 'FE-4.1', title: 'Toolbar', status: 'done', ac: '0/1'},
        {id: 'FE-4.2', title: 'Paste', status: null, ac: '0/1'},
      ],
    },
  },
  {
    name: 'slugs with points in square brackets',
    text: `
      # Backlog

      ## Sprint 1 (13 pts)

      - **user_story_01** (As a guest I want to look around) [8 pts]
      - **user_story_02** (As a guest I want to search) [5 pts]

      ## Sprint 2 (3 pts)

      - **user_story_03** (As a member I want to rate) [3 pts]
    `,
    reads: {
      stories: [
        {id: 'user_story_01', points: 8, sprint: '1'},
        {id: 'user_story_02', points: 5, sprint: '1'},
        {id: 'user_story_03', points: 3, sprint: '2'},
      ],
    },
  },
  {
    name: 'check boxes are the items, boxes below them tasks',
    text: `
      # TODO

      ## Sprint 1

      - [x] Parser
        - [x] Tokens
        - [x] Tree
      - [ ] Printer
        - [x] Lists
        - [ ] Tables
    `,
    reads: {
      stories: [
        {title: 'Parser', status: 'done', tasks: '2/2', sprint: '1'},
        {title: 'Printer', status: 'todo', tasks: '1/2', sprint: '1'},
      ],
    },
  },
  {
    name: 'MoSCoW on bare lines',
    text: `
      # Product Backlog

      Must have
      - Accounts
      - Payments

      Should have
      - Coupons

      Won't have (for now)
      - Auctions

      Notes:
      - To be refined next week.
    `,
    reads: {
      stories: [
        {title: 'Accounts', priority: 'Must have'},
        {title: 'Payments', priority: 'Must have'},
        {title: 'Coupons', priority: 'Should have'},
        {title: 'Auctions', priority: "Won't have"},
      ],
    },
  },
  {
    name: 'hashtags that are no headings',
    path: 'backlog/stories.md',
    text: `
      #BACKLOG:-540 As a user I want templates so that I save time id:32
      - [ ] List them on a key
      #DOING:-510 As a user I want to add templates to descriptions id:36
      - [x] Append them
      - [ ] Keep the indentation
    `,
    reads: {
      stories: [
        {title: 'As a user I want templates so that I save time', status: 'todo', tasks: '0/1'},
        {title: 'As a user I want to add templates to descriptions', status: 'in-progress', tasks: '1/2'},
      ],
    },
  },
  {
    name: 'where an entry stands is its status',
    text: `
      # Sprint 4 Review

      ## Planned stories

      - BL-201 Filters
      - BL-202 Sorting
      - BL-203 Paging

      ## Completed stories

      - BL-201 Filters
      - BL-203 Paging

      ## Incomplete stories

      - BL-202 Sorting
    `,
    reads: {
      stories: [
        {id: 'BL-201', status: 'done'},
        {id: 'BL-202', status: 'todo'},
        {id: 'BL-203', status: 'done'},
      ],
    },
  },
  {
    name: 'link to the file of a task in lanes',
    path: 'board/index.md',
    text: `
      ---
      startedColumns:
        - Doing
      completedColumns:
        - Done
      ---

      # Website

      ## Todo

      - [write-imprint](tasks/write-imprint.md)

      ## Doing

      - [pick-colours](tasks/pick-colours.md)

      ## Done

      - [buy-domain](tasks/buy-domain.md)
      - [choose-host](tasks/choose-host.md)
    `,
    reads: {
      stories: [
        {title: 'write-imprint', status: 'todo'},
        {title: 'pick-colours', status: 'in-progress'},
        {title: 'buy-domain', status: 'done'},
        {title: 'choose-host', status: 'done'},
      ],
    },
  },
]);
