/** What a team may set: one table of keys, schemas, defaults and sentences; everything else about settings follows from it. */
import {
  type Complain,
  decodeBoolean,
  decodeNumber,
  decodeNumbers,
  decodeOneOf,
  decodeStrings,
  describe,
  isRecord,
  nearest,
  type Path,
} from './decoding.ts';
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
const formatChoices = ['auto', 'on', 'off'] as const;
const symbolChoices = ['auto', 'on', 'off'] as const;

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
  'codeLens.enabled': {
    sentence: 'Show the figures of sprints, epics and stories over their headings.',
    default: true as boolean,
    schema: {type: 'boolean'},
    decode: decodeBoolean(true),
  },
  'codeLens.sprints': {
    sentence: 'Show the figures of sprints.',
    default: true as boolean,
    schema: {type: 'boolean'},
    decode: decodeBoolean(true),
  },
  'codeLens.epics': {
    sentence: 'Show the figures of epics.',
    default: true as boolean,
    schema: {type: 'boolean'},
    decode: decodeBoolean(true),
  },
  'codeLens.stories': {
    sentence: 'Show the points and the progress of stories.',
    default: true as boolean,
    schema: {type: 'boolean'},
    decode: decodeBoolean(true),
  },
  'codeLens.commands': {
    sentence: 'Offer beside the figures to move a story and to show the burndown of a sprint.',
    default: true as boolean,
    schema: {type: 'boolean'},
    decode: decodeBoolean(true),
  },
  'outline.symbols': {
    sentence:
      'Tell the editor the sprints, epics, stories and sections of a plan as symbols. `auto`: unless the editor lists the headings of Markdown itself.',
    default: 'auto' as (typeof symbolChoices)[number],
    schema: {type: 'string', enum: symbolChoices},
    decode: decodeOneOf('auto', symbolChoices),
  },
  'diagnostics.workspace': {
    sentence: 'Show the problems of plans that are not open, too.',
    default: true as boolean,
    schema: {type: 'boolean'},
    decode: decodeBoolean(true),
  },
  'format.enabled': {
    sentence:
      'Format plans: align their tables, one spelling of boxes and keys. `auto`: unless another formatter of Markdown is installed or chosen.',
    default: 'auto' as (typeof formatChoices)[number],
    schema: {type: 'string', enum: formatChoices},
    decode: decodeOneOf('auto', formatChoices),
  },
  'inlayHints.enabled': {
    sentence: 'Show totals that the text does not state, and what a sprint has left of its capacity.',
    default: true as boolean,
    schema: {type: 'boolean'},
    decode: decodeBoolean(true),
  },
  'semanticTokens.enabled': {
    sentence: 'Colour ids, points, statuses, priorities, people and section labels of a plan.',
    default: true as boolean,
    schema: {type: 'boolean'},
    decode: decodeBoolean(true),
  },
  'preview.enabled': {
    sentence: 'Show status and points of sprints, epics and stories as badges in the Markdown preview.',
    default: true as boolean,
    schema: {type: 'boolean'},
    decode: decodeBoolean(true),
  },
  'tree.me': {
    sentence: 'Names under which you own stories, for the filter “Mine”; without any it is your name in git.',
    default: [] as readonly string[],
    schema: {type: 'array', items: {type: 'string'}},
    decode: decodeStrings([]),
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
  complainOfUnknown(given, complain);
  const entries = Object.entries<Setting<unknown>>(table).map(([key, setting]) => {
    const names = key.split('.');
    const value = valueAt(given, names);
    const under: Complain = (path, message) => complain([...names, ...path], message);
    return [key, value === undefined ? setting.default : setting.decode(value, under)];
  });
  return {settings: Object.fromEntries(entries) as Settings, problems};
}

/** A dotted key stands in nested objects: `codeLens: {enabled: false}`. */
function valueAt(given: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined), given);
}

function complainOfUnknown(given: Record<string, unknown>, complain: Complain): void {
  const keys = Object.keys(table);
  for (const key of Object.keys(given)) {
    const below = keys.filter(known => known.startsWith(`${key}.`)).map(known => known.slice(key.length + 1));
    const inner = given[key];
    if (below.length === 0) {
      if (!keys.includes(key)) complain([key], `there is no setting “${key}”${nearest(key, keys)}`);
    } else if (!isRecord(inner)) complain([key], `it is an object, not ${describe(inner)}`);
    else {
      for (const name of Object.keys(inner).filter(each => !below.includes(each))) {
        complain([key, name], `there is no setting “${key}.${name}”${nearest(name, below)}`);
      }
    }
  }
}
