/** `sprintdown burndown`, `report` and `velocity`: what the history of plans tells, as texts, tables and pictures. */
import {existsSync} from 'node:fs';
import {csvText, markdownText} from '../charts/csv.ts';
import {type ChartData, type ChartKind, chartKinds, chartTable, drawChart} from '../charts/draw.ts';
import {svgFile} from '../charts/file.ts';
import {sprintSeries} from '../core/history/burndown.ts';
import {currentSprint, sprintNamed, sprintsOf} from '../core/history/chart-settings.ts';
import {flowSeries, statusSeries} from '../core/history/flow.ts';
import {sprintReport} from '../core/history/report.ts';
import type {ChartSettings, SprintRef, Table} from '../core/history/series.ts';
import {changeWords, forecastSentences, reportStoriesTable, reportTable} from '../core/history/tables.ts';
import {teamChartSettings} from '../core/history/team-settings.ts';
import {velocitySeries} from '../core/history/velocity.ts';
import type {Note} from '../core/history/version.ts';
import {findFiles} from '../files/walk.ts';
import {type ChartOptions, chartOptionsHelp, readChartOptions} from './chart-options.ts';
import {type ExitStatus, program, type Surroundings, wrongUse} from './command.ts';
import {type PlanHistory, planHistory} from './plan-history.ts';
import {createSettings} from './settings.ts';
import {plain, textBurndown, textTable} from './text-table.ts';

const sprintKinds = chartKinds.filter(kind => kind !== 'velocity');

const burndownHelp = `Usage: ${program} burndown [OPTION]… FILE…

Draws a sprint from the git history of its Markdown: what remained at the end of each day, against the
ideal, with every change of the scope. Several FILEs are one plan.

  --format FORMAT          text, svg, json, csv, markdown (text)
  --chart CHART            ${sprintKinds.join(', ')} (burndown)
${chartOptionsHelp}  --theme THEME            of the svg: light, dark, contrast, auto (auto: as the reader's system)
  --width N, --height N    of the svg, in pixels (960 × 440)
  --color, --no-color      whether to colour, instead of finding out
`;

const reportHelp = `Usage: ${program} report [OPTION]… FILE…

Reports what became of a sprint: committed, added, re-estimated, removed, completed, carried over.

  --format FORMAT          text, json, csv, markdown (text)
${chartOptionsHelp}`;

const velocityHelp = `Usage: ${program} velocity [OPTION]… PATH…

Tells what each sprint committed to and completed, and the mean of the last three. PATHs are files,
directories or patterns; files whose numbers mean other stories are plans of their own.

  --format FORMAT          text, svg, json, csv, markdown (text)
${chartOptionsHelp.replace(/ {2}--sprint.*\n/, '')}  --theme THEME            of the svg: light, dark, contrast, auto (auto)
  --width N, --height N    of the svg, in pixels (960 × 440)
`;

const withPicture = ['text', 'svg', 'json', 'csv', 'markdown'];

export function burndown(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  return withHistory('burndown', args, {help: burndownHelp, formats: withPicture}, around, tellBurndown);
}

export function report(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const formats = withPicture.filter(format => format !== 'svg');
  return withHistory('report', args, {help: reportHelp, formats}, around, tellReport);
}

export function velocity(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  return withHistory('velocity', args, {help: velocityHelp, formats: withPicture}, around, tellVelocity);
}

interface Asked extends PlanHistory {
  readonly options: ChartOptions;
  readonly settings: ChartSettings;
  readonly around: Surroundings;
}

interface Command {
  readonly help: string;
  readonly formats: readonly string[];
}

async function withHistory(
  name: string,
  args: readonly string[],
  {help, formats}: Command,
  around: Surroundings,
  tell: (asked: Asked) => ExitStatus,
): Promise<ExitStatus> {
  const parsed = readChartOptions(args, formats, sprintKinds);
  if (parsed === 'help') {
    around.write(help);
    return 0;
  }
  if ('wrong' in parsed) return wrongUse(around, parsed.wrong);
  const {options} = parsed;
  if (options.paths.length === 0) return wrongUse(around, `${name} needs a file`);
  const paths = name === 'velocity' ? pathsOf(options.paths, around) : options.paths;
  const team = createSettings();
  const settings = options.settings(teamChartSettings(team.of(paths?.[0] ?? '.')));
  for (const problem of team.problems) around.complain(`${problem}\n`);
  const found = paths && (await planHistory(paths, {settings, readingOf: team.readingOf}, around));
  if (!found) return 2;
  return tell({...found, today: options.asOf ?? found.today, options, settings, around});
}

function pathsOf(paths: readonly string[], around: Surroundings): readonly string[] | null {
  const {files, failures} = findFiles(paths);
  for (const {path, reason} of failures) around.complain(`${path}: ${reason}\n`);
  return failures.length > 0 ? null : files.map(({path}) => path);
}

