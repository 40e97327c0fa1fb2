/** What `check` finds in one file and keeps of it: plain data, so that it can come from another thread or from a cache. */
import {readFileSync} from 'node:fs';
import {checkAlone, type Finding} from '../core/rules/check.ts';
import {mayConcernRules} from '../core/rules/quick-look.ts';
import {type Contribution, contribute, contributionOf, noContribution} from '../core/workspace/contribution.ts';
import {backlogOf, type Document, readAs} from '../core/workspace/document.ts';
import {decode, type ReadFile, readDocument} from '../files/read.ts';
import type {SettingsOf} from './settings.ts';

export interface Source {
  readonly path: string;
  /** Named on the command line, not met on a walk. */
  readonly named: boolean;
  /** It is standard input that is to be read under this name. */
  readonly stdin: boolean;
}

export interface Examined {
  readonly path: string;
  /** What to say of the file beside its findings: that it could not be read (`failed`), or holds nothing to check. */
  readonly note: string | null;
  readonly failed: boolean;
  /** The settings say that it is no plan. */
  readonly excluded: boolean;
  readonly findings: readonly Finding[];
  readonly contribution: Contribution;
  /** Where there are findings to be shown in it. */
  readonly text: string | null;
}

export function readSource({path, stdin}: Source): ReadFile {
  return stdin ? decode(path, readFileSync(0)) : readDocument(path);
}

export function examine(source: Source, read: ReadFile, settings: SettingsOf): Examined {
  const {path, named} = source;
  const nothing = {
    path,
    note: null,
    failed: false,
    excluded: false,
    findings: [],
    contribution: noContribution,
    text: null,
  };
  if (!read.ok) return {...nothing, note: read.reason, failed: true};
  const document = readAs(read.document, settings.readingOf(path));
  if (document.reading?.excluded) return {...nothing, excluded: true, note: named ? 'the settings exclude it' : null};
  // Most Markdown is no plan and cannot be one: a look at the text tells.
  if (!named && !mayConcernRules(document)) return nothing;
  const findings = checkAlone(document, settings.of(path));
  // As plain data, which holds on to nothing of the document.
  const {stories, dependencies} = contributionOf(document);
  return {
    ...nothing,
    note: noteOn(document, named),
    findings,
    contribution: {stories, dependencies},
    text: findings.length > 0 ? document.text : null,
  };
}

/** That there is nothing in a file to check. */
function noteOn(document: Document, named: boolean): string | null {
  if (!named) return null;
  if (document.text.trim() === '') return 'the file is empty, there is nothing to check';
  return backlogOf(document).isBacklog ? null : 'no plan was found in it; only its text was checked';
}

const documents = new WeakMap<Examined, Document>();

/** The document behind what was found, with nothing of its syntax; its text is read again only where nobody kept it. */
export function documentOf(examined: Examined, settings: SettingsOf): Document {
  const known = documents.get(examined) ?? documentBehind(examined, settings);
  documents.set(examined, known);
  return known;
}

function documentBehind({path, text, contribution}: Examined, settings: SettingsOf): Document {
  const reading = settings.readingOf(path);
  const document = text === null ? lazily(path) : {path, text};
  const read = reading ? Object.defineProperty(document, 'reading', {value: reading, enumerable: true}) : document;
  contribute(read, contribution);
  return read;
}

function lazily(path: string): Document {
  let text: string | null = null;
  return {
    path,
    get text() {
      if (text === null) {
        const read = readDocument(path);
        text = read.ok ? read.document.text : '';
      }
      return text;
    },
  };
}
