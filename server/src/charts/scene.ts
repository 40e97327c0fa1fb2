/** A drawing as plain data: nodes that become an SVG string here and elements of a page there, and the marks to point at. */

export type Tag =
  | 'svg'
  | 'g'
  | 'path'
  | 'line'
  | 'rect'
  | 'circle'
  | 'text'
  | 'tspan'
  | 'title'
  | 'desc'
  | 'style'
  | 'defs'
  | 'pattern';

/** One element. Texts among the children are texts: whoever renders them escapes them. */
export interface Node {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Node | string)[];
}

/** Something that can be pointed at or walked to by keys: a day, or a sprint. */
export interface Mark {
  /** Index into the days or sprints of the series. */
  readonly index: number;
  /** The stretch of the drawing that belongs to it, and where its values stand. */
  readonly left: number;
  readonly right: number;
  readonly x: number;
  /** The values that are drawn for it, from above. */
  readonly points: readonly {readonly series: string; readonly y: number}[];
  /** What a screen reader says: `Tue 3 Mar: 12 points remain, ideal 14.` */
  readonly label: string;
}

export interface Scene {
  readonly root: Node;
  readonly width: number;
  readonly height: number;
  /** The area inside the axes. */
  readonly plot: {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number};
  readonly marks: readonly Mark[];
  /** Name and one-sentence summary, also in the drawing as `<title>` and `<desc>`. */
  readonly title: string;
  readonly summary: string;
}

/** What a drawing fits into, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export function node(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string | null | false)[]
): Node {
  return {tag, attributes, children: children.filter(isThere)};
}

function isThere(child: Node | string | null | false): child is Node | string {
  return child !== null && child !== false && child !== '';
}
