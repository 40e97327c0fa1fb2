/** Runs every rule over one document: what they report, minus what is switched off or suppressed, in document order. */

import type {Settings} from '../settings.ts';
import type {Document} from '../workspace/document.ts';
import {backlogOf} from '../workspace/document.ts';
import {rules} from './all.ts';
import type {Report, Severity} from './rule.ts';

/** A report, the rule that made it and the severity that holds for it here. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

/** What the rules find in a document; never throws, and the same for the same text and settings. */
export function checkDocument(document: Document, settings: Settings): readonly Finding[] {
  const context = {document, backlog: backlogOf(document), settings};
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const report of rule.check(context)) {
      findings.push({...report, rule: rule.id, severity: report.severity ?? rule.severity});
    }
  }
  return findings;
}
