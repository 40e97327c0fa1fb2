/** The charts to choose from, as a row of tabs: arrow keys move along it, as the pattern for tabs has it. */
import {type ChartName, chartNames} from '../../server/src/protocol/webview.ts';
import {make} from './dom.ts';

const labels: Readonly<Record<ChartName, string>> = {
  burndown: 'Burndown',
  burnup: 'Burnup',
  status: 'Status over Time',
  flow: 'Cumulative Flow',
  velocity: 'Velocity',
  report: 'Sprint Report',
  forecast: 'Forecast',
};

export interface Tabs {
  readonly element: HTMLElement;
  readonly show: (chart: ChartName) => void;
}

/** `panel` is the id of the element that the tabs change. */
export function createTabs(panel: string, choose: (chart: ChartName) => void): Tabs {
  const tabs = chartNames.map(name => {
    const tab = make('button', {type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': panel}, labels[name]);
    tab.addEventListener('click', () => choose(name));
    return tab;
  });
  const element = make('div', {role: 'tablist', 'aria-label': 'Chart', class: 'tabs'}, ...tabs);
  element.addEventListener('keydown', event => {
    const to = target(event.key, tabs.indexOf(document.activeElement as HTMLButtonElement), tabs.length);
    if (to === undefined) return;
    event.preventDefault();
    tabs[to]?.focus();
    tabs[to]?.click();
  });
  return {
    element,
    show: chart => {
      for (const [index, tab] of tabs.entries()) {
        const chosen = chartNames[index] === chart;
        tab.setAttribute('aria-selected', String(chosen));
        tab.tabIndex = chosen ? 0 : -1;
      }
    },
  };
}

function target(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
