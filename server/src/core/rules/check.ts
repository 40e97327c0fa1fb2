/** Runs every rule over one document: what they report, minus what is switched off or suppressed, in document order. */

import type {Settings} from '../settings.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {rules as allRules} from './all.ts';
import {type OptionValue, type Report, type Rule, type RuleContext, type Severity, weaker} from './rule.ts';
import {suppressionsOf} from './suppression.ts';

/** A report, the rule that made it and the severity that holds for it here. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

const checked = new WeakMap<Document, {readonly settings: Settings; readonly findings: readonly Finding[]}>();

/** What the rules find in a document; never throws, and the same for the same text and settings. */
export function checkDocument(document: Document, settings: Settings): readonly Finding[] {
  const known = checked.get(document);
  if (known?.settings === settings) return known.findings;
  const findings = checkWith(allRules, {document, backlog: backlogOf(document), settings});
  checked.set(document, {settings, findings});
  return findings;
}

/** The same with a list of rules and a backlog of the caller's. */
export function checkWith(rules: readonly Rule[], context: Omit<RuleContext, 'options'>): readonly Finding[] {
  return sorted(rules.flatMap(rule => findingsOf(rule, context)));
}

/** Findings in document order. */
export function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

/** What one rule finds: with the severity that holds, without what is suppressed; a bug of it is a finding, too. */
export function findingsOf(rule: Rule, context: Omit<RuleContext, 'options'>): readonly Finding[] {
  const setting = context.settings.rules[rule.id];
  const severity = setting?.severity ?? rule.severity;
  if (severity === 'off') return [];
  const silent = suppressionsOf(context.document);
  const findings: Finding[] = [];
  try {
    for (const report of rule.check({...context, options: setting?.options ?? noOptions})) {
      if (silent(rule.id, report.at)) continue;
      const own = report.severity ? weaker(report.severity, severity) : severity;
      findings.push({...report, rule: rule.id, severity: own});
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The rule ${rule.id} failed on this document, the other rules ran. Please report it: ${reason}`;
    findings.push({at: {start: 0, end: 0}, message, rule: rule.id, severity});
  }
  return findings;
}

const noOptions: Readonly<Record<string, OptionValue>> = {};
