/** What the settings of a team mean for its charts. */
import {memo} from '../memo.ts';
import type {Settings} from '../settings.ts';
import {weekdays} from '../team-calendar.ts';
import {isTimeZone} from './calendar.ts';
import {defaultChartSettings} from './chart-settings.ts';
import type {ChartSettings} from './series.ts';

export const teamChartSettings: (settings: Settings) => ChartSettings = memo(settings => {
  const {timeZone, workingDays, holidays, doneStatuses} = settings;
  return {
    ...defaultChartSettings,
    calendar: {
      ...defaultChartSettings.calendar,
      timeZone: isTimeZone(timeZone) ? timeZone : null,
      workingDays: workingDays.map(day => weekdays.indexOf(day) + 1),
      holidays,
    },
    unit: settings['burndown.unit'] === 'auto' ? null : settings['burndown.unit'],
    doneStatuses,
    graceDays: Math.min(3, settings['burndown.graceDays']),
    ideal: settings['burndown.ideal'],
    rollingSprints: settings['velocity.window'],
    healthThresholds: {green: settings['health.green'] / 100, yellow: settings['health.yellow'] / 100},
    completionTarget: settings['health.completion'] / 100,
    forecastFrom: {days: settings['forecast.days'], sprints: settings['forecast.sprints']},
  };
});
