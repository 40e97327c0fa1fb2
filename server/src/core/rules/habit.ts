/** What a document does as a habit: only where most of its items state something, one without it stands out. */

/** The share of the others that makes a habit. */
export const most = 0.75;

/**
 * Whether the items around one that lacks something have the habit of stating it. `stating` counts those that do,
 * `all` counts every item, the one in question included.
 */
export function isHabit(stating: number, all: number, atLeast = 2): boolean {
  const others = all - 1;
  return stating >= atLeast && stating >= others * most;
}
