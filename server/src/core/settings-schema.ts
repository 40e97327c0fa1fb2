/** The JSON schema of `.sprintdown.yaml`, for editors that know schemas; written from the table of settings. */
import {table} from './settings.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Described {
  readonly sentence: string;
  readonly default: unknown;
  readonly schema: Schema;
}

/** A dotted key is an object within the object: `codeLens: {enabled: false}`. */
export function settingsSchema(): Schema {
  const properties: Record<string, Schema> = {};
  const groups = new Map<string, Record<string, Schema>>();
  for (const [key, setting] of Object.entries<Described>(table)) {
    const [first = key, second] = key.split('.');
    const own = {description: plain(setting.sentence), ...setting.schema, default: setting.default};
    if (second === undefined) properties[first] = own;
    else groups.set(first, {...groups.get(first), [second]: own});
  }
  for (const [name, inner] of groups) {
    properties[name] = {type: 'object', additionalProperties: false, properties: inner};
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Sprintdown',
    description: 'What a team sets for the plans of a folder.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties,
  };
}

/** Schemas have no Markdown of their own. */
function plain(sentence: string): string {
  return sentence.replaceAll('`', '');
}
