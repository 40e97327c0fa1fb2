/** Forms that plans in other languages than English use more than English ones do. */
import {dialects} from './reads.ts';

dialects('tongues', [
  {
    name: 'items under bold lines, with their keys, criteria and boxes in lines of their own',
    text: `
      # Sprint 2

      ## Lote 1: Datos

      ### 1.1 Ingesta (Rol: datos)
      **Historia 1.1.1: Leer las facturas**
      **Pts: 8** | **Asignado a: Lucía (datos)**
      Yo como contable necesito leer facturas.
      *Criterios de Aceptación:*
      [ ] Lee PDF.
      [x] Lee XML.

      **Historia 1.1.2: Guardar las facturas**
      **Pts: 5**

      **Criterios de Aceptación:**
      - [x] Se guardan

      **Tareas:**
      - [ ] Crear la tabla
      - [ ] Probar
    `,
    reads: {
      sprints: [{id: '2', stated: null, committed: 13}],
      stories: [
        {id: '1.1.1', title: 'Leer las facturas', points: 8, ac: '1/2', tasks: '0/0', sprint: '2'},
        {id: '1.1.2', title: 'Guardar las facturas', points: 5, ac: '1/1', tasks: '0/2', sprint: '2'},
      ],
    },
  },
  {
    name: 'a middle dot between id and title, a group before the id of a task, a letter behind it',
    text: `
      # Görevler

      ### MS-18 · placeOrder() yaz
      - **Kabul kriterleri:** stok düşer
      - Stok

      ## Sprint 3

      - [x] **S3-T1:** Sayfa iskeleti
      - [ ] **S3-T2:** Kaydet
      - [ ] **AB-D1-c**: Ölç
      - [ ] **AB-D1-d**: Yaz
    `,
    reads: {
      stories: [
        {id: 'MS-18', title: 'placeOrder() yaz', ac: '0/1'},
        {id: 'S3-T1', title: 'Sayfa iskeleti', status: 'done', sprint: '3'},
        {id: 'S3-T2', title: 'Kaydet', status: 'todo'},
        {id: 'AB-D1-c', title: 'Ölç'},
        {id: 'AB-D1-d', title: 'Yaz'},
      ],
    },
  },
  {
    name: 'sections that are counted: a list of work, lanes, and what stands beside them',
    text: `
      # 计划

      ## 1. 概述

      **验收标准：** 全部通过

      ## 3. 任务看板

      ### 3.1 待办任务（TODO）

      | 编号 | 任务名称 | 负责人 |
      |------|----------|--------|
      | T-1 | 页面框架 | 小李 |

      ### 3.2 已完成任务（DONE）

      | 编号 | 任务名称 | 负责人 | 结果 |
      |------|----------|--------|------|
      | T-2 | 数据看板 | 小王 | 很好 |

      ## 4. スプリントバックログ (Sprint Backlog)

      | ID | 内容 | 見積 |
      |----|------|------|
      | T-3 | 手順を書く | 2h |
    `,
    reads: {
      stories: [
        {id: 'T-1', title: '页面框架', status: 'todo'},
        {id: 'T-2', title: '数据看板', status: 'done'},
        {id: 'T-3', title: '手順を書く', status: null},
      ],
    },
  },
  {
    name: 'a section of criteria that names the items which they are for',
    text: `
      # Sprint 01 — Backlog

      | ID | Задача | Оценка (SP) | Статус |
      |----|--------|-------------|--------|
      | S01-001 | Проект | 5 | Todo |
      | S01-002 | Клавиши | 8 | Todo |

      ## Критерии приёмки

      ### S01-001 — Проект
      - [ ] собирается
      - [x] запускается
    `,
    reads: {
      sprints: [{id: '01', committed: 13}],
      stories: [
        {id: 'S01-002', points: 8, ac: '0/0', tasks: '0/0'},
        {id: 'S01-001', points: 5, ac: '1/2', tasks: '0/0'},
      ],
    },
  },
  {
    name: 'epics that are ids over tables, beside a legend',
    text: `
      # Product backlog

      ## Convenções
      - **Prioridade**: alta, média, baixa
      - **Estimativa**: P, M, G

      ## E01 - Contas

      | ID | Item de Backlog | Prioridade | Est. | Status |
      |----|-----------------|------------|------|--------|
      | PB-001 | Cadastro | Alta | P | A fazer |
      | PB-002 | Login | Alta | M | Concluído |

      ## E02 - Pedidos

      | ID | Item de Backlog | Prioridade | Est. | Status |
      |----|-----------------|------------|------|--------|
      | PB-003 | Carrinho | Média | M | A fazer |
      | PB-004 | Pagamento | Alta | G | A fazer |
    `,
    reads: {
      epics: [
        {id: 'E01', title: 'Contas', count: 2},
        {id: 'E02', title: 'Pedidos', count: 2},
      ],
      stories: [
        {id: 'PB-001', title: 'Cadastro', epic: 'E01', status: 'todo', priority: 'Alta'},
        {id: 'PB-002', status: 'done'},
        {id: 'PB-003', epic: 'E02'},
        {id: 'PB-004', estimate: 'G'},
      ],
    },
  },
  {
    name: 'a title in one part of the name of a column, ids in the titles',
    text: `
      # Không gian làm việc

      | Tên Features / Task | Mô tả | Trạng thái | Người thực hiện |
      |---|---|---|---|
      | BR-001 - Trang chủ | hiển thị dự án | Todo | Lan, Minh |
      | BR-002 - Đăng nhập | kết nối ví | Doing | Minh |
    `,
    reads: {
      stories: [
        {id: 'BR-001', title: 'Trang chủ', status: 'todo', who: 'Lan, Minh'},
        {id: 'BR-002', title: 'Đăng nhập', status: 'in-progress', who: 'Minh'},
      ],
    },
  },
  {
    name: 'requirements and test cases beside stories',
    text: `
      # User stories

      | Código | Requisito | Epic |
      |--------|-----------|------|
      | FR-001 | Gestão | Epic 1 |
      | FR-002 | Registro | Epic 1 |

      ## Epic 1: Gestão

      ### US-001: Criar tópico

      **Estimativa:** 2 pontos de história

      ## Casos

      | ID | Tipo | Descrição | Prioridade |
      |---|---|---|---|
      | TC-01 | Unit | cria um tópico | Alta |
    `,
    reads: {stories: [{id: 'US-001', points: 2, epic: 'Epic 1'}]},
  },
  {
    name: 'keys with full-width signs, one behind the other',
    text: `
      # US06 场景卡

      优先级：P1 ｜ 故事点：5

      > 状态：进行中　负责人：小李

      ## 验收条件

      - [ ] 不阻塞
    `,
    reads: {
      stories: [
        {id: 'US06', title: '场景卡', priority: 'P1', points: 5, status: 'in-progress', who: '小李', ac: '0/1'},
      ],
    },
  },
]);
