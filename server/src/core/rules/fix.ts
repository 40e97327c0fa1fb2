/** All safe fixes of a document, round by round, until nothing is left that may be mended without being looked at. */
import {safeEdits} from '../features/actions.ts';
import type {Settings} from '../settings.ts';
import {applyEdits} from '../text/edit.ts';
import {changeDocument, type Document} from '../workspace/document.ts';
import {checkAlone} from './check.ts';
import type {Rule} from './rule.ts';

/** A fix may uncover another one, never an endless row of them. */
const mostRounds = 10;

export interface Fixed {
  readonly document: Document;
  /** Edits that were made. */
  readonly edits: number;
}

/** The document after all safe fixes of some rules; the same value where there are none. */
export function fixDocument(document: Document, settings: Settings, concerns: (rule: Rule['id']) => boolean): Fixed {
  let now = document;
  let made = 0;
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(checkAlone(now, settings).filter(({rule}) => concerns(rule)));
    if (edits.length === 0) break;
    now = changeDocument(now, applyEdits(now.text, edits));
    made += edits.length;
  }
  return {document: now, edits: made};
}
