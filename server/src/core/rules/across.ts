/** Findings that need several documents: rules that hold what one says against what the others say. */
import type {Settings} from '../settings.ts';
import {contributionOf} from '../workspace/contribution.ts';
import type {Document} from '../workspace/document.ts';
import {neighboursOf} from '../workspace/neighbours.ts';
import type {Workspace} from '../workspace/workspace.ts';
import {rules} from './all.ts';
import {type Finding, findingsOf} from './check.ts';

/** What the rules find in a document when they look at the others, too; nothing of those is read again for it. */
export function checkAcross(workspace: Workspace, document: Document, settings: Settings): readonly Finding[] {
  const contribution = contributionOf(document);
  const neighbours = neighboursOf(workspace, document);
  if (neighbours.length === 0 && contribution.dependencies.length === 0) return [];
  const context = {document, contribution, workspace, neighbours};
  return rules.flatMap(rule =>
    rule.across ? findingsOf(rule, document, settings, options => rule.across?.({...context, options}) ?? []) : [],
  );
}
