/** The plans that the client's tree shows: of open documents as they are typed, of the other files as they are stored. */

import type {CancellationToken} from 'vscode-languageserver';
import {cardOf} from '../../core/features/cards.ts';
import {checkNodes} from '../../core/features/check-nodes.ts';
import {outlineOf} from '../../core/features/outline.ts';
import {teamChartSettings} from '../../core/history/team-settings.ts';
import {checkDocument} from '../../core/rules/check.ts';
import type {Settings} from '../../core/settings.ts';
import type {Document} from '../../core/workspace/document.ts';
import {card, checks, type PlanState, type PlansParams, plans, plansChanged} from '../../protocol/requests.ts';
import type {Feature} from '../feature.ts';
import {guardedStep} from '../guard.ts';
import {checking, type Session} from '../session.ts';
import {sweep} from '../sweep.ts';
import {onRequest, tell} from '../wires.ts';

export const planFeature: Feature = {
  serve: session => {
    const {connection, documents, workspace, index} = session;
    const changed = createTeller(session);
    const known = () => [...workspace.now().documents.keys()];
    documents.onDidChangeContent(({document}) => changed([document.uri]));
    documents.onDidClose(({document}) => changed([document.uri]));
    index.onDidChange(changed);
    onRequest(connection, plans, async (params: PlansParams, token) => {
      // Who asks a second time wants to see for himself.
      if (params.search) index.search(index.state().done);
      const {uris = known(), today = null} = params;
      return {plans: await plansOf(session, {uris, today}, token)};
    });
    onRequest(connection, card, async ({uri, key}, token) => {
      const document = documentOf(session, uri);
      if (!document) return null;
      return cardOf(document, await sweep(checking(session, document, await session.settingsOf(uri)), token), key);
    });
    onRequest(connection, checks, ({uri, key}) => {
      const document = documentOf(session, uri);
      return document ? checkNodes(document, key) : [];
    });
    session.onDidChangeSettings(() => changed(known()));
  },
};

/** Tells the client once per turn, however many plans changed in it. */
function createTeller(session: Session): (uris: readonly string[]) => void {
  const pending = new Set<string>();
  let due = false;
  const flush = () => {
    due = false;
    const uris = [...pending];
    pending.clear();
    tell(session.connection, plansChanged, {uris, search: session.index.state()});
  };
  return uris => {
    if (!session.abilities().options.plans) return;
    for (const uri of uris) pending.add(uri);
    if (!due) setImmediate(flush);
    due = true;
  };
}

function documentOf({workspace}: Session, uri: string): Document | undefined {
  return workspace.now().documents.get(uri);
}

async function plansOf(
  session: Session,
  {uris, today}: {readonly uris: readonly string[]; readonly today: string | null},
  token: CancellationToken,
): Promise<readonly PlanState[]> {
  const settings = await Promise.all(uris.map(uri => session.settingsOf(uri)));
  const work = uris.map((uri, i) => ({uri, document: documentOf(session, uri), settings: settings[i]}));
  return await sweep(outlining(session, work, today), token);
}

interface Outlining {
  readonly uri: string;
  readonly document: Document | undefined;
  readonly settings: Settings | undefined;
}

/** One document in each step. */
function* outlining(
  session: Session,
  work: readonly Outlining[],
  today: string | null,
): Generator<void, readonly PlanState[], undefined> {
  const states: PlanState[] = [];
  for (const {uri, document, settings} of work) {
    yield;
    const open = session.documents.get(uri);
    const version = open && open.document === document ? open.version : null;
    const outline = () =>
      document && settings
        ? outlineOf(document, {
            findings: checkDocument(document, settings, session.workspace.now()),
            today,
            charts: teamChartSettings(settings),
          })
        : null;
    states.push({uri, outline: guardedStep(session.connection.console, uri, outline) ?? null, version});
  }
  return states;
}
