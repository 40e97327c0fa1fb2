/** What stands behind the title of an item: brackets, statuses, amounts, people, tags and dates. */
import {findEstimate, findPoints} from '../values/amounts.ts';
import {endsInWord, prioritySign, TRAILING_SIGNS} from '../values/glyphs.ts';
import {leadingId} from '../values/ids.ts';
import {statusOfGlyphs} from '../values/statuses.ts';
import {fold} from '../words/folding.ts';
import {DAYS, HOURS, POINTS, statusNamed} from '../words/vocabulary.ts';
import type {HeadDraft, Stretch} from './head.ts';
import {DATE, piecesOf, slashedOf, takeBracket, trimmed} from './head-parts.ts';

const BRACKETS = /[([（【［]([^()[\]（）【】［］]*(?:\([^()]*\)[^()]*)?)[)\]）】］]$/u;

/** Where the title ends; what is read behind it goes into the draft. */
export function readTail(
  text: string,
  start: number,
  from: number,
  draft: HeadDraft,
  codes: readonly Stretch[] = [],
): number {
  let end = readDashes(text, start, readPieces(text, start, from, draft), draft);
  for (let turn = 0; turn < 12; turn++) {
    const trimmed = trimSigns(text, start, end, draft);
    let next = readBrackets(text, start, trimmed, draft);
    if (next === trimmed) next = readBehindCut(text, start, trimmed, draft);
    if (next === trimmed) next = readTag(text, start, trimmed, draft, codes);
    if (next === trimmed) next = readCode(text, start, trimmed, draft, codes);
    if (next === end) break;
    end = next;
  }
  return draft.points ? end : readInner(text, start, end, draft);
}

/** `Index · 2 days · @ana`: what stands behind dots, where one of the parts is known. */
function readPieces(text: string, start: number, end: number, draft: HeadDraft): number {
  const said = text.slice(start, end);
  if (!/\s[·•|]\s/.test(said)) return end;
  // `US-3 · Pay by card` parts the id from the title, `(Must · 5 pts)` the words in brackets.
  const id = leadingId(text.slice(0, end), start);
  const cuts = [...said.matchAll(/\s[·•|]\s/g)]
    .map(cut => start + cut.index)
    .filter(cut => cut !== id?.end && !isInBrackets(text, start, cut));
  const [first] = cuts;
  if (first === undefined || first === start || cuts.length > 8) return end;
  const known = cuts.filter((cut, i) =>
    takeBracket(text, trimmed(text, {start: cut + 3, end: cuts[i + 1] ?? end}), false, draft),
  );
  return known.length > 0 ? first : end;
}

function isInBrackets(text: string, start: number, at: number): boolean {
  const before = text.slice(start, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** `Sign in - 3 points - Ana - Done`: from the first known part on, where two or more of them are known. */
function readDashes(text: string, start: number, end: number, draft: HeadDraft): number {
  const said = text.slice(start, end);
  if (!/\s[-–—]\s/.test(said)) return end;
  // The dash behind an id parts it from its title.
  const id = leadingId(text.slice(0, end), start);
  const cuts = [...said.matchAll(/\s[-–—]\s/g)].map(cut => start + cut.index).filter(cut => cut !== id?.end);
  if (cuts.length > 6) return end;
  const parts = cuts.map((cut, i) => ({cut, part: trimmed(text, {start: cut + 3, end: cuts[i + 1] ?? end})}));
  const trial: HeadDraft = {...draft, people: [...draft.people], labels: [...draft.labels]};
  const known = parts.filter(({part}) => takesAll(text, part, trial));
  const [first] = known;
  if (!first) return end;
  const isKnown = (cut: number) => known.some(one => one.cut === cut);
  const named = parts.filter(
    ({cut, part}) => cut > first.cut && !isKnown(cut) && isName(text.slice(part.start, part.end)),
  );
  // One known part alone may well be a part of the title; behind it stand only people, or it says several things.
  const several = piecesOf(text, first.part).length > 1;
  const rest = parts.filter(({cut}) => cut > first.cut && !isKnown(cut)).length;
  if (known.length < 2 && !several && (named.length === 0 || named.length < rest)) return end;
  trial.people.push(...named.map(({part}) => part));
  Object.assign(draft, trial);
  return first.cut;
}

/** `8 pts, depends on #150`: each piece of a part is known. */
function takesAll(text: string, part: Stretch, draft: HeadDraft): boolean {
  const pieces = piecesOf(text, part);
  const trial: HeadDraft = {...draft, people: [...draft.people], labels: [...draft.labels]};
  if (pieces.length === 0 || !pieces.every(piece => takeBracket(text, piece, false, trial))) return false;
  Object.assign(draft, trial);
  return true;
}

/** Behind the points of a title stands who works on it: `(5 points) (Ana)`. */
const SIZED = new RegExp(`[(（]\\s*\\d{1,3}\\s?(?:${POINTS})\\s*[)）]\\s*$`, 'u');

/** `Ana`, `Ana K.`, `Ana Silva`, `太郎` */
function isName(text: string): boolean {
  return /^(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}*\.?)?|\p{Lo}{2,4})$/u.test(text);
}

