/** The one door to all gestures: what a gesture changes in the plans, or why it cannot. Nothing is applied here. */
import {addSprint} from './add-sprint.ts';
import {addStory} from './add-story.ts';
import {carryOver} from './carry-over.ts';
import {closeSprint} from './close-sprint.ts';
import {convert} from './convert.ts';
import {deleteStories} from './delete.ts';
import type {Documents, Gesture, Outcome} from './gesture.ts';
import {mergeStories} from './merge-stories.ts';
import {move} from './move.ts';
import {renumber} from './renumber.ts';
import {addSection} from './sections.ts';
import {setField} from './set-field.ts';
import {setStatus} from './set-status.ts';
import {splitStory} from './split.ts';
import {tick} from './tick.ts';

export function perform(documents: Documents, gesture: Gesture): Outcome {
  switch (gesture.kind) {
    case 'tick':
      return tick(documents, gesture.nodes, gesture.checked);
    case 'setStatus':
      return setStatus(documents, gesture.nodes, gesture.status);
    case 'setField':
      return setField(documents, gesture.nodes, gesture.field, gesture.value);
    case 'move':
      return move(documents, gesture.nodes, gesture.to, gesture.place);
    case 'addStory':
      return addStory(documents, gesture.to, gesture.fields);
    case 'addSprint':
      return addSprint(documents, gesture.uri, gesture.fields);
    case 'delete':
      return deleteStories(documents, gesture.nodes);
    case 'split':
      return splitStory(documents, gesture.node, gesture.points);
    case 'merge':
      return mergeStories(documents, gesture.nodes);
    case 'convert':
      return convert(documents, gesture.nodes, gesture.form);
    case 'renumber':
      return renumber(documents, gesture.node, gesture.id);
    case 'addSection':
      return addSection(documents, gesture.node, gesture.section, gesture.value);
    case 'carryOver':
      return carryOver(documents, gesture.sprint, gesture.to);
    case 'closeSprint':
      return closeSprint(documents, gesture.sprint, gesture.date);
  }
}
