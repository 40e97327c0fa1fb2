/** Runs every rule over one document: what they report, minus what is switched off or suppressed, in document order. */
import {addAll} from '../lists.ts';
import {lazily, notes} from '../memo.ts';
import type {Settings} from '../settings.ts';
import {finished, type Steps} from '../steps.ts';
import {backlogOf, type Document, placingOf, surveyOf} from '../workspace/document.ts';
import {emptyWorkspace, type Workspace} from '../workspace/workspace.ts';
import {checkAcross} from './across.ts';
import {rules as allRules} from './all.ts';
import {hasConflicts, inOneConflict} from './conflict-marker.ts';
import {type Fix, type OptionValue, type Report, type Rule, type RuleContext, type Severity, weaker} from './rule.ts';
import {suppressionsOf} from './suppression.ts';

/** A report, the rule that made it and the severity that holds for it here. */
export interface Finding extends Omit<Report, 'fixes'> {
  readonly rule: string;
  readonly severity: Severity;
  /** Worked out when they are first asked for. */
  readonly fixes: readonly Fix[];
}

/**
 * What the rules find in a document, in itself and against the other documents of its workspace; never throws, and is the
 * same for the same texts and settings.
 */
export function checkDocument(
  document: Document,
  settings: Settings,
  workspace: Workspace = emptyWorkspace,
): readonly Finding[] {
  const known = checked.get(document);
  if (known?.settings === settings && known.workspace === workspace) return known.findings;
  const own = checkAlone(document, settings);
  const across = checkAcross(workspace, document, settings);
  const findings = across.length > 0 ? sorted([...own, ...across]) : own;
  checked.set(document, {settings, workspace, findings});
  return findings;
}

const checked = notes<Document, CheckedAlone & {readonly workspace: Workspace}>();

interface CheckedAlone {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** What the rules find in a document itself. */
export function checkAlone(document: Document, settings: Settings): readonly Finding[] {
  return finished(checkSteps(document, settings));
}

/** The same in steps, one rule in each, for a caller that has other things to do meanwhile. */
export function* checkSteps(document: Document, settings: Settings): Generator<void, readonly Finding[], undefined> {
  const known = alone.get(document);
  if (known?.settings === settings) return known.findings;
  const findings = document.reading?.excluded ? [] : yield* checkingWith(allRules, document, settings);
  alone.set(document, {settings, findings});
  return findings;
}

const alone = notes<Document, CheckedAlone>();

/** What a list of rules finds in one document alone. */
export function checkWith(rules: readonly Rule[], document: Document, settings: Settings): readonly Finding[] {
  return finished(checkingWith(rules, document, settings));
}

function* checkingWith(
  rules: readonly Rule[],
  document: Document,
  settings: Settings,
): Generator<void, readonly Finding[], undefined> {
  const context = {
    document,
    backlog: backlogOf(document),
    plan: surveyOf(document).plan,
    told: placingOf(document),
    settings,
  };
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.prepare && severityOf(rule, settings) !== 'off') yield* prepared(rule.prepare(document));
    addAll(
      findings,
      findingsOf(rule, document, settings, options => rule.check({...context, options})),
    );
    yield;
  }
  return sorted(findings);
}

/** What fails before a check fails in it, too, where it is told. */
function* prepared(steps: Steps<void>): Steps<void> {
  try {
    yield* steps;
  } catch {}
}

function severityOf({id, severity}: Rule, {rules}: Settings): Severity | 'off' {
  return rules[id]?.severity ?? severity;
}

/** Findings in document order. */
export function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

/** What one rule finds: with the severity that holds, without what is suppressed; a bug of it is a finding, too. */
export function findingsOf(
  rule: Rule,
  document: Document,
  settings: Settings,
  check: (options: RuleContext['options']) => Iterable<Report>,
): readonly Finding[] {
  const setting = settings.rules[rule.id];
  const severity = severityOf(rule, settings);
  if (severity === 'off') return [];
  const findings: Finding[] = [];
  try {
    for (const report of check(setting?.options ?? noOptions)) {
      if (suppressionsOf(document)(rule.id, report.at) || restsOnMerge(document, report)) continue;
      const own = report.severity ? weaker(report.severity, severity) : severity;
      findings.push(findingOf(report, rule.id, own));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The rule ${rule.id} failed on this document, the other rules ran. Please report it: ${reason}`;
    findings.push(findingOf({at: {start: 0, end: 0}, message}, rule.id, severity));
  }
  return findings;
}

function findingOf({fixes = () => [], ...report}: Report, rule: string, severity: Severity): Finding {
  return lazily({...report, rule, severity}, {fixes});
}

/** It compares two places of which each is another version of the same. */
function restsOnMerge(document: Document, {at, related = []}: Report): boolean {
  if (!hasConflicts(document)) return false;
  const own = related.flatMap(({document: other, at: place}) => (other ? [] : [place]));
  return (
    own.length > 0 && own.length === related.length && inOneConflict(document, [at, ...own]) && !isMarker(document, at)
  );
}

/** The conflict itself is told, with where its other version begins. */
function isMarker({text}: Document, {start}: Report['at']): boolean {
  return text.startsWith('<<<<<<<', start);
}

const noOptions: Readonly<Record<string, OptionValue>> = {};