/** The key of the sprint that was asked for, null for the whole plan; undefined: there is none, which has been said. */
function chosenSprint({history, options, settings, today, around}: Asked): string | null | undefined {
  const sprints = sprintsOf(history, settings, today);
  if (options.sprint === null) return currentSprint(history, settings, today)?.key ?? null;
  if (options.sprint === 'all') return null;
  const named = sprintNamed(sprints, options.sprint);
  if (named) return named.key;
  const known = sprints.map(({name}: SprintRef) => plain(name)).join(', ') || 'none';
  around.complain(`${options.paths[0]}: there is no sprint “${options.sprint}”; the plan has: ${known}\n`);
  return undefined;
}

function noPlan({options, today, around}: Asked): ExitStatus {
  const path = options.paths[0] ?? '';
  const what = existsSync(path) ? 'no plan was found in it' : 'there is no such file';
  around.complain(`${path}: ${what}, nor a plan in its history up to ${today}\n`);
  return 2;
}

function chartData(asked: Asked, key: string | null, kind: ChartKind): ChartData | null {
  const {history, settings, today} = asked;
  if (kind === 'status') {
    const series = statusSeries(history, key, settings, today);
    return series && {kind, series};
  }
  if (kind === 'flow') {
    const series = flowSeries(history, key, settings, today);
    return series && {kind, series};
  }
  const series = sprintSeries(history, key, settings, today);
  return series && {kind: kind === 'burnup' ? 'burnup' : 'burndown', series};
}

function tellBurndown(asked: Asked): ExitStatus {
  const key = chosenSprint(asked);
  if (key === undefined) return 2;
  const data = chartData(asked, key, asked.options.kind as ChartKind);
  return data ? tellChart(data, asked) : noPlan(asked);
}

function tellVelocity(asked: Asked): ExitStatus {
  const series = velocitySeries(asked.history, asked.settings, asked.today);
  if (series.units.length === 0) return noPlan(asked);
  return tellChart({kind: 'velocity', series}, asked);
}

function tellChart(data: ChartData, asked: Asked): ExitStatus {
  const {options, around} = asked;
  const {format, width, height, theme} = options;
  const table = chartTable(data);
  if (format !== 'text') tellNotes(data.series.notes, around);
  if (format === 'svg') around.write(svgFile(drawChart(data, {width, height, header: true}), theme));
  else if (format === 'json') writeJson(data.kind, data.series, table, around);
  else if (format === 'csv') around.write(csvText(table));
  else if (format === 'markdown')
    around.write(`## ${drawChart(data, {width, height}).title}\n\n${markdownText(table)}`);
  else around.write(chartLines(data, table, asked).join('\n'));
  return 0;
}

/** In every format but texts for people, what is to be said beside the numbers goes to the other stream. */
function tellNotes(notes: readonly Note[], around: Surroundings): void {
  for (const {message} of notes) around.complain(`${plain(message)}\n`);
}

function writeJson(kind: string, series: object, table: Table, around: Surroundings): void {
  around.write(`${JSON.stringify({version: 1, kind, table, series})}\n`);
}

function chartLines(data: ChartData, table: Table, {options, around}: Asked): readonly string[] {
  const paint = around.paint(options.color);
  const title = drawChart(data, {width: 400, height: 300}).title;
  const lines = [paint.bold(plain(title)), plain(table.caption), ''];
  if (data.kind === 'burndown') {
    const {series} = data;
    lines.push(textBurndown(series, paint, around.columns), '');
    const changes = series.scopeChanges.map(change => `  ${change.version.day}  ${plain(changeWords(change))}`);
    if (changes.length > 0) lines.push(paint.bold('Scope changes'), ...changes, '');
    lines.push(...forecastSentences(series).map(sentence => `${sentence}`));
  } else lines.push(textTable(table, paint, around.columns), '');
  return [...lines, ...data.series.notes.map(({message}) => paint.dim(plain(message))), ''];
}

function tellReport(asked: Asked): ExitStatus {
  const {history, options, settings, today, around} = asked;
  const key = chosenSprint(asked);
  if (key === undefined) return 2;
  const found = sprintReport(history, key, settings, today);
  if (!found) return noPlan(asked);
  const [figures, stories] = [reportTable(found), reportStoriesTable(found)];
  const paint = around.paint(options.color);
  const title = `${found.sprint.name} · Report`;
  if (options.format !== 'text') tellNotes(found.notes, around);
  if (options.format === 'json') writeJson('report', found, figures, around);
  else if (options.format === 'csv') around.write(csvText(stories));
  else if (options.format === 'markdown') {
    around.write(`## ${title}\n\n${markdownText(figures)}\n${markdownText(stories)}`);
  } else {
    const tables = [figures, stories].map(table => textTable(table, paint, around.columns));
    const notes = found.notes.map(({message}) => paint.dim(plain(message)));
    around.write(
      [paint.bold(plain(title)), plain(figures.caption), '', tables.join('\n\n'), '', ...notes, ''].join('\n'),
    );
  }
  return 0;
}
