/** Forms in which teams of many languages write: counted sections, ids of a sprint, epics in tables, remarks around titles. */
import {dialects} from './reads.ts';

dialects('tongues', [
  {
    name: 'sprints in sections that are counted have their own numbers, not those of the sections',
    text: `
      # Plan

      ## 3. Sprint 1: Login

      - [ ] US-1: Sign in (3 points)

      ## 4. Sprint 2 任务明细（W4~W6）

      - [ ] US-2: Sign out (2 points)

      ## 5. Sprint 3

      - [ ] US-3: Pay by card (5 points)

      ## 4. Sprint

      - [ ] US-4: Pay by transfer (1 point)
    `,
    reads: {
      stories: [
        {id: 'US-1', sprint: '1'},
        {id: 'US-2', sprint: '2'},
        {id: 'US-3', sprint: '3'},
        {id: 'US-4', sprint: '4'},
      ],
      sprints: [{id: '1'}, {id: '2'}, {id: '3'}, {id: '4'}],
    },
  },
  {
    name: 'ids of the third sprint, and remarks in brackets before and behind a title',
    text: `
      # Sprint 3: Feed

      | ID | Задача | Оценка | Приоритет | Зависимости |
      |---|---|---|---|---|
      | S3-01 | Лента с фильтрами | 1.5 д | Must | — |
      | S3-02 | Пересылка | 2 д | Must | S3-01 |
      | S3-03 | (Stretch) Превью (sharp или S3) | 1 д | Could | S3-01 |

      ### Task S3-01: Лента

      - [ ] **Step 1: Тест**
      - [ ] **Step 2: Роут**
    `,
    reads: {
      stories: [
        {id: 'S3-02', title: 'Пересылка', needs: 'S3-01'},
        {id: 'S3-03', title: '(Stretch) Превью (sharp или S3)'},
        {id: 'S3-01', title: 'Лента', estimate: '1.5 д', tasks: '0/2'},
      ],
    },
  },
  {
    name: 'a table of epics says so of its ids',
    text: `
      # 计划

      ## 1. Epic 结构

      | Epic ID | 名称 | Sprint | 负责人 |
      |---|---|---|---|
      | EPIC-1 | 平台基础 | S1 | 后端 |
      | EPIC-2 | 感知 | S2 | 算法 |

      ## 2. Sprint 1 任务

      | ID | 标题 | 负责人 | SP |
      |---|---|---|---|
      | DEV-101 | 登录 | 后端 A | 3 |
      | DEV-102 | 退出登录 | 后端 A | 2 |

      **Sprint 1 合计**：6 SP
    `,
    reads: {
      stories: [
        {id: 'DEV-101', title: '登录', points: 3, sprint: '1'},
        {id: 'DEV-102', title: '退出登录', points: 2, sprint: '1'},
      ],
      sprints: [{id: '1', committed: 5}],
      wrong: ['17: 6, not 5'],
    },
  },
]);
