/** The only list of rules, in the order of the catalogue. */
import {blockedWithoutReason} from './blocked-without-reason.ts';
import {bufferConsumed} from './buffer-consumed.ts';
import {conflictMarker} from './conflict-marker.ts';
import {conflictingEstimate} from './conflicting-estimate.ts';
import {conflictingStatus} from './conflicting-status.ts';
import {countMismatch} from './count-mismatch.ts';
import {dateMismatch} from './date-mismatch.ts';
import {dependencyCycle} from './dependency-cycle.ts';
import {dependencyOrder} from './dependency-order.ts';
import {doneWithOpenCriteria} from './done-with-open-criteria.ts';
import {duplicateId} from './duplicate-id.ts';
import {finishedNotDone} from './finished-not-done.ts';
import {missingAcceptanceCriteria} from './missing-acceptance-criteria.ts';
import {missingCapacity} from './missing-capacity.ts';
import {missingDates} from './missing-dates.ts';
import {missingEstimate} from './missing-estimate.ts';
import {missingGoal} from './missing-goal.ts';
import {missingNarrative} from './missing-narrative.ts';
import {mojibake} from './mojibake.ts';
import {offScaleEstimate} from './off-scale-estimate.ts';
import {overCapacity} from './over-capacity.ts';
import {oversizedStory} from './oversized-story.ts';
import {partMismatch} from './part-mismatch.ts';
import {percentMismatch} from './percent-mismatch.ts';
import {pointsMismatch} from './points-mismatch.ts';
import {raggedTable} from './ragged-table.ts';
import type {Rule} from './rule.ts';
import {scheduledTwice} from './scheduled-twice.ts';
import {taskPointsMismatch} from './task-points-mismatch.ts';
import {unclearItem} from './unclear-item.ts';
import {unknownStory} from './unknown-story.ts';
import {unreadText} from './unread-text.ts';
import {unscheduledStory} from './unscheduled-story.ts';

export const rules: readonly Rule[] = [
  missingAcceptanceCriteria,
  missingEstimate,
  missingNarrative,
  missingGoal,
  missingCapacity,
  missingDates,
  offScaleEstimate,
  oversizedStory,
  unclearItem,
  overCapacity,
  bufferConsumed,
  pointsMismatch,
  taskPointsMismatch,
  conflictingEstimate,
  partMismatch,
  countMismatch,
  percentMismatch,
  dateMismatch,
  doneWithOpenCriteria,
  finishedNotDone,
  conflictingStatus,
  blockedWithoutReason,
  duplicateId,
  unknownStory,
  scheduledTwice,
  unscheduledStory,
  dependencyCycle,
  dependencyOrder,
  mojibake,
  raggedTable,
  conflictMarker,
  unreadText,
];
