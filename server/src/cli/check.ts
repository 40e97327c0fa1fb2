/** `sprintdown check`: checks plans and reports what contradicts itself in them. */
import {parseArgs} from 'node:util';
import {checkDocument} from '../core/rules/check.ts';
import {type Severity, severities} from '../core/rules/rule.ts';
import {defaultSettings} from '../core/settings.ts';
import {backlogOf} from '../core/workspace/document.ts';
import {type ExitStatus, program, type Surroundings, wrongUse} from './command.ts';
import {type FoundFile, findFiles} from './files.ts';
import {type ReadFile, readDocument} from './read.ts';
import {reportJson} from './reporters/json.ts';
import {reportPretty} from './reporters/pretty.ts';
import type {Checked, Reporter} from './reporters/reporter.ts';

const reporters: Readonly<Record<string, Reporter>> = {pretty: reportPretty, json: reportJson};

export const checkHelp = `Usage: ${program} check [OPTION]… PATH…

Checks Markdown plans: sums, capacity, criteria, statuses. A PATH is a file, a directory
(walked for *.md and *.markdown, without node_modules and what .gitignore names) or a pattern.

  --format pretty|json   how to report (pretty)
  --fail-on SEVERITY     the least severity that makes the exit status 1: error, warning,
                         info, hint (warning)
  --color, --no-color    whether to colour, instead of finding out
`;

export function check(args: readonly string[], around: Surroundings): ExitStatus {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      format: {type: 'string', default: 'pretty'},
      'fail-on': {type: 'string', default: 'warning'},
      color: {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  if (values.help) return help(around);
  const reporter = reporters[values.format];
  if (!reporter)
    return wrongUse(around, `--format is one of ${Object.keys(reporters).join(', ')}, not “${values.format}”`);
  const failOn = severities.find(severity => severity === values['fail-on']);
  if (!failOn) return wrongUse(around, `--fail-on is one of ${severities.join(', ')}, not “${values['fail-on']}”`);
  if (positionals.length === 0) return wrongUse(around, 'check needs a file, a directory or a pattern');
  const {checked, failed} = checkAll(positionals, around);
  around.write(reporter(checked, {paint: around.paint(values.color), columns: around.columns}));
  if (failed) return 2;
  return checked.some(({findings}) => findings.some(({severity}) => reaches(severity, failOn))) ? 1 : 0;
}

function help(around: Surroundings): ExitStatus {
  around.write(checkHelp);
  return 0;
}

function reaches(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

function checkAll(paths: readonly string[], around: Surroundings): {checked: readonly Checked[]; failed: boolean} {
  const {files, failures} = findFiles(paths);
  for (const {path, reason} of failures) around.complain(`${path}: ${reason}\n`);
  let failed = failures.length > 0;
  const checked: Checked[] = [];
  for (const file of files) {
    const read = readDocument(file.path);
    const note = noteOn(file, read);
    if (note) around.complain(`${file.path}: ${note}\n`);
    if (read.ok) checked.push({document: read.document, findings: checkDocument(read.document, defaultSettings)});
    else failed = true;
  }
  return {checked, failed};
}

/** What to say of a file beside its findings: why it was not read, or that there is nothing in it to check. */
function noteOn({named}: FoundFile, read: ReadFile): string | null {
  if (!read.ok) return read.reason;
  if (!named) return null;
  if (read.document.text.trim() === '') return 'the file is empty, there is nothing to check';
  return backlogOf(read.document).isBacklog ? null : 'no plan was found in it; only its text was checked';
}
