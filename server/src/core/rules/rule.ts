/** What a rule is: a name, a default, and a generator of reports over one document. */
import {lazily} from '../memo.ts';
import type {Backlog} from '../model/backlog.ts';
import type {Placing} from '../model/placed.ts';
import type {Settings} from '../settings.ts';
import type {Steps} from '../steps.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import type {Contribution} from '../workspace/contribution.ts';
import type {Document} from '../workspace/document.ts';
import type {Neighbour} from '../workspace/neighbours.ts';
import type {Workspace} from '../workspace/workspace.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export interface Rule {
  /** The one name: file stem, diagnostic code, settings key, page. */
  readonly id: string;
  /** One sentence: what the rule reports. */
  readonly summary: string;
  readonly severity: Severity;
  /** What a team may set for this rule alone, by `[severity, {key: value}]`. */
  readonly options?: readonly RuleOption<OptionValue>[];
  /** What takes long of its check, in short steps, for those who have other things to do meanwhile. */
  prepare?(document: Document): Steps<void>;
  check(context: RuleContext): Iterable<Report>;
  /** The same held against the other documents of the workspace. */
  across?(context: AcrossContext): Iterable<Report>;
}

/** Little of the document itself: it need not be read again because another one changed. */
export interface AcrossContext {
  readonly document: Document;
  readonly contribution: Contribution;
  readonly workspace: Workspace;
  readonly neighbours: readonly Neighbour[];
  /** Already decoded: every value has the type of its default. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

export type OptionValue = number | boolean | string | readonly string[];

export interface RuleOption<T extends OptionValue> {
  readonly key: string;
  readonly default: T;
  readonly sentence: string;
}

export interface RuleContext {
  readonly document: Document;
  readonly backlog: Backlog;
  /** The same plan with anchors for places, which costs nothing to look through. */
  readonly plan: Backlog;
  /** Tells what was found in it in offsets, as the same values that `backlog` has. */
  readonly told: Placing;
  readonly settings: Settings;
  /** Already decoded: every value has the type of its default. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

export interface Report {
  readonly at: Span;
  /** What stands there, what was expected, where the other number comes from. */
  readonly message: string;
  /** Only where this report weighs less than the rule's others; a team's setting may weaken it further. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly stated?: number;
  readonly actual?: number;
  readonly story?: string | null;
  readonly sprint?: string | null;
  readonly epic?: string | null;
  /** Worked out for those who ask. */
  readonly fixes?: () => readonly Fix[];
}

export interface Related {
  /** Where it is another document than that of the report. */
  readonly document?: Document;
  readonly at: Span;
  readonly message: string;
}

export interface Fix {
  readonly title: string;
  /** Changes only what the finding is about: may be applied without being looked at. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** A fix to choose whose edits are worked out once, when they are asked for. */
export function lazyFix(title: string, make: () => readonly TextEdit[]): Fix {
  return lazily({title, safe: false}, {edits: make});
}

/** What the team set for an option, or its default. */
export function optionOf<T extends OptionValue>(context: Pick<RuleContext, 'options'>, option: RuleOption<T>): T {
  const value = context.options[option.key];
  return value === undefined ? option.default : (value as T);
}

/** The weaker of two severities. */
export function weaker(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
}
