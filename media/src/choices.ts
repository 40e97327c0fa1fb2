/** Which sprint is looked at, and in which unit it is counted: two plain select boxes. */
import type {Choice, Snapshot, UnitName} from '../../server/src/protocol/webview.ts';
import {fill, make, once, show} from './dom.ts';

const unitLabels: Readonly<Record<UnitName, string>> = {
  points: 'Points',
  stories: 'Stories',
  tasks: 'Tasks',
  hours: 'Hours',
};

export interface Choices {
  readonly elements: readonly HTMLElement[];
  readonly show: (snapshot: Snapshot) => void;
}

export function createChoices(choose: (change: Partial<Choice>) => void): Choices {
  const sprint = labelled('Sprint');
  const unit = labelled('Unit');
  sprint.box.addEventListener('change', () => choose({sprint: sprint.box.value}));
  unit.box.addEventListener('change', () => choose({unit: unit.box.value as UnitName}));
  const showSprints = once((sprints: Snapshot['sprints']) => fill(sprint.box, ...sprints.map(option)));
  const showUnits = once((units: Snapshot['units']) =>
    fill(unit.box, ...units.map(key => option({key, label: unitLabels[key]}))),
  );
  return {
    elements: [sprint.label, unit.label],
    show: ({sprints, units, choice}) => {
      showSprints(sprints);
      showUnits(units);
      sprint.box.value = choice.sprint ?? sprints[0]?.key ?? '';
      unit.box.value = choice.unit ?? units[0] ?? '';
      show(sprint.label, sprints.length > 0);
      show(unit.label, units.length > 1);
    },
  };
}

function labelled(name: string): {readonly label: HTMLElement; readonly box: HTMLSelectElement} {
  const id = name.toLowerCase();
  const box = make('select', {id});
  return {label: make('div', {class: 'choice'}, make('label', {for: id}, name), box), box};
}

function option({key, label}: {readonly key: string; readonly label: string}): HTMLOptionElement {
  return make('option', {value: key}, label);
}
