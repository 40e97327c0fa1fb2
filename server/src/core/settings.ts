/** What a team may set: one table of keys, schemas, defaults and sentences; everything else about settings follows from it. */
import {type Complain, decodeNumber, decodeNumbers, describe, isRecord, nearest, type Path} from './decoding.ts';
import {decodeRules, type RuleSettings, rulesSchema} from './rules/rule-settings.ts';

export type {RuleSetting} from './rules/rule-settings.ts';

interface Setting<T> {
  /** Markdown, one sentence. */
  readonly sentence: string;
  readonly default: T;
  /** JSON schema of the value. */
  readonly schema: Readonly<Record<string, unknown>>;
  decode(value: unknown, complain: Complain): T;
}

const scale: readonly number[] = [0, 0.5, 1, 2, 3, 4, 5, 8, 13, 20, 21, 34, 40, 55, 100];
const splitThreshold = 13;

export const table = {
  rules: {
    sentence: 'Severity of each rule (`off`, `error`, `warning`, `info`, `hint`), or `[severity, {options}]`.',
    default: {} as RuleSettings,
    schema: rulesSchema(),
    decode: decodeRules,
  },
  estimationScale: {
    sentence: 'The points that a story may have.',
    default: scale,
    schema: {type: 'array', items: {type: 'number', minimum: 0}, minItems: 1},
    decode: decodeNumbers(scale),
  },
  splitThreshold: {
    sentence: 'Stories of so many points and more are better split.',
    default: splitThreshold,
    schema: {type: 'number', minimum: 1},
    decode: decodeNumber(splitThreshold, 1),
  },
} satisfies Readonly<Record<string, Setting<unknown>>>;

type Table = typeof table;

export type Settings = {readonly [Key in keyof Table]: Table[Key]['default']};

/** A value that could not be taken as it was written; the default holds in its place. */
export interface SettingProblem {
  readonly path: Path;
  readonly message: string;
}

export const defaultSettings: Settings = decodeSettings({}).settings;

/** Settings from whatever was written; total: what cannot be taken is named among the problems. */
export function decodeSettings(written: unknown): {settings: Settings; problems: readonly SettingProblem[]} {
  const problems: SettingProblem[] = [];
  const complain: Complain = (path, message) => void problems.push({path, message});
  const given = isRecord(written) ? written : {};
  if (!isRecord(written)) complain([], `settings are an object, not ${describe(written)}`);
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(table, key)) complain([key], `there is no setting “${key}”${nearest(key, Object.keys(table))}`);
  }
  const entries = Object.entries<Setting<unknown>>(table).map(([key, setting]) => {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    const under: Complain = (path, message) => complain([key, ...path], message);
    return [key, value === undefined ? setting.default : setting.decode(value, under)];
  });
  return {settings: Object.fromEntries(entries) as Settings, problems};
}
