/** The plans that are known: asked from the server again whenever it says that they changed. */
import * as vscode from 'vscode';
import {type PlanOutline, type PlansResult, plans, type SearchState} from '../../server/src/protocol/requests.ts';
import {eachDay, today} from './clock.ts';
import type {Server} from './server.ts';

export interface Plans {
  /** In the order of their paths. */
  readonly all: () => readonly PlanOutline[];
  readonly get: (uri: string) => PlanOutline | undefined;
  readonly search: () => SearchState;
  /** Looks through the files of the workspace, again if it already did. */
  readonly look: () => Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

const unsearched: SearchState = {done: false, running: false, found: 0, read: 0, truncated: false, large: 0};

export function createPlans(server: Server, subscriptions: vscode.Disposable[]): Plans {
  const known = new Map<string, PlanOutline>();
  const changed = new vscode.EventEmitter<void>();
  const queue: Queue = {uris: new Set(), all: false, search: false, asking: false};
  /** As told last, and as far as the plans that came with it are here. */
  let told = unsearched;
  let search = unsearched;
  let searched = false;

  const take = (result: PlansResult | undefined, complete: boolean) => {
    if (!result) return;
    keep(known, result, complete);
    changed.fire();
  };
  const catchUp = async () => {
    if (told.running) search = told;
    changed.fire();
    if (!(await pump(queue, server, take))) return;
    search = told;
    changed.fire();
  };
  const askAll = (again: boolean) => {
    queue.all = true;
    queue.search ||= again;
    return catchUp();
  };
  subscriptions.push(
    changed,
    {dispose: eachDay(() => void askAll(false))},
    server.onDidStart(() => void askAll(searched)),
    server.onPlansChanged(params => {
      // After a restart the old plans stay in sight until the new server has seen all files as well.
      queue.all ||= told.running && !params.search.running;
      told = params.search;
      for (const uri of params.uris) queue.uris.add(uri);
      void catchUp();
    }),
  );
  return {
    all: () => [...known.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    get: uri => known.get(uri),
    search: () => search,
    look: () => {
      searched = true;
      return askAll(true);
    },
    onDidChange: changed.event,
  };
}

function keep(known: Map<string, PlanOutline>, result: PlansResult, complete: boolean): void {
  if (complete) known.clear();
  for (const {uri, outline} of result.plans) {
    if (outline) known.set(uri, outline);
    else known.delete(uri);
  }
}

const longestRest = 1000;

/** Half of the time at most goes into asking: long plans are asked for at pauses, short ones at every keystroke. */
function rest(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, Math.min(milliseconds, longestRest)));
}

/** What is to be asked next. */
interface Queue {
  readonly uris: Set<string>;
  all: boolean;
  search: boolean;
  asking: boolean;
}

/**
 * One question at a time, so that no answer overtakes a newer one; what changes meanwhile is asked for together.
 * Whether it was this call that asked to the end.
 */
async function pump(
  queue: Queue,
  server: Server,
  take: (result: PlansResult | undefined, complete: boolean) => void,
): Promise<boolean> {
  if (queue.asking) return false;
  queue.asking = true;
  try {
    while (queue.all || queue.uris.size > 0) {
      const {all, search} = queue;
      const uris = [...queue.uris];
      queue.uris.clear();
      queue.all = false;
      queue.search = false;
      const day = {today: today()};
      const began = Date.now();
      take(await server.ask(plans, all ? {...day, search} : {...day, uris}), all && !search);
      await rest(Date.now() - began);
    }
  } finally {
    queue.asking = false;
  }
  return true;
}
