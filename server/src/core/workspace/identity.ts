/** When two ids are one. */

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
