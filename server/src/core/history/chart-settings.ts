/** The defaults of the charts, and the choice of a sprint to show. */
import {type Day, defaultCalendar} from './calendar.ts';
import type {ChartSettings, SprintRef} from './series.ts';
import {datedStates, refOf, timelineOf} from './timeline.ts';
import type {History} from './version.ts';

/** Thresholds of the health as in the planning framework that the project grew up with: 10 and 20 % behind, 90 % done. */
export const defaultChartSettings: ChartSettings = {
  unit: null,
  calendar: defaultCalendar,
  graceDays: 0,
  ideal: 'initial',
  doneStatuses: ['done'],
  rollingSprints: 3,
  healthThresholds: {green: 0.1, yellow: 0.2},
  completionTarget: 0.9,
  forecastFrom: {days: 20, sprints: 5},
  seed: 1,
};

/** Every sprint that any version up to a day has, as the newest of them writes it: by their dates, else as planned. */
export function sprintsOf(history: History, settings: ChartSettings, today: Day): readonly SprintRef[] {
  const found = new Map<string, SprintRef>();
  for (const {state, ref} of datedStates(history, settings)) {
    if (ref.day > today) break;
    for (const [key, sprint] of state.sprints) found.set(key, refOf(sprint));
  }
  const sprints = [...found.values()];
  // Plans list their sprints forwards or backwards; dates put both in order, and are not everywhere.
  return sprints.every(({start, end}) => start ?? end)
    ? sprints.sort((a, b) => compare(a.start ?? a.end, b.start ?? b.end))
    : sprints;
}

function compare(a: string | null, b: string | null): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}

/** The sprint that a day falls into; else the next to come, else the last; null where no sprint is planned. */
function sprintOn(sprints: readonly SprintRef[], today: Day): SprintRef | null {
  const running = sprints.findLast(({start, end}) => start !== null && start <= today && (end ?? today) >= today);
  if (running) return running;
  const next = sprints.find(({start}) => start !== null && start > today);
  const ended = sprints.findLast(({end}) => end !== null && end < today);
  return ended && next ? nearer(ended, next, today) : (next ?? sprints.at(-1) ?? null);
}

/** Between two sprints people look back, until the next one is near. */
function nearer(ended: SprintRef, next: SprintRef, today: Day): SprintRef {
  const since = Date.parse(today) - Date.parse(ended.end ?? today);
  const until = Date.parse(next.start ?? today) - Date.parse(today);
  return until < since ? next : ended;
}

/** A sprint as people name it on the command line: by its id, its name or its title, case put aside. */
export function sprintNamed(sprints: readonly SprintRef[], name: string): SprintRef | null {
  const wanted = name.trim().toLowerCase();
  const by = (read: (sprint: SprintRef) => string | null) =>
    sprints.find(sprint => read(sprint)?.toLowerCase() === wanted) ?? null;
  return by(({key}) => key?.slice(1) ?? null) ?? by(sprint => sprint.name) ?? by(sprint => sprint.title);
}

/** The sprint to show first: by its dates; where none states any, the last that is begun and not finished. */
export function currentSprint(history: History, settings: ChartSettings, today: Day): SprintRef | null {
  const sprints = sprintsOf(history, settings, today);
  if (sprints.some(({start}) => start !== null)) return sprintOn(sprints, today);
  const states = sprints.map(({key}) => {
    const items = [...(timelineOf(history, key, settings, today)?.states.at(-1)?.items.values() ?? [])];
    const done = items.filter(({isDone, isIn}) => isDone || !isIn).length;
    return {begun: items.some(({amount}) => amount.partial > 0), open: done < items.length};
  });
  return sprints[underWay(states)] ?? null;
}

/**
 * Which of some sprints without dates is under way: the last that is begun and not finished, else the first that is not
 * finished, else the last; -1 where there is none.
 */
export function underWay(sprints: readonly {readonly begun: boolean; readonly open: boolean}[]): number {
  const begun = sprints.findLastIndex(({begun, open}) => begun && open);
  const open = begun >= 0 ? begun : sprints.findIndex(({open}) => open);
  return open >= 0 ? open : sprints.length - 1;
}
