/** Nothing that a file may hold brings the parser down or keeps it long. */
import {ok} from 'node:assert/strict';
import {test} from 'node:test';
import {parseSyntax, type Syntax} from '../../server/src/core/syntax/sections.ts';
import {amidst, hostile} from './hostile.ts';
import {holdsText} from './sections.ts';

const factor = Number(process.env.LAWS ?? 1);

/** Seconds of work: other programs on the machine do not count. */
function secondsOf<T>(work: () => T): {readonly result: T; readonly seconds: number} {
  const before = process.cpuUsage();
  const result = work();
  const {user, system} = process.cpuUsage(before);
  return {result, seconds: (user + system) / 1e6};
}

/** The goal is 2 seconds for a megabyte; a slow machine is given more. */
const patience = 10;

function staysBounded(name: string, text: string, seconds: number): void {
  const cold = secondsOf(() => parseSyntax(text));
  holdsText(cold.result, text);
  const at = Math.floor(text.length / 2);
  const after = `${text.slice(0, at)}x${text.slice(at)}`;
  const typed = secondsOf((): Syntax => parseSyntax(after, cold.result, [{start: at, oldEnd: at, newEnd: at + 1}]));
  holdsText(typed.result, after);
  ok(cold.seconds < seconds, `${name}: ${cold.seconds.toFixed(1)} s cold`);
  ok(typed.seconds < seconds, `${name}: ${typed.seconds.toFixed(1)} s for a keystroke`);
}

test('all of it', () => {
  for (const {name, text} of hostile) {
    staysBounded(name, text(8000), patience / 4);
    staysBounded(name, amidst(text(8000)), patience / 4);
  }
});

test('some of it at length', () => {
  const step = factor > 1 ? 1 : 9;
  const size = factor > 1 ? 1_000_000 : 150_000;
  for (const {name, text} of hostile.filter((_, i) => i % step === 0)) {
    staysBounded(name, text(size), patience);
    if (factor > 1) staysBounded(name, amidst(text(size)), patience);
  }
});

test('a text beyond every measure is read as far as that reaches', () => {
  const line = '- [ ] US-1: a task (3 points)\n';
  const syntax = parseSyntax(`# h\n${'\n'.repeat(299_990)}${`# h\n${line}`.repeat(200)}`);
  ok(syntax.limit === 'size');
  ok(syntax.sections.length < 20);
  holdsText(syntax, syntax.text);
});
