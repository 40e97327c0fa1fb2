/** Draws at once what looks different. What is not seen of a node, its line and its card, follows at a pause. */
import * as vscode from 'vscode';
import {changedNodes, renewedRoots} from './changes.ts';
import type {Tree} from './nodes.ts';

export interface Drawing extends vscode.Disposable {
  /** Nodes to draw again with all below them; undefined: all. */
  readonly event: vscode.Event<string | undefined>;
  readonly draw: (before: Tree, after: Tree) => void;
  /** One node that is not as it should be: a box that was ticked in vain, say. */
  readonly again: (id: string) => void;
}

const pauseMilliseconds = 300;

export function createDrawing(exists: (id: string) => boolean): Drawing {
  const emitter = new vscode.EventEmitter<string | undefined>();
  const stale = new Set<string>();
  let pause: NodeJS.Timeout | undefined;
  const fire = (ids: readonly string[] | null) => {
    if (ids === null) emitter.fire(undefined);
    else for (const id of ids) emitter.fire(id);
  };
  const drawStale = () => {
    fire([...stale].filter(exists));
    stale.clear();
  };
  return {
    event: emitter.event,
    draw: (before, after) => {
      fire(changedNodes(before, after));
      for (const id of renewedRoots(before, after)) stale.add(id);
      clearTimeout(pause);
      if (stale.size > 0) pause = setTimeout(drawStale, pauseMilliseconds);
    },
    again: id => emitter.fire(id),
    dispose: () => {
      clearTimeout(pause);
      emitter.dispose();
    },
  };
}
