/** Code actions: quick fixes beside their diagnostics, and all safe fixes of a document at once. */
import {type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic} from 'vscode-languageserver';
import {type QuickFix, quickFixes} from '../../core/features/actions.ts';
import {fixAllEdits} from '../../core/features/fix-all.ts';
import type {Finding} from '../../core/rules/check.ts';
import type {TextEdit} from '../../core/text/edit.ts';
import {type Asked, answering, completing, type LazyData, lazyData, type Work} from '../answer.ts';
import {toDiagnostic} from '../convert.ts';
import type {OpenDocument} from '../documents.ts';
import {toWorkspaceEdit} from '../edits.ts';
import type {Feature} from '../feature.ts';
import {stale} from '../guard.ts';
import {checking, type Session} from '../session.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.sprintdown`;

/** Enough to compute an action's edit later, on the very text that it was offered for. */
interface ActionData extends LazyData {
  /** Of a quick fix: which finding of the document, which of its fixes. Absent: fix all. */
  readonly finding?: number;
  readonly fix?: number;
}

export const codeActions: Feature = {
  capability: ({resolvesEdits}) => ({
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: resolvesEdits},
  }),
  serve: session => {
    session.connection.onCodeAction(answering(session, 'textDocument/codeAction', [], actionsAt));
    session.connection.onCodeActionResolve(completing(session, 'codeAction/resolve', resolve));
  },
};

function* actionsAt({session, open, document, settings, params, span}: Asked<CodeActionParams>): Work<CodeAction[]> {
  const findings = yield* checking(session, document, settings);
  const wants = (kind: string) =>
    params.context.only?.some(only => within(kind, only)) ?? kind === CodeActionKind.QuickFix;
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const at = span(params.range);
    for (const each of quickFixes(findings, at)) actions.push(quickFixAction(session, open, findings, each, params));
  }
  if (wants(fixAllKind)) {
    const edits = fixAllEdits(document, settings);
    if (edits.length > 0) actions.push(withEdit(session, open, fixAll, {}, edits));
  }
  return actions;
}

/** Kinds are hierarchical: `source.fixAll.sprintdown` is within `source.fixAll`. */
function within(kind: string, only: string): boolean {
  return only === '' || kind === only || kind.startsWith(`${only}.`);
}

function quickFixAction(
  session: Session,
  open: OpenDocument,
  findings: readonly Finding[],
  {finding, fix, preferred}: QuickFix,
  params: CodeActionParams,
): CodeAction {
  const {encoding} = session.abilities();
  const diagnostic = known(toDiagnostic(open.document, finding, encoding), params.context.diagnostics);
  const data = {finding: findings.indexOf(finding), fix: finding.fixes?.indexOf(fix) ?? 0};
  const action = {title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred: preferred};
  return withEdit(session, open, action, data, fix.edits);
}

const fixAll: CodeAction = {title: 'Fix all safe Sprintdown problems', kind: fixAllKind};

/** The client's own diagnostic where it sent it along: that is the one it ties the action to. */
function known(diagnostic: Diagnostic, context: readonly Diagnostic[]): Diagnostic {
  const {start, end} = diagnostic.range;
  const same = (other: Diagnostic) =>
    other.code === diagnostic.code &&
    other.range.start.line === start.line &&
    other.range.start.character === start.character &&
    other.range.end.line === end.line &&
    other.range.end.character === end.character;
  return context.find(same) ?? diagnostic;
}

function withEdit(
  session: Session,
  open: OpenDocument,
  action: CodeAction,
  data: Pick<ActionData, 'finding' | 'fix'>,
  edits: readonly TextEdit[],
): CodeAction {
  if (session.abilities().resolvesEdits) return {...action, data: {...lazyData(open), ...data} satisfies ActionData};
  return {...action, edit: toWorkspaceEdit(session, [{document: open.document, edits}])};
}

function* resolve(
  {session, open, document, settings, params}: Asked<ActionData>,
  action: CodeAction,
): Work<CodeAction> {
  const findings = yield* checking(session, document, settings);
  const edits = params.finding === undefined ? fixAllEdits(document, settings) : fixOf(findings, params)?.edits;
  if (!edits) throw stale(open.uri);
  return {...action, edit: toWorkspaceEdit(session, [{document: open.document, edits}])};
}

function fixOf(findings: readonly Finding[], {finding, fix}: ActionData) {
  return findings[finding ?? -1]?.fixes?.[fix ?? -1];
}
