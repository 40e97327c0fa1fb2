/** One immutable version of a Markdown document and what is derived from it. */
import {lazily, memo, notes} from '../memo.ts';
import type {Backlog} from '../model/backlog.ts';
import {partsOf} from '../model/parts/parts.ts';
import {Placing} from '../model/placed.ts';
import {emptySurvey, type Survey, surveySteps, surveySyntax} from '../model/read.ts';
import {readWith, type TeamWords} from '../model/words/team.ts';
import {each, type Steps} from '../steps.ts';
import {lettersIn, linesOfPieces} from '../syntax/piecewise.ts';
import type {Run} from '../syntax/runs.ts';
import {editSyntax, parseSyntax, type Syntax, syntaxSteps} from '../syntax/sections.ts';
import type {Letters} from '../text/letters.ts';
import {indexLines, type LineIndex} from '../text/lines.ts';
import type {Span} from '../text/span.ts';
import type {Change} from '../text/window.ts';

export interface Document {
  /** As given: a path or a URI. It only names the document, the core opens nothing. */
  readonly path: string;
  readonly text: string;
  /** What of a team's settings bears on how it is read; absent: nothing, as a rule. */
  readonly reading?: Reading;
}

/** The same value for the same settings, so that documents that are read alike can be told by it. */
export interface Reading {
  readonly words: TeamWords | null;
  /** The team says that it is no plan: nothing is read from it, and nothing said of it. */
  readonly excluded: boolean;
}

/** The document as another reading takes it: nothing that was understood of it before is kept. */
export function readAs(document: Document, reading: Reading | undefined): Document {
  if (document.reading === reading) return document;
  const {path, text} = document;
  return reading ? {path, text, reading} : {path, text};
}

/** What a document says, for those who want stretches of it only. */
export function lettersOf(document: Document): Letters {
  const syntax = parsed.get(document);
  return syntax ? lettersIn(syntax) : document.text;
}

/** The lines of a document; once it was read, its pieces tell them. */
export const linesOf: (document: Document) => LineIndex = memo(document => {
  const syntax = parsed.get(document);
  return syntax ? linesOfPieces(syntax) : indexLines(document.text);
});

/** The syntax of a document; that of a changed document shares pieces with the version before. */
export function syntaxOf(document: Document): Syntax {
  const known = parsed.get(document);
  if (known) return known;
  const syntax = parseSyntax(document.text);
  parsed.set(document, syntax);
  return syntax;
}

const parsed = notes<Document, Syntax>();

/** The plan that a document holds, its places as anchors; never throws. */
export function surveyOf(document: Document): Survey {
  const known = surveys.get(document);
  if (known) return known;
  const {path, reading} = document;
  const before = surveysBefore.get(document) ?? null;
  const survey = reading?.excluded
    ? emptySurvey
    : surveySyntax(syntaxOf(document), path, reading?.words ?? null, before);
  return surveyed(document, survey);
}

function surveyed(document: Document, survey: Survey): Survey {
  surveysBefore.delete(document);
  surveys.set(document, survey);
  return survey;
}

const surveys = notes<Document, Survey>();
/** Of a version that was not surveyed yet, the survey of the last one before it that was. */
const surveysBefore = notes<Document, Survey>();

/** Tells parts of the plan of a survey in offsets. */
export const placingOf: (document: Document) => Placing = memo(document => {
  const {plan, offsetOf} = surveyOf(document);
  return new Placing(plan, offsetOf);
});

/** The plan that a document holds; never throws. */
export const backlogOf: (document: Document) => Backlog = memo(document => placingOf(document).backlog());

/**
 * Reads a document in short steps, for a caller that has other things to do meanwhile: what it is asked then is known.
 * Several callers go on together, each step is taken once; one that stops does not keep the others from it.
 */
export function* readingSteps(document: Document): Generator<void, void, undefined> {
  const steps = readings.get(document) ?? stepsOf(document);
  readings.set(document, steps);
  while (!steps.next().done) yield;
}

const readings = notes<Document, Generator<void, void, undefined>>();

function* stepsOf(document: Document): Generator<void, void, undefined> {
  const {reading} = document;
  const words = reading?.words ?? null;
  if (reading?.excluded) return;
  if (!parsed.get(document)) {
    const syntax = yield* syntaxSteps(document.text);
    // Whoever could not wait has read it meanwhile.
    if (!parsed.get(document)) parsed.set(document, syntax);
  }
  const syntax = syntaxOf(document);
  for (const {run} of syntax.runs) {
    if (readRuns.get(run)) continue;
    for (const {piece} of run.sections) {
      readWith(words, () => partsOf(piece));
      yield;
    }
    readRuns.set(run, true);
  }
  if (!surveys.get(document)) {
    const survey = yield* surveySteps(syntax, document.path, words, surveysBefore.get(document) ?? null);
    if (!surveys.get(document)) surveyed(document, survey);
  }
  backlogOf(document);
  yield;
}

/** Tells the stories of a plan in offsets in short steps, for a caller who will look through all of them. */
export function* tellingSteps(document: Document): Steps<void> {
  if (told.get(document)) return;
  const placing = placingOf(document);
  yield* each(surveyOf(document).plan.stories, story => placing.story(story));
  told.set(document, true);
}

const told = notes<Document, true>();

const readRuns = notes<Run, true>();

/** The next version of a document after one edit, whose text is put together only for those who want all of it. */
export function editDocument(previous: Document, {start, end}: Span, by: string): Document {
  const before = parsed.get(previous);
  const {path, reading} = previous;
  if (!before) return {...previous, text: previous.text.slice(0, start) + by + previous.text.slice(end)};
  const syntax = editSyntax(before, {start, end}, by);
  const next = lazily(reading ? {path, reading} : {path}, {text: () => syntax.text});
  return succeeding(next, previous, syntax);
}

/**
 * The next version of a document; what both versions share is not read again. `changes` are the edits that led from the
 * one text to the other, one after the other, which saves comparing the two. A version that nobody has read yet is not
 * read for this.
 */
export function changeDocument(previous: Document, text: string, changes?: readonly Change[]): Document {
  const before = parsed.get(previous);
  return succeeding({...previous, text}, previous, before && parseSyntax(text, before, changes));
}

function succeeding(next: Document, previous: Document, syntax: Syntax | undefined): Document {
  if (syntax) parsed.set(next, syntax);
  const survey = surveys.get(previous) ?? surveysBefore.get(previous);
  if (survey) surveysBefore.set(next, survey);
  return next;
}
