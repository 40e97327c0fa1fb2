/** The size that a task states for itself: points or hours behind its title. */
import type {Span} from '../../text/span.ts';
import type {Head} from '../lines/head.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import {findEffort} from '../values/effort.ts';
import {move} from './checklists.ts';

/** What one task states of its size. */
export interface TaskEffort {
  readonly low: number;
  readonly high: number;
  readonly unit: 'points' | 'hours';
  readonly span: Span;
}

/** The effort behind the title of a task, offsets shifted by `by`; null where it states none. */
export function effortOfTask({points, estimate}: Head, line: Inline, by: number): TaskEffort | null {
  const stretch = points ?? estimate;
  if (!stretch) return null;
  const span = move(sourceOf(line, stretch.start, stretch.end), by);
  if (points) return {low: points.value, high: points.value, unit: 'points', span};
  const effort = findEffort(line.text.slice(stretch.start, stretch.end));
  return effort && {low: effort.low, high: effort.high, unit: effort.unit, span};
}
