/** Finds, reads, mends and checks the files of one call of `sprintdown check`, keeping little of each. */
import {writeFileSync} from 'node:fs';
import {checkAcross} from '../core/rules/across.ts';
import {type Finding, sorted} from '../core/rules/check.ts';
import {fixDocument} from '../core/rules/fix.ts';
import {type Severity, severities} from '../core/rules/rule.ts';
import {type Document, readAs} from '../core/workspace/document.ts';
import {workspaceOf} from '../core/workspace/workspace.ts';
import {mark} from '../files/read.ts';
import {reasonOf} from '../files/reason.ts';
import {type Failure, findFiles} from '../files/walk.ts';
import type {CheckOptions} from './check-options.ts';
import type {Surroundings} from './command.ts';
import {unifiedDiff} from './diff.ts';
import {documentOf, type Examined, examine, readSource, type Source} from './examine.ts';
import {examineAll} from './pool.ts';
import {examineWithCache} from './remembering.ts';
import type {Checked} from './reporters/reporter.ts';
import {createSettings, type SettingsOf} from './settings.ts';

/** Findings between the files, by the place of the file among them. */
export type Between = readonly (readonly Finding[])[];

export interface Run {
  readonly options: CheckOptions;
  readonly around: Surroundings;
  readonly settings: SettingsOf;
}

/** What was found; `failed` where something could not be read, written or understood, which has been said. */
export async function checkAll(
  options: CheckOptions,
  around: Surroundings,
): Promise<{checked: readonly Checked[]; failed: boolean}> {
  const {sources, failures} = sourcesOf(options);
  const settings = createSettings(options.config);
  const run = {options, around, settings};
  for (const {path, reason} of failures) around.complain(`${path}: ${reason}\n`);
  const {examined, between, unwritten} = await examineSources(sources, run);
  for (const {path, note} of examined) if (note !== null) around.complain(`${path}: ${note}\n`);
  for (const problem of settings.problems) around.complain(`${problem}\n`);
  const failed = failures.length + settings.problems.length + unwritten > 0 || examined.some(each => each.failed);
  return {checked: asked(examined, between, run), failed};
}

function sourcesOf({stdin, paths, ignore}: CheckOptions): {sources: readonly Source[]; failures: readonly Failure[]} {
  if (stdin !== null) return {sources: [{path: stdin, named: true, stdin: true}], failures: []};
  const {files, failures} = findFiles(paths, ignore);
  return {sources: files.map(({path, named}) => ({path, named, stdin: false})), failures};
}

interface Outcome {
  readonly examined: readonly Examined[];
  readonly between: Between;
  /** Files that could not be written, which has been said. */
  readonly unwritten: number;
}

async function examineSources(sources: readonly Source[], run: Run): Promise<Outcome> {
  const {options, around} = run;
  if (options.fix !== 'no') {
    const fixed = sources.map(source => fixOne(source, run));
    const examined = fixed.map(each => each.examined);
    return {examined, between: compare(examined, run), unwritten: fixed.filter(({written}) => !written).length};
  }
  const progress = around.progress(sources.length);
  const how = {config: options.config, threads: options.threads, program: around.program, progress};
  try {
    const work = (some: readonly Source[]) => examineAll(some, how);
    if (options.cache !== null) return {...(await examineWithCache(sources, run, options.cache, work)), unwritten: 0};
    const examined = await work(sources);
    return {examined, between: compare(examined, run), unwritten: 0};
  } finally {
    progress(sources.length);
  }
}

/** What is found between the documents. */
export function compare(examined: readonly Examined[], {settings}: Run): Between {
  const documents = examined.map(each => documentOf(each, settings));
  const workspace = workspaceOf(documents.filter((_, at) => examined[at]?.excluded === false));
  return documents.map(document => checkAcross(workspace, document, settings.of(document.path)));
}

/** Puts together what was found in and between the files; keeps what was asked for. */
function asked(examined: readonly Examined[], between: Between, {settings, options}: Run): readonly Checked[] {
  return examined.flatMap((each, at) => {
    if (each.failed || each.excluded) return [];
    const all = sorted([...each.findings, ...(between[at] ?? [])]);
    const findings = all.filter(({rule, severity}) => isAskedFor(rule, severity, options));
    return [{document: documentOf(each, settings), findings}];
  });
}

function isAskedFor(rule: string, severity: Severity, options: CheckOptions): boolean {
  return (options.rules?.has(rule) ?? true) && reaches(severity, options.severity);
}

/** Whether a severity is at or above another one. */
export function reaches(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/** What is left after the safe fixes of one file, which are written or shown. */
function fixOne(source: Source, run: Run): {readonly examined: Examined; readonly written: boolean} {
  const {options, around, settings} = run;
  const read = readSource(source);
  const reading = settings.readingOf(source.path);
  if (!read.ok || reading?.excluded) return {examined: examine(source, read, settings), written: true};
  const document = readAs(read.document, reading);
  const concerns = (rule: string) => options.rules?.has(rule) ?? true;
  const fixed: Document = fixDocument(document, settings.of(source.path), concerns).document;
  if (options.fix === 'show') around.write(unifiedDiff(document.path, document.text, fixed.text));
  const reason =
    options.fix === 'show' || fixed.text === document.text
      ? null
      : read.isUtf8
        ? write(document.path, `${read.hasMark ? mark : ''}${fixed.text}`)
        : 'it is not valid UTF-8';
  if (reason !== null) around.complain(`${document.path}: not fixed: ${reason}\n`);
  return {
    examined: examine(source, {...read, document: reason === null ? fixed : document}, settings),
    written: reason === null,
  };
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
