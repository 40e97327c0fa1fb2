/** Inlay hints, shown as `⟦…⟧` where they stand in the text. */
import {equal} from 'node:assert/strict';
import {test} from 'node:test';
import {inlayHints} from '../../server/src/core/features/inlay-hints.ts';

function hinted(text: string, within = {start: 0, end: text.length}): string {
  let result = text;
  for (const {at, label} of inlayHints({path: 'a.md', text}, within).toReversed()) {
    result = `${result.slice(0, at)}⟦${label}⟧${result.slice(at)}`;
  }
  return result;
}

const stories = '\n## US-1: Sign in (3 points)\n\n## US-2: Sign out (5 points)\n';

test('what a capacity leaves', () => {
  equal(
    hinted(`# Sprint 1\n\n**Capacity**: 10 points\n${stories}`),
    `# Sprint 1\n\n**Capacity**: 10 points⟦2 left⟧\n${stories}`,
  );
  equal(hinted(`# Sprint 1\n\n**Capacity**: 8\n${stories}`), `# Sprint 1\n\n**Capacity**: 8⟦nothing left⟧\n${stories}`);
  equal(
    hinted(`# Sprint 1\n\n- Capacity: 6.5 SP\n${stories}`),
    `# Sprint 1\n\n- Capacity: 6.5 SP⟦1.5 over⟧\n${stories}`,
  );
});

test('totals that are not stated, and none beside one that is', () => {
  equal(hinted(`# Sprint 1\n${stories}`), `# Sprint 1⟦8 pts⟧\n${stories}`);
  equal(hinted(`# Sprint 1 (8 points)\n${stories}`), `# Sprint 1 (8 points)\n${stories}`);
  const epic = '# Backlog\n\n## Epic 1: Door\n\n### US-1: In (3 points)\n\n### US-2: Out (5 points)\n';
  equal(hinted(epic), epic.replace('Door', 'Door⟦8 pts⟧'));
});

test('only in the part that is looked at, and nothing without points', () => {
  equal(hinted(`# Sprint 1\n${stories}`, {start: 12, end: 30}), `# Sprint 1\n${stories}`);
  equal(hinted('# Sprint 1\n\n- [ ] US-1: Sign in\n'), '# Sprint 1\n\n- [ ] US-1: Sign in\n');
  equal(hinted('# A library\n\n**Capacity**: 10\n'), '# A library\n\n**Capacity**: 10\n');
});
