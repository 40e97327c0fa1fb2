/** Everything that charts need, as one part of the program that is loaded when a chart is first asked for. */
import {csvText, markdownText} from '../../charts/csv.ts';
import {svgFile} from '../../charts/file.ts';
import type {BurndownTextParams} from '../../protocol/burndown.ts';
import {answerOf, noPlan} from './answer.ts';
import {chartOf} from './chart.ts';
import {journalOf, lineFor} from './journal.ts';
import {type Sight, sightOf} from './sight.ts';

/** A chart as the text of a file; null: no version up to now has the sprint. */
function textOf(sight: Sight, {choice, format}: Pick<BurndownTextParams, 'choice' | 'format'>): string | null {
  const chart = chartOf(sight, choice.chart);
  if (!chart) return null;
  if (format === 'svg') return svgFile(chart.drawing, 'light');
  return chart.tables.map(format === 'csv' ? csvText : markdownText).join(format === 'csv' ? '\r\n' : '\n');
}

export const charts = {answerOf, noPlan, sightOf, textOf, journalOf, lineFor};
