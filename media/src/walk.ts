/** The chart, and the way through its days: by pointer, by arrow keys, and as a slider for those who hear it. */
import type {Drawn, Stop} from '../../server/src/protocol/webview.ts';
import {fill, make, once, show} from './dom.ts';
import {draw, svgElement} from './scene.ts';

export interface Walk {
  /** What is measured for the next drawing. */
  readonly stage: HTMLElement;
  readonly show: (drawn: Drawn) => void;
  readonly svg: () => SVGSVGElement | undefined;
}

export function createWalk(chosen: (stop: Stop | undefined) => void, enter: () => void): Walk {
  const canvas = make('div', {class: 'canvas', tabindex: '0', role: 'slider', 'aria-orientation': 'horizontal'});
  const tip = make('div', {class: 'tip', 'aria-hidden': 'true'});
  const stage = make('div', {class: 'stage'}, canvas, tip);
  const drawing = createDrawing(canvas);
  let drawn: Drawn | undefined;
  let at = -1;
  /** Where the user went by hand; without it the walk stays at today. */
  let wanted: string | undefined;
  const choose = (index: number) => {
    at = index;
    drawing.point(drawn, drawn?.stops[at]);
    describe(canvas, drawn, at);
    chosen(drawn?.stops[at]);
  };
  const walk = (index: number) => {
    wanted = index === drawn?.first ? undefined : drawn?.stops[index]?.label;
    choose(index);
  };
  listen(canvas, {
    enter,
    key: key => target(key, at, drawn?.stops.length ?? 0),
    under: clientX => (drawn ? drawing.stopAt(drawn, clientX) : -1),
    walk,
    hover: index => {
      drawing.point(drawn, drawn?.stops[index ?? at]);
      showTip(tip, index === null ? undefined : drawn?.stops[index], drawn, stage);
    },
  });
  show(tip, false);
  return {
    stage,
    svg: drawing.svg,
    show: next => {
      drawn = next;
      drawing.show(next.scene);
      const again = next.stops.findIndex(({label}) => label === wanted);
      choose(again >= 0 ? again : (next.first ?? -1));
    },
  };
}

/** The element of the drawing, and the line and dots that lie over it. */
function createDrawing(canvas: HTMLElement) {
  let svg: SVGSVGElement | undefined;
  const cursor = svgElement('g', {class: 'cursor'});
  return {
    svg: () => svg,
    show: once((scene: Drawn['scene']) => {
      svg = draw(scene);
      svg.setAttribute('aria-hidden', 'true');
      svg.append(cursor);
      fill(canvas, svg);
    }),
    point: (drawn: Drawn | undefined, stop: Stop | undefined) => {
      if (!stop || !drawn) return cursor.replaceChildren();
      const {top, bottom} = drawn.plot;
      // Bars stand inside of their stretch, days end with theirs.
      if (stop.x < stop.right) {
        const box = {x: stop.left, y: top, width: stop.right - stop.left, height: bottom - top};
        return cursor.replaceChildren(svgElement('rect', box));
      }
      const line = svgElement('line', {x1: stop.x, x2: stop.x, y1: top, y2: bottom});
      const dots = stop.points.map(({series, y}) =>
        svgElement('circle', {cx: stop.x, cy: y, r: 4.5, class: `ring s-${series}`}),
      );
      cursor.replaceChildren(line, ...dots);
    },
    stopAt: (drawn: Drawn, clientX: number) => {
      const {left, width} = canvas.getBoundingClientRect();
      return stopAt(drawn.stops, ((clientX - left) / Math.max(1, width)) * drawn.scene.width);
    },
  };
}

interface Moves {
  readonly enter: () => void;
  /** Where a key leads; undefined: it is none of ours. */
  readonly key: (key: string) => number | undefined;
  readonly under: (clientX: number) => number;
  readonly walk: (index: number) => void;
  /** null: the pointer has gone. */
  readonly hover: (index: number | null) => void;
}

function listen(canvas: HTMLElement, {enter, key, under, walk, hover}: Moves): void {
  canvas.addEventListener('keydown', event => {
    if (event.key === 'Enter') return enter();
    const to = event.altKey || event.ctrlKey || event.metaKey ? undefined : key(event.key);
    if (to === undefined) return;
    event.preventDefault();
    hover(null);
    walk(to);
  });
  canvas.addEventListener('pointermove', ({clientX}) => hover(under(clientX)));
  canvas.addEventListener('pointerleave', () => hover(null));
  canvas.addEventListener('click', ({clientX}) => walk(under(clientX)));
}

function target(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(at - 1, 0);
  if (key === 'PageUp') return Math.min(at + 5, count - 1);
  if (key === 'PageDown') return Math.max(at - 5, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function describe(canvas: HTMLElement, drawn: Drawn | undefined, at: number): void {
  const stops = drawn?.stops ?? [];
  canvas.setAttribute('aria-label', drawn?.title ?? '');
  canvas.setAttribute('aria-valuemin', '0');
  canvas.setAttribute('aria-valuemax', String(Math.max(0, stops.length - 1)));
  canvas.setAttribute('aria-valuenow', String(Math.max(0, at)));
  canvas.setAttribute('aria-valuetext', stops[at]?.spoken ?? drawn?.summary ?? '');
}

/** The stop in whose stretch a place is; the nearest one beside the plot. */
function stopAt(stops: readonly Stop[], x: number): number {
  const inside = stops.findIndex(({left, right}) => left <= x && x < right);
  if (inside >= 0) return inside;
  return stops.reduce((best, stop, index) => {
    const before = stops[best];
    return before && Math.abs(before.x - x) <= Math.abs(stop.x - x) ? best : index;
  }, -1);
}

/** A few words beside the pointer; all of it stands in the explanation once the stop is chosen. */
function showTip(tip: HTMLElement, stop: Stop | undefined, drawn: Drawn | undefined, stage: HTMLElement): void {
  show(tip, stop !== undefined);
  if (!stop || !drawn) return;
  const facts = stop.facts.map(({label, value}) => make('div', {}, make('dt', {}, label), make('dd', {}, value)));
  fill(tip, make('strong', {}, stop.label), make('dl', {}, ...facts));
  const scale = stage.clientWidth / drawn.scene.width;
  const x = stop.x * scale;
  const left = x + 14 + tip.offsetWidth > stage.clientWidth ? x - 14 - tip.offsetWidth : x + 14;
  tip.style.left = `${Math.max(0, left)}px`;
  tip.style.top = `${(drawn.plot.top + 8) * scale}px`;
}
