/** Things that are numbered like chapters: `Section 4` over `Section 4.1` and `Section 4.2`. */

/** What is before the first number of a name, and the number. */
const NUMBERED = /^(\D{0,24}?)(\d+(?:\.\d+)*)(?![\p{L}\d]|\.\d)/u;

/** Those that no other is a part of by its number; the same list where there are no such parts. */
export function withoutParents<T>(things: readonly T[], nameOf: (thing: T) => string): readonly T[] {
  const parents = new Set<string>();
  for (const thing of things) {
    const [, words = '', number = ''] = NUMBERED.exec(nameOf(thing)) ?? [];
    for (let at = number.lastIndexOf('.'); at > 0; at = number.lastIndexOf('.', at - 1))
      parents.add(words.toLowerCase() + number.slice(0, at));
  }
  if (parents.size === 0) return things;
  const leaves = things.filter(thing => {
    const [, words = '', number = ''] = NUMBERED.exec(nameOf(thing)) ?? [];
    return number === '' || !parents.has(words.toLowerCase() + number);
  });
  return leaves.length < things.length ? leaves : things;
}
