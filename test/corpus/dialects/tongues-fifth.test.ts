/** Forms in which teams of many languages write: columns and rows of tables, headings as keys, what templates leave behind. */
import {dialects} from './reads.ts';

dialects('tongues', [
  {
    name: 'a first column of tasks names the items',
    text: `
      # Sprint 2

      ## Tarefas da sprint

      | Tarefas | Pontos |
      |---|---|
      | T4 - Cadastro de mesas | 3 |
      | US02 - Eu, como garçom, desejo fechar a conta | 5 |

      **Total de pontos:** 9
    `,
    reads: {
      stories: [
        {id: 'T4', title: 'Cadastro de mesas', points: 3, sprint: '2'},
        {id: 'US02', points: 5, sprint: '2'},
      ],
      wrong: ['10: 9, not 8'],
    },
  },
  {
    name: 'beside a column of stories tasks are those of the stories',
    text: `
      # Sprint 2 backlog

      | # | Aufgaben | Status |
      |---|---|---|
      | 1 | Tische anlegen | Fertig |
      | 2 | Rechnung drucken | Offen |

      # Sprint 3 backlog

      | ID | Story | Aufgaben | Punkte |
      |---|---|---|---|
      | US-7 | Tische reservieren | Formular <br> Mail | 5 |
    `,
    reads: {
      stories: [
        {title: 'Tische anlegen', status: 'done', sprint: '2'},
        {title: 'Rechnung drucken', status: 'todo', sprint: '2'},
        {id: 'US-7', title: 'Tische reservieren', points: 5, tasks: '0/2', sprint: '3'},
      ],
    },
  },
  {
    name: 'a column of nothing but sprints plans the rows, whatever it is called',
    text: `
      # Backlog

      | ID | User story | Coût | Prévu pour |
      |---|---|---|---|
      | US#1 | En tant que serveur, je souhaite voir le plan de salle. | 5 | Sprint 2 |
      | US#2 | En tant que serveur, je souhaite prendre une commande. | 3 | Sprint 1 |
    `,
    reads: {
      stories: [
        {id: 'US#1', points: 5, sprint: '2'},
        {id: 'US#2', points: 3, sprint: '1'},
      ],
    },
  },
  {
    name: 'a bold row without anything else stands over the rows below it',
    text: `
      # Sprint 1 backlog

      | ID | Description | Points |
      |---|---|---|
      |   | **Salle** | |
      | 4 | En tant que serveur, je veux voir les tables libres | 3 |
      |   | **Caisse** | |
      | 9 | En tant que caissier, je veux imprimer la note | 2 |
    `,
    reads: {
      stories: [
        {id: '4', points: 3, epic: 'Salle'},
        {id: '9', points: 2, epic: 'Caisse'},
      ],
    },
  },
  {
    name: 'rows that tell user stories make a table of them a backlog',
    text: `
      | ID | Descriptif | Priorité |
      |---|---|---|
      | #1 | En tant que serveur, je peux voir les tables libres | 1 |
      | #2 | En tant que serveur, je peux réserver une table | 2 |
      | #3 | En tant que caissier, je peux imprimer la note | 4 |
    `,
    reads: {stories: [{id: '#1', priority: '1'}, {id: '#2'}, {id: '#3'}]},
  },
  {
    name: 'headings of an item that are keys with their values, and bullets typed by hand',
    text: `
      ## Historia de usuario: Reservar mesa

      ### Criterios de aceptación:

      • Se puede elegir la hora.
      • Se recibe un correo.

      ### Prioridad: Alta

      ### Estimación: 5 puntos
    `,
    reads: {stories: [{title: 'Reservar mesa', points: 5, priority: 'Alta', ac: '0/2'}]},
  },
  {
    name: 'what a team filled into the brackets of a template',
    text: `
      # Sprint 3

      #### Historia #1: [HU4: Carta de postres]

      - **Story Points:** [08]
      - **Estado:** [Hecho]
      - **Prioridad:** [Alta/Media/Baja]
    `,
    reads: {stories: [{id: 'HU4', points: 8, status: 'done', sprint: '3'}]},
  },
  {
    name: 'an epic of the backlog is no lane',
    text: `
      # User stories

      **1. Epic : Gestion du backlog**

      - En tant que chef, je veux classer les plats afin de voir les plus demandés.

      **2. Epic : Salle**

      - En tant que serveur, je veux voir les tables afin de placer les clients.

      ## Epic 3: Product backlog

      - En tant que chef, je veux retirer un plat afin de raccourcir la carte.
    `,
    reads: {stories: [{status: null}, {status: null}, {status: null, epic: 'Epic 3'}]},
  },
  {
    name: 'how a story is demonstrated is when it is accepted, and details of its implementation are none of its tasks',
    text: `
      # Backlog

      ## User story 1: Prenotazione
      * Story Points: 3
      * Come dimostrare:
        * Prenotare un tavolo libero.
        * Prenotare un tavolo occupato.

      ## User story 2: ログイン
      * Story Points: 2

      ### 実装詳細
      - メールで確認する
      - 失敗を記録する
    `,
    reads: {
      stories: [
        {points: 3, ac: '0/2', tasks: '0/0'},
        {points: 2, tasks: '0/0'},
      ],
    },
  },
  {
    name: 'a total below a heading that names it',
    text: `
      # Sprint 2

      ### Tahmin edilen tamamlanacak puan

      9

      ### Hikayeler (3 HU)

      - Garson olarak, boş masaları görmek istiyorum. (5 puan)
      - Kasiyer olarak, hesabı yazdırmak istiyorum. (3 puan)

      # Sprint 3

      **Total points:**

      4 points

      - As a cook I want to see the orders (3 points)
      - As a cook I want to hide a dish (1 point)
    `,
    reads: {
      sprints: [
        {id: '2', stated: 9, committed: 8},
        {id: '3', committed: 4},
      ],
      wrong: ['5: 9, not 8', '7: 3, not 2'],
    },
  },
  {
    name: 'a phase that a column names is none of the tasks of its row',
    text: `
      # 스프린트 1

      | ID | 단계 | 주요 업무 | 담당자 | 상태 |
      |---|---|---|---|---|
      | PLAN-1 | 기획 | 범위 정의 | 민지 | 완료 |
      | PLAN-2 | 설계 | 화면 설계 | 준호 | 진행 중 |
    `,
    reads: {
      stories: [
        {id: 'PLAN-1', title: '범위 정의', tasks: '0/0', status: 'done'},
        {id: 'PLAN-2', title: '화면 설계', tasks: '0/0', status: 'in-progress'},
      ],
    },
  },
  {
    name: 'bold stories under a counted heading of a priority',
    text: `
      # Cahier des charges

      ### 2.1 Must Have

      **US-01 — Voir la carte**

      > En tant que client, je veux voir la carte, afin de choisir.

      Critères d'acceptation :
      - Les plats sont groupés.
      - Les prix sont visibles.

      **US-02 — Voir les horaires**

      > En tant que client, je veux voir les horaires, afin de venir.

      Critères d'acceptation :
      - Une page les affiche.
    `,
    reads: {
      stories: [
        {id: 'US-01', ac: '0/2'},
        {id: 'US-02', ac: '0/1'},
      ],
    },
  },
  {
    name: 'a number of items with their points behind it, and cards',
    text: `
      # Sprint 1

      - PBIs: 3, total de 9 pontos (3 pontos em Done).

      | Kart Başlığı | Açıklama | Puan |
      |---|---|---|
      | Logo | Ad ve slogan | 3 |
      | Senaryolar | Örnek kullanımlar | 5 |
    `,
    reads: {stories: [{title: 'Logo'}, {title: 'Senaryolar'}], wrong: ['3: 3, not 2', '3: 9, not 8']},
  },
  {
    name: 'points that are done behind those that are planned, and an average of them',
    text: `
      ## Sprint 1 — Sala

      **Pontos planejados:** 8 | **Pontos entregues:** 5

      **Sprints:** 4 | **Média de pontos entregues:** 6

      | ID | Tarefa | Pontos | Status |
      |---|---|---|---|
      | T-01 | Mesas | 3 | Feito |
      | T-02 | Conta | 5 | Feito |
    `,
    reads: {stories: [{id: 'T-01'}, {id: 'T-02'}], wrong: ['3: 5, not 8']},
  },
]);
