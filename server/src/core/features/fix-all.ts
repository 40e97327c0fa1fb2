/** All safe fixes of a document as edits of the text that was read, however many rounds they take. */
import {checkAlone} from '../rules/check.ts';
import {fixDocument} from '../rules/fix.ts';
import type {Settings} from '../settings.ts';
import {applyEdits, type TextEdit} from '../text/edit.ts';
import {changedWindow} from '../text/window.ts';
import type {Document} from '../workspace/document.ts';
import {safeEdits} from './actions.ts';

/** Mostly one round does, and its edits are the smallest; what several rounds made is told as one window. */
export function fixAllEdits(document: Document, settings: Settings): readonly TextEdit[] {
  const first = safeEdits(checkAlone(document, settings));
  if (first.length === 0) return first;
  const {text} = fixDocument(document, settings, () => true).document;
  if (applyEdits(document.text, first) === text) return first;
  const {start, oldEnd, newEnd} = changedWindow(document.text, text);
  return [{span: {start, end: oldEnd}, text: text.slice(start, newEnd)}];
}
