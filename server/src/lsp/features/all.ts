/** The features of the server: the only list; each is one file of this folder. */
import type {Feature} from '../feature.ts';
import {burndownFeature} from './burndown.ts';
import {callHierarchy} from './call-hierarchy.ts';
import {codeActions} from './code-actions.ts';
import {codeLenses} from './code-lens.ts';
import {completion} from './completion.ts';
import {diagnostics} from './diagnostics.ts';
import {folding} from './folding.ts';
import {formatting} from './formatting.ts';
import {hover} from './hover.ts';
import {inlayHints} from './inlay-hints.ts';
import {documentLinks} from './links.ts';
import {navigation} from './navigation.ts';
import {planEdits} from './plan-edits.ts';
import {planFeature} from './plans.ts';
import {rename} from './rename.ts';
import {semanticTokens} from './semantic-tokens.ts';
import {symbols} from './symbols.ts';
import {workspaceDiagnostics} from './workspace-diagnostics.ts';

export const features: readonly Feature[] = [
  burndownFeature,
  callHierarchy,
  codeActions,
  codeLenses,
  completion,
  diagnostics,
  documentLinks,
  folding,
  formatting,
  hover,
  inlayHints,
  navigation,
  planEdits,
  planFeature,
  rename,
  semanticTokens,
  symbols,
  workspaceDiagnostics,
];
