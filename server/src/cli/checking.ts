/** Reads, mends and checks the files of one call of `sprintdown check`, one after the other, keeping little of each. */
import {readFileSync, writeFileSync} from 'node:fs';
import {checkAcross} from '../core/rules/across.ts';
import {checkAlone, type Finding, sorted} from '../core/rules/check.ts';
import {fixDocument} from '../core/rules/fix.ts';
import {type Severity, severities} from '../core/rules/rule.ts';
import type {Settings} from '../core/settings.ts';
import {contribute, contributionOf} from '../core/workspace/contribution.ts';
import {backlogOf, type Document, syntaxOf} from '../core/workspace/document.ts';
import {workspaceOf} from '../core/workspace/workspace.ts';
import {decode, mark, type ReadFile, readDocument} from '../files/read.ts';
import {reasonOf} from '../files/reason.ts';
import {type Failure, findFiles} from '../files/walk.ts';
import type {CheckOptions} from './check-options.ts';
import type {Surroundings} from './command.ts';
import {unifiedDiff} from './diff.ts';
import type {Checked} from './reporters/reporter.ts';
import {createSettings, type SettingsOf} from './settings.ts';

interface Source {
  readonly path: string;
  /** Named on the command line, not met on a walk. */
  readonly named: boolean;
  readonly read: () => ReadFile;
}

/** A document without its syntax, which takes many times the room of the text, and what became of it. */
interface Examined {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** What was found; `failed` where something could not be read, written or understood, which has been said. */
export function checkAll(options: CheckOptions, around: Surroundings): {checked: readonly Checked[]; failed: boolean} {
  const {sources, failures} = sourcesOf(options);
  const settings = createSettings();
  const examined: Examined[] = [];
  const failed: string[] = failures.map(({path, reason}) => `${path}: ${reason}`);
  for (const line of failed) around.complain(`${line}\n`);
  for (const source of sources) {
    const read = source.read();
    const note = noteOn(source, read);
    if (note) around.complain(`${source.path}: ${note}\n`);
    const own = settings.of(source.path);
    const fixed = read.ok ? fixOne(read, own, options, around) : null;
    if (fixed === null) failed.push(source.path);
    if (read.ok) examined.push(examine(fixed ?? read.document, own));
  }
  const checked = compare(examined, settings, options);
  for (const problem of settings.problems) around.complain(`${problem}\n`);
  return {checked, failed: failed.length > 0 || settings.problems.length > 0};
}

function sourcesOf({stdin, paths}: CheckOptions): {sources: readonly Source[]; failures: readonly Failure[]} {
  if (stdin !== null) {
    return {sources: [{path: stdin, named: true, read: () => decode(stdin, readFileSync(0))}], failures: []};
  }
  const {files, failures} = findFiles(paths);
  return {sources: files.map(({path, named}) => ({path, named, read: () => readDocument(path)})), failures};
}

/** What to say of a file beside its findings: why it was not read, or that there is nothing in it to check. */
function noteOn({named}: Source, read: ReadFile): string | null {
  if (!read.ok) return read.reason;
  if (syntaxOf(read.document).limit !== null) return 'it is too large: only its beginning was read';
  if (!named) return null;
  if (read.document.text.trim() === '') return 'the file is empty, there is nothing to check';
  return backlogOf(read.document).isBacklog ? null : 'no plan was found in it; only its text was checked';
}

function examine(document: Document, settings: Settings): Examined {
  const light = {path: document.path, text: document.text};
  contribute(light, contributionOf(document));
  return {document: light, findings: checkAlone(document, settings)};
}

/** Adds what is found between the documents; keeps what was asked for. */
function compare(examined: readonly Examined[], settings: SettingsOf, options: CheckOptions): readonly Checked[] {
  const workspace = workspaceOf(examined.map(({document}) => document));
  return examined.map(({document, findings}) => {
    const across = checkAcross(workspace, document, settings.of(document.path));
    const all = sorted([...findings, ...across]);
    return {document, findings: all.filter(({rule, severity}) => isAskedFor(rule, severity, options))};
  });
}

function isAskedFor(rule: string, severity: Severity, options: CheckOptions): boolean {
  return (options.rules?.has(rule) ?? true) && reaches(severity, options.severity);
}

/** Whether a severity is at or above another one. */
export function reaches(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
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
