/** Items that are headings or labels: ids of every shape, numbers, nouns, links, whole files. */
import {dialects} from './reads.ts';

dialects('item heading', [
  {
    name: 'ids with colon, dash, bold, points behind',
    text: `
      # Sprint 1 Backlog

      ### US-001: Create an account
      - **Status**: Done

      ### US18 - Reset the password
      - **Status**: To Do

      ### US-03 — Log out
      - **Status**: In Progress

      ### **US-E0-007: Session list** (13 points)
      - **Status**: Blocked
    `,
    reads: {
      stories: [
        {id: 'US-001', title: 'Create an account', status: 'done'},
        {id: 'US18', title: 'Reset the password', status: 'todo'},
        {id: 'US-03', title: 'Log out', status: 'in-progress'},
        {id: 'US-E0-007', title: 'Session list', points: 13, status: 'blocked'},
      ],
    },
  },
  {
    name: 'number and title',
    text: `
      # Technical backlog

      ### 1. ✅ Remove the old client **[COMPLETED]**
      - **Priority**: High
      - **Effort**: 2 hours

      ### 2. Add retries
      - **Priority**: Medium
      - **Effort**: 4-6 hours
      - **Dependencies**: None

      ### 3. Cache the catalogue
      - **Priority**: Low
      - **Effort**: 1 day
    `,
    reads: {
      stories: [
        {id: '1', title: 'Remove the old client', status: 'done', priority: 'High', estimate: '2 hours'},
        {id: '2', title: 'Add retries', priority: 'Medium', estimate: '4-6 hours', needs: ''},
        {id: '3', title: 'Cache the catalogue', priority: 'Low', estimate: '1 day'},
      ],
    },
  },
  {
    name: 'number and title with size in Turkish',
    text: `
      # Ürün Backlog

      ## Yüksek öncelik

      ### 3. Bildirim merkezi
      **Açıklama:** Kullanıcı bildirimlerini görür.
      **Öncelik:** Yüksek
      **Tahmini Effort:** L
      **Durum:** Devam ediyor

      ### 4. Profil sayfası
      **Açıklama:** Kullanıcı profilini düzenler.
      **Öncelik:** Orta
      **Tahmini Effort:** M
      **Durum:** Yapılacak
    `,
    reads: {
      stories: [
        {id: '3', title: 'Bildirim merkezi', priority: 'Yüksek', estimate: 'L', status: 'in-progress'},
        {id: '4', title: 'Profil sayfası', priority: 'Orta', estimate: 'M', status: 'todo'},
      ],
    },
  },
  {
    name: 'dotted number with a letter and a second id',
    text: `
      # Sprint 10 Backlog

      ### Story 10.3a: TD-018 — Split the service
      **Estimate:** 8h | **Actual:** 6h

      ### Story 10.3b: TD-019 — Remove dead routes
      **Estimate:** 2h
    `,
    reads: {
      stories: [
        {id: '10.3a', title: 'TD-018 — Split the service', estimate: '8h'},
        {id: '10.3b', title: 'TD-019 — Remove dead routes', estimate: '2h'},
      ],
    },
  },
  {
    name: 'noun and number in five languages',
    text: `
      # Backlog

      ### Tarea 1 (ID: T1)
      **Descripción:** Diseñar la base de datos
      **Prioridad:** Alta

      ### Tâche 2 : Maquette
      **Priorité :** Moyenne

      ### Aufgabe 3: Anmeldung
      **Priorität:** Hoch

      ### Zadanie 4: Koszyk
      **Priorytet:** Wysoki

      ### Görev 5: Arama
      **Öncelik:** Düşük
    `,
    reads: {
      stories: [
        {id: 'T1', priority: 'Alta'},
        {id: 'Tâche 2', title: 'Maquette', priority: 'Moyenne'},
        {id: 'Aufgabe 3', title: 'Anmeldung', priority: 'Hoch'},
        {id: 'Zadanie 4', title: 'Koszyk', priority: 'Wysoki'},
        {id: 'Görev 5', title: 'Arama', priority: 'Düşük'},
      ],
    },
  },
  {
    name: 'size at the end of the heading',
    text: `
      # Sprint 2 plan

      ### Story 1: Map view (S)
      - Draw the map
      - Pan and zoom

      ### Story 2: Route planning (L)
      - Pick two places
      - Show the way
    `,
    reads: {
      stories: [
        {title: 'Map view', estimate: 'S', points: null, sprint: '2'},
        {title: 'Route planning', estimate: 'L', points: null, sprint: '2'},
      ],
    },
  },
  {
    name: 'heading that is only an id',
    text: `
      # Historias de usuario

      ### US07
      **Como** cliente **quiero** ver mis pedidos **para** seguirlos.
      **Prioridad**: 2
      **Esfuerzo**: 5

      ### US08
      **Como** cliente **quiero** cancelar un pedido **para** no pagarlo.
      **Prioridad**: 1
      **Esfuerzo**: 3
    `,
    reads: {
      stories: [
        {id: 'US07', priority: '2', points: 5},
        {id: 'US08', priority: '1', points: 3},
      ],
    },
  },
  {
    name: 'link is the heading',
    text: `
      # Planejamento da Sprint 2

      ### [Iss12 - Cadastro de turmas](https://example.org/issues/52)
      * **Responsáveis:** Rita e Davi
      * **Pontuação:** 5

      ### [#13 - Lista de presença](https://example.org/issues/13)
      * **Responsáveis:** Davi
      * **Pontuação:** 8
    `,
    reads: {
      stories: [
        {id: 'Iss12', title: 'Cadastro de turmas', points: 5, who: 'Rita, Davi'},
        {id: '#13', title: 'Lista de presença', points: 8, who: 'Davi'},
      ],
    },
  },
  {
    name: 'status glyphs before the id, percent behind',
    text: `
      # Sprint 5

      ### ⏸️ KIRO-001: Evidence folder
      ### 🔄 KIRO-002: Screenshots (95% Complete)
      ### ✅ KIRO-003: Video script
      ### ⏳ KIRO-004: Voice-over
    `,
    reads: {
      stories: [
        {id: 'KIRO-001', title: 'Evidence folder', status: 'todo'},
        {id: 'KIRO-002', title: 'Screenshots', status: 'in-progress'},
        {id: 'KIRO-003', title: 'Video script', status: 'done'},
        {id: 'KIRO-004', title: 'Voice-over', status: 'todo'},
      ],
    },
  },
  {
    name: 'priority in the heading of a specification',
    text: `
      # Feature Specification: Photo albums

      ## User Scenarios & Testing

      ### User Story 1 - Create an album (Priority: P1)

      A person makes an album and adds photos.

      **Why this priority**: Nothing works without it.

      **Acceptance Scenarios**:

      1. **Given** no album, **When** one is created, **Then** it is listed
      2. **Given** an album, **When** photos are added, **Then** they show

      ### User Story 2 - Share an album (Priority: P2)

      A person sends a link.

      **Acceptance Scenarios**:

      1. **Given** an album, **When** it is shared, **Then** the link opens it

      ## Requirements

      - **FR-001**: System MUST store albums
      - **FR-002**: System MUST create links

      ## Success Criteria

      - **SC-001**: An album in under a minute
    `,
    reads: {
      stories: [
        {id: 'User Story 1', title: 'Create an album', priority: 'P1', ac: '0/2'},
        {id: 'User Story 2', title: 'Share an album', priority: 'P2', ac: '0/1'},
      ],
    },
  },
  {
    name: 'bold lines instead of headings',
    text: `
      # Sprint 2

      **US-201: Chart of visits (5 points)**
      - [ ] Query
      - [ ] Drawing

      **US-202: Export (3 points)** ✅
      - [x] CSV
    `,
    reads: {
      stories: [
        {id: 'US-201', title: 'Chart of visits', points: 5, tasks: '0/2', sprint: '2'},
        {id: 'US-202', title: 'Export', points: 3, status: 'done', tasks: '1/1', sprint: '2'},
      ],
    },
  },
]);
