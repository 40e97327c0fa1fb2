/**
 * What one plan takes in the heap, after edits and opened anew, printed as JSON: a program of its own, started with
 * --expose-gc.
 */
import {checkDocument} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import {type Document, editDocument} from '../../server/src/core/workspace/document.ts';
import {planOf} from './plans.ts';

export interface Heap {
  readonly bytes: number;
  readonly opened: number;
  readonly edited: number;
}

const [bytes = 1_000_000, edits = 10_000] = process.argv.slice(2).map(Number);

/** As a server gets it: a text of its own, of one byte for each letter. */
const copyOf = (text: string) => Buffer.from(text).toString('utf8');

function heap(): number {
  for (let i = 0; i < 4; i++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** A letter typed somewhere, or taken back. */
function strokeIn(text: string, i: number): {readonly start: number; readonly end: number; readonly by: string} {
  const at = i % 2 === 0 ? text.indexOf('\n', (text.length * ((i * 7919) % 1000)) / 1000) : text.indexOf('x\n');
  return i % 2 === 0 ? {start: at, end: at, by: 'x'} : {start: at, end: at + 1, by: ''};
}

/** A plan in the memory, as the editor holds it: its findings are known. */
function open(text: string): Document {
  const document = {path: 'plan.md', text: copyOf(text)};
  checkDocument(document, defaultSettings);
  return document;
}

const kept: {document: Document | null} = {document: null};

/** What the plan takes: what is gone when it is let go. Compiled code comes and goes meanwhile, and is none of it. */
function measured(): number {
  const held = heap();
  kept.document = null;
  return held - heap();
}

/** Gives the text that it has in the end. */
function type(times: number): string {
  let text = planOf(bytes);
  let document = open(text);
  for (let i = 0; i < times; i++) {
    const {start, end, by} = strokeIn(text, i);
    text = text.slice(0, start) + by + text.slice(end);
    document = editDocument(document, {start, end}, by);
    checkDocument(document, defaultSettings);
  }
  kept.document = document;
  return text;
}

function openAgain(text: string): void {
  kept.document = open(text);
}

open(planOf(20_000));
const text = type(edits);
const typed = measured();
openAgain(text);
const result: Heap = {bytes: text.length, opened: measured(), edited: typed};
console.log(JSON.stringify(result));
