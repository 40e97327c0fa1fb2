/** `sprintdown check`: checks plans, reports what contradicts itself in them, and mends what can be mended safely. */
import {readFileSync, writeFileSync} from 'node:fs';
import {checkAcross} from '../core/rules/across.ts';
import {checkDocument, sorted} from '../core/rules/check.ts';
import {fixDocument} from '../core/rules/fix.ts';
import {type Severity, severities} from '../core/rules/rule.ts';
import type {Settings} from '../core/settings.ts';
import {backlogOf, type Document} from '../core/workspace/document.ts';
import {type CheckOptions, checkHelp, readCheckOptions} from './check-options.ts';
import {type ExitStatus, type Surroundings, wrongUse} from './command.ts';
import {unifiedDiff} from './diff.ts';
import {findFiles, reasonOf} from './files.ts';
import {decode, mark, type ReadFile, readDocument} from './read.ts';
import type {Checked} from './reporters/reporter.ts';
import {createSettings, type SettingsOf} from './settings.ts';

export function check(args: readonly string[], around: Surroundings): ExitStatus {
  const parsed = readCheckOptions(args);
  if (parsed === 'help') {
    around.write(checkHelp);
    return 0;
  }
  if ('wrong' in parsed) return wrongUse(around, parsed.wrong);
  const {options} = parsed;
  const {checked, failed} = checkAll(options, around);
  if (options.fix !== 'show') {
    const {columns, version} = around;
    around.write(options.reporter(checked, {paint: around.paint(options.color), columns, version}));
  }
  return failed ? 2 : statusOf(checked, options);
}

interface Source {
  readonly path: string;
  /** Named on the command line, not met on a walk. */
  readonly named: boolean;
  readonly read: () => ReadFile;
}

function checkAll(options: CheckOptions, around: Surroundings): {checked: readonly Checked[]; failed: boolean} {
  const {sources, failures} = sourcesOf(options);
  const settings = createSettings();
  const documents: Document[] = [];
  const failed: string[] = failures.map(({path, reason}) => `${path}: ${reason}`);
  for (const line of failed) around.complain(`${line}\n`);
  for (const source of sources) {
    const read = source.read();
    const note = noteOn(source, read);
    if (note) around.complain(`${source.path}: ${note}\n`);
    const fixed = read.ok ? fixOne(read, settings.of(source.path), options, around) : null;
    if (fixed === null) failed.push(source.path);
    if (read.ok) documents.push(fixed ?? read.document);
  }
  const checked = findingsIn(documents, settings, options);
  for (const problem of settings.problems) around.complain(`${problem}\n`);
  return {checked, failed: failed.length > 0 || settings.problems.length > 0};
}

function sourcesOf({stdin, paths}: CheckOptions): {
  sources: readonly Source[];
  failures: ReturnType<typeof findFiles>['failures'];
} {
  if (stdin !== null)
    return {sources: [{path: stdin, named: true, read: () => decode(stdin, readFileSync(0))}], failures: []};
  const {files, failures} = findFiles(paths);
  return {sources: files.map(({path, named}) => ({path, named, read: () => readDocument(path)})), failures};
}

/** What to say of a file beside its findings: why it was not read, or that there is nothing in it to check. */
function noteOn({named}: Source, read: ReadFile): string | null {
  if (!read.ok) return read.reason;
  if (!named) return null;
  if (read.document.text.trim() === '') return 'the file is empty, there is nothing to check';
  return backlogOf(read.document).isBacklog ? null : 'no plan was found in it; only its text was checked';
}

/** What is found in each document and between them. */
function findingsIn(documents: readonly Document[], settings: SettingsOf, options: CheckOptions): readonly Checked[] {
  const across = checkAcross(documents, document => settings.of(document.path));
  return documents.map(document => {
    const own = checkDocument(document, settings.of(document.path));
    const findings = sorted([...own, ...(across.get(document) ?? [])]);
    return {document, findings: findings.filter(({rule, severity}) => isAskedFor(rule, severity, options))};
  });
}

function isAskedFor(rule: string, severity: Severity, options: CheckOptions): boolean {
  return (options.rules?.has(rule) ?? true) && reaches(severity, options.severity);
}

/** The document after its safe fixes, which are written or shown; null where they could not be written. */
function fixOne(
  read: ReadFile & {ok: true},
  settings: Settings,
  options: CheckOptions,
  around: Surroundings,
): Document | null {
  const {document, hasMark} = read;
  if (options.fix === 'no') return document;
  const fixed = fixDocument(document, settings, rule => options.rules?.has(rule) ?? true).document;
  if (options.fix === 'show') around.write(unifiedDiff(document.path, document.text, fixed.text));
  if (options.fix === 'show' || fixed === document) return fixed;
  const reason = read.isUtf8 ? write(document.path, `${hasMark ? mark : ''}${fixed.text}`) : 'it is not valid UTF-8';
  if (reason === null) return fixed;
  around.complain(`${document.path}: not fixed: ${reason}\n`);
  return null;
}

/** Why it could not be written, or null. */
function write(path: string, text: string): string | null {
  try {
    writeFileSync(path, text);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

function statusOf(checked: readonly Checked[], {failOn, maxWarnings}: CheckOptions): ExitStatus {
  const found = checked.flatMap(({findings}) => findings.map(({severity}) => severity));
  const warnings = found.filter(severity => severity === 'warning').length;
  const tooMany = maxWarnings !== null && warnings > maxWarnings;
  return tooMany || found.some(severity => reaches(severity, failOn)) ? 1 : 0;
}

function reaches(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}
