/** Criteria and tasks that stand in the cells of a table row: lines, bullets, numbers, scenarios. */
import type {CheckItem} from '../backlog.ts';
import {type Inline, sliceInline} from '../lines/inline.ts';
import {isTicked, statusOfGlyphs} from '../values/statuses.ts';
import {beginsScenario, beginsStep, meansNothing} from '../words/vocabulary.ts';
import {lineItem} from './check-items.ts';
import {numbered} from './criteria.ts';
import {checklistOf, emptyChecklist, type ItemBody} from './item-body.ts';

/** null where the cells list nothing. */
export function bodyOfCells(criteria: readonly Inline[], tasks: readonly Inline[]): ItemBody | null {
  const told = criteriaOfLines(criteria);
  const split = tasks.flatMap(numbered).flatMap(itemOfLine);
  if (told.length + split.length === 0) return null;
  return {
    keys: [],
    criteria: checklistOf({label: null, items: told}),
    tasks: checklistOf({label: null, items: split}),
    definitionOfDone: emptyChecklist(0),
    taskEfforts: [],
    openTasks: false,
  };
}

/** Steps of a scenario in lines of their own count once together. */
function criteriaOfLines(lines: readonly Inline[]): CheckItem[] {
  const texts = lines.flatMap(numbered);
  const given = texts.filter(line => beginsScenario(bare(line).text));
  const steps = texts.filter(line => beginsStep(bare(line).text));
  const isScenario = given.length > 0 && given.length + steps.length === texts.length;
  return (isScenario ? given : texts).flatMap(itemOfLine);
}

const MARKER = /^\s*(?:[-*•–·]\s+|\d{1,2}[.)]\s+)?/u;
const BOX = /^\[([ xX✅✔/-]?)\]\s*/u;

/** The line without its bullet. */
function bare(line: Inline): Inline {
  return sliceInline(line, MARKER.exec(line.text)?.[0].length ?? 0);
}

function itemOfLine(line: Inline): CheckItem[] {
  const text = bare(line);
  if (!text.text || meansNothing(text.text)) return [];
  const box = BOX.exec(text.text);
  if (box) return [lineItem(sliceInline(text, box[0].length), 0, isTicked(box[1] || ' '))];
  const glyph = statusOfGlyphs(text.text.slice(0, 3));
  return [lineItem(text, 0, glyph ? glyph === 'done' : null)];
}
