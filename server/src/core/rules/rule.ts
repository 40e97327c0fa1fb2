/** What a rule is: a name, a default, and a generator of reports over one document of a workspace. */

import type {Backlog} from '../model/backlog.ts';
import type {Settings} from '../settings.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import type {Document} from '../workspace/document.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface Rule {
  /** The one name: file stem, diagnostic code, settings key, page. */
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  check(context: RuleContext): Iterable<Report>;
}

export interface RuleContext {
  readonly document: Document;
  readonly backlog: Backlog;
  readonly settings: Settings;
}

export interface Report {
  readonly at: Span;
  /** What stands there, what was expected, where the other number comes from. */
  readonly message: string;
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly stated?: number;
  readonly actual?: number;
  readonly story?: string | null;
  readonly sprint?: string | null;
  readonly epic?: string | null;
  readonly fixes?: readonly Fix[];
}

export interface Related {
  readonly at: Span;
  readonly message: string;
}

export interface Fix {
  readonly title: string;
  /** Changes only what the finding is about: may be applied without being looked at. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}
