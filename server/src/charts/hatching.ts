/** Lines over a surface, so that surfaces are told apart without their colours: in print, and by any eyes. */
export type Hatch = 'rising' | 'falling' | 'crossed' | 'level' | 'upright';

/** In pixels, from the upper left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels between two lines. */
const gap = 7;

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The path of the lines over some boxes; lines go on from box to box. */
export function hatching(hatch: Hatch, boxes: readonly Box[]): string {
  const draw = lines[hatch];
  return boxes
    .filter(({top, bottom}) => bottom - top >= 1)
    .flatMap(draw)
    .map(([x1, y1, x2, y2]) => `M${x1},${y1}L${x2},${y2}`)
    .join('');
}

const lines: Readonly<Record<Hatch, (box: Box) => readonly Segment[]>> = {
  level: ({left, right, top, bottom}) => steps(top, bottom).map(y => [left, y, right, y]),
  upright: ({left, right, top, bottom}) => steps(left, right).map(x => [x, top, x, bottom]),
  // Along each of these lines x + y stays the same.
  rising: ({left, right, top, bottom}) =>
    steps(left + top, right + bottom).map(sum => {
      const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
      return [from, sum - from, to, sum - to];
    }),
  // And along these x − y.
  falling: ({left, right, top, bottom}) =>
    steps(left - bottom, right - top).map(difference => {
      const [from, to] = [Math.max(left, difference + top), Math.min(right, difference + bottom)];
      return [from, from - difference, to, to - difference];
    }),
  crossed: box => [...lines.rising(box), ...lines.falling(box)],
};

/** Multiples of the gap between two values. */
function steps(from: number, to: number): readonly number[] {
  const first = Math.floor(from / gap) + 1;
  const count = Math.max(0, Math.ceil(to / gap) - first);
  return Array.from({length: count}, (_, n) => (first + n) * gap);
}
