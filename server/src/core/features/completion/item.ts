/** What a completion offers, as plain data. */
import type {Settings} from '../../settings.ts';
import type {Span} from '../../text/span.ts';
import type {Document} from '../../workspace/document.ts';

export interface CompletionItem {
  readonly label: string;
  readonly kind: 'story' | 'sprint' | 'epic' | 'status' | 'value' | 'person' | 'date' | 'section' | 'key' | 'snippet';
  /** Beside the label, in a weaker colour. */
  readonly detail: string;
  /** What the typed text is compared with; the label where it is absent. */
  readonly filter?: string;
  /** The text that it takes the place of; on one line, up to the cursor at least. */
  readonly span: Span;
  readonly text: string;
  /** The text is a snippet in the syntax of the Language Server Protocol. */
  readonly snippet: boolean;
  /** Its documentation can be made later: the key of the noun that it names. */
  readonly names?: string;
}

/** Surroundings of a completion; `today` is `YYYY-MM-DD`. */
export interface CompletionContext {
  readonly documents: readonly Document[];
  readonly settings: Settings;
  readonly today: string;
  /** Asked for by a key, not by typing a character: lines and templates are offered as well. */
  readonly invoked: boolean;
  /** The character that was typed and asked for it. */
  readonly trigger?: string;
}

/** Where the cursor is, and what the document is. */
export interface Place {
  readonly document: Document;
  readonly offset: number;
  /** The line of the cursor, without its line end. */
  readonly line: Span;
  /** The line up to the cursor, and behind it. */
  readonly before: string;
  readonly after: string;
}

/** Text that means itself in a snippet. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** `${2|a,b|}`, or `${2:a}` where there is only one choice. */
export function choice(at: number, values: readonly string[]): string {
  const [first] = values;
  if (first === undefined) return `$${at}`;
  if (values.length === 1) return `\${${at}:${literal(first)}}`;
  return `\${${at}|${values.map(value => value.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
}

/** The snippet as a client without snippets gets it: the first of each choice. */
export function withoutStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^\\,|])*)(?:\\.|[^\\|])*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([\\$},|])/g, '$1');
}
