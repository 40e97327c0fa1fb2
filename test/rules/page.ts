/** Reads a rule's page: its samples, the carets under what must be reported, and the texts that its fixes must give. */

export interface Sample {
  /** Line of the page that opens the fence, 1-based. */
  readonly line: number;
  /** The Markdown without its caret lines. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The sample's own setting of the rule, JSON in the info string: ```` ```markdown ["error", {"most": 3}] ```` */
  readonly setting: unknown;
  readonly fixed: readonly Fixed[];
}

/** Carets under a stretch of the line above, and what the message must say. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

export interface Fixed {
  readonly line: number;
  /** The title of the fix; null: all safe fixes, or the only one that is offered. */
  readonly title: string | null;
  readonly text: string;
}

interface Fence {
  readonly line: number;
  readonly info: string;
  readonly lines: readonly string[];
}

/** The samples of a page: fences that say `markdown`; the ones that say `markdown fixed` belong to the sample before. */
export function readSamples(page: string): readonly Sample[] {
  const samples: (Sample & {fixed: Fixed[]})[] = [];
  for (const fence of readFences(page)) {
    const [, rest = ''] = /^markdown\b\s*(.*)$/.exec(fence.info) ?? [];
    const fixed = /^fixed(?::\s*(.*))?$/.exec(rest);
    if (!/^markdown\b/.test(fence.info)) continue;
    if (fixed) samples.at(-1)?.fixed.push({line: fence.line, title: fixed[1] ?? null, text: joined(fence.lines)});
    else
      samples.push({line: fence.line, ...readMarks(fence.lines), setting: rest ? JSON.parse(rest) : null, fixed: []});
  }
  return samples;
}

function readFences(page: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: {readonly line: number; readonly info: string; readonly lines: string[]; readonly ticks: string} | null =
    null;
  page.split('\n').forEach((line, at) => {
    const [, ticks, info] = /^(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open) {
      if (ticks?.startsWith(open.ticks) && !info?.trim()) {
        fences.push(open);
        open = null;
      } else open.lines.push(line);
    } else if (ticks) open = {line: at + 1, info: info?.trim() ?? '', lines: [], ticks};
  });
  return fences;
}

/** Takes the caret lines out; a caret line is blank but for carets, and what the message must say behind the last. */
function readMarks(lines: readonly string[]): {readonly text: string; readonly marks: readonly Mark[]} {
  const kept: string[] = [];
  const marks: Mark[] = [];
  let start = 0;
  for (const line of lines) {
    const [, carets, says = ''] = /^([ ^]*\^)(?: (.*))?$/.exec(line) ?? [];
    if (carets === undefined) {
      start = joined(kept).length;
      kept.push(line);
    } else {
      for (const {index, 0: run} of carets.matchAll(/\^+/g)) {
        marks.push({start: start + index, end: start + index + run.length, says});
      }
    }
  }
  return {text: joined(kept), marks};
}

function joined(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('');
}
