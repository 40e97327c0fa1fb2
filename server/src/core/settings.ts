/** What a team may set: one table of keys, schemas, defaults and sentences; everything else about settings follows from it. */
import {rules} from './rules/all.ts';
import {type OptionValue, type Rule, type Severity, severities} from './rules/rule.ts';

/** A value that could not be taken as it was written; the default holds in its place. */
export interface SettingProblem {
  /** Keys and indexes that lead to it: `['rules', 'mojibake', 1, 'most']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Complain = (path: readonly (string | number)[], message: string) => void;

interface Setting<T> {
  /** Markdown, one sentence. */
  readonly sentence: string;
  readonly default: T;
  /** JSON schema of the value. */
  readonly schema: Readonly<Record<string, unknown>>;
  decode(value: unknown, complain: Complain): T;
}

/** How one rule is to behave: null where only its options are set. */
export interface RuleSetting {
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** By rule id; a rule that is missing here keeps its own severity and options. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

const levels = ['off', ...severities] as const;

export const table = {
  rules: {
    sentence: 'Severity of each rule (`off`, `error`, `warning`, `info`, `hint`), or `[severity, {options}]`.',
    default: {} as RuleSettings,
    schema: {type: 'object', additionalProperties: false, properties: Object.fromEntries(rules.map(ruleSchema))},
    decode: decodeRules,
  },
} satisfies Readonly<Record<string, Setting<unknown>>>;

type Table = typeof table;

export type Settings = {readonly [Key in keyof Table]: Table[Key]['default']};

export const defaultSettings: Settings = decodeSettings({}).settings;

/** Settings from whatever was written; total: what cannot be taken is named among the problems. */
export function decodeSettings(written: unknown): {settings: Settings; problems: readonly SettingProblem[]} {
  const problems: SettingProblem[] = [];
  const complain: Complain = (path, message) => void problems.push({path, message});
  const given = isRecord(written) ? written : {};
  if (!isRecord(written)) complain([], `settings are an object, not ${describe(written)}`);
  for (const key of Object.keys(given)) {
    if (!(key in table)) complain([key], `there is no setting “${key}”${nearest(key, Object.keys(table))}`);
  }
  const entries = Object.entries<Setting<unknown>>(table).map(([key, setting]) => {
    const value = given[key];
    const decoded =
      value === undefined
        ? setting.default
        : setting.decode(value, (path, message) => complain([key, ...path], message));
    return [key, decoded];
  });
  return {settings: Object.fromEntries(entries) as Settings, problems};
}

function decodeRules(value: unknown, complain: Complain): RuleSettings {
  if (!isRecord(value)) {
    complain([], `rules are an object of rule ids, not ${describe(value)}`);
    return {};
  }
  const decoded: Record<string, RuleSetting> = {};
  for (const [id, written] of Object.entries(value)) {
    const rule = rules.find(known => known.id === id);
    if (!rule)
      complain(
        [id],
        `there is no rule “${id}”${nearest(
          id,
          rules.map(known => known.id),
        )}`,
      );
    else decoded[id] = decodeRule(rule, written, (path, message) => complain([id, ...path], message));
  }
  return decoded;
}

function decodeRule(rule: Rule, written: unknown, complain: Complain): RuleSetting {
  const [level, options, ...more] = Array.isArray(written) ? (written as unknown[]) : [written];
  if (more.length > 0) complain([2], 'a rule takes a severity and one object of options');
  const severity = levels.find(known => known === level) ?? null;
  if (!severity)
    complain(Array.isArray(written) ? [0] : [], `a severity is one of ${levels.join(', ')}, not ${describe(level)}`);
  if (options !== undefined && !isRecord(options)) complain([1], `options are an object, not ${describe(options)}`);
  return {severity, options: decodeOptions(rule, isRecord(options) ? options : {}, complain)};
}

function decodeOptions(rule: Rule, written: Record<string, unknown>, complain: Complain): RuleSetting['options'] {
  const decoded: Record<string, OptionValue> = {};
  for (const [key, value] of Object.entries(written)) {
    const option = rule.options?.find(known => known.key === key);
    if (!option)
      complain(
        [1, key],
        `${rule.id} has no option “${key}”${nearest(key, rule.options?.map(known => known.key) ?? [])}`,
      );
    else if (hasTypeOf(option.default, value)) decoded[key] = value;
    else complain([1, key], `“${key}” is ${describeType(option.default)}, not ${describe(value)}`);
  }
  return decoded;
}

function hasTypeOf(example: OptionValue, value: unknown): value is OptionValue {
  if (Array.isArray(example)) return Array.isArray(value) && value.every(entry => typeof entry === 'string');
  return typeof value === typeof example && (typeof value !== 'number' || Number.isFinite(value));
}

function ruleSchema({id, summary, severity, options = []}: Rule): readonly [string, unknown] {
  const properties = Object.fromEntries(
    options.map(option => [option.key, optionSchema(option.default, option.sentence)]),
  );
  const level = {enum: levels};
  const pair = {
    type: 'array',
    items: [level, {type: 'object', additionalProperties: false, properties}],
    minItems: 1,
    maxItems: 2,
  };
  return [id, {markdownDescription: summary, default: severity, anyOf: [level, pair]}];
}

function optionSchema(value: OptionValue, sentence: string): unknown {
  const type = Array.isArray(value) ? {type: 'array', items: {type: 'string'}} : {type: typeof value};
  return {...type, default: value, markdownDescription: sentence};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describeType(value: OptionValue): string {
  return Array.isArray(value)
    ? 'a list of texts'
    : typeof value === 'number'
      ? 'a number'
      : typeof value === 'string'
        ? 'a text'
        : 'true or false';
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) ? 'an object' : `“${String(value)}”`;
}

/** `; did you mean “…”?` where one known name is close. */
function nearest(name: string, known: readonly string[]): string {
  const start = name.toLowerCase().slice(0, 4);
  const close = known.find(other => other.toLowerCase().startsWith(start) || other.includes(name));
  return close ? `; did you mean “${close}”?` : '';
}
