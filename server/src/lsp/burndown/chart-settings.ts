/** What the settings of a team mean for its charts. */
import {defaultChartSettings} from '../../core/history/chart-settings.ts';
import type {ChartSettings} from '../../core/history/series.ts';
import type {Settings} from '../../core/settings.ts';
import type {UnitName} from '../../protocol/webview.ts';

export function chartSettings(settings: Settings, unit: UnitName | null): ChartSettings {
  return {
    ...defaultChartSettings,
    unit: unit ?? (settings['burndown.unit'] === 'auto' ? null : settings['burndown.unit']),
    graceDays: settings['burndown.graceDays'],
    ideal: settings['burndown.ideal'],
  };
}
