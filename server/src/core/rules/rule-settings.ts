/** How a team sets rules: `rule-id: severity` or `rule-id: [severity, {options}]`, decoded and as a JSON schema. */
import {type Complain, describe, isRecord, nearest} from '../decoding.ts';
import {rules} from './all.ts';
import {type OptionValue, type Rule, type Severity, severities} from './rule.ts';

/** How one rule is to behave: null where only its options are set. */
export interface RuleSetting {
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** By rule id; a rule that is missing here keeps its own severity and options. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

const levels = ['off', ...severities] as const;

export function rulesSchema(): Readonly<Record<string, unknown>> {
  return {type: 'object', additionalProperties: false, properties: Object.fromEntries(rules.map(ruleSchema))};
}

export function decodeRules(value: unknown, complain: Complain): RuleSettings {
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

/** A rule without options shows its severities only; the list with one entry is understood all the same. */
function ruleSchema({id, summary, severity, options = []}: Rule): readonly [string, unknown] {
  const about = {markdownDescription: summary, default: severity};
  if (options.length === 0) return [id, {...about, enum: levels}];
  const properties = Object.fromEntries(
    options.map(option => [option.key, optionSchema(option.default, option.sentence)]),
  );
  const level = {enum: levels};
  const values = {type: 'object', additionalProperties: false, properties};
  return [id, {...about, anyOf: [level, {type: 'array', items: [level, values], minItems: 1, maxItems: 2}]}];
}

function optionSchema(value: OptionValue, sentence: string): unknown {
  const type = Array.isArray(value) ? {type: 'array', items: {type: 'string'}} : {type: typeof value};
  return {...type, default: value, markdownDescription: sentence};
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
