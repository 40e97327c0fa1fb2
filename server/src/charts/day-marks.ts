/** The days of a drawing to point at and to walk through, each with what is to be said of it. */
import {amount} from '../core/history/sentences.ts';
import type {DayPoint, SprintSeries} from '../core/history/series.ts';
import {changeWords} from '../core/history/tables.ts';
import {dateParts} from './axes.ts';
import type {Mark} from './scene.ts';

export function dayMarks(
  series: SprintSeries,
  edge: (index: number) => number,
  points: (day: DayPoint) => readonly {readonly series: string; readonly y: number}[],
): readonly Mark[] {
  return series.days.map((day, index) => ({
    index,
    left: edge(index),
    right: edge(index + 1),
    x: edge(index + 1),
    points: points(day).filter(({y}) => Number.isFinite(y)),
    label: dayLabel(day, series),
  }));
}

/** `Tue 10 Feb: 8 stories remain of 16, ideal 12. 10.8 finished; 10.8b added (1)` */
function dayLabel(day: DayPoint, {unit}: SprintSeries): string {
  const {weekday, day: number, month} = dateParts(day.date);
  const off = day.working ? '' : ', a day off';
  const ideal = day.ideal === null ? '' : `ideal ${round(day.ideal)}`;
  const values =
    day.remaining === null || day.scope === null
      ? [day.time === 'future' ? 'to come' : 'before the history starts', ideal]
      : [`${amount(day.remaining, unit)} ${day.remaining === 1 ? 'remains' : 'remain'} of ${round(day.scope)}`, ideal];
  const told = values.filter(part => part !== '').join(', ');
  const changes = day.changes.filter(({kind}) => kind !== 'status');
  const some = changes.slice(0, mostChanges).map(changeWords);
  const more = changes.length > mostChanges ? [`and ${changes.length - mostChanges} more`] : [];
  return [`${weekday} ${number} ${month}${off}: ${told}.`, [...some, ...more].join('; ')].filter(Boolean).join(' ');
}

const mostChanges = 8;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
