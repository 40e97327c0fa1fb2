/** Tables and headings that are written as HTML: spanned cells, lists and line breaks in cells, headings inside. */
import {dialects} from './reads.ts';

dialects('html', [
  {
    name: 'epic in a cell that spans its stories, struck story',
    text: `
      ---
      layout: default
      ---

      ## Product Backlog

      <table>
        <tr>
          <th>Epic</th><th>ID</th><th>User story</th><th>MoSCoW</th><th>Points</th>
        </tr>
        <tr>
          <td rowspan="2">Catalogue</td>
          <td>US01</td>
          <td>As a guest I want to browse</td>
          <td>Must</td>
          <td>5</td>
        </tr>
        <tr>
          <td>US02</td>
          <td><del>As a guest I want to filter</del></td>
          <td>Should</td>
          <td>3</td>
        </tr>
        <tr>
          <td rowspan=1>Basket</td>
          <td>US03</td>
          <td>As a guest I want to &amp; can order</td>
          <td>Could</td>
          <td>8</td>
        </tr>
      </table>
    `,
    reads: {
      stories: [
        {id: 'US01', title: 'As a guest I want to browse', points: 5, priority: 'Must', epic: 'Catalogue', line: 11},
        {id: 'US02', title: 'As a guest I want to filter', points: 3, priority: 'Should', epic: 'Catalogue', line: 18},
        {id: 'US03', title: 'As a guest I want to & can order', points: 8, priority: 'Could', epic: 'Basket', line: 24},
      ],
    },
  },
  {
    name: 'epic, capability, feature and story as columns',
    text: `
      # Backlog

      <style>
      td { border: 1px solid }
      </style>

      <table>
      <thead>
      <tr><th>Épica</th><th>Capacidad</th><th>Característica</th><th>Historia de usuario</th></tr>
      </thead>
      <tbody>
      <tr>
      <td rowspan="3">E 1: Tienda</td>
      <td rowspan="2">C 1.1: Catálogo</td>
      <td rowspan="2">F 1.1.1: Búsqueda</td>
      <td>HU 1.1.1.1: Como cliente quiero buscar</td>
      </tr>
      <tr>
      <td>HU 1.1.1.2: Como cliente quiero filtrar</td>
      </tr>
      <tr>
      <td>C 1.2: Pago</td>
      <td>F 1.2.1: Tarjeta</td>
      <td>HU 1.2.1.1: Como cliente quiero pagar</td>
      </tr>
      </tbody>
      </table>
    `,
    reads: {
      stories: [
        {id: 'HU 1.1.1.1', title: 'Como cliente quiero buscar'},
        {id: 'HU 1.1.1.2', title: 'Como cliente quiero filtrar'},
        {id: 'HU 1.2.1.1', title: 'Como cliente quiero pagar'},
      ],
    },
  },
  {
    name: 'each story a table with a heading inside',
    text: `
      # Historias de usuario

      ### US07

      <table>
      <tr><td colspan="2"><h3>Ver mis pedidos</h3></td></tr>
      <tr><td>Prioridad</td><td>Alta</td></tr>
      <tr><td>Estimación</td><td>5 puntos</td></tr>
      <tr><td colspan="2">Como cliente quiero ver mis pedidos para seguirlos</td></tr>
      <tr><td colspan="2">Criterios de aceptación</td></tr>
      <tr><td colspan="2">Dado un cliente<br>Cuando entra<br>Entonces ve sus pedidos</td></tr>
      </table>

      ### US08

      <table>
      <tr><td colspan="2"><h3>Cancelar un pedido</h3></td></tr>
      <tr><td>Prioridad</td><td>Media</td></tr>
      <tr><td>Estimación</td><td>3 puntos</td></tr>
      <tr><td colspan="2">Criterios de aceptación</td></tr>
      <tr><td colspan="2">Dado un pedido<br>Cuando lo cancela<br>Entonces desaparece</td></tr>
      <tr><td colspan="2">Dado un pedido enviado<br>Cuando lo cancela<br>Entonces ve un aviso</td></tr>
      </table>
    `,
    reads: {
      stories: [
        {id: 'US07', title: 'Ver mis pedidos', points: 5, priority: 'Alta', ac: '0/1'},
        {id: 'US08', title: 'Cancelar un pedido', points: 3, priority: 'Media', ac: '0/2'},
      ],
    },
  },
  {
    name: 'heading in the middle',
    text: `
      <h1 align="center">Sprint 3</h1>

      <p align="center">2025-05-05 - 2025-05-16</p>

      ## Backlog

      | ID | Story | Points |
      |----|-------|--------|
      | A-1 | Menu | 3 |
    `,
    reads: {sprints: [{id: '3', committed: 3}], stories: [{id: 'A-1', points: 3, sprint: '3'}]},
  },
  {
    name: 'lists in cells',
    text: `
      # Sprint 1

      <table>
      <tr><th>ID</th><th>Story</th><th>Acceptance criteria</th><th>Tasks</th><th>Story points</th></tr>
      <tr><td>1.1</td><td>Sign in</td><td><ul><li>Right password opens</li><li>Wrong one refuses</li></ul></td><td>Form<br/>Endpoint<br/>Session</td><td>5</td></tr>
      </table>
    `,
    reads: {stories: [{id: '1.1', title: 'Sign in', points: 5, ac: '0/2', tasks: '0/3'}]},
  },
  {
    name: 'cells not closed, capitals, attributes without quotes',
    text: `
      # Sprint 1 Backlog

      <TABLE border=1>
      <TR><TH>ID<TH>Task<TH>Status
      <TR><TD>T1<TD>Draw the plan<TD>Done
      <TR><TD>T2<TD>Build the house<TD>To do
      </TABLE>
    `,
    reads: {
      stories: [
        {id: 'T1', title: 'Draw the plan', status: 'done'},
        {id: 'T2', title: 'Build the house', status: 'todo'},
      ],
    },
  },
  {
    name: 'bold, code and links in cells',
    text: `
      # Sprint 1 Backlog

      <table>
      <tr><td><b>ID</b></td><td><b>Story</b></td><td><b>Points</b></td></tr>
      <tr><td><a href="https://example.org/7">#7</a></td><td><strong>Show</strong> the <code>menu</code></td><td>3</td></tr>
      </table>
    `,
    reads: {stories: [{id: '#7', title: 'Show the menu', points: 3}]},
  },
  {
    name: 'tables that only lay a page out',
    text: `
      # My project

      <table>
      <tr><td align="center"><img src="a.png"><br><sub><b>Ana</b></sub></td><td><a href="#">Docs</a></td></tr>
      </table>

      <details><summary>More</summary>

      - [ ] nothing

      </details>
    `,
    reads: 'nothing',
  },
]);
