/** The options that all charts share: which sprint, which day, which unit, whose calendar. */
import {parseArgs} from 'node:util';
import {type Theme, themeNames} from '../charts/theme.ts';
import {type Day, isTimeZone} from '../core/history/calendar.ts';
import {type ChartSettings, type Unit, units} from '../core/history/series.ts';

export const chartOptionsHelp = `  --sprint ID              the sprint, by its id, name or title (the one that runs); “all” is the whole plan
  --as-of DATE             as it was at the end of that day, YYYY-MM-DD (today)
  --unit UNIT              ${units.join(', ')} (points where there are any, else stories)
  --time-zone ZONE         whose days count, such as Europe/Berlin (those of each commit's author)
  --holidays DATE[,DATE]…  days off, beside those of the team's settings
  --working-days DAY[,…]   1 Monday … 7 Sunday (1,2,3,4,5)
  --day-start HH:MM        when a new day begins (00:00)
  --grace-days N           days after the first on which planning may go on, 0 to 3 (0)
  --ideal BASIS            the ideal line burns what was committed to (initial) or the scope of now (current)
`;

export interface ChartOptions {
  readonly paths: readonly string[];
  readonly format: string;
  readonly kind: string;
  readonly sprint: string | null;
  /** null: today */
  readonly asOf: Day | null;
  /** The team's settings, with what was asked for in their place. */
  readonly settings: (team: ChartSettings) => ChartSettings;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly color: boolean | undefined;
}

export type Parsed = {readonly options: ChartOptions} | {readonly wrong: string} | 'help';

const text = {type: 'string'} as const;

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: {type: 'string', default: 'text'},
      chart: {type: 'string', default: 'burndown'},
      sprint: text,
      'as-of': text,
      unit: text,
      'time-zone': text,
      holidays: {type: 'string', multiple: true},
      'working-days': text,
      'day-start': text,
      'grace-days': text,
      ideal: text,
      theme: {type: 'string', default: 'auto'},
      width: {type: 'string', default: '960'},
      height: {type: 'string', default: '440'},
      color: {type: 'boolean'},
      'no-color': {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
    },
  });
}

type Values = ReturnType<typeof parse>['values'];

/** What was asked for, or in words what is wrong with it. Throws what `parseArgs` throws. */
export function readChartOptions(
  args: readonly string[],
  formats: readonly string[],
  kinds: readonly string[],
): Parsed {
  const {values, positionals: paths} = parse(args);
  if (values.help) return 'help';
  const wrong = wrongIn(values, formats, kinds);
  if (wrong) return {wrong};
  const options: ChartOptions = {
    paths,
    format: values.format,
    kind: values.chart,
    sprint: values.sprint ?? null,
    asOf: values['as-of'] ?? null,
    settings: team => settingsOf(values, team),
    theme: values.theme as Theme,
    width: Number(values.width),
    height: Number(values.height),
    color: values['no-color'] ? false : values.color,
  };
  return {options};
}

function settingsOf(values: Values, team: ChartSettings): ChartSettings {
  const start = values['day-start']?.split(':').map(Number);
  const days = values['working-days']?.split(',').map(Number);
  return {
    ...team,
    unit: (values.unit as Unit | undefined) ?? team.unit,
    graceDays: Number(values['grace-days'] ?? team.graceDays),
    ideal: values.ideal === undefined ? team.ideal : values.ideal === 'current' ? 'current' : 'initial',
    calendar: {
      timeZone: values['time-zone'] ?? team.calendar.timeZone,
      workingDays: days ?? team.calendar.workingDays,
      holidays: [...team.calendar.holidays, ...holidaysOf(values)],
      dayStart: start ? (start[0] ?? 0) * 60 + (start[1] ?? 0) : team.calendar.dayStart,
    },
  };
}

function holidaysOf({holidays}: Values): readonly Day[] {
  return (holidays ?? []).flatMap(list => list.split(',')).filter(Boolean);
}

function wrongIn(values: Values, formats: readonly string[], kinds: readonly string[]): string | null {
  const oneOf = (name: string, value: string, known: readonly string[]) =>
    known.includes(value) ? null : `--${name} is one of ${known.join(', ')}, not “${value}”`;
  return (
    oneOf('format', values.format, formats) ??
    oneOf('chart', values.chart, kinds) ??
    (values.ideal === undefined ? null : oneOf('ideal', values.ideal, ['initial', 'current'])) ??
    oneOf('theme', values.theme, themeNames) ??
    (values.unit === undefined ? null : oneOf('unit', values.unit, units)) ??
    wrongNumber('width', values.width, 120, 4000) ??
    wrongNumber('height', values.height, 120, 4000) ??
    wrongNumber('grace-days', values['grace-days'] ?? '0', 0, 3) ??
    wrongInCalendar(values)
  );
}

function wrongNumber(name: string, value: string, least: number, most: number): string | null {
  const number = Number(value);
  const fits = value.trim() !== '' && Number.isInteger(number) && number >= least && number <= most;
  return fits ? null : `--${name} is a whole number from ${least} to ${most}, not “${value}”`;
}

function wrongInCalendar(values: Values): string | null {
  const dates = [['as-of', values['as-of']], ...holidaysOf(values).map(day => ['holidays', day])] as const;
  const wrong = dates.find(([, value]) => value !== undefined && !isDay(value));
  const zone = values['time-zone'];
  const days = values['working-days'];
  const start = values['day-start'];
  if (wrong) return `--${wrong[0]} takes dates such as 2026-03-02, not “${wrong[1]}”`;
  if (zone !== undefined && !isTimeZone(zone)) return `--time-zone is a name such as Europe/Berlin; “${zone}” is none`;
  if (days !== undefined && !/^[1-7](,[1-7])*$/.test(days)) {
    return `--working-days is a list such as 1,2,3,4,5, not “${days}”`;
  }
  if (start !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(start)) {
    return `--day-start is a time such as 04:00, not “${start}”`;
  }
  return null;
}

function isDay(value: string): boolean {
  const at = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}
