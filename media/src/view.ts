/** The view as a whole: its parts, laid out for the editor area or for the side bar, and what they ask for. */
import type {Choice, Deed, Drawn, FormatName, FromView, Size, Snapshot} from '../../server/src/protocol/webview.ts';
import {createChoices} from './choices.ts';
import {button, fill, make, show} from './dom.ts';
import {createExplain} from './explain.ts';
import {createHeadline} from './headline.ts';
import {createMenu} from './menu.ts';
import {createNotices, createPlaceholder} from './notices.ts';
import {pictureOf} from './picture.ts';
import {createTables} from './tables.ts';
import {createTabs} from './tabs.ts';
import {createWalk} from './walk.ts';

export interface View {
  readonly show: (snapshot: Snapshot) => void;
  /** The room for a drawing. */
  readonly size: () => Size;
  /** The element whose room that is. */
  readonly stage: HTMLElement;
}

const panel = 'chart';

/** Fills the body, whose class says where it is: `panel` in the editor area, `sidebar`. */
export function createView(body: HTMLElement, tell: (message: FromView) => void): View {
  const parts = createParts(tell);
  const {walk, placeholder, drawn, chart} = parts;
  layOut(body, parts);
  const showDrawn = (now: Drawn) => {
    walk.show(now);
    parts.headline.show(now);
    parts.tables.show(now);
  };
  return {
    stage: walk.stage,
    size: () => sizeOf(walk.stage, body.classList.contains('sidebar')),
    show: snapshot => {
      const {state} = snapshot;
      parts.remember(snapshot);
      fill(parts.plan, make('bdi', {}, snapshot.plan));
      fill(parts.title, make('bdi', {}, titleOf(snapshot)));
      parts.choices.show(snapshot);
      parts.tabs.show(snapshot.choice.chart);
      chart.setAttribute('aria-labelledby', `tab-${snapshot.choice.chart}`);
      chart.setAttribute('aria-busy', String(state.kind === 'loading'));
      parts.notices.show(state.kind === 'chart' ? state.notices : []);
      drawn.classList.toggle('away', state.kind !== 'chart');
      show(placeholder.element, state.kind !== 'chart');
      show(parts.menu, state.kind === 'chart');
      if (state.kind === 'chart') showDrawn(state.drawn);
      else placeholder.show(state);
    },
  };
}

type Parts = ReturnType<typeof createParts>;

function createParts(tell: (message: FromView) => void) {
  let choice: Choice | undefined;
  const choose = (change: Partial<Choice>) => {
    if (choice) tell({kind: 'choose', choice: {...choice, ...change}});
  };
  const act = (deed: Deed) => tell({kind: 'do', deed});
  const explain = createExplain({
    go: ({file, line}) => tell({kind: 'go', file, line}),
    diff: commit => tell({kind: 'diff', commit}),
  });
  const walk = createWalk(explain.show, () => explain.element.focus());
  const save = async (format: FormatName) => {
    const svg = walk.svg();
    tell({kind: 'save', format, picture: format === 'png' && svg ? await pictureOf(svg) : null});
  };
  return {
    remember: (snapshot: Snapshot) => {
      choice = snapshot.choice;
    },
    walk,
    explain,
    choices: createChoices(choose),
    tabs: createTabs(panel, chart => choose({chart})),
    headline: createHeadline(),
    notices: createNotices(act),
    placeholder: createPlaceholder(act),
    tables: createTables(),
    menu: createMenu({save: format => void save(format), copy: format => tell({kind: 'copy', format})}),
    open: button('Open Burndown', () => act('open-panel'), 'primary wide'),
    plan: make('p', {class: 'plan'}),
    title: make('h1'),
    chart: make('div', {id: panel, role: 'tabpanel'}),
    drawn: make('div', {class: 'drawn away'}),
  };
}

function layOut(body: HTMLElement, parts: Parts): void {
  const {walk, explain, choices, tabs, headline, notices, placeholder, tables, chart, drawn} = parts;
  const [summary, figures, spoken] = headline.elements;
  const tools = make('div', {class: 'tools'}, ...choices.elements, parts.menu);
  const head = make('header', {class: 'head'}, make('div', {class: 'titles'}, parts.title, parts.plan), tools);
  const columns = make('div', {class: 'columns'}, walk.stage, explain.element);
  fill(drawn, summary, figures, columns, tables.element);
  fill(chart, placeholder.element, drawn);
  body.append(make('main', {}, head, tabs.element, notices.element, chart, parts.open, spoken));
}

function titleOf({sprints, choice, plan}: Snapshot): string {
  const sprint = sprints.find(({key}) => key === choice.sprint) ?? sprints[0];
  return sprint?.title ?? plan.replace(/^.*\//, '');
}

/** As wide as it can be, and not so high that the words around it are pushed out of sight. */
function sizeOf(stage: HTMLElement, small: boolean): Size {
  const width = Math.max(160, Math.round(stage.clientWidth));
  const [least, most] = small ? [150, 210] : [260, Math.max(260, Math.min(560, innerHeight - 400))];
  return {width, height: Math.max(least, Math.min(most, Math.round(width * (small ? 0.6 : 0.62))))};
}
