/** The rule mojibake: UTF-8 that was read as Windows-1252 (`Ã—` for `×`), or a character that was lost (U+FFFD). */

import type {Letters} from '../text/letters.ts';
import {shift} from '../text/span.ts';
import {lettersOf} from '../workspace/document.ts';
import {inFence} from './fences.ts';
import type {Report, Rule} from './rule.ts';
import {sectionScanner} from './scan.ts';
import {believed, findRuns, inCode, type Mojibake} from './windows-1252.ts';
import {shorten} from './wording.ts';

const lost = /\ufffd+/g;

const misreadIn = sectionScanner(section =>
  findRuns(section.piece.text).filter(({span}) => !inFence(section, span, true)),
);

const lostIn = sectionScanner(section =>
  [...section.piece.text.matchAll(lost)].flatMap(({index, 0: found}) => {
    const at = {start: index, end: index + found.length};
    return inFence(section, at, true) || inCode(section.piece.text, at) ? [] : [at];
  }),
);

export const mojibake: Rule = {
  id: 'mojibake',
  summary: 'UTF-8 that was read as Windows-1252, or a character that was lost on the way.',
  severity: 'warning',
  *check({document, plan}) {
    for (const run of believed(misreadIn(document))) yield misread(lettersOf(document), run);
    // Texts about text show the sign itself.
    if (!plan.isBacklog) return;
    for (const {start, found} of lostIn(document)) {
      for (const at of found) yield {at: shift(at, start), message: lostMessage};
    }
  },
};

const lostMessage =
  'A character was lost here (U+FFFD): its bytes were no UTF-8. Only its author knows what stood here';

function misread(text: Letters, {span, repaired}: Mojibake): Report {
  const written = shorten(text.slice(span.start, span.end), 40);
  if (repaired.includes('\ufffd')) {
    return {at: span, message: `“${written}” is a lost character (U+FFFD) whose UTF-8 was read as Windows-1252`};
  }
  const meant = shorten(repaired, 40);
  return {
    at: span,
    message: `“${written}” is UTF-8 read as Windows-1252: “${meant}” was meant`,
    fixes: () => [{title: `Repair: ${meant}`, safe: true, edits: [{span, text: repaired}]}],
  };
}
