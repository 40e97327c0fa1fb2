/** Findings as SARIF 2.1.0, for code scanning. */
import {type FindingJson, findingJson, type RangeJson, rangeJson} from '../../core/json/finding.ts';
import {rules} from '../../core/rules/all.ts';
import type {Finding} from '../../core/rules/check.ts';
import {pageOf} from '../../core/rules/pages.ts';
import type {Fix, Severity} from '../../core/rules/rule.ts';
import type {Document} from '../../core/workspace/document.ts';
import type {Reporter} from './reporter.ts';

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note', hint: 'note'};
const ruleIndexes = new Map(rules.map(({id}, at) => [id, at]));

export const reportSarif: Reporter = (checked, {version}) => {
  const results = checked.flatMap(({document, findings}) => findings.map(finding => result(document, finding)));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{tool: {driver: driver(version)}, columnKind: 'utf16CodeUnits', results}],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function driver(version: string): unknown {
  return {
    name: 'Sprintdown',
    semanticVersion: version,
    informationUri: 'https://github.com/sprintdown/sprintdown',
    rules: rules.map(({id, summary, severity}) => ({
      id,
      shortDescription: {text: summary},
      helpUri: pageOf(id),
      defaultConfiguration: {level: levels[severity]},
    })),
  };
}

function result(document: Document, finding: Finding): unknown {
  const {rule, severity, message, range, related}: FindingJson = findingJson(document, finding);
  const relatedLocations = related.map(place => ({
    physicalLocation: location(place.path, place.range),
    message: {text: place.message},
  }));
  const fixes = finding.fixes.filter(({edits}) => edits.length > 0).map(fix => fixed(document, fix));
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule),
    level: levels[severity],
    message: {text: message},
    locations: [{physicalLocation: location(document.path, range)}],
    ...(relatedLocations.length > 0 ? {relatedLocations} : {}),
    ...(fixes.length > 0 ? {fixes} : {}),
  };
}

function fixed(document: Document, {title, edits}: Fix): unknown {
  const replacements = edits.map(({span, text}) => ({
    deletedRegion: region(rangeJson(document, span)),
    insertedContent: {text},
  }));
  return {description: {text: title}, artifactChanges: [{artifactLocation: artifact(document.path), replacements}]};
}

function location(path: string, range: RangeJson): unknown {
  return {artifactLocation: artifact(path), region: region(range)};
}

function artifact(path: string): unknown {
  const uri = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return {uri: uri.startsWith('/') ? `file://${uri}` : uri};
}

function region({start, end}: RangeJson): unknown {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column};
}
