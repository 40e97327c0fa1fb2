/** What a feature of the server is: its handlers, and what it adds to the capabilities that the server announces. */
import type {ServerCapabilities} from 'vscode-languageserver';
import type {Abilities} from './abilities.ts';
import type {Session} from './session.ts';

export interface Feature {
  /** Announced to this client; absent: nothing that the protocol names. */
  readonly capability?: (abilities: Abilities) => ServerCapabilities;
  /** Registers the handlers, before anything is known of the client. */
  readonly serve: (session: Session) => unknown;
}

/** What all features announce together; those under `workspace` are joined, every other one belongs to one feature. */
export function capabilitiesOf(features: readonly Feature[], abilities: Abilities): ServerCapabilities {
  const all = features.map(feature => feature.capability?.(abilities) ?? {});
  const workspace = Object.assign({}, ...all.map(each => each.workspace));
  return Object.assign({}, ...all, {workspace});
}
