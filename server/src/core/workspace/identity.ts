/** When two ids are one, and when two titles speak of one thing. */

/** `US-8`, `us_008` and `US 8` are one id to people. */
export function keyOf(id: string): string {
  return id
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/(?<![\d.])0+(?=\d)/g, '');
}

/** Ids that name a story beyond its document: `US-008`, `ETL-9`; plain numbers are counted anew in every plan. */
const properId = /^\p{L}[\p{L}\p{N}]+(?:[_-]\p{L}[\p{L}\p{N}]*)*[\s_-]?\d/u;

export function isProperId(id: string): boolean {
  return properId.test(id) && /^\p{L}[\p{N}_-]*\p{L}/u.test(id);
}

/** Half of the words of the shorter title stand in the other one; no title contradicts none. */
export function titlesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  const both = short.filter(word => long.includes(word)).length;
  return short.length === 0 || both * 2 >= short.length;
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
