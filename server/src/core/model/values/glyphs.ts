/** The signs that people put around words: pictures, bullets, rules, and what joins them to a picture. */

/** One sign; joiners and variation selectors are parts of signs. */
export const SIGN = '\\p{Extended_Pictographic}|\\p{Sk}|\\uFE0F|\\u200D|\\u20E3|[✓☐☑◐]';

/** Signs and blanks at the beginning of a text. */
export const LEADING_SIGNS = new RegExp(`^(?:${SIGN}|[\\s•·*_~～>|–—-])+`, 'u');

/** Signs, blanks and loose punctuation at the end of a text. */
export const TRAILING_SIGNS = new RegExp(`(?:${SIGN}|[\\s•·*_~～>|,;–—-])+$`, 'u');

/** Whether a text ends as most do, in a plain letter or digit: then no signs stand there, and nobody need look for them. */
export function endsInWord(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
}

/** How many characters of a text are signs before its words. */
export function signsBefore(text: string): number {
  return LEADING_SIGNS.exec(text)?.[0].length ?? 0;
}

/** A text without the signs before it. */
export function withoutSigns(text: string): string {
  return text.slice(signsBefore(text));
}

const PRIORITIES = /[🔺⏫🔼🔽⏬]/u;

/** The sign of a priority as task lists write it. */
export function prioritySign(text: string): string | null {
  return PRIORITIES.exec(text)?.[0] ?? null;
}
