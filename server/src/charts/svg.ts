/** Drawings as SVG text: every text and attribute escaped, characters that XML does not have replaced. */
import type {Node} from './scene.ts';

/** The text of one element and all that is in it. */
export function svgText({tag, attributes, children}: Node): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(amount(value))}"`);
  const inside = children.map(child => (typeof child === 'string' ? escaped(child) : svgText(child))).join('');
  return inside === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inside}</${tag}>`;
}

/** Two decimals are finer than any screen. */
function amount(value: string | number): string {
  return typeof value === 'string' ? value : String(Math.round(value * 100) / 100);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters and halves of characters have no place in XML. */
const unfit = /\p{Cs}|(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text.replace(unfit, '\ufffd').replace(/[&<>"']/g, character => entities[character] ?? character);
}
