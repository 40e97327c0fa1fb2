/** Findings as JSON: the form that `sprintdown check --format json` prints; lines and columns count from 1. */
import type {Finding} from '../rules/check.ts';
import type {Severity} from '../rules/rule.ts';
import {positionAt} from '../text/lines.ts';
import type {Span} from '../text/span.ts';
import {type Document, linesOf} from '../workspace/document.ts';

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly range: RangeJson;
  readonly story: string | null;
  readonly sprint: string | null;
  readonly epic: string | null;
  /** On arithmetic rules: the number that stands there, and the one that the document gives. */
  readonly stated?: number;
  readonly actual?: number;
  readonly fixes: readonly {readonly title: string; readonly safe: boolean}[];
  readonly related: readonly {readonly message: string; readonly path: string; readonly range: RangeJson}[];
}

export interface RangeJson {
  readonly start: PlaceJson;
  readonly end: PlaceJson;
}

/** 1-based; columns in UTF-16 units. */
export interface PlaceJson {
  readonly line: number;
  readonly column: number;
}

export interface SummaryJson {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly files: number;
}

export function findingJson(document: Document, finding: Finding): FindingJson {
  const {rule, severity, message, at, story, sprint, epic, stated, actual, fixes, related} = finding;
  return {
    rule,
    severity,
    message,
    path: document.path,
    range: rangeJson(document, at),
    story: story ?? null,
    sprint: sprint ?? null,
    epic: epic ?? null,
    ...(stated === undefined ? {} : {stated}),
    ...(actual === undefined ? {} : {actual}),
    fixes: fixes.map(({title, safe}) => ({title, safe})),
    related: (related ?? []).map(({message: said, at: place, document: other = document}) => ({
      message: said,
      path: other.path,
      range: rangeJson(other, place),
    })),
  };
}

export function rangeJson(document: Document, at: Span): RangeJson {
  return {start: placeJson(document, at.start), end: placeJson(document, at.end)};
}

function placeJson(document: Document, offset: number): PlaceJson {
  const {line, column} = positionAt(linesOf(document), offset);
  return {line: line + 1, column: column + 1};
}

export function summaryJson(severities: readonly Severity[], files: number): SummaryJson {
  const of = (severity: Severity) => severities.filter(other => other === severity).length;
  return {errors: of('error'), warnings: of('warning'), infos: of('info'), hints: of('hint'), files};
}
