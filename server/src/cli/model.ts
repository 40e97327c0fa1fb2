/** `sprintdown model`: what was read from plans, as JSON. */
import {parseArgs} from 'node:util';
import {type BacklogJson, backlogJson, modelVersion} from '../core/json/backlog.ts';
import {readDocument} from '../files/read.ts';
import {findFiles} from '../files/walk.ts';
import {type ExitStatus, program, type Surroundings, wrongUse} from './command.ts';

export const modelHelp = `Usage: ${program} model [--pretty] PATH…

Prints the sprints, epics and stories of Markdown plans as JSON.

  --pretty               indented, for people
`;

export function model(args: readonly string[], around: Surroundings): ExitStatus {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {pretty: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}},
  });
  if (values.help) {
    around.write(modelHelp);
    return 0;
  }
  if (positionals.length === 0) return wrongUse(around, 'model needs a file, a directory or a pattern');
  const {files, failures} = findFiles(positionals);
  for (const {path, reason} of failures) around.complain(`${path}: ${reason}\n`);
  const documents: BacklogJson[] = [];
  for (const {path} of files) {
    const read = readDocument(path);
    if (read.ok) documents.push(backlogJson(read.document));
    else around.complain(`${path}: ${read.reason}\n`);
  }
  const indent = values.pretty ? 2 : undefined;
  around.write(`${JSON.stringify({version: modelVersion, documents}, null, indent)}\n`);
  return failures.length > 0 || documents.length < files.length ? 2 : 0;
}
