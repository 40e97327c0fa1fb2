/** What is looked at: the history with the text of now, the sprint that is chosen, the settings that hold, the day. */

import {dayOf} from '../../core/history/calendar.ts';
import {currentSprint, sprintNamed, sprintsOf} from '../../core/history/chart-settings.ts';
import {withNow} from '../../core/history/now.ts';
import type {ChartSettings, SprintRef} from '../../core/history/series.ts';
import type {History} from '../../core/history/version.ts';
import type {Document} from '../../core/workspace/document.ts';
import type {Choice, Size} from '../../protocol/webview.ts';

export interface Sight {
  readonly history: History;
  readonly settings: ChartSettings;
  /** `YYYY-MM-DD` in the calendar of the team. */
  readonly today: string;
  readonly sprints: readonly SprintRef[];
  /** null: the whole plan, taken as one sprint. */
  readonly sprint: SprintRef | null;
  readonly size: Size;
  /** Of the documents that are the plan together, the one that is looked at first. */
  readonly paths: readonly string[];
}

/** The name of the whole plan among the keys of sprints, which are never empty. */
export const wholePlan = '';

/** `documents`: those that are the plan together, the one that is looked at first. */
export function sightOf(
  documents: readonly Document[],
  past: History,
  {choice, size, settings, now}: {choice: Choice; size: Size; settings: ChartSettings; now: Date},
): Sight {
  const moment = {at: now.getTime(), offset: -now.getTimezoneOffset()};
  const history = withNow(past, documents, moment);
  const today = dayOf(moment, settings.calendar);
  const sprints = sprintsOf(history, settings, today);
  return {
    history,
    settings,
    today,
    sprints,
    sprint:
      choice.sprint === wholePlan
        ? null
        : (chosenOf(sprints, choice.sprint) ?? currentSprint(history, settings, today)),
    size,
    paths: documents.map(({path}) => path),
  };
}

/** By its own key, else by the key of a node of the outline (`sprint:2`). */
function chosenOf(sprints: readonly SprintRef[], wanted: string | null): SprintRef | null {
  const known = sprints.find(({key}) => key === wanted);
  return known ?? (wanted?.startsWith('sprint:') ? sprintNamed(sprints, wanted.slice('sprint:'.length)) : null);
}
