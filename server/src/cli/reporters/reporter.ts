/** What a reporter is given and what it gives: the whole text for standard output. */
import type {Finding} from '../../core/rules/check.ts';
import type {Document} from '../../core/workspace/document.ts';
import type {Paint} from '../terminal.ts';

export interface Checked {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

export interface ReporterContext {
  readonly paint: Paint;
  readonly columns: number;
  /** Of this program. */
  readonly version: string;
}

export type Reporter = (checked: readonly Checked[], context: ReporterContext) => string;
