/** Forms that plans in other languages than English use more than English ones do, continued. */
import {dialects} from './reads.ts';

dialects('tongues', [
  {
    name: 'headings that count items with ids of their own, over tables of their tasks',
    text: `
      # Sprint 30

      | # | Issue | Titel | SP | Status |
      |---|-------|-------|----|--------|
      | 1 | #85 | Forensik | 2 | 🔲 |
      | 2 | #86 | Bucket | 3 | 🔲 |

      ## Aufgaben

      ### Item 1: #85 Forensik (2 SP)

      | Aufgabe | Beschreibung | Status |
      |------|-------------|--------|
      | 1.1 | Test schreiben | ✅ |
      | 1.2 | Feld speichern | 🔲 |

      ### Issue #86: Bucket

      **Akzeptanzkriterien:**
      - [ ] zählt
    `,
    reads: {
      sprints: [{id: '30', committed: 5}],
      stories: [
        {id: '#85', title: 'Forensik', points: 2, tasks: '1/2'},
        {id: '#86', title: 'Bucket', points: 3, ac: '0/1'},
      ],
    },
  },
  {
    name: 'an overview of sprints some of which have sections of their own',
    text: `
      # Sprint Plan

      | Sprint | Dauer | Fokus | Story Points |
      |--------|-------|-------|--------------|
      | **Sprint 1** | Woche 1-2 | Fundament | 36 SP |
      | **Sprint 2** | Woche 3-4 | Zahlung | 31 SP |

      **Total:** 67 Story Points

      ### Sprint 1: Fundament schaffen

      - [ ] T-1: Anmelden

      ### Nach dem Start (Sprint 7-8)

      **Dauer:** 4 Wochen
      **Story Points:** ~70 SP
    `,
    reads: {
      sprints: [
        {id: '1', stated: 36},
        {id: '2', stated: 31},
      ],
      stories: [{id: 'T-1', sprint: '1'}],
      wrong: [],
    },
  },
  {
    name: 'records: one field an entry, each item led by its id',
    text: `
      # Dokument wymagań

      ## 5. Historyjki użytkowników

      - ID: US-001
      - Tytuł: Rejestracja
      - Opis: Jako nowy użytkownik, chcę założyć konto.
      - Kryteria akceptacji:
        - Formularz wymaga hasła.
        - System waliduje adres.

      - ID: US-002
      - Tytuł: Logowanie
      - Priorytet: Wysoki
      - Kryteria akceptacji:
        - Komunikat o błędzie.
    `,
    reads: {
      stories: [
        {id: 'US-001', title: 'Rejestracja', ac: '0/2', tasks: '0/0'},
        {id: 'US-002', title: 'Logowanie', priority: 'Wysoki', ac: '0/1'},
      ],
    },
  },
  {
    name: 'what a sprint is about names none; a criterion in the line of its item; keys of other fields',
    text: `
      # Sprint 10

      ## Прогресс спринта

      ## Gợi ý chia sprint

      ## Görevler

      - [ ] A1 — Profilleme | Kabul: ölçülen iyileşme
      - [ ] A2 — İndeks | Öncelik: Yüksek

      ## 스프린트 백로그

      ### PB-1 구조

      - 우선순위: P0
      - 모듈: Build
      - 필수 테스트: 통과해야 한다

      ### PB-2 전환

      - 우선순위: P1
      - 모듈: Tools
    `,
    reads: {
      sprints: [{id: '10'}],
      stories: [
        {id: 'A1', title: 'Profilleme', ac: '0/1'},
        {id: 'A2', title: 'İndeks', priority: 'Yüksek', ac: '0/0'},
        {id: 'PB-1', priority: 'P0', tasks: '0/0'},
        {id: 'PB-2', priority: 'P1', tasks: '0/0'},
      ],
    },
  },
  {
    name: 'estimates in hours and days of several languages, whose bare numbers are no points',
    text: `
      # Бэклог

      | ID | Задача | Оценка (ч) |
      |----|--------|------------|
      | T-1 | Вход | 3 |

      | ID | Attività | Stima (gg) |
      |----|----------|------------|
      | T-2 | Mappa | 0,5 |

      | ID | タスク | 見積時間 |
      |----|--------|----------|
      | T-3 | 画面 | 5 |

      | ID | Aufgabe | Schätzung |
      |----|---------|-----------|
      | T-4 | Karte | 5 |
    `,
    reads: {
      stories: [
        {id: 'T-1', points: null, estimate: '3'},
        {id: 'T-2', points: null, estimate: '0,5'},
        {id: 'T-3', points: null, estimate: '5'},
        {id: 'T-4', points: 5},
      ],
    },
  },
  {
    name: 'sums of a priority with the name of its count in the language of the plan',
    text: `
      # Бэклог

      | ID | Задача | Приоритет | Оценка (SP) |
      |----|--------|-----------|-------------|
      | PB-1 | Вход | 🔴 Must | 3 |
      | PB-2 | Выход | 🔴 Must | 2 |
      | PB-3 | Отчёт | 🟡 Should | 5 |

      ## Статистика

      | Приоритет | Кол-во задач |
      |-----------|--------------|
      | 🔴 Must Have | 2 |
      | 🟡 Should Have | 2 |
    `,
    reads: {
      stories: [{id: 'PB-1'}, {id: 'PB-2'}, {id: 'PB-3'}],
      wrong: ['14: 2, not 1'],
    },
  },
  {
    name: 'a template with gaps in its titles',
    text: `
      # Jak planujemy

      **Kryteria akceptacji:**
      * [ ] Kryterium 1
      * [ ] Kryterium 2

      # Plan Sprintu nr [Numer Sprintu]

      - **Data:** [RRRR-MM-DD]
    `,
    reads: 'nothing',
  },
  {
    name: 'risks and questions with ids, beside the work',
    text: `
      # 스프린트 백로그

      - A1. 저장소 세팅
      - A2. 로그인

      ## 7) 리스크 레지스터

      - R1. 데이터 누출
      - R2. 외부 정책

      ## Risks

      - R3: leak
    `,
    reads: {stories: [{id: 'A1'}, {id: 'A2'}]},
  },
  {
    name: 'what is left over from a sprint is not in it',
    text: `
      # Plan

      ## Sprint 1

      ### US-1: Log in (3 points)

      ## Przeniesione ze Sprintu 2

      - US-2: Log out (2 points)

      ## Rimasto dallo sprint 3

      - US-3: Reset (1 point)
    `,
    reads: {
      sprints: [{id: '1', committed: 3}],
      stories: [
        {id: 'US-1', sprint: '1'},
        {id: 'US-2', sprint: null},
        {id: 'US-3', sprint: null},
      ],
    },
  },
]);
