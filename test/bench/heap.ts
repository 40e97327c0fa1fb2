/** The heap of a process that holds one plan open, printed as JSON: a program of its own, started with --expose-gc. */
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
  for (let i = 0; i < 4; i++) globalThis.gc?.({type: 'major', execution: 'sync', flavor: 'last-resort'} as never);
  return process.memoryUsage().heapUsed;
}

function edited(document: Document, i: number): Document {
  const {text} = document;
  const at = text.indexOf('\n', (text.length * ((i * 7919) % 1000)) / 1000);
  const next = i % 2 === 0 ? `${text.slice(0, at)}x${text.slice(at)}` : text.replace(/x\n/, '\n');
  return changeDocument(document, copyOf(next));
}

function edit(first: Document, times: number): Document {
  let document = first;
  for (let i = 0; i < times; i++) {
    document = edited(document, i);
    checkDocument(document, defaultSettings);
  }
  return document;
}

// Code that is compiled on the way takes room, too, whatever is open: a plan that is let go again has seen it all before.
checkDocument({path: 'warm.md', text: planOf(100_000)}, defaultSettings);
edit({path: 'warm.md', text: planOf(20_000)}, 1000);
const empty = heap();
let document: Document = {path: 'plan.md', text: copyOf(planOf(bytes))};
checkDocument(document, defaultSettings);
const opened = heap() - empty;
document = edit(document, edits);
const result: Heap = {bytes: document.text.length, opened, edited: heap() - empty};
console.log(JSON.stringify(result));
