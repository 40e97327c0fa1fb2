/**
 * What one plan takes in the heap, after edits and opened anew, printed as JSON: a program of its own, started with
 * --expose-gc.
 */
import {checkDocument} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import {changeDocument, type Document} from '../../server/src/core/workspace/document.ts';
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

function edited(document: Document, i: number): Document {
  const {text} = document;
  const at = text.indexOf('\n', (text.length * ((i * 7919) % 1000)) / 1000);
  const next = i % 2 === 0 ? `${text.slice(0, at)}x${text.slice(at)}` : text.replace(/x\n/, '\n');
  return changeDocument(document, copyOf(next));
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
  let document = open(planOf(bytes));
  for (let i = 0; i < times; i++) {
    document = edited(document, i);
    checkDocument(document, defaultSettings);
  }
  kept.document = document;
  return document.text;
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
