/** How urgent a priority is, whatever words or numbers a team writes it in. */
import type {Stated} from '../model/backlog.ts';

const words: readonly (readonly [RegExp, number])[] = [
  [/\b(?:critical|blocker|urgent|highest|must)\b|kritisch|crítica|critique|критич|紧急|关键/i, 0],
  [/\b(?:high|should)\b|hoch|alta|haute|élevée|высок|高/i, 1],
  [/\b(?:medium|normal|mid|could)\b|mittel|média|media|moyenne|средн|中/i, 2],
  [/\b(?:low|lowest|won.?t|nice)\b|niedrig|baixa|baja|basse|низк|低/i, 3],
];

/** 0 first, larger later; a story without a priority stands in the middle. */
export function urgencyOf(priority: Stated<string> | null): number {
  const text = priority?.value ?? '';
  const numbered = /(?:^|\bP\s?|\bprio(?:rity)?\s?)(\d+)\b/i.exec(text)?.[1];
  if (numbered !== undefined) return Number(numbered);
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? 2;
}
