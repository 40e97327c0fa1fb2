/** The code blocks of a section: what stands in them is shown, not said. */
import type {Section} from '../syntax/runs.ts';
import {contains, type Span} from '../text/span.ts';

const prose = /^(?:markdown|md|text|txt|plain|plaintext)?$/i;

/**
 * Whether a stretch, relative to its section, stands in a code block. `onlyPrograms`: a block without a language, or of
 * Markdown, counts as text: plans keep templates there, and all of themselves.
 */
export function inFence({piece: {verbatim}}: Section, at: Span, onlyPrograms = false): boolean {
  return verbatim.some(
    block => block.type === 'code' && !(onlyPrograms && prose.test(block.lang ?? '')) && contains(block, at),
  );
}
