/** Lines and areas over the days, broken where nothing is known. */
import {area, curveStepBefore, line} from 'd3-shape';
import {dashes, type Key} from './frame.ts';
import {type Node, node} from './scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line through the points in its own dashes; `steps` where a value holds until it changes. */
export function drawLine(
  points: readonly (Point | null)[],
  key: Pick<Key, 'series' | 'sample'>,
  steps = false,
): Node | null {
  const shape = line<Point | null>(
    point => point?.x ?? 0,
    point => point?.y ?? 0,
  ).defined(point => point !== null);
  const d = (steps ? shape.curve(curveStepBefore) : shape)([...points]);
  const dash = dashes[key.sample] ?? '';
  if (!d) return null;
  const attributes = {class: `series s-${key.series}`, d: short(d)};
  return node('path', dash ? {...attributes, 'stroke-dasharray': dash} : attributes);
}

/** The area between a line and a base. */
export function drawArea(points: readonly (Point | null)[], base: number, series: string, style = 'area'): Node | null {
  const shape = area<Point | null>(
    point => point?.x ?? 0,
    base,
    point => point?.y ?? 0,
  ).defined(point => point !== null);
  const d = shape([...points]);
  return d ? node('path', {class: `${style} f-${series}`, d: short(d)}) : null;
}

/** Two decimals are finer than any screen. */
export function short(path: string): string {
  return path.replace(/\d+\.\d{3,}/g, digits => String(Math.round(Number(digits) * 100) / 100));
}

export function dot({x, y}: Point, series: string, radius: number, style = 'dot'): Node {
  return node('circle', {class: style === 'ring' ? `ring s-${series}` : `dot f-${series}`, cx: x, cy: y, r: radius});
}
