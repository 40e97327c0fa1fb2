/** The one door to all gestures: what a gesture changes in the plans, or why it cannot. Nothing is applied here. */
import type {Documents, Gesture, Outcome} from './gesture.ts';
import {move} from './move.ts';
import {setField} from './set-field.ts';
import {setStatus} from './set-status.ts';
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
  }
}
