/** Forms that plans in other languages than English use more than English ones do: brackets, bare labels, numbered sections. */
import {dialects} from './reads.ts';

dialects('tongues', [
  {
    name: 'who works on it, in brackets behind the points',
    text: `
      # Спринт 1

      - [ ] US-1: Войти (5 баллов) (Иван)
      - [x] US-2: Выйти (3 балла) (Анна П.)

      ## Готово

      ### US-3: 결제 (2점) (김철수)
    `,
    reads: {
      stories: [
        {id: 'US-1', title: 'Войти', points: 5, who: 'Иван'},
        {id: 'US-2', title: 'Выйти', points: 3, who: 'Анна П.'},
        {id: 'US-3', title: '결제', points: 2, who: '김철수'},
      ],
    },
  },
  {
    name: 'criteria and tasks under an entry that is called so, without a colon',
    text: `
      # 스프린트 1

      ### US-1: 결제 (5점)

      - 인수 조건
        - 양식을 검증한다
        - 메일을 보낸다
      - 작업
        - [ ] 코드

      ### US-2: Вход (3 балла)

      - Критерии приёмки
        - форма проверяется

      ### US-3: Sign out (2 points)

      - Acceptance criteria
        - the session ends
    `,
    reads: {
      stories: [
        {id: 'US-1', ac: '0/2', tasks: '0/1'},
        {id: 'US-2', ac: '0/1', tasks: '0/0'},
        {id: 'US-3', ac: '0/1', tasks: '0/0'},
      ],
    },
  },
  {
    name: 'how many of its tasks are done is no part of a title',
    text: `
      # Спринт 2

      - [ ] T-1: Вход (1/2 подзадач)
      - [ ] T-2: Выход (0/9 подзадач)
    `,
    reads: {
      stories: [
        {id: 'T-1', title: 'Вход'},
        {id: 'T-2', title: 'Выход'},
      ],
    },
  },
  {
    name: 'epics in a table of their own',
    text: `
      # Tienda: backlog inicial

      ## Épicas

      | ID | Épica | Objetivo |
      |---|---|---|
      | E-01 | Cuentas | Que nadie se pierda |
      | E-02 | Pagos | Que todos paguen |

      ## Historias

      | ID | Épica | Historia | Puntos | Prioridad |
      |---|---|---|---|---|
      | HU-01 | E-01 | Crear una cuenta | 3 | Must |
      | HU-02 | E-02 | Pagar con tarjeta | 5 | Must |
    `,
    reads: {
      stories: [
        {id: 'HU-01', title: 'Crear una cuenta', points: 3, epic: 'E-01'},
        {id: 'HU-02', title: 'Pagar con tarjeta', points: 5, epic: 'E-02'},
      ],
    },
  },
  {
    name: 'a template and an example under numbers',
    text: `
      # Tienda: backlog inicial

      ## 2. Plantilla de historia

      **HU-00**

      **Estimación:** 3 puntos | **Prioridad:** Must

      ## 3. Ejemplo resuelto

      **HU-09**

      **Estimación:** 5 puntos | **Prioridad:** Must

      ## 4. Historias

      | ID | Historia | Puntos | Prioridad |
      |---|---|---|---|
      | HU-01 | Crear una cuenta | 3 | Must |
      | HU-02 | Pagar con tarjeta | 5 | Must |
    `,
    reads: {stories: [{id: 'HU-01'}, {id: 'HU-02'}]},
  },
  {
    name: 'a time in a title beside a column of estimates',
    text: `
      # 스프린트 2

      | ID | 작업 | SP | 예상 공수 |
      |---|---|---|---|
      | S-1 | 목록 보기 | 3 | 12h |
      | S-2 | 캐시 (5분 유지) | 2 | 8h |

      **소계**: **5 SP / 20시간**
    `,
    reads: {
      stories: [
        {id: 'S-1', points: 3, estimate: '12h'},
        {id: 'S-2', points: 2, estimate: '8h'},
      ],
      wrong: [],
    },
  },
  {
    name: 'what an epic says of itself is no story',
    text: `
      # Epic: Prenotazioni

      ## 📋 Informazioni generali
      **Epic ID**: EPIC-002
      **Nome**: Prenotazioni
      **Owner**: Product Owner
      **Status**: Planning

      ## Storie

      - [ ] **US-3**: Vedere le sale - [8 Story Points]
      - [ ] **US-4**: Prenotare una sala - [5 Story Points]
    `,
    reads: {
      stories: [
        {id: 'US-3', points: 8},
        {id: 'US-4', points: 5},
      ],
    },
  },
  {
    name: 'the backlog of a sprint behind the name of a product',
    text: `
      # Sklep – Backlog Sprintu 05: Płatności

      ## Zakres

      - **Zadanie 5.1:** Płatność kartą
      - **Zadanie 5.2:** Wysyłka faktury
    `,
    reads: {
      sprints: [{id: '05', count: 2}],
      stories: [{id: '5.1'}, {id: '5.2'}],
    },
  },
  {
    name: 'tasks under headings that say in brackets which story they are of',
    text: `
      # 迭代 9

      **故事点:** 13

      ## 用户故事

      | ID | 用户故事 | 故事点 |
      |---|---|---|
      | US-9.1 | 登录 | 5 |
      | US-9.2 | 支付 | 8 |

      ## 任务分解

      ### Task 1: 表单 (US-9.1)
      **估计:** 3 故事点

      ### Task 2: 接口 (US-9.1, US-9.2) ✅
      **状态:** 已完成
    `,
    reads: {
      stories: [
        {id: 'US-9.1', points: 5},
        {id: 'US-9.2', points: 8},
      ],
      wrong: [],
    },
  },
  {
    name: 'the description of an epic tells no story of its own',
    text: `
      # Historia épica: Carrito

      ### Descripción de la épica:
      Como cliente, quiero gestionar el carrito, para comprar rápido.

      ## Historias

      | ID | Historia de usuario | Esfuerzo | Prioridad |
      |---|---|---|---|
      | **HU04** | Como cliente, quiero agregar productos. | **5 pts** | Alta |
      | **HU05** | Como cliente, quiero ver el carrito. | **3 pts** | Media |
    `,
    reads: {
      stories: [
        {id: 'HU04', points: 5},
        {id: 'HU05', points: 3},
      ],
    },
  },
  {
    name: 'the priority of a section in brackets, and before its word',
    text: `
      # Storie

      ### Funzioni di base (Alta Priorità)

      - US-1: Entrare (3 SP)

      ### Prioridad media

      - US-2: Uscire (2 SP)

      ### 优先级：低

      - US-3: 支付 (1 SP)
    `,
    reads: {
      stories: [
        {id: 'US-1', priority: 'Alta Priorità'},
        {id: 'US-2', priority: 'media'},
        {id: 'US-3', priority: '低'},
      ],
    },
  },
]);
