/** Badges in the Markdown preview: on the lines that open a story, nowhere else, and only as text. */
import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {test} from 'node:test';
import MarkdownIt from 'markdown-it';
import {badgesMark, badgesPlugin} from '../../client/src/badges.ts';
import {outlineOf} from '../../server/src/core/features/outline.ts';

function planOf(text: string) {
  return outlineOf({path: 'file:///a.md', text}, {findings: [], today: null}) ?? undefined;
}

const document = {currentDocument: 'file:///a.md'};

/** Rendered as it is, or with the plan of another text: that of a moment ago. */
function rendered(text: string, planned = text): string {
  const md = new MarkdownIt({html: true}).use(badgesPlugin(env => (env === document ? planOf(planned) : undefined)));
  // As VS Code does it: parsed without a word of the document, rendered with it.
  return md.renderer.render(md.parse(text, {}), md.options, document);
}

function badges(text: string, planned = text): readonly string[] {
  return [...rendered(text, planned).matchAll(/<span class="sprintdown-badge[^>]*>([^<]*)<\/span>/g)].map(
    ([, badge = '']) => badge,
  );
}

const headings = `# Sprint 1

**Capacity:** 10 points

## US-1: Sign in (3 points)

**Status:** Done

## US-2: Sign out (5 points)

**Status:** In progress
`;

test('sprints and stories of headings', () => {
  deepEqual(badges(headings), ['8/10 pts', '3 pts', 'Done', '5 pts', 'In progress']);
  match(rendered(headings), /<h2>US-1: Sign in \(3 points\) <span class="sprintdown-badge sprintdown-figure">3 pts/);
});

test('entries and rows', () => {
  deepEqual(badges('# Sprint 1\n\n- [x] US-1: Sign in (3 points)\n- [ ] US-2: Sign out (5 points)\n'), [
    '8 pts',
    '3 pts',
    'Done',
    '5 pts',
    'To do',
  ]);
  const table =
    '# Sprint 1\n\n| ID | Story | Points |\n| --- | --- | --- |\n| US-1 | Sign in | 3 |\n| US-2 | Out | 5 |\n';
  deepEqual(badges(table), ['8 pts', '3 pts', '5 pts']);
});

test('what is no plan is rendered as ever', () => {
  const readme = '# A library\n\n- [x] install it\n- use it\n';
  equal(rendered(readme), new MarkdownIt({html: true}).render(readme));
});

test('a plan of a moment ago puts no badge on a line that became another one', () => {
  deepEqual(badges(`A new first line.\n\n${headings}`, headings), []);
});

test('texts of the document stay text', () => {
  const text =
    '# Sprint 1\n\n## US-1: <img src=x onerror=alert(1)>\n\n**Effort:** <b>4h</b>\n\n## US-2: b (2 points)\n';
  const html = rendered(text);
  const added = [...html.matchAll(/<span class="sprintdown-badge.*?<\/span>/g)].map(([badge]) => badge);
  ok(added.length > 0);
  for (const badge of added) equal((badge.match(/</g) ?? []).length, 2, badge);
});

test('the mark of a plan changes with what its badges show', () => {
  const plan = planOf(headings);
  const other = planOf(headings.replace('In progress', 'Done'));
  const same = planOf(headings.replace('**Capacity:** 10 points', '**Capacity:**  10 points'));
  ok(plan && other && same);
  ok(badgesMark(plan) !== badgesMark(other));
  equal(badgesMark(plan), badgesMark(same));
});
