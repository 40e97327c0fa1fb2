/** How the points of a story are shared out when it is split. Pure. */

/** Two numbers, of the story that stays and of the new one, or none at all; undefined where it is something else. */
export function parsePoints(text: string): readonly [number, number] | readonly [] | undefined {
  const parts = text.trim().split(/\s+/).filter(Boolean);
  const [first, second, ...more] = parts.map(part => Number(part.replace(',', '.')));
  if (first === undefined) return [];
  if (second === undefined || more.length > 0) return undefined;
  return [first, second].every(each => Number.isFinite(each) && each >= 0) ? [first, second] : undefined;
}
