/** Semantic tokens: whole, of a range, and as the difference to the last answer. */
import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import {type Token, tokenModifiers, tokenSteps, tokenTypes} from '../../core/features/tokens.ts';
import {each} from '../../core/steps.ts';
import {type Asked, answering, type Work} from '../answer.ts';
import type {Feature} from '../feature.ts';
import {refreshWithSettings} from '../refresh.ts';

const legend = {tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers]};
const none: SemanticTokens = {data: []};

/** The last answer about each open document, which the next one may be told against. */
type Builders = Map<string, SemanticTokensBuilder>;

export const semanticTokens: Feature = {
  capability: () => ({semanticTokensProvider: {legend, full: {delta: true}, range: true}}),
  serve: session => {
    const {connection, documents} = session;
    const builders: Builders = new Map();
    const {semanticTokens: on} = connection.languages;
    on.on(answering(session, 'textDocument/semanticTokens/full', none, asked => whole(asked, builders)));
    on.onDelta(answering(session, 'textDocument/semanticTokens/full/delta', none, asked => delta(asked, builders)));
    on.onRange(answering(session, 'textDocument/semanticTokens/range', none, within));
    documents.onDidClose(({document}) => builders.delete(document.uri));
    refreshWithSettings(
      session,
      'semanticTokens/refresh',
      ({refreshesTokens}) => refreshesTokens,
      () => connection.sendRequest(SemanticTokensRefreshRequest.type),
    );
  },
};

function* whole(asked: Asked<SemanticTokensParams>, builders: Builders): Work<SemanticTokens> {
  const tokens = yield* numbersOf(asked, yield* tokensFor(asked));
  const builder = builders.get(asked.open.uri) ?? new SemanticTokensBuilder();
  builders.set(asked.open.uri, builder);
  // Begins a new answer under a new id.
  builder.previousResult('');
  push(builder, tokens);
  return builder.build();
}

function* delta(
  asked: Asked<SemanticTokensDeltaParams>,
  builders: Builders,
): Work<SemanticTokens | SemanticTokensDelta> {
  const builder = builders.get(asked.open.uri);
  if (!builder) return yield* whole(asked, builders);
  const tokens = yield* numbersOf(asked, yield* tokensFor(asked));
  builder.previousResult(asked.params.previousResultId);
  push(builder, tokens);
  return builder.buildEdits();
}

function* within(asked: Asked<SemanticTokensRangeParams>): Work<SemanticTokens> {
  const {start, end} = asked.span(asked.params.range);
  const builder = new SemanticTokensBuilder();
  const all = yield* tokensFor(asked);
  const inside = all.filter(({at}) => at.end > start && at.start < end);
  push(builder, yield* numbersOf(asked, inside));
  return {data: builder.build().data};
}

function* tokensFor({document, settings}: Asked<unknown>): Work<readonly Token[]> {
  return settings['semanticTokens.enabled'] ? yield* tokenSteps(document) : [];
}

/** Line, column, length, type and modifiers, as the protocol numbers them. */
type Numbers = readonly [number, number, number, number, number];

function numbersOf({range}: Pick<Asked<unknown>, 'range'>, tokens: readonly Token[]): Work<readonly Numbers[]> {
  return each(tokens, ({at, type, modifiers}): Numbers => {
    const {start, end} = range(at);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    return [start.line, start.character, end.character - start.character, tokenTypes.indexOf(type), bits];
  });
}

/** In one go: two answers about one document must not be made in turns. */
function push(builder: SemanticTokensBuilder, tokens: readonly Numbers[]): void {
  for (const numbers of tokens) builder.push(...numbers);
}
