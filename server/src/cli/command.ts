/** What every command shares: where it writes, and the exit statuses. */
import type {Paint} from './terminal.ts';

/** The world of a command, so that tests can give it another. */
export interface Surroundings {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly paint: (wish: boolean | undefined) => Paint;
  readonly columns: number;
  readonly version: string;
  /** This program, which other threads may run, too. */
  readonly program: string;
  /** Names what it was built from: another build may find other things. */
  readonly build: string;
  /** Tells a person at a terminal how far long work is; the last call, with all that there is, takes the words back. */
  readonly progress: (total: number) => (done: number) => void;
}

/** 0: nothing at or above the failing severity · 1: findings · 2: wrong use or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

export const program = 'sprintdown';

/** Says what was wrong with the call. */
export function wrongUse(around: Surroundings, message: string): ExitStatus {
  around.complain(`${program}: ${message}\nTry '${program} --help'.\n`);
  return 2;
}
