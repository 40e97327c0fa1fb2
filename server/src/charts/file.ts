/** A drawing as a file of its own: the style inside, nothing fetched, nothing run. */
import {type Node, node, type Scene} from './scene.ts';
import {svgText} from './svg.ts';
import {styleSheet, type Theme} from './theme.ts';

/** The text of an SVG file. */
export function svgFile({root}: Scene, theme: Theme): string {
  const styled: Node = {...root, children: [node('style', {}, styleSheet(theme)), ...root.children]};
  return `${svgText(styled)}\n`;
}