/** `Mute (3 points) — stretch`, `Mute (3 points) ✓ detailed`: points in brackets before a remark. */
function readInner(text: string, start: number, end: number, draft: HeadDraft): number {
  const match =
    /\s[([（]([^()[\]（）]{1,32})[)\]）]\s?(?:[-–—:：,]\s?[^()[\]（）]{1,60}|(?:\p{Extended_Pictographic}|[✓✔])\uFE0F?\s[\p{L} ]{1,30})$/u.exec(
      text.slice(start, end),
    );
  if (!match?.[1] || match.index === 0 || !findPoints(match[1])) return end;
  // `US-3 (5 SP) - Pay by card`: what stands behind an id is the title, no remark.
  if (leadingId(text.slice(0, start + match.index), start)?.end === start + match.index) return end;
  const at = start + match.index + 2;
  for (const piece of piecesOf(text, {start: at, end: at + match[1].length})) takeBracket(text, piece, false, draft);
  return start + match.index;
}

function trimSigns(text: string, start: number, end: number, draft: HeadDraft): number {
  const said = text.slice(start, end);
  const tail = endsInWord(said) ? null : TRAILING_SIGNS.exec(said);
  if (!tail || tail.index === 0) return end;
  const at = start + tail.index;
  const glyph = statusOfGlyphs(tail[0]);
  if (glyph && !draft.status) draft.status = {status: glyph, start: at, end};
  const sign = prioritySign(tail[0]);
  const signAt = sign ? at + tail[0].indexOf(sign) : -1;
  if (sign) draft.priority ??= {start: signAt, end: signAt + sign.length};
  return at;
}

/** One pair of brackets at the end, when what stands in it is known; otherwise it is part of the title. */
function readBrackets(text: string, start: number, end: number, draft: HeadDraft): number {
  const match = BRACKETS.exec(text.slice(Math.max(start, end - 200), end));
  const at = match ? Math.max(start, end - 200) + match.index : end;
  if (!match || at === start) return end;
  const inner = {start: at + 1, end: end - 1};
  const full = text[at] === '（';
  const pieces = piecesOf(text, inner);
  if (listsStates(text, pieces)) return end;
  if (takesSlashed(text, inner, draft)) return at;
  if (namesThings(text, pieces, draft)) return end;
  const known = pieces.filter(piece => takeBracket(text, piece, full, draft)).length;
  if (known === 0 && isName(text.slice(inner.start, inner.end)) && SIZED.test(fold(text.slice(start, at)))) {
    draft.people.unshift(inner);
    return at;
  }
  return known > 0 || (pieces.length > 1 && takeBracket(text, inner, full, draft)) ? at : end;
}

function takesSlashed(text: string, inner: Stretch, draft: HeadDraft): boolean {
  const pieces = slashedOf(text, inner);
  if (pieces.length < 2 || !findPoints(text.slice(inner.start, inner.end)) || listsStates(text, pieces)) return false;
  const trial: HeadDraft = {...draft, people: [...draft.people], labels: [...draft.labels]};
  if (!pieces.every(piece => takeBracket(text, piece, false, trial))) return false;
  Object.assign(draft, trial);
  return true;
}

/** `(running, paused, done)` lists the states that the work is about. */
function listsStates(text: string, pieces: readonly Stretch[]): boolean {
  return new Set(pieces.flatMap(({start, end}) => statusNamed(text.slice(start, end)) ?? [])).size > 1;
}

/** `(lint, test, build)` lists things of which one happens to be called as a status is; `(done, see the log)` tells one. */
function namesThings(text: string, pieces: readonly Stretch[], draft: HeadDraft): boolean {
  const trial: HeadDraft = {...draft, people: [...draft.people], labels: [...draft.labels]};
  const known = pieces.filter(piece => takeBracket(text, piece, false, trial));
  const [only] = known;
  if (!only || known.length > 1 || only === pieces[0]) return false;
  const word = text.slice(only.start, only.end);
  const status = statusNamed(word);
  return status !== null && (pieces.length > 2 || (status === 'in-review' && !word.includes(' ')));
}

const CUT = /(?:\s[-–—|:]\s|\p{Extended_Pictographic}\uFE0F?\s)/gu;

