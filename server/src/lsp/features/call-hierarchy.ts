/** The dependencies of stories as a call hierarchy: outgoing is what a story depends on, incoming what it blocks. */
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  type CancellationToken,
  SymbolKind,
} from 'vscode-languageserver';
import {blocks, type Dependency, dependsOn} from '../../core/features/dependency-graph.ts';
import {namedAt} from '../../core/features/navigation.ts';
import {type Noun, nounsOf} from '../../core/features/nouns.ts';
import {dotted, points, statusWord} from '../../core/features/words.ts';
import type {Document} from '../../core/workspace/document.ts';
import {keyOf} from '../../core/workspace/identity.ts';
import {type Asked, answering, type Work} from '../answer.ts';
import {toRange} from '../convert.ts';
import type {Feature} from '../feature.ts';
import {guarded} from '../guard.ts';
import type {Session} from '../session.ts';
import {sweep} from '../sweep.ts';

export const callHierarchy: Feature = {
  capability: () => ({callHierarchyProvider: true}),
  serve: session => {
    const {console: log, languages} = session.connection;
    const {callHierarchy: wire} = languages;
    wire.onPrepare(answering(session, 'textDocument/prepareCallHierarchy', null, prepare));
    const incoming = (params: CallHierarchyIncomingCallsParams, token: CancellationToken) =>
      sweep(incomingCalls(session, params), token);
    const outgoing = (params: CallHierarchyOutgoingCallsParams, token: CancellationToken) =>
      sweep(outgoingCalls(session, params), token);
    wire.onIncomingCalls(guarded(log, 'callHierarchy/incomingCalls', incoming));
    wire.onOutgoingCalls(guarded(log, 'callHierarchy/outgoingCalls', outgoing));
  },
};

function prepare(asked: Asked<CallHierarchyPrepareParams>): CallHierarchyItem[] | null {
  const {document, documents, offset, params, session} = asked;
  const named = namedAt(document, offset(params.position), documents);
  const stories = (named?.nouns ?? []).filter(({kind}) => kind === 'story');
  return stories.length > 0 ? stories.map(noun => itemOf(session, noun)) : null;
}

function itemOf(session: Session, noun: Noun): CallHierarchyItem {
  const {document, id, title, at, body} = noun;
  const {encoding} = session.abilities();
  const story = noun.kind === 'story' ? noun.noun : null;
  const range = toRange(document, body, encoding);
  return {
    name: `${id}: ${title}`,
    kind: SymbolKind.Interface,
    detail: dotted(story?.points && points(story.points.value), story?.status && statusWord(story.status.value)),
    uri: document.path,
    range,
    selectionRange: toRange(document, at, encoding),
    data: {key: keyOf(id)},
  };
}

/** The story of an item, in the text as it is now. */
function nounOfItem(session: Session, {uri, data}: CallHierarchyItem): Noun | null {
  const document = session.workspace.now().documents.get(uri);
  const {key} = data as {readonly key: string};
  return (
    (document &&
      nounsOf(document)
        .byKey.get(key)
        ?.find(({kind}) => kind === 'story')) ??
    null
  );
}

function* incomingCalls(
  session: Session,
  {item}: CallHierarchyIncomingCallsParams,
): Work<CallHierarchyIncomingCall[] | null> {
  yield;
  const noun = nounOfItem(session, item);
  if (!noun) return null;
  return grouped(blocks(noun, known(session))).map(([from, places]) => ({
    from: itemOf(session, from),
    fromRanges: rangesOf(session, places),
  }));
}

function* outgoingCalls(
  session: Session,
  {item}: CallHierarchyOutgoingCallsParams,
): Work<CallHierarchyOutgoingCall[] | null> {
  yield;
  const noun = nounOfItem(session, item);
  if (noun?.kind !== 'story') return null;
  return grouped(dependsOn(noun.document, noun.noun, known(session))).map(([to, places]) => ({
    to: itemOf(session, to),
    fromRanges: rangesOf(session, places),
  }));
}

function known(session: Session): readonly Document[] {
  return [...session.workspace.now().documents.values()];
}

function grouped(dependencies: readonly Dependency[]): readonly (readonly [Noun, readonly Dependency[]])[] {
  const groups = new Map<Noun, Dependency[]>();
  for (const dependency of dependencies) {
    const group = groups.get(dependency.noun);
    if (group) group.push(dependency);
    else groups.set(dependency.noun, [dependency]);
  }
  return [...groups];
}

function rangesOf(session: Session, places: readonly Dependency[]) {
  return places.map(({document, named}) => toRange(document, named.span, session.abilities().encoding));
}
