/** A forecast from the days that were: many futures, each drawn day by day from what was finished on days past. */
import {type Day, daysBetween, daysFrom, isWorkingDay, workingDayAfter} from './calendar.ts';
import {sprintsOf} from './chart-settings.ts';
import {createRandom, type Random} from './random.ts';
import type {Backtest, ChartSettings, Forecast, SprintSeries} from './series.ts';
import {timelineOf} from './timeline.ts';
import type {History} from './version.ts';

/** What a team did long ago says little of what it will do. */
const mostSampleDays = 60;
const futures = 2000;
/** Ten years of working days. */
const mostDays = 2600;

type Facts = Pick<SprintSeries, 'days' | 'last' | 'sprint' | 'unit' | 'undated'>;

/** When the remaining work of a sprint may be finished. */
export function forecastOf(history: History, series: Facts, settings: ChartSettings, today: Day): Forecast {
  const now = series.days[series.last];
  if (now?.remaining === 0) return {kind: 'done'};
  if (now === undefined || now.remaining === null || now.time === 'past') {
    return {kind: 'not-enough-data', message: 'The sprint is not running, so there is nothing to forecast.'};
  }
  const all = throughput(history, {...settings, unit: series.unit}, today);
  const sprints = sprintsOf(history, settings, today).filter(({end}) => end !== null && end < today).length;
  const sample = all.slice(-mostSampleDays);
  const {forecastFrom} = settings;
  if (all.length < forecastFrom.days && sprints < forecastFrom.sprints) return tooLittle(all.length, sprints, settings);
  if (!sample.some(amount => amount > 0)) {
    return {kind: 'not-enough-data', message: `Nothing was finished on the last ${sample.length} working days.`};
  }
  const random = createRandom(settings.seed);
  const lengths = simulate(sample, now.remaining, random);
  const day = (share: number) => workingDayAfter(now.date, quantile(lengths, share), settings.calendar);
  const left = series.days.slice(series.last + 1).filter(({working}) => working).length;
  return {
    kind: 'forecast',
    finish: {p50: day(0.5), p85: day(0.85), p95: day(0.95)},
    byEnd: series.undated ? null : lengths.filter(length => length <= left).length / lengths.length,
    sampleDays: sample.length,
    backtest: backtest(all, forecastFrom.days, random),
  };
}

function tooLittle(days: number, sprints: number, {forecastFrom}: ChartSettings): Forecast {
  return {
    kind: 'not-enough-data',
    message: `Not enough data for a forecast: ${days} working days and ${sprints} closed sprints are known; it takes ${forecastFrom.days} days or ${forecastFrom.sprints} sprints.`,
  };
}

/**
 * What was finished on each working day of the whole plan before today, what was reopened taken off; what was finished
 * on days off counts for the working day before.
 */
export function throughput(history: History, settings: ChartSettings, today: Day): readonly number[] {
  const timeline = timelineOf(history, null, settings, today);
  const first = timeline?.states[0]?.version.day;
  if (!timeline || first === undefined) return [];
  const finished = new Map<Day, number>();
  for (const {version, changes} of timeline.states) {
    for (const {kind, done} of changes) {
      if (kind !== 'finished' && kind !== 'reopened' && kind !== 'progressed') continue;
      finished.set(version.day, (finished.get(version.day) ?? 0) + done);
    }
  }
  const amounts: number[] = [];
  // The first day tells what was there, not what was done on it; today is not over.
  for (const date of daysFrom(first, today).slice(1, Math.max(1, daysBetween(first, today)))) {
    const amount = finished.get(date) ?? 0;
    if (isWorkingDay(date, settings.calendar)) amounts.push(amount);
    else if (amounts.length > 0) amounts.push((amounts.pop() ?? 0) + amount);
  }
  return amounts.map(amount => Math.max(0, amount));
}

/** In how many days each of the futures finishes the work, in rising order. */
function simulate(sample: readonly number[], remaining: number, random: Random): readonly number[] {
  const lengths = Array.from({length: futures}, () => {
    let left = remaining;
    let days = 0;
    while (left > 1e-9 && days < mostDays) {
      left -= sample[random(sample.length)] ?? 0;
      days++;
    }
    return days;
  });
  return lengths.sort((a, b) => a - b);
}

/** The smallest value that this share of the values does not exceed. */
function quantile(rising: readonly number[], share: number): number {
  return rising[Math.max(0, Math.ceil(share * rising.length) - 1)] ?? 0;
}

const horizon = 10;
const tries = 60;

/** Says on earlier days how much the next ten working days would finish, and compares with what they did. */
function backtest(all: readonly number[], leastDays: number, random: Random): Backtest {
  const from = Math.max(leastDays, all.length - horizon - tries);
  let [count, held50, held85] = [0, 0, 0];
  for (let at = from; at + horizon <= all.length; at++) {
    const sample = all.slice(Math.max(0, at - mostSampleDays), at);
    const sums = Array.from({length: 400}, () => sumOf(horizon, sample, random)).sort((a, b) => a - b);
    const actual = all.slice(at, at + horizon).reduce((sum, amount) => sum + amount, 0);
    count++;
    if (actual >= quantile(sums, 0.5) - 1e-9) held50++;
    if (actual >= quantile(sums, 0.15) - 1e-9) held85++;
  }
  return {tries: count, p50: count === 0 ? null : held50 / count, p85: count === 0 ? null : held85 / count};
}

function sumOf(days: number, sample: readonly number[], random: Random): number {
  let sum = 0;
  for (let day = 0; day < days; day++) sum += sample[random(sample.length)] ?? 0;
  return sum;
}
