/** When two titles speak of one thing. */

/** Scripts that leave no blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;

/** The words of a title that tell it from others: no numbers, no single letters; of unspaced scripts every two signs. */
export function titleWords(title: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of title.toLowerCase().matchAll(/[\p{L}\p{N}]{2,}/gu)) {
    if (!/\p{L}/u.test(word)) continue;
    const rest = word.replace(unspaced, signs => {
      for (let i = 0; i + 1 < signs.length; i++) words.add(signs.slice(i, i + 2));
      return ' ';
    });
    if (rest.trim()) words.add(rest.trim());
  }
  return words;
}

/** The share of the shorter title's words that stand in the other one, 0 to 1; no title contradicts none. */
export function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return 1;
  let both = 0;
  for (const word of short) if (long.has(word)) both++;
  return both / short.size;
}

/** Half of the words of the shorter title stand in the other one. */
export function titlesAgree(a: string, b: string): boolean {
  return a === b || agreement(titleWords(a), titleWords(b)) >= 0.5;
}
