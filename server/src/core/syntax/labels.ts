/** Link labels, the one thing by which a place in Markdown depends on every other: `[a]` is a link if `[a]: …` stands anywhere. */
import type {Nodes} from 'mdast';
import {normalizeIdentifier} from 'micromark-util-normalize-identifier';

/** How many pieces define each label. */
export type Labels = ReadonlyMap<string, number>;

export const noLabels: Labels = new Map();

/** The labels that definitions among blocks give to the whole text. */
export function definedIn(text: string, blocks: readonly Nodes[]): readonly string[] {
  return text.includes(']:') ? [...new Set(blocks.flatMap(definitions))] : [];
}

function definitions(node: Nodes): string[] {
  if (node.type === 'definition') return [normalizeIdentifier(node.identifier)];
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return [];
  return node.children.flatMap(definitions);
}

const bracketed = /\[((?:[^[\]\\]|\\[\s\S])*)\]/g;
const quotePrefix = /([\r\n])[ \t]*(?:>[ \t]?)+/g;

/** The labels that a text may link to: all that stands in brackets, with and without the marks of a quote around it. */
export function mentionedIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, inner = ''] of text.matchAll(bracketed)) {
    found.add(normalizeIdentifier(inner));
    if (inner.includes('>')) found.add(normalizeIdentifier(inner.replace(quotePrefix, '$1')));
  }
  return found;
}

/** Of the labels that are defined somewhere, those that a text may link to; sorted. */
export function borrowedBy(text: string, labels: Labels): readonly string[] {
  if (labels.size === 0 || !text.includes('[')) return [];
  return [...mentionedIn(text)].filter(label => labels.has(label)).sort();
}

/** Definitions of labels that are defined elsewhere, to be parsed along with a text. */
export function definitionsOf(labels: readonly string[]): string {
  return labels.map(label => `[${label}]: =\n`).join('');
}

/** The labels of a text after some pieces went and others came. */
export function labelsAfter(before: Labels, gone: readonly Defining[], fresh: readonly Defining[]): Labels {
  const times = new Map<string, number>();
  const count = (pieces: readonly Defining[], by: number) => {
    for (const label of pieces.flatMap(({defines}) => defines)) {
      times.set(label, (times.get(label) ?? before.get(label) ?? 0) + by);
    }
  };
  count(gone, -1);
  count(fresh, 1);
  if (times.size === 0) return before;
  return new Map([...new Map([...before, ...times])].filter(([, left]) => left > 0));
}

interface Defining {
  readonly defines: readonly string[];
}

/** True where two texts define the same labels, however often. */
export function sameLabels(a: Labels, b: Labels): boolean {
  return a === b || (a.size === b.size && [...a.keys()].every(label => b.has(label)));
}
