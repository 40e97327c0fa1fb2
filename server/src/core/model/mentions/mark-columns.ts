/** Columns of a table that hold marks: lanes with crosses in them, and check boxes. */
import type {Status} from '../backlog.ts';
import type {TableBlock} from '../parts/blocks.ts';
import {fieldsOf, statusNamed} from '../words/vocabulary.ts';

const MARK = /^(?:x|✓|✔️?|✅|☑️?|✗|✘|●|•|⬤|o|\*|1)$/iu;

/** Columns named by statuses in which there are nothing but crosses. */
export function lanesOf({rows}: TableBlock, names: readonly string[]): ReadonlyMap<number, Status> {
  const lanes = new Map<number, Status>();
  for (const [i, name] of names.entries()) {
    const status = statusNamed(name);
    if (!status) continue;
    const texts = rows.map(row => row.cells[i]?.line.text.trim() ?? '').filter(Boolean);
    if (texts.every(text => MARK.test(text))) lanes.set(i, status);
  }
  return new Set(lanes.values()).size >= 2 ? lanes : new Map();
}

/** Columns without a name, or with a sign as name, that hold check boxes. */
export function boxColumns({rows}: TableBlock, names: readonly string[]): ReadonlySet<number> {
  const boxes = names.flatMap((name, i) => {
    if (fieldsOf(name).length > 0) return [];
    const texts = rows.map(row => row.cells[i]?.line.text.trim() ?? '').filter(Boolean);
    return texts.length > 0 && texts.every(text => /^(?:\[[ xX]?\]|✅|☑️?|☐|⬜|🔲|✔️?|❌)$/u.test(text)) ? [i] : [];
  });
  return new Set(boxes);
}
