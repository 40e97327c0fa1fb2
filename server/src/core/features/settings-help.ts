/** Completion and hover in `.sprintdown.yaml`: what the schema of the settings says of the place of the cursor. */
import {settingsSchema} from '../settings-schema.ts';
import type {Span} from '../text/span.ts';

export interface SettingsItem {
  readonly label: string;
  readonly kind: 'key' | 'value';
  readonly detail: string;
  /** What takes the place of `span`. */
  readonly text: string;
  readonly span: Span;
}

interface Schema {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly default?: unknown;
  readonly type?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** A line as the settings are written, whole or not: `  - key: value`. */
const line = /^([ ]*)((?:- +)?)(?:(["']?)([\w.-]*)\3([ ]*:[ ]*)?)?(.*)$/;

interface Place {
  /** Keys that lead to the line, the outermost first. */
  readonly parents: readonly string[];
  readonly key: string;
  readonly keySpan: Span;
  /** Where the value begins; null: the key is not written to its end. */
  readonly valueAt: number | null;
  readonly inList: boolean;
}

/** What may be written at an offset, in the order of the settings. */
export function completeSettings(text: string, offset: number): readonly SettingsItem[] {
  const place = placeAt(text, offset);
  const parent = schemaAt(place.parents);
  if (!parent) return [];
  if (place.inList) return valuesOf(itemsOf(parent)).map(value => item(value, 'value', '', value, place.keySpan));
  if (place.valueAt !== null && offset >= place.valueAt) {
    const span = {start: place.valueAt, end: offset};
    return valuesOf(parent.properties?.[place.key]).map(value => item(value, 'value', '', value, span));
  }
  const written = siblingsOf(text, offset, place);
  return Object.entries(parent.properties ?? {})
    .filter(([key]) => key === place.key || !written.has(key))
    .map(([key, schema]) => {
      const text = place.valueAt === null ? `${key}:${isNested(schema) ? '' : ' '}` : key;
      return item(key, 'key', sentenceOf(schema), text, place.keySpan);
    });
}

/** What the setting at an offset is about, in Markdown; null where there is none. */
export function hoverSettings(text: string, offset: number): {readonly text: string; readonly span: Span} | null {
  const {parents, key, keySpan} = placeAt(
    text,
    text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset),
  );
  if (offset < keySpan.start || offset > keySpan.end) return null;
  const schema = schemaAt(parents)?.properties?.[key];
  if (!schema) return null;
  const standard = schema.default === undefined ? [] : [`Default: \`${JSON.stringify(schema.default)}\``];
  const values = valuesOf(schema);
  const known = values.length > 0 ? [`One of ${values.map(value => `\`${value}\``).join(', ')}`] : [];
  return {text: [`**${key}**`, sentenceOf(schema), ...known, ...standard].filter(Boolean).join('\n\n'), span: keySpan};
}

function item(label: string, kind: SettingsItem['kind'], detail: string, text: string, span: Span): SettingsItem {
  return {label, kind, detail, text, span};
}

function placeAt(text: string, offset: number): Place {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [, indent = '', dash = '', quote = '', key = '', colon] = line.exec(text.slice(start, offset)) ?? [];
  const keyStart = start + indent.length + dash.length + quote.length;
  const inList = dash !== '' && colon === undefined;
  return {
    parents: parentsOf(text.slice(0, start), indent.length + (inList ? 1 : dash.length)),
    key,
    keySpan: {start: keyStart, end: inList ? offset : keyStart + key.length},
    valueAt: colon === undefined ? null : keyStart + key.length + quote.length + colon.length,
    inList,
  };
}

/** The keys above that are indented less and less. */
function parentsOf(above: string, indent: number): readonly string[] {
  const parents: string[] = [];
  let left = indent;
  for (const each of above.split('\n').reverse()) {
    const [, blanks = '', dash = '', , key = '', colon] = line.exec(each.replace(/\r$/, '')) ?? [];
    if (key === '' || dash !== '' || colon === undefined || blanks.length >= left) continue;
    parents.unshift(key);
    left = blanks.length;
    if (left === 0) break;
  }
  return parents;
}

/** Keys of the same object: none is offered twice. */
function siblingsOf(text: string, offset: number, {parents, keySpan}: Place): ReadonlySet<string> {
  const indent = keySpan.start - (text.lastIndexOf('\n', offset - 1) + 1);
  const keys = new Set<string>();
  let at = 0;
  for (const each of text.split('\n')) {
    const [, blanks = '', , , key = '', colon] = line.exec(each) ?? [];
    const same = blanks.length === indent && colon !== undefined;
    if (same && parentsOf(text.slice(0, at), indent).join('.') === parents.join('.')) keys.add(key);
    at += each.length + 1;
  }
  return keys;
}

const root = settingsSchema() as Schema;

function schemaAt(path: readonly string[]): Schema | undefined {
  return path.reduce<Schema | undefined>((at, key) => at?.properties?.[key], root);
}

function itemsOf({items, anyOf}: Schema): Schema | undefined {
  const own = Array.isArray(items) ? items[0] : items;
  return (own as Schema | undefined) ?? anyOf?.map(itemsOf).find(each => each !== undefined);
}

function valuesOf(schema: Schema | undefined): readonly string[] {
  if (schema?.type === 'boolean') return ['true', 'false'];
  return schema?.enum ?? schema?.anyOf?.flatMap(each => each.enum ?? []) ?? [];
}

function isNested({properties, type}: Schema): boolean {
  return properties !== undefined || type === 'array';
}

function sentenceOf({description, markdownDescription}: Schema): string {
  return markdownDescription ?? description ?? '';
}
