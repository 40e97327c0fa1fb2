/** Asks the client for what it shows again when the settings are others, if it can be asked. */
import type {Abilities} from './abilities.ts';
import {guardedWork} from './guard.ts';
import type {Session} from './session.ts';

/** `able` tells whether a client takes the request that `ask` sends. */
export function refreshWithSettings(
  session: Session,
  method: string,
  able: (abilities: Abilities) => boolean,
  ask: () => Promise<void>,
): void {
  session.onDidChangeSettings(() => {
    if (able(session.abilities())) guardedWork(session.connection.console, method, ask);
  });
}
