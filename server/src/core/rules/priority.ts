/** How urgent a priority is, whatever words or numbers a team writes it in. */
import type {Stated} from '../model/backlog.ts';
import {normalise} from '../model/words/folding.ts';
import {anywhere} from '../model/words/patterns.ts';

const ranks: readonly RegExp[] = [0, 1, 2, 3].map(rank => anywhere(({urgency}) => urgency[rank]));

/** 0 first, larger later; a story without a priority stands in the middle. */
export function urgencyOf(priority: Stated<string> | null): number {
  const text = priority?.value ?? '';
  const numbered = /(?:^|\bP\s?|\bprio(?:rity)?\s?)(\d+)\b/i.exec(text)?.[1];
  if (numbered !== undefined) return Number(numbered);
  const words = normalise(text);
  const rank = ranks.findIndex(pattern => pattern.test(words));
  return rank < 0 ? 2 : rank;
}
