/** Core values to protocol values and back: spans and ranges in the position encoding of the client, findings, edits. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
  type Range,
  type TextEdit as WireEdit,
} from 'vscode-languageserver';
import type {Finding} from '../core/rules/check.ts';
import {pageOf} from '../core/rules/pages.ts';
import type {Severity} from '../core/rules/rule.ts';
import type {TextEdit} from '../core/text/edit.ts';
import {lineSpan, positionAt} from '../core/text/lines.ts';
import type {Span} from '../core/text/span.ts';
import {type Document, lettersOf, linesOf} from '../core/workspace/document.ts';

/** How columns are counted on the wire. */
export type Encoding = 'utf-16' | 'utf-8';

export function toPosition(document: Document, offset: number, encoding: Encoding): Position {
  const {line, column} = positionAt(linesOf(document), offset);
  if (encoding === 'utf-16' || column === 0) return {line, character: column};
  return {line, character: byteLength(lettersOf(document).slice(offset - column, offset))};
}

export function toRange(document: Document, span: Span, encoding: Encoding): Range {
  return {start: toPosition(document, span.start, encoding), end: toPosition(document, span.end, encoding)};
}

/** A column past the end of its line means the end of it, before the line break; a line past the last the end of all. */
export function toOffset(document: Document, position: Position, encoding: Encoding): number {
  if (position.line < 0) return 0;
  const lines = linesOf(document);
  if (position.line >= lines.count) return lines.length;
  const letters = lettersOf(document);
  const {start, end} = lineSpan(letters, lines, position.line);
  if (encoding === 'utf-16') return Math.min(start + Math.max(0, position.character), end);
  return start + unitsOf(letters.slice(start, end), position.character);
}

export function toSpan(document: Document, range: Range, encoding: Encoding): Span {
  const start = toOffset(document, range.start, encoding);
  return {start, end: Math.max(start, toOffset(document, range.end, encoding))};
}

export function toEdits(document: Document, edits: readonly TextEdit[], encoding: Encoding): WireEdit[] {
  return edits.map(edit => ({range: toRange(document, edit.span, encoding), newText: edit.text}));
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(document: Document, finding: Finding, encoding: Encoding): Diagnostic {
  const related = finding.related?.map(({document: other = document, at, message}) => ({
    location: {uri: other.path, range: toRange(other, at, encoding)},
    message,
  }));
  return {
    range: toRange(document, finding.at, encoding),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: {href: pageOf(finding.rule)},
    source: 'sprintdown',
    message: finding.message,
    ...(related && related.length > 0 ? {relatedInformation: related} : {}),
  };
}

function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character.codePointAt(0) ?? 0);
  return bytes;
}

/** UTF-16 units that a number of UTF-8 bytes covers; a position inside a character means its start. */
function unitsOf(text: string, bytes: number): number {
  let units = 0;
  let left = bytes;
  for (const character of text) {
    left -= bytesOf(character.codePointAt(0) ?? 0);
    if (left < 0) break;
    units += character.length;
  }
  return units;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
