/** What the settings of a team mean for its charts. */
import {isTimeZone} from '../../core/history/calendar.ts';
import {defaultChartSettings} from '../../core/history/chart-settings.ts';
import type {ChartSettings} from '../../core/history/series.ts';
import type {Settings} from '../../core/settings.ts';
import {weekdays} from '../../core/team-calendar.ts';
import type {UnitName} from '../../protocol/webview.ts';

/** `unit`: chosen in the view, before all settings. */
export function chartSettings(settings: Settings, unit: UnitName | null, year: number): ChartSettings {
  const {timeZone, workingDays, holidays, doneStatuses} = settings;
  return {
    ...defaultChartSettings,
    unit: unit ?? (settings['burndown.unit'] === 'auto' ? null : settings['burndown.unit']),
    calendar: {
      ...defaultChartSettings.calendar,
      timeZone: isTimeZone(timeZone) ? timeZone : null,
      workingDays: workingDays.map(day => weekdays.indexOf(day) + 1),
      holidays: holidays.flatMap(day => everyYear(day, year)),
    },
    doneStatuses,
    graceDays: Math.min(3, settings['burndown.graceDays']),
    ideal: settings['burndown.ideal'],
    rollingSprints: settings['velocity.window'],
    healthThresholds: {green: settings['health.green'] / 100, yellow: settings['health.yellow'] / 100},
    completionTarget: settings['health.completion'] / 100,
  };
}

/** `12-25` is that day in each of the years that charts may show. */
function everyYear(day: string, year: number): readonly string[] {
  if (day.length > 5) return [day];
  return Array.from({length: yearsBack + 2}, (_, back) => `${year + 1 - back}-${day}`);
}

const yearsBack = 10;
