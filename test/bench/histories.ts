/** A burndown from the git history of one plan: cold, and again with what is remembered of its versions. */

import {drawChart} from '../../server/src/charts/draw.ts';
import {svgFile} from '../../server/src/charts/file.ts';
import {sprintSeries} from '../../server/src/core/history/burndown.ts';
import {currentSprint, defaultChartSettings} from '../../server/src/core/history/chart-settings.ts';
import {readHistory} from '../../server/src/git/history.ts';
import {createFactsCache} from '../../server/src/git/versions.ts';
import {value, workshop} from '../git/repository.ts';
import {planOf} from './plans.ts';
import {median, type Section, timeOf, timesOf} from './setup.ts';

/** A plan of 12 KB; every version ticks or opens one more box. */
function versionsOf(count: number) {
  let text = planOf(12_000);
  const boxes = [...text.matchAll(/\[[ x]\]/g)].map(({index}) => index + 1);
  return Array.from({length: count}, (_, version) => {
    const at = boxes[(version * 7) % boxes.length] ?? 0;
    text = `${text.slice(0, at)}${text[at] === 'x' ? ' ' : 'x'}${text.slice(at + 1)}`;
    const date = `${new Date(Date.parse('2026-01-05T08:00:00Z') + version * 3_600_000).toISOString().slice(0, 19)}+00:00`;
    return {text, date, message: `Version ${version}`};
  });
}

export const histories: Section = {
  name: 'histories',
  title: 'git history → burndown',
  async *measure({quick}) {
    const count = quick ? 100 : 1000;
    using here = workshop();
    here.replay('plan.md', versionsOf(count));
    const today = '2026-02-20';
    const burndown = async (cache = createFactsCache()) => {
      const history = value(await readHistory([{path: 'plan.md', file: here.at('plan.md')}], {cache}));
      const sprint = currentSprint(history, defaultChartSettings, today);
      const series = sprintSeries(history, sprint?.key ?? null, defaultChartSettings, today);
      if (!series || history.versions.length !== count) throw new Error('there is no burndown to measure');
      return svgFile(drawChart({kind: 'burndown', series}, {width: 960, height: 440}), 'light');
    };
    const cache = createFactsCache();
    const cold = await timeOf(() => burndown(cache));
    yield {what: `${count} versions: burndown, cold`, value: cold, unit: 'ms', ...(quick ? {} : {goal: 2000})};
    const warm = median(await timesOf(5, () => burndown(cache)));
    yield {what: `${count} versions: burndown, warm`, value: warm, unit: 'ms', ...(quick ? {} : {goal: 100})};
  },
};