/** ` - **COMPLETED**`, `✅ Complete`, `⏳ **EN ATTENTE**`: a dash or glyph, then nothing but a status. */
function readStatusWords(text: string, cut: Stretch, end: number, draft: HeadDraft): number {
  const words = text.slice(cut.end, end);
  const status = words.length < 40 ? statusNamed(words) : null;
  if (!status) return end;
  draft.status ??= {status, start: cut.start, end};
  return cut.start;
}

function readBehindCut(text: string, start: number, end: number, draft: HeadDraft): number {
  const cut = lastCut(text, start, end);
  if (!cut) return end;
  const next = readStatusWords(text, cut, end, draft);
  return next === end ? readAmount(text, cut, end, draft) : next;
}

function lastCut(text: string, start: number, end: number): Stretch | null {
  const from = Math.max(start, end - 60);
  let last: Stretch | null = null;
  for (const cut of text.slice(from, end).matchAll(CUT)) {
    last = {start: from + cut.index, end: from + cut.index + cut[0].length};
  }
  return last && last.start > start ? last : null;
}

/** ` - 5 SP`, ` | 3 points`, ` — 4h`: a dash, then nothing but an amount. */
function readAmount(text: string, cut: Stretch, end: number, draft: HeadDraft): number {
  const value = text.slice(cut.end, end);
  if (value.length > 24 || !/\d/.test(value)) return end;
  const points = findPoints(value);
  if (points && points.start <= 1) {
    draft.points ??= {...points, start: points.start + cut.end, end: points.end + cut.end};
    return cut.start;
  }
  const time = findEstimate(value);
  if (!time || time.start > 0 || time.end < value.length) return end;
  draft.estimate ??= {start: cut.end, end};
  return cut.start;
}

/** `bug` `P1`: words in code at the end that say something, or several of them in a row. */
function readCode(text: string, start: number, end: number, draft: HeadDraft, codes: readonly Stretch[]): number {
  const at = codes.findIndex(code => code.end === end);
  const code = codes[at];
  if (!code || code.start <= start + 1) return end;
  const touches = (a: Stretch | undefined, b: Stretch | undefined) =>
    a && b && /^\s+$/.test(text.slice(a.end, b.start));
  const before = code.start - (/\s*$/.exec(text.slice(start, code.start))?.[0].length ?? 0);
  if (takeBracket(text, code, false, draft)) return before;
  if (!touches(codes[at - 1], code) && !touches(code, codes[at + 1])) return end;
  if (!/^[\p{L}\d][\p{L}\d_/-]{1,23}$/u.test(text.slice(code.start, code.end))) return end;
  draft.labels.unshift(code);
  return before;
}

/** Behind a word, a sign or a `~`; of the folded text: a machine that tells cases apart is a small one. */
const ESTIMATE = new RegExp(
  `\\s(?:(?:est|estimate|effort)[:=]\\s?|[⏱⏲🕒⌛]\\uFE0F?\\s*|(?=~))(~?\\d{1,3}(?:[.,]\\d)?\\s?(?:${HOURS}|${DAYS}))$`,
  'u',
);

const TAGS: readonly (readonly [RegExp, 'people' | 'labels' | 'estimate' | 'priority' | 'nothing'])[] = [
  [/\s(@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,38})$/u, 'people'],
  [/\s#(\p{L}[\p{L}\p{N}_/-]{0,38})$/u, 'labels'],
  [ESTIMATE, 'estimate'],
  [/\s(!{2,3})$/u, 'priority'],
  [new RegExp(`\\s(?:(?:📅|⏳|🛫|➕|✅|❌|🏁|🗓)\\uFE0F?\\s*|due[:=]?\\s*)(?:${DATE})$`, 'u'), 'nothing'],
  [new RegExp(`\\s@?\\{?(?:${DATE})\\}?$`, 'u'), 'nothing'],
  [/\s[a-z]{1,10}:(?![/\s])\S{1,40}$/u, 'nothing'],
  [/\s\^[a-z0-9-]{3,12}$/u, 'nothing'],
];

/** One tag at the end: a person, a label, an estimate, a date, or what only a tool understands. */
function readTag(text: string, start: number, end: number, draft: HeadDraft, codes: readonly Stretch[]): number {
  const from = Math.max(start, end - 64);
  const tail = text.slice(from, end);
  for (const [pattern, meaning] of TAGS) {
    const match = pattern.exec(meaning === 'estimate' ? fold(tail) : tail);
    if (!match || from + match.index <= start) continue;
    // `npm run build:all` in code holds no tag.
    if (codes.some(code => code.start < from + match.index && from + match.index < code.end)) continue;
    const value = {start: end - (match[1]?.length ?? 0), end};
    if (meaning === 'people' || meaning === 'labels') draft[meaning].unshift(value);
    else if (meaning !== 'nothing') draft[meaning] ??= value;
    return from + match.index;
  }
  return end;
}
