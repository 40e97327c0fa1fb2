/** A drawing made from data: one SVG element for each node, of the tags and attributes that the wire lets through. */
import type {Scene, SceneNode} from '../../server/src/protocol/webview.ts';

const space = 'http://www.w3.org/2000/svg';

/** The drawing as an element that scales with the room it gets. */
export function draw({width, height, nodes}: Scene): SVGSVGElement {
  const svg = svgElement('svg', {viewBox: `0 0 ${width} ${height}`, width, height, class: 'sd-chart'});
  svg.append(...nodes.map(build));
  return svg;
}

/** An SVG element of ours, beside those of a drawing. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function build({tag, attributes, children}: SceneNode): SVGElement {
  const element = svgElement(tag, attributes);
  element.append(...children.map(child => (typeof child === 'string' ? child : build(child))));
  return element;
}
