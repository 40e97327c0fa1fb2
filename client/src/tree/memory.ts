/** What a workspace remembers of its tree: arrangement and what is open. */
import type * as vscode from 'vscode';
import {type Arrangement, decodeArrangement} from './arrangement.ts';

export interface Memory {
  readonly arrangement: Arrangement;
  readonly keepArrangement: (arrangement: Arrangement) => void;
  /** undefined: the user never touched this node. */
  readonly isOpen: (id: string) => boolean | undefined;
  readonly keepOpen: (id: string, open: boolean) => void;
  /** Whether the tree follows the cursor. */
  readonly follows: boolean;
  readonly keepFollows: (follows: boolean) => void;
}

const keys = {arrangement: 'tree.arrangement', open: 'tree.open', follows: 'tree.follows'} as const;

/** Of nodes that were touched longest ago is not remembered any more how they stood. */
const most = 2000;

export function createMemory(state: vscode.Memento): Memory {
  const open = new Map(entriesOf(state.get(keys.open)));
  return {
    arrangement: decodeArrangement(state.get(keys.arrangement)),
    keepArrangement: arrangement => void state.update(keys.arrangement, arrangement),
    isOpen: id => open.get(id),
    keepOpen: (id, isOpen) => {
      open.delete(id);
      open.set(id, isOpen);
      for (const oldest of open.keys()) if (open.size > most) open.delete(oldest);
      void state.update(keys.open, [...open]);
    },
    follows: state.get(keys.follows) !== false,
    keepFollows: follows => void state.update(keys.follows, follows),
  };
}

function entriesOf(stored: unknown): readonly [string, boolean][] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (entry): entry is [string, boolean] =>
      Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'boolean',
  );
}
