/** What a team may set: one table of keys, schemas, defaults and sentences; everything else about settings follows from it. */
import {
  type Complain,
  decodeBoolean,
  decodeLists,
  decodeNumber,
  decodeNumbers,
  decodeOneOf,
  decodeSome,
  decodeStrings,
  decodeText,
  describe,
  isRecord,
  nearest,
  type Path,
} from './decoding.ts';
import {wrongInGlob} from './globs.ts';
import {burndownRows} from './history/setting-rows.ts';
import type {Status} from './model/backlog.ts';
import {statuses, wordNames, wrongInIdPattern} from './model/words/team-settings.ts';
import {decodeRules, type RuleSettings, rulesSchema} from './rules/rule-settings.ts';
import {
  type CapacityUnit,
  capacityUnits,
  type Weekday,
  weekdays,
  wrongInHoliday,
  wrongInTimeZone,
} from './team-calendar.ts';

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

const percent = {type: 'number', minimum: 0, maximum: 100};
const texts = (example: string) => ({type: 'array', items: {type: 'string'}, examples: [[example]]});

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
  include: {
    sentence: 'Patterns of the files that may hold plans, from the folder of the settings; empty: every Markdown file.',
    default: [] as readonly string[],
    schema: texts('docs/plans/**'),
    decode: decodeStrings([], wrongInGlob),
  },
  exclude: {
    sentence: 'Patterns of files that are no plans of yours, such as `**/archive/**`: nothing is said of them.',
    default: [] as readonly string[],
    schema: texts('**/archive/**'),
    decode: decodeStrings([], wrongInGlob),
  },
  words: {
    sentence:
      'Words of your own for statuses and for keys, columns and headings: `{"done": ["shipped"], "criteria": ["Proof"]}`.',
    default: {} as Readonly<Record<string, readonly string[]>>,
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(wordNames.map(name => [name, {type: 'array', items: {type: 'string'}}])),
    },
    decode: decodeLists(wordNames),
  },
  idPatterns: {
    sentence:
      'How ids of your own look beside the usual ones: `#` stands for a number, `*` for letters and digits, as in `REQ.#`.',
    default: [] as readonly string[],
    schema: texts('REQ.#'),
    decode: decodeStrings([], wrongInIdPattern),
  },
  capacityUnit: {
    sentence: 'What the capacity of a sprint is counted in, where it is a bare number.',
    default: 'points' as CapacityUnit,
    schema: {enum: capacityUnits},
    decode: decodeOneOf('points', capacityUnits),
  },
  doneStatuses: {
    sentence: 'The statuses that count as done in every chart and total.',
    default: ['done'] as readonly Status[],
    schema: {type: 'array', items: {enum: statuses}, minItems: 1},
    decode: decodeSome(['done'], statuses),
  },
  workingDays: {
    sentence: 'The days of the week on which the team works.',
    default: ['mon', 'tue', 'wed', 'thu', 'fri'] as readonly Weekday[],
    schema: {type: 'array', items: {enum: weekdays}, minItems: 1, uniqueItems: true},
    decode: decodeSome<Weekday>(['mon', 'tue', 'wed', 'thu', 'fri'], weekdays),
  },
  holidays: {
    sentence: 'Days off, as `2026-12-25`, or `12-25` for every year.',
    default: [] as readonly string[],
    schema: {type: 'array', items: {type: 'string', pattern: '^(\\d{4}-)?\\d{2}-\\d{2}$'}},
    decode: decodeStrings([], wrongInHoliday),
  },
  timeZone: {
    sentence: 'The time zone that says which day a commit counts for, as `Europe/Berlin`; empty: that of its author.',
    default: '',
    schema: {type: 'string', examples: ['Europe/Berlin', 'UTC']},
    decode: decodeText('', wrongInTimeZone),
  },
  'velocity.window': {
    sentence: 'How many past sprints the mean of the velocity takes in.',
    default: 3,
    schema: {type: 'integer', minimum: 1, maximum: 50},
    decode: decodeNumber(3, 1, 50),
  },
  'health.green': {
    sentence: 'Percent of the commitment by which a sprint may lag behind its plan and still be green.',
    default: 10,
    schema: percent,
    decode: decodeNumber(10, 0, 100),
  },
  'health.yellow': {
    sentence: 'The same for yellow; a sprint that lags further is red.',
    default: 20,
    schema: percent,
    decode: decodeNumber(20, 0, 100),
  },
  'health.completion': {
    sentence: 'Percent of its commitment that a sprint is to complete.',
    default: 90,
    schema: percent,
    decode: decodeNumber(90, 0, 100),
  },
  'forecast.days': {
    sentence: 'Working days of history that a forecast needs.',
    default: 20,
    schema: {type: 'integer', minimum: 1, maximum: 1000},
    decode: decodeNumber(20, 1, 1000),
  },
  'forecast.sprints': {
    sentence: 'Past sprints that are enough for a forecast, however few their days.',
    default: 5,
    schema: {type: 'integer', minimum: 1, maximum: 100},
    decode: decodeNumber(5, 1, 100),
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
  ...burndownRows,
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
