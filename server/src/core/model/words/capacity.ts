/** Words for what a team can take: what is left of it, and how much of it is taken. */
import {fold, normalise} from './folding.ts';
import {spaced} from './patterns.ts';

const CAPACITY = spaced(words => words.capacities);
const capacity = new RegExp(CAPACITY, 'u');
const capacities = new RegExp(CAPACITY, 'gu');
const taken = new RegExp(`^(?:${spaced(words => words.taken)})$`, 'u');
const left = new RegExp(`^(?:${spaced(words => words.spare)})$`, 'u');
const beside = new RegExp(`(?<!\\p{L})(?:${spaced(words => words.ofCapacity)})(?!\\p{L})`, 'gu');

/** `Remaining capacity`, `Auslastung`: what a name says of the capacity. */
export function capacityNamed(name: string): 'left' | 'taken' | null {
  const words = normalise(name.replace(/^rest(?=k)/i, 'rest '));
  const rest = words.replace(capacities, ' ').replace(beside, ' ').trim();
  if (taken.test(rest)) return 'taken';
  return rest !== words && left.test(rest) ? 'left' : null;
}

/** `80 % of capacity`, `占容量的 64%` */
export function speaksOfCapacity(text: string): boolean {
  return capacity.test(fold(text));
}
