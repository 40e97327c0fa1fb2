/** The file `.sprintdown.yaml`: what a team sets for a folder, with every mistake at its place in the text. */
import {isNode, parseDocument} from 'yaml';
import {decodeSettings, type Settings} from './settings.ts';
import type {Span} from './text/span.ts';

export const settingsFileName = '.sprintdown.yaml';

export interface SettingsFile {
  readonly settings: Settings;
  /** Keys that the file itself sets: for these it overrules other sources. */
  readonly keys: readonly string[];
  readonly problems: readonly PlacedProblem[];
}

export interface PlacedProblem {
  readonly at: Span;
  readonly message: string;
}

/** Settings from the text of such a file; total: what is wrong with it is among the problems. */
export function readSettingsFile(text: string): SettingsFile {
  const document = parseDocument(text, {prettyErrors: false});
  const broken = document.errors.map(({pos: [start, end], message}) => ({at: {start, end}, message}));
  const written = broken.length > 0 ? {} : (plainValue(document) ?? {});
  const {settings, problems} = decodeSettings(written);
  const placed = problems.map(({path, message}) => ({at: placeOf(document, path), message}));
  const keys = typeof written === 'object' ? Object.keys(written) : [];
  return {settings, keys, problems: [...broken, ...placed].sort((a, b) => a.at.start - b.at.start)};
}

type YamlDocument = ReturnType<typeof parseDocument>;

/** An alias too many and the like make the conversion throw; then nothing of the file holds. */
function plainValue(document: YamlDocument): unknown {
  try {
    return document.toJS();
  } catch {
    return 'a file that refers to itself';
  }
}

/** The deepest value on the way to a path that stands in the text. */
function placeOf(document: YamlDocument, path: readonly (string | number)[]): Span {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return {start: node.range[0], end: node.range[1]};
  }
  return {start: 0, end: 0};
}
