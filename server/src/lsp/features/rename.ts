/** Rename of ids: what it would change, the edits of all documents, or the reason why it cannot be. */
import {
  LSPErrorCodes,
  type PrepareRenameResult,
  type RenameParams,
  RenameRequest,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type {Refusal} from '../../core/edits/gesture.ts';
import {renamableAt, rename as renameId} from '../../core/features/rename.ts';
import {type Asked, answering, type Work} from '../answer.ts';
import {toWorkspaceEdit} from '../edits.ts';
import type {Feature} from '../feature.ts';
import {startWork, told} from '../progress.ts';

export const rename: Feature = {
  capability: ({preparesRename}) => ({
    renameProvider: preparesRename ? {prepareProvider: true, workDoneProgress: true} : true,
  }),
  serve: session => {
    const {connection} = session;
    connection.onPrepareRename(answering(session, 'textDocument/prepareRename', null, prepare));
    // By its bare type: `onRenameRequest` takes the token of the progress away.
    connection.onRequest(RenameRequest.type, answering(session, 'textDocument/rename', null, edits));
  },
};

function prepare(asked: Asked<TextDocumentPositionParams>): PrepareRenameResult | null {
  const {document, documents, offset, params, range} = asked;
  const found = renamableAt(document, offset(params.position), documents);
  if (found === null) return null;
  if ('refusal' in found) throw refused(found);
  return {range: range(found.span), placeholder: found.placeholder};
}

function* edits({document, documents, offset, params, session}: Asked<RenameParams>): Work<WorkspaceEdit> {
  const work = renameId(document, offset(params.position), params.newName, documents);
  const start = () => startWork(session, `Renaming to ${params.newName}`, params.workDoneToken);
  const found = yield* told(work, documents.length, start);
  if ('refusal' in found) throw refused(found);
  return toWorkspaceEdit(session, found);
}

/** The client shows the reason; nothing failed. */
function refused({refusal}: Refusal): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal);
}
