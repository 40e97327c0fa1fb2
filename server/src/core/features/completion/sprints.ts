/** The next sprint as a snippet: the form of the last one, with the next number. */

import {lineEndOf, lineOf} from '../../edits/style.ts';
import type {Sprint} from '../../model/backlog.ts';
import type {Span} from '../../text/span.ts';
import {backlogOf, type Document} from '../../workspace/document.ts';
import {sprintName} from '../words.ts';
import {emptyCopy, type Stops} from './copies.ts';
import {type CompletionItem, literal, type Place} from './item.ts';

export function sprintItems({document}: Place, span: Span): readonly CompletionItem[] {
  const {sprints} = backlogOf(document);
  const model = sprints.findLast(({heading}) => /^\s*#/.test(document.text.slice(heading.start, heading.end)));
  const id = model?.id ? nextNumber(model.id) : null;
  if (!model || id === null || sprints.some(sprint => sprint.id === id)) return [];
  const name = sprintName(model).replace(/[\d.]+$/, id);
  const text = sprintSnippet(document, model, id);
  const filter = `${text.split(/[\r\n]/, 1)[0]?.replace(/\$\{.*$/u, '')} ${name} new sprint`;
  return [
    {
      label: `${name}: new sprint`,
      kind: 'snippet',
      detail: `like ${sprintName(model)}`,
      filter,
      span,
      text,
      snippet: true,
    },
  ];
}

/** `2` → `3`, `1.1` → `1.2` */
function nextNumber(id: string): string | null {
  return /^[\d.]*\d$/.test(id) ? id.replace(/\d+$/, digits => String(Number(digits) + 1)) : null;
}

function sprintSnippet(document: Document, sprint: Sprint, number: string): string {
  const {text} = document;
  const eol = lineEndOf(text);
  const stops: Stops = {next: 1};
  const line = lineOf(text, sprint.heading.start);
  const heading = text.slice(line.start, line.end);
  const at = new RegExp(`(?<![\\d.])${sprint.id?.replaceAll('.', '\\.')}(?![\\d.])`).exec(heading);
  const before = at ? heading.slice(0, at.index) + number : heading;
  const rest = at ? heading.slice(at.index + (sprint.id?.length ?? 0)) : '';
  // `: `, ` Backlog: `, ` – `: what stands between the number and the title, if anything does.
  const sign = /^[^:：–—\d]{0,20}?(?:[:：]|\s[–—-])\s*/u.exec(rest)?.[0] ?? ': ';
  const first = `${literal(before + sign)}\${${stops.next++}:Theme}`;
  const head = emptyCopy(factLines(text, sprint), {stops, choices: {}, keeps: () => true});
  return [first, ...head, ...itemLines(text, sprint, stops)].join(eol);
}

/** The lines between the heading and what the sprint plans. */
function factLines(text: string, {heading, body, items}: Sprint): readonly string[] {
  const lines = text
    .slice(lineOf(text, heading.start).end, body.end)
    .split(/\r\n|[\r\n]/)
    .slice(1);
  const planned = new Set(items.map(({mention}) => text.slice(mention.line.start, mention.line.end).trim()));
  const end = lines.findIndex(line => /^\s*(?:#|\||[-*_]{3,}\s*$)/.test(line) || planned.has(line.trim()));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Of a table its head and one empty row. */
function itemLines(text: string, {items, body}: Sprint, stops: Stops): readonly string[] {
  const row = items.find(({mention}) => mention.form === 'row' && mention.line.start >= body.start)?.mention.line;
  if (!row) return [];
  const above = text.slice(body.start, row.start).split(/\r\n|[\r\n]/);
  const rule = above.findLastIndex(line => /^\s*\|?\s*:?-+/.test(line) && line.includes('|'));
  const [head, dashes] = [above[rule - 1], above[rule]];
  if (head === undefined || dashes === undefined) return [];
  const columns = head.split(/(?<!\\)\|/).length - 2;
  const cells = Array.from({length: Math.max(1, columns)}, () => ` $${stops.next++} `);
  return ['', literal(head), literal(dashes), `|${cells.join('|')}|`];
}
