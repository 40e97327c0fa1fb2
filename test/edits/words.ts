/** The words that the tests of gestures speak: a plan or several, a gesture, the whole texts after it. */
import assert from 'node:assert/strict';
import {
  type Change,
  type Documents,
  type Gesture,
  isRefusal,
  type NodeAddress,
  type Outcome,
} from '../../server/src/core/edits/gesture.ts';
import {perform} from '../../server/src/core/edits/perform.ts';
import {applyEdits} from '../../server/src/core/text/edit.ts';
import type {Document} from '../../server/src/core/workspace/document.ts';

export const path = 'plan.md';

export function at(key: string, uri = path): NodeAddress {
  return {uri, key};
}

export function documentsOf(texts: Readonly<Record<string, string>>): Documents {
  const documents = new Map(Object.entries(texts).map(([uri, text]): [string, Document] => [uri, {path: uri, text}]));
  return {get: uri => documents.get(uri), all: () => [...documents.values()]};
}

export function tryGesture(texts: Readonly<Record<string, string>>, gesture: Gesture): Outcome {
  return perform(documentsOf(texts), gesture);
}

/** The text of each changed document after a change. */
export function textsAfter({changes}: Change): Readonly<Record<string, string>> {
  return Object.fromEntries(changes.map(({document, edits}) => [document.path, applyEdits(document.text, edits)]));
}

/** The one plan after a gesture that must succeed. */
export function after(text: string, gesture: Gesture): string {
  const outcome = tryGesture({[path]: text}, gesture);
  assert(!isRefusal(outcome), JSON.stringify(outcome));
  return textsAfter(outcome)[path] ?? text;
}

/** Why a gesture is refused. */
export function refused(text: string, gesture: Gesture): string {
  const outcome = tryGesture({[path]: text}, gesture);
  assert(isRefusal(outcome), 'it was not refused');
  return outcome.refusal;
}
