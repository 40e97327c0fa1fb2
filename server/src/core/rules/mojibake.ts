/** The rule mojibake: UTF-8 that was read as Windows-1252 (`Ã—` for `×`), or a character that was lost (U+FFFD). */
import {type Span, shift} from '../text/span.ts';
import {inFence} from './fences.ts';
import type {Report, Rule} from './rule.ts';
import {scanner} from './scan.ts';
import {believed, findRuns, inCode, type Mojibake} from './windows-1252.ts';
import {shorten} from './wording.ts';

const lost = /\ufffd+/g;

const scan = scanner(sections => {
  const perSection = sections.map(section => {
    const {start, piece} = section;
    const isText = (at: Span) => !inFence(section, at, true);
    const lostAt = [...piece.text.matchAll(lost)].map(({index, 0: found}) => ({
      start: index,
      end: index + found.length,
    }));
    return {
      runs: findRuns(piece.text)
        .filter(run => isText(run.span))
        .map(run => ({...run, span: shift(run.span, start)})),
      lost: lostAt.filter(at => isText(at) && !inCode(piece.text, at)).map(at => shift(at, start)),
    };
  });
  return {runs: perSection.flatMap(({runs}) => runs), lost: perSection.flatMap(found => found.lost)};
});

export const mojibake: Rule = {
  id: 'mojibake',
  summary: 'UTF-8 that was read as Windows-1252, or a character that was lost on the way.',
  severity: 'warning',
  *check({document}) {
    const stretches = scan(document);
    for (const run of believed(stretches.map(({start, found}) => ({start, found: found.runs})))) {
      yield misread(document.text, run);
    }
    for (const {start, found} of stretches) {
      for (const at of found.lost) yield {at: shift(at, start), message: lostMessage};
    }
  },
};

const lostMessage =
  'A character was lost here (U+FFFD): its bytes were no UTF-8. Only its author knows what stood here';

function misread(text: string, {span, repaired}: Mojibake): Report {
  const written = shorten(text.slice(span.start, span.end), 40);
  if (repaired.includes('\ufffd')) {
    return {at: span, message: `“${written}” is a lost character (U+FFFD) whose UTF-8 was read as Windows-1252`};
  }
  const meant = shorten(repaired, 40);
  return {
    at: span,
    message: `“${written}” is UTF-8 read as Windows-1252: “${meant}” was meant`,
    fixes: [{title: `Repair: ${meant}`, safe: true, edits: [{span, text: repaired}]}],
  };
}
