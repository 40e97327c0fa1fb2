/** The habits that no linter knows: size, the opening sentence, no default exports. */
import {deepEqual, equal} from 'node:assert/strict';
import {test} from 'node:test';
import {type SourceFile, sources} from './tree.ts';

const mostLines = 300;

function lineCount({text}: SourceFile): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** The comment that a file begins with, without its marks. */
function opening({text}: SourceFile): string | undefined {
  const body = text.replace(/^#!.*\n/, '');
  const block = /^\/\*\*?([\s\S]*?)\*\//.exec(body)?.[1] ?? /^((?:\/\/.*\n)+)/.exec(body)?.[1];
  return block
    ?.replace(/^\s*(\*|\/\/)/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** At least three words that end like a sentence. */
function isSentence(words: string | undefined): boolean {
  return words !== undefined && /^\S+ \S+ .*\S[.:?]( |$)/.test(`${words} `);
}

function hasDefaultExport({text}: SourceFile): boolean {
  return /^export\s+default\b|^export\s*\{[^}]*\bas\s+default\b/m.test(text);
}

const paths = (files: readonly SourceFile[]) => files.map(({path}) => path);

test(`no file is longer than ${mostLines} lines`, () => {
  deepEqual(paths(sources().filter(file => lineCount(file) > mostLines)), []);
});

test('every module opens with a sentence that says what it is', () => {
  deepEqual(paths(sources().filter(file => !isSentence(opening(file)))), []);
});

test('nothing is exported by default', () => {
  deepEqual(paths(sources().filter(hasDefaultExport)), []);
});

test('these checks see what they are to see', () => {
  const file = (text: string) => ({path: 'a.ts', text});
  equal(lineCount(file('a\n'.repeat(mostLines + 1))), mostLines + 1);
  equal(isSentence(opening(file("import {a} from 'b';\n"))), false);
  equal(isSentence(opening(file('/** Utils */\nlet a;'))), false);
  equal(isSentence(opening(file('/** What it is. More. */\nlet a;'))), true);
  equal(isSentence(opening(file('#!/usr/bin/env node\n/**\n * What it is,\n * at length.\n */\n'))), true);
  equal(hasDefaultExport(file('let a;\nexport default a;')), true);
  equal(hasDefaultExport(file('export {a as default};')), true);
});
