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
import {type Token, tokenModifiers, tokensOf, tokenTypes} from '../../core/features/tokens.ts';
import {type Asked, answering} from '../answer.ts';
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

function whole(asked: Asked<SemanticTokensParams>, builders: Builders): SemanticTokens {
  const builder = builders.get(asked.open.uri) ?? new SemanticTokensBuilder();
  builders.set(asked.open.uri, builder);
  // Begins a new answer under a new id.
  builder.previousResult('');
  push(asked, builder, tokensFor(asked));
  return builder.build();
}

function delta(asked: Asked<SemanticTokensDeltaParams>, builders: Builders): SemanticTokens | SemanticTokensDelta {
  const builder = builders.get(asked.open.uri);
  if (!builder) return whole(asked, builders);
  builder.previousResult(asked.params.previousResultId);
  push(asked, builder, tokensFor(asked));
  return builder.buildEdits();
}

function within(asked: Asked<SemanticTokensRangeParams>): SemanticTokens {
  const {start, end} = asked.span(asked.params.range);
  const builder = new SemanticTokensBuilder();
  push(
    asked,
    builder,
    tokensFor(asked).filter(({at}) => at.end > start && at.start < end),
  );
  return {data: builder.build().data};
}

function tokensFor({document, settings}: Asked<unknown>): readonly Token[] {
  return settings['semanticTokens.enabled'] ? tokensOf(document) : [];
}

function push({range}: Pick<Asked<unknown>, 'range'>, builder: SemanticTokensBuilder, tokens: readonly Token[]): void {
  for (const {at, type, modifiers} of tokens) {
    const {start, end} = range(at);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    builder.push(start.line, start.character, end.character - start.character, tokenTypes.indexOf(type), bits);
  }
}
