/** Gestures of the tree as text edits: the client asks what a gesture changes, and applies it as one step. */
import {type Change, type Documents, isRefusal} from '../../core/edits/gesture.ts';
import {perform} from '../../core/edits/perform.ts';
import {type DocumentEdit, type EditAnswer, edit, type SeenVersion} from '../../protocol/edits.ts';
import {toEdits} from '../convert.ts';
import {stale} from '../guard.ts';
import type {Session} from '../session.ts';
import {onRequest} from '../wires.ts';

export function serveEdits(session: Session, documents: Documents): void {
  onRequest(session.connection, edit, ({gesture, seen = []}): EditAnswer => {
    const other = seen.find(each => isOther(session, each));
    if (other) throw stale(other.uri);
    const outcome = perform(documents, gesture);
    return isRefusal(outcome) ? outcome : toPlanEdit(session, outcome);
  });
}

/** Whether a document is open in another version than the one that was seen. */
function isOther({documents}: Session, {uri, version}: SeenVersion): boolean {
  const open = documents.get(uri);
  return open !== undefined && version !== null && open.version !== version;
}

function toPlanEdit(session: Session, {title, changes, notes}: Change) {
  const {encoding} = session.abilities();
  const documents = changes.map(({document, edits}): DocumentEdit => {
    const open = session.documents.get(document.path);
    const version = open?.document === document ? open.version : null;
    return {uri: document.path, version, edits: toEdits(document, edits, encoding)};
  });
  return {title, documents, notes};
}
