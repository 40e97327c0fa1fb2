/** What every drawing shares: its size, the header, the legend and the area that is left for the plot. */
import {type Hatch, hatching} from './hatching.ts';
import {type Node, node, type Size} from './scene.ts';
import {clip, widthOf} from './text.ts';

export interface DrawOptions extends Size {
  /** true: with title and summary in the drawing, as for a file; a page has its own. */
  readonly header?: boolean;
}

/** How a series is drawn: the sample beside its name in the legend. */
export interface Key {
  readonly name: string;
  /** Of the colour: `remaining`, `scope` … */
  readonly series: string;
  readonly sample: 'line' | 'dash' | 'dots' | 'long-dash' | 'box' | 'outline' | 'mark';
  /** Of a box: the lines over its colour. */
  readonly hatch?: Hatch;
}

/** Dashes that tell lines apart without their colours. */
export const dashes: Readonly<Record<string, string>> = {
  line: '',
  dash: '6 5',
  dots: '1 5',
  'long-dash': '12 4',
};

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Frame {
  readonly size: Size;
  readonly plot: Plot;
  readonly nodes: readonly Node[];
}

export interface FrameParts {
  readonly title: string;
  readonly subtitle: string;
  /** Widths of the labels beside the plot. */
  readonly left: number;
  readonly right: number;
  readonly keys: readonly Key[];
}

const edge = 16;
/** A small drawing in a side bar says by its shapes alone what is what. */
const leastForLegend = 220;
const lineHeight = 20;

export function frame(options: DrawOptions, {title, subtitle, left, right, keys}: FrameParts): Frame {
  const width = Math.max(120, options.width);
  const height = Math.max(options.header ? 200 : 120, options.height);
  const nodes: Node[] = [];
  let top = edge;
  if (options.header) {
    nodes.push(node('text', {class: 'heading', x: edge, y: top + 14}, clip(title, width - 2 * edge, 17)));
    nodes.push(node('text', {class: 'muted', x: edge, y: top + 35}, clip(subtitle, width - 2 * edge)));
    top += 52;
  }
  const legend = legendOf(height < leastForLegend ? [] : keys, width, top);
  nodes.push(...legend.nodes);
  top = legend.bottom + 22;
  const plot = {left: edge + left, top, right: Math.max(edge + left + 40, width - edge - right), bottom: height - 46};
  return {size: {width, height}, plot: {...plot, bottom: Math.max(top + 40, plot.bottom)}, nodes};
}

function legendOf(keys: readonly Key[], width: number, top: number): {nodes: readonly Node[]; bottom: number} {
  let [x, y] = [edge, top];
  const nodes = keys.map(key => {
    const room = 28 + widthOf(key.name) + 18;
    if (x > edge && x + room > width - edge + 18) [x, y] = [edge, y + lineHeight];
    const at = node('g', {transform: `translate(${x} ${y})`}, sampleOf(key), label(key.name));
    x += room;
    return at;
  });
  return {nodes, bottom: keys.length > 0 ? y + lineHeight : y - 8};
}

function label(name: string): Node {
  return node('text', {x: 28, y: 12, class: 'muted'}, name);
}

function sampleOf({sample, series, hatch}: Key): Node {
  if (sample === 'box') {
    const box = node('rect', {class: `f-${series}`, x: 4, y: 2, width: 14, height: 12, rx: 2});
    if (!hatch) return box;
    const over = hatching(hatch, [{left: 4, right: 18, top: 2, bottom: 14}]);
    return node('g', {}, box, node('path', {class: 'hatch', d: over}));
  }
  if (sample === 'outline') return bar(`s-${series}`, 4, 2, 14, 12);
  if (sample === 'mark') return node('path', {class: `f-${series}`, d: 'M11 2.5l5 9.5h-10z'});
  const dash = dashes[sample] ?? '';
  const attributes = {class: `series s-${series}`, x1: 1, x2: 21, y1: 8, y2: 8};
  return node('line', dash ? {...attributes, 'stroke-dasharray': dash} : attributes);
}

/** A bar that is only outlined. */
export function bar(series: string, x: number, y: number, width: number, height: number): Node {
  return node('rect', {
    class: series,
    x,
    y,
    width,
    height,
    rx: 2,
    fill: 'none',
    'stroke-width': 1.5,
    'stroke-dasharray': '3 2',
  });
}

/** The drawing as a whole, named and described for whoever cannot see it. */
export function chart(size: Size, title: string, summary: string, nodes: readonly Node[]): Node {
  const {width, height} = size;
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'sd-chart',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': `${title}. ${summary}`,
    },
    node('title', {}, title),
    node('desc', {}, summary),
    node('rect', {class: 'background', x: 0, y: 0, width, height}),
    ...nodes,
  );
}
