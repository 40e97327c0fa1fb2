/** Gestures of the tree as text edits: the client asks what a gesture changes, and applies it as one step. */

import {choicesFor} from '../../core/edits/choices.ts';
import {copyMarkdown as copied, standUpNote} from '../../core/edits/copying.ts';
import {type Change, type Documents, isRefusal, type Refusal} from '../../core/edits/gesture.ts';
import {perform} from '../../core/edits/perform.ts';
import {planSprint as planned} from '../../core/edits/plan-sprint.ts';
import {draftsOf} from '../../core/features/draft.ts';
import {factsOf} from '../../core/history/facts.ts';
import {finishedBetween, nameOf} from '../../core/history/finished.ts';
import {teamChartSettings} from '../../core/history/team-settings.ts';
import {backlogOf, type Document} from '../../core/workspace/document.ts';
import {
  type Copied,
  choices,
  copyMarkdown,
  type DocumentEdit,
  type EditAnswer,
  edit,
  finished,
  planSprint,
  type SeenVersion,
  standUp,
} from '../../protocol/edits.ts';
import {toEdits} from '../convert.ts';
import type {Feature} from '../feature.ts';
import {stale} from '../guard.ts';
import type {Session} from '../session.ts';
import {onRequest} from '../wires.ts';

export const planEdits: Feature = {
  serve: session => {
    const {connection} = session;
    onRequest(connection, edit, ({gesture, seen = []}): EditAnswer => {
      const other = seen.find(each => isOther(session, each));
      if (other) throw stale(other.uri);
      const outcome = perform(documentsOf(session), gesture);
      return isRefusal(outcome) ? outcome : toPlanEdit(session, outcome);
    });
    onRequest(connection, choices, async ({uris}) => {
      const [first = ''] = uris;
      const settings = await session.settingsOf(first);
      const {calendar} = teamChartSettings(settings);
      return choicesFor(documentsOf(session), uris, settings.estimationScale, calendar);
    });
    onRequest(connection, copyMarkdown, ({nodes}) => asCopied(copied(documentsOf(session), nodes)));
    onRequest(connection, standUp, params => asCopied(standUpNote(documentsOf(session), params)));
    onRequest(connection, finished, ({uri, before}) => finishedKeys(documentsOf(session).get(uri), before));
    onRequest(connection, planSprint, ({sprint, velocity}) => planned(documentsOf(session), sprint, velocity));
  },
};

function finishedKeys(document: Document | undefined, text: string): readonly string[] {
  const now = document && factsOf(document);
  const before = document && factsOf({path: document.path, text});
  if (!now || !before) return [];
  const names = new Set(finishedBetween(before, now).map(nameOf));
  const drafts = [...draftsOf(backlogOf(document)).byKey.values()];
  return drafts.filter(({kind, noun}) => kind === 'story' && names.has(nameOf(noun))).map(({key}) => key);
}

/** All documents as they are now. */
export function documentsOf({workspace}: Session): Documents {
  const {documents} = workspace.now();
  return {get: uri => documents.get(uri), all: () => [...documents.values()]};
}

function asCopied(text: string | Refusal): Copied {
  return isRefusal(text) ? text : {text};
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
