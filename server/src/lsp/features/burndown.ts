/** The burndown of a plan: charts for the view, texts for files, and what a commit made of the plan. */

import type {CancellationToken} from 'vscode-languageserver';
import {teamChartSettings} from '../../core/history/team-settings.ts';
import type {History, Note} from '../../core/history/version.ts';
import {list} from '../../core/rules/wording.ts';
import {fileName} from '../../core/uris.ts';
import {backlogOf, type Document} from '../../core/workspace/document.ts';
import {neighboursOf} from '../../core/workspace/neighbours.ts';
import {
  type BurndownAnswer,
  type BurndownParams,
  burndown,
  burndownText,
  historyMoved,
  journalEntry,
  planChange,
  planText,
} from '../../protocol/burndown.ts';
import type {HistoryDoor} from '../burndown/door.ts';
import {createHistories} from '../burndown/histories.ts';
import type {Sight} from '../burndown/sight.ts';
import {changeAt, textAt} from '../burndown/versions.ts';
import type {Feature} from '../feature.ts';
import type {Session} from '../session.ts';
import {cancelled} from '../sweep.ts';
import {onRequest, onTold} from '../wires.ts';

/** Most windows never show a chart: what draws one is loaded with the first. */
const later = async () => (await import('../burndown/charts.ts')).charts;

export const burndownFeature: Feature = {
  serve: session => {
    const {connection} = session;
    const past = createPast(session);
    onRequest(connection, burndown, (params, token) => answer(session, past, params, token));
    onRequest(connection, burndownText, async (params, token): Promise<string | null> => {
      const sight = await sightFor(session, past, params, token);
      return sight && (await later()).textOf(sight, params);
    });
    onRequest(connection, planChange, async ({uri, commit}) => {
      const door = past.door();
      return door && changeAt(door, await past.of(pathsOf(planAt(session, uri))), uri, commit);
    });
    onRequest(connection, planText, async ({uri, commit}) => {
      const door = past.door();
      return door && textAt(door, await past.of(pathsOf(planAt(session, uri))), uri, commit);
    });
    onRequest(connection, journalEntry, async ({uri, tail}) => {
      const {lineFor} = await later();
      const document = documentOf(session, uri);
      return document ? lineFor(session, document, tail, new Date()) : null;
    });
    onTold(connection, historyMoved, ({trusted}) => past.move(trusted));
    session.onShutdown(past.stop);
  },
};

interface Past {
  readonly of: (uris: readonly string[]) => Promise<History>;
  /** null where git may not or cannot be run. */
  readonly door: () => HistoryDoor | null;
  readonly move: (trusted: boolean) => void;
  readonly stop: () => void;
}

function createPast(session: Session): Past {
  const {history, abilities} = session;
  const journals = createHistories(async uris => (await later()).journalOf(session, uris));
  const histories = history && createHistories(history.history);
  let granted: boolean | undefined;
  const door = () => ((granted ?? abilities().options.trusted === true) ? history : null);
  return {
    door,
    of: async uris => {
      const told = histories && door() ? await histories.of(uris) : empty(history ? untrusted : nowhere);
      if (told.versions.length > 0) return told;
      const kept = await journals.of(uris);
      return kept && kept.versions.length > 0 ? kept : told;
    },
    move: trusted => {
      granted = trusted;
      histories?.forget();
      journals.forget();
    },
    stop: () => histories?.stop(),
  };
}

const untrusted: Note = {
  kind: 'untrusted',
  message: 'Git is not run in Restricted Mode, so only the text of now is shown.',
};
const nowhere: Note = {kind: 'no-git', message: 'Git cannot be run here, so only the text of now is shown.'};

function empty(note: Note): History {
  return {versions: [], now: null, notes: [note]};
}

async function answer(
  session: Session,
  past: Past,
  params: BurndownParams,
  token: CancellationToken,
): Promise<BurndownAnswer> {
  const {answerOf, noPlan} = await later();
  const sight = await sightFor(session, past, params, token);
  if (!sight) return noPlan(params.choice);
  const settings = await session.settingsOf(params.uri);
  return answerOf(sight, params.choice, settings['burndown.journal']);
}

/** null: the document holds no plan. */
async function sightFor(
  session: Session,
  past: Past,
  {uri, choice, size}: BurndownParams,
  token: CancellationToken,
): Promise<Sight | null> {
  const now = new Date();
  const team = teamChartSettings(await session.settingsOf(uri));
  // What is chosen in the view goes before all settings.
  const settings = choice.unit === null ? team : {...team, unit: choice.unit};
  const {sightOf} = await later();
  const history = await past.of(pathsOf(planAt(session, uri))).catch((error: unknown) => failed(session, error));
  if (token.isCancellationRequested) throw cancelled();
  // Asked for after the last wait: what is typed now counts.
  const [document, ...others] = planAt(session, uri);
  if (!document || !backlogOf(document).isBacklog) return null;
  const told = others.length > 0 ? {...history, notes: [together(others), ...history.notes]} : history;
  return sightOf([document, ...others], told, {choice, size, settings, now});
}

/** A document and those that speak of the same stories: together they are the plan, and that document speaks first. */
function planAt(session: Session, uri: string): readonly Document[] {
  const document = documentOf(session, uri);
  if (!document) return [];
  const others = neighboursOf(session.workspace.now(), document).filter(({same}) => same.length > 0);
  return [document, ...others.map(other => other.document)];
}

function pathsOf(documents: readonly Document[]): readonly string[] {
  return documents.map(({path}) => path);
}

function together(others: readonly Document[]): Note {
  const names = others.map(({path}) => fileName(path));
  const few = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  const [tell, are] = names.length === 1 ? ['tells', 'is'] : ['tell', 'are'];
  return {kind: 'together', message: `${list(few)} ${tell} of the same stories and ${are} read with this file.`};
}

function failed({connection}: Session, error: unknown): History {
  const reason = error instanceof Error ? error.message : String(error);
  connection.console.error(`The history could not be read: ${reason}`);
  return empty({kind: 'failed', message: `The history could not be read, so only the text of now is shown: ${reason}`});
}

function documentOf({documents, workspace}: Session, uri: string): Document | undefined {
  return documents.get(uri)?.document ?? workspace.now().documents.get(uri);
}
