/** The options of `sprintdown check`: how they are read, and the text that explains them. */
import {parseArgs} from 'node:util';
import {rules} from '../core/rules/all.ts';
import {type Severity, severities} from '../core/rules/rule.ts';
import type {IgnoreOptions} from '../files/walk.ts';
import {program} from './command.ts';
import {reportGithub} from './reporters/github.ts';
import {reportJson} from './reporters/json.ts';
import {reportJunit} from './reporters/junit.ts';
import {reportMarkdown} from './reporters/markdown.ts';
import {reportPretty} from './reporters/pretty.ts';
import type {Reporter} from './reporters/reporter.ts';
import {reportSarif} from './reporters/sarif.ts';

const reporters: Readonly<Record<string, Reporter>> = {
  pretty: reportPretty,
  json: reportJson,
  sarif: reportSarif,
  junit: reportJunit,
  github: reportGithub,
  markdown: reportMarkdown,
};

export const checkHelp = `Usage: ${program} check [OPTION]… PATH…

Checks Markdown plans: sums, capacity, criteria, statuses. A PATH is a file, a directory
(walked for *.md and *.markdown, without node_modules and what .gitignore names) or a pattern.

  --format FORMAT        how to report: ${Object.keys(reporters).join(', ')} (pretty)
  --fix                  make all safe fixes, and report what is left
  --dry-run              with --fix: print the fixes as a diff, change nothing
  --rule ID[,ID…]        only these rules
  --severity SEVERITY    only findings at or above: error, warning, info, hint (hint)
  --quiet                only errors
  --fail-on SEVERITY     the least severity that makes the exit status 1 (warning)
  --max-warnings N       with --fail-on error: more warnings than this make it 1, too
  --stdin                read one document from standard input
  --stdin-filename PATH  what to call it, and whose settings hold for it (stdin.md)
  --config FILE          the settings for all files, instead of the nearest .sprintdown.yaml
  --ignore-path FILE     leave out what the patterns of this file name, too
  --no-ignore            read also what .gitignore names
  --cache                examine again only what changed since the last run with --cache
  --cache-location FILE  where to keep what was found (node_modules/.cache/sprintdown/check.json)
  --threads N            how many threads examine many files (one for each processor)
  --color, --no-color    whether to colour, instead of finding out
`;

export interface CheckOptions {
  readonly reporter: Reporter;
  readonly paths: readonly string[];
  readonly fix: 'no' | 'write' | 'show';
  /** null: all of them */
  readonly rules: ReadonlySet<string> | null;
  readonly severity: Severity;
  readonly failOn: Severity;
  readonly maxWarnings: number | null;
  /** What to call standard input; null: it is not read. */
  readonly stdin: string | null;
  readonly color: boolean | undefined;
  readonly config: string | null;
  readonly ignore: IgnoreOptions;
  /** The file of the cache, empty for the usual one; null: no cache. */
  readonly cache: string | null;
  /** null: as many as there are processors. */
  readonly threads: number | null;
}

export type Parsed = {readonly options: CheckOptions} | {readonly wrong: string} | 'help';

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: {type: 'string', default: 'pretty'},
      fix: {type: 'boolean'},
      'dry-run': {type: 'boolean'},
      rule: {type: 'string', multiple: true},
      severity: {type: 'string', default: 'hint'},
      'fail-on': {type: 'string', default: 'warning'},
      'max-warnings': {type: 'string'},
      stdin: {type: 'boolean'},
      // The name of many linters, and the one that this program had first.
      'stdin-filename': {type: 'string'},
      'stdin-path': {type: 'string'},
      quiet: {type: 'boolean'},
      config: {type: 'string'},
      'ignore-path': {type: 'string'},
      'no-ignore': {type: 'boolean'},
      cache: {type: 'boolean'},
      'cache-location': {type: 'string'},
      threads: {type: 'string'},
      color: {type: 'boolean'},
      // `allowNegative` is younger than the oldest Node that this runs on.
      'no-color': {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
    },
  });
}

/** What was asked for, or in words what is wrong with it. Throws what `parseArgs` throws. */
export function readCheckOptions(args: readonly string[]): Parsed {
  const {values, positionals: paths} = parse(args);
  if (values.help) return 'help';
  const reporter = Object.hasOwn(reporters, values.format) ? reporters[values.format] : undefined;
  const severity = values.quiet ? 'error' : severityNamed(values.severity);
  const failOn = severityNamed(values['fail-on']);
  const ids = values.rule?.flatMap(list => list.split(',')).filter(Boolean) ?? null;
  const unknown = ids?.find(id => rules.every(rule => rule.id !== id));
  const maxWarnings = values['max-warnings'] === undefined ? null : Number(values['max-warnings']);
  if (!reporter) return {wrong: `--format is one of ${Object.keys(reporters).join(', ')}, not “${values.format}”`};
  if (!severity) return {wrong: `--severity is one of ${severities.join(', ')}, not “${values.severity}”`};
  if (!failOn) return {wrong: `--fail-on is one of ${severities.join(', ')}, not “${values['fail-on']}”`};
  if (unknown !== undefined) return {wrong: `there is no rule “${unknown}”`};
  if (maxWarnings !== null && !(maxWarnings >= 0))
    return {wrong: `--max-warnings is a number, not “${values['max-warnings']}”`};
  const threads = values.threads === undefined ? null : Number(values.threads);
  if (threads !== null && !(Number.isInteger(threads) && threads > 0))
    return {wrong: `--threads is a number from 1, not “${values.threads}”`};
  if (values['dry-run'] && !values.fix) return {wrong: '--dry-run goes with --fix'};
  if (values.stdin && paths.length > 0) return {wrong: '--stdin goes without a PATH'};
  if (values.stdin && values.fix && !values['dry-run'])
    return {wrong: '--fix cannot write to standard input; add --dry-run'};
  if (!values.stdin && paths.length === 0) return {wrong: 'check needs a file, a directory or a pattern'};
  const options = {
    reporter,
    paths,
    fix: values.fix ? (values['dry-run'] ? 'show' : 'write') : 'no',
    rules: ids && new Set(ids),
    severity,
    failOn,
    maxWarnings,
    stdin: values.stdin ? (values['stdin-filename'] ?? values['stdin-path'] ?? 'stdin.md') : null,
    color: values['no-color'] ? false : values.color,
    config: values.config ?? null,
    ignore: {file: values['ignore-path'] ?? null, heeded: !values['no-ignore']},
    cache: values['cache-location'] ?? (values.cache ? '' : null),
    threads,
  } as const;
  return {options};
}

function severityNamed(name: string): Severity | undefined {
  return severities.find(severity => severity === name);
}
