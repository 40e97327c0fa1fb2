/** Findings as JSON, for programs. */
import {findingJson, summaryJson} from '../../core/json/finding.ts';
import type {Reporter} from './reporter.ts';

export const reportJson: Reporter = checked => {
  const findings = checked.flatMap(({document, findings}) => findings.map(finding => findingJson(document, finding)));
  const summary = summaryJson(
    findings.map(finding => finding.severity),
    checked.length,
  );
  return `${JSON.stringify({version: 1, findings, summary}, null, 2)}\n`;
};
