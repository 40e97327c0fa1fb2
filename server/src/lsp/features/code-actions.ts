/** Code actions: quick fixes beside their diagnostics, all safe fixes of a document at once, refactorings of stories. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import {type Gesture, isRefusal} from '../../core/edits/gesture.ts';
import {perform} from '../../core/edits/perform.ts';
import {type QuickFix, quickFixes} from '../../core/features/actions.ts';
import {fixAllEdits} from '../../core/features/fix-all.ts';
import {type Refactoring, refactorings} from '../../core/features/refactorings.ts';
import type {Finding} from '../../core/rules/check.ts';
import type {TextEdit} from '../../core/text/edit.ts';
import {type Asked, answering, completing, type LazyData, lazyData, type Work} from '../answer.ts';
import {toDiagnostic} from '../convert.ts';
import type {OpenDocument} from '../documents.ts';
import {toWorkspaceEdit} from '../edits.ts';
import type {Feature} from '../feature.ts';
import {stale} from '../guard.ts';
import {checking, type Session} from '../session.ts';
import {documentsOf} from './plan-edits.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.sprintdown`;

const refactorKinds: readonly string[] = ['refactor.rewrite', 'refactor.move', 'refactor.extract', 'refactor.inline'];

/** Enough to compute an action's edit later, on the very text that it was offered for. */
interface ActionData extends LazyData {
  /** Of a quick fix: which finding of the document, which of its fixes. Absent: fix all. */
  readonly finding?: number;
  readonly fix?: number;
  /** Of a refactoring. */
  readonly gesture?: Gesture;
}

export const codeActions: Feature = {
  capability: ({resolvesEdits}) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, ...refactorKinds],
      resolveProvider: resolvesEdits,
    },
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
  if (offersRefactorings(params)) {
    const wanted = refactorings(document, span(params.range)).filter(({kind}) => wantsRefactoring(params, kind));
    for (const each of wanted) {
      yield;
      actions.push(...refactorAction(session, open, each));
    }
  }
  return actions;
}

/** They are offered to who asks: not while the cursor only passes by. */
function offersRefactorings({context: {only, triggerKind}}: CodeActionParams): boolean {
  return only !== undefined || triggerKind === CodeActionTriggerKind.Invoked;
}

function wantsRefactoring({context: {only}}: CodeActionParams, kind: string): boolean {
  return only?.some(wanted => within(kind, wanted)) ?? true;
}

/** What would be refused is not offered; the edits are made again when they are asked for. */
function refactorAction(
  session: Session,
  open: OpenDocument,
  {title, kind, gesture}: Refactoring,
): readonly CodeAction[] {
  const outcome = perform(documentsOf(session), gesture);
  if (isRefusal(outcome) || outcome.changes.length === 0) return [];
  const action = {title, kind};
  if (session.abilities().resolvesEdits) return [{...action, data: {...lazyData(open), gesture} satisfies ActionData}];
  return [{...action, edit: toWorkspaceEdit(session, outcome.changes)}];
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
  const data = {finding: findings.indexOf(finding), fix: finding.fixes.indexOf(fix)};
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
  if (params.gesture) {
    const outcome = perform(documentsOf(session), params.gesture);
    if (isRefusal(outcome)) throw new ResponseError(LSPErrorCodes.RequestFailed, outcome.refusal);
    return {...action, edit: toWorkspaceEdit(session, outcome.changes)};
  }
  const findings = yield* checking(session, document, settings);
  const edits = params.finding === undefined ? fixAllEdits(document, settings) : fixOf(findings, params)?.edits;
  if (!edits) throw stale(open.uri);
  return {...action, edit: toWorkspaceEdit(session, [{document: open.document, edits}])};
}

function fixOf(findings: readonly Finding[], {finding, fix}: ActionData) {
  return findings[finding ?? -1]?.fixes[fix ?? -1];
}
