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
  {
    name: 'criteria and tasks of an item in a section of their own, in front of its id or behind it',
    text: `
      # Sprint 1

      | ID | 标题 | SP |
      |---|---|---|
      | DEV-1 | 登录 | 3 |
      | DEV-2 | 退出登录 | 2 |
      | DEV-3 | 找回密码 | 2 |

      ### DEV-1 验收标准

      - [x] 返回 401
      - [ ] 双通道

      ### DEV-2: Acceptance criteria

      - The session ends
      - A mail is sent

      ### Zadania dla DEV-3

      - [x] Kod
      - [ ] Testy

      ### DEV-4: Confirmation

      - [ ] Ask before leaving
    `,
    reads: {
      stories: [
        {id: 'DEV-1', title: '登录', ac: '1/2', tasks: '0/0'},
        {id: 'DEV-2', title: '退出登录', ac: '0/2', tasks: '0/0'},
        {id: 'DEV-3', title: '找回密码', ac: '0/0', tasks: '1/2'},
        {id: 'DEV-4', title: 'Confirmation'},
      ],
    },
  },
  {
    name: 'the words of a status say more than the tick in the heading',
    text: `
      # Epic 2 : Agents

      ### ✅ US-2.4 | Mémoire sociale

      **Points:** 6
      **Statut:** ⚠️ Partielle

      ### ✅ US-2.5 | Mémoire courte

      **Points:** 5
      **Statut:** ✅
    `,
    reads: {
      stories: [
        {id: 'US-2.4', title: 'Mémoire sociale', status: 'in-progress'},
        {id: 'US-2.5', title: 'Mémoire courte', status: 'done'},
      ],
    },
  },
  {
    name: 'numbers in code are ids where a priority or a status follows them',
    text: `
      # Backlog

      ## Otwarte

      - \`057\` [P2] \`todo\` - Nowy filtr
        - Cel: mniej szumu
        - Akceptacja: stary filtr zostaje
      - \`069\` [P3] \`in_progress\` - Korekta mowy
    `,
    reads: {
      stories: [
        {id: '057', title: 'Nowy filtr', priority: 'P2', status: 'todo', ac: '0/1'},
        {id: '069', title: 'Korekta mowy', priority: 'P3', status: 'in-progress'},
      ],
    },
  },
  {
    name: 'what a label says of an earlier sprint, and a heading that only speaks of the first one',
    text: `
      # Sprint 2

      ## Контекст

      **Sprint 1 завершён:**

      - HU-1: Crear una cuenta (3 puntos)

      ## Почему это не первый спринт

      - Был ещё один

      ## Historias

      ### HU-2: Pagar con tarjeta (5 puntos)

      **Ölçülebilir Kabul Kriterleri:**

      1. Ödeme 5 saniyede biter
      2. Makbuz gelir

      ### HU-3: Pagar en efectivo (2 puntos)

      **Criterios de aceptación medibles:**

      - Sale un recibo
    `,
    reads: {
      stories: [
        {id: 'HU-1', points: 3, sprint: '1'},
        {id: 'HU-2', points: 5, sprint: '2', ac: '0/2'},
        {id: 'HU-3', points: 2, sprint: '2', ac: '0/1'},
      ],
      sprints: [{id: '2'}, {id: '1', title: 'Sprint 1 завершён'}],
    },
  },
  {
    name: 'the total of the product backlog, by whatever name',
    text: `
      # Ürün

      - Product Backlog toplam puanı: **31 puan** (12 story)

      | # | Story | Puan |
      |---|---|---|
      | 1 | Giriş yapma | 3 |
      | 2 | Çıkış yapma | 2 |

      **Pontos totais do product backlog:** 6 pontos
    `,
    reads: {
      stories: [{title: 'Giriş yapma'}, {title: 'Çıkış yapma'}],
      wrong: ['3: 31, not 5', '3: 12, not 2', '10: 6, not 5'],
    },
  },
  {
    name: 'a definition of done that is checked item by item is none of their tasks',
    text: `
      # Sprint 9

      ### US-034: Immatriculation (1 SP)

      - [x] Code

      ### US-033: Recherche (5 SP)

      ## Definition of Done - Vérification

      ### US-034

      - [x] Tests QA
      - [x] Revue

      ### US-033

      - [x] Tests QA
      - [ ] Revue
    `,
    reads: {
      stories: [
        {id: 'US-034', title: 'Immatriculation', tasks: '1/1', dod: '2/2'},
        {id: 'US-033', title: 'Recherche', tasks: '0/0', dod: '1/2'},
      ],
    },
  },
  {
    name: 'a name before the id, and the title in bold below',
    text: `
      # スプリントバックログ - Sprint 26

      ### 主軸: PBI-097（1pt / Critical）

      **広告の配置を見直す**

      ### 主軸: PBI-098（3pt / High）

      **本文を焼き込む**

      - **PBI-097の完了が前提**
    `,
    reads: {
      stories: [
        {id: 'PBI-097', title: '広告の配置を見直す', points: 1, priority: 'Critical', sprint: '26'},
        {id: 'PBI-098', title: '本文を焼き込む', points: 3, priority: 'High', sprint: '26'},
      ],
    },
  },
]);
