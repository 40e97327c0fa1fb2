/** What a team may set: one table of keys, types, defaults and sentences, and the decoding of whatever was written. */
import type {OptionValue, Severity} from './rules/rule.ts';

/** How one rule is to behave: null where only its options are set. */
export interface RuleSetting {
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, OptionValue>>;
}

export interface Settings {
  /** By rule id; a rule that is missing here keeps its own severity and options. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export const defaultSettings: Settings = {rules: {}};
