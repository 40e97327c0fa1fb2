/** From the name at a place to its definition and to every other place that names the same. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {highlightsAt, isDefinition, namedAt, referencesTo} from '../../server/src/core/features/navigation.ts';
import {bracketed, type Marked, marked} from '../marked.ts';

const plan = `# Sprint 1

## US-001: One (3 points)

- [ ] a

## US-002: Two (2 points)

**Depends on**: US-001

- [ ] b

## US-003: Three (5 points)

- [ ] c
`;

/** Every document that names what the cursor is at, with brackets around the places. */
function found({document, documents, offset}: Marked): string {
  const named = namedAt(document, offset, documents);
  if (!named) return 'nothing';
  const work = referencesTo(document, named, documents);
  let step = work.next();
  while (!step.done) step = work.next();
  const places = step.value;
  return documents
    .flatMap(each => {
      const own = places.filter(place => place.document === each).map(({span}) => span);
      const lines = bracketed(each.text, own).split('\n');
      return lines.filter(line => line.includes('⟦')).map(line => `${each.path.slice(8)}: ${line}`);
    })
    .join('\n');
}

function defined({document, documents, offset}: Marked): readonly string[] {
  const named = namedAt(document, offset, documents);
  return (named?.nouns ?? []).map(noun => `${noun.document.path.slice(8)} ${noun.kind} ${noun.id}: ${noun.title}`);
}

test('a dependency leads to the story, the story to all that names it', () => {
  const text = plan.replace('on**: US', 'on**: U<|>S');
  assert.deepEqual(defined(marked(text)), ['plan.md story US-001: One']);
  assert.equal(found(marked(text)), 'plan.md: ## ⟦US-001⟧: One (3 points)\nplan.md: **Depends on**: ⟦US-001⟧');
  assert.equal(found(marked(plan.replace('## US-001', '## US-001<|>'))), found(marked(text)));
});

test('ranges cover what is between their ends, numbers in brackets name stories', () => {
  const more = `${plan}\n## Notes\n\n- US-001 to US-003 come first (001, 003)\n- ports (8080, 001)\n`;
  assert.equal(
    found(marked(more.replace('## US-002', '## US-<|>002'))),
    'plan.md: ## ⟦US-002⟧: Two (2 points)\nplan.md: - ⟦US-001 to US-003⟧ come first (001, 003)',
  );
  assert.equal(
    found(marked(more.replace('(001, 003)', '(001, <|>003)'))),
    'plan.md: ## ⟦US-003⟧: Three (5 points)\nplan.md: - US-001 to ⟦US-003⟧ come first (001, ⟦003⟧)',
  );
  assert.equal(found(marked(more.replace('(8080, 001)', '(8080, 0<|>01)'))), 'nothing');
});

test('other documents name it, too, and one that is no plan leads to it', () => {
  const text = `${plan}@@ notes.md\nSee US-<|>002 and docs/US-002.md and feature/US-002-two, not XUS-002.\n`;
  assert.deepEqual(defined(marked(text)), ['plan.md story US-002: Two']);
  assert.equal(
    found(marked(text)),
    'plan.md: ## ⟦US-002⟧: Two (2 points)\nnotes.md: See ⟦US-002⟧ and docs/US-002.md and feature/US-002-two, not XUS-002.',
  );
});

test('a story that is listed here leads to the document that tells it in full', () => {
  const text = `# Sprint 9\n\n| Story | Points |\n|---|---|\n| US-0<|>01: One | 3 |\n| US-002: Two | 2 |\n@@ backlog.md\n${plan}`;
  assert.deepEqual(defined(marked(text)), ['backlog.md story US-001: One']);
});

test('plain numbers and sprints are each document’s own', () => {
  const numbered = (sprint: string) => `# ${sprint}\n\n- [ ] #12 One\n- [ ] #13 Two, after #12\n`;
  const text = `${numbered('Sprint 1').replace('after #12', 'after #1<|>2')}@@ other.md\n${numbered('Sprint 2')}`;
  assert.equal(found(marked(text)), 'plan.md: - [ ] ⟦#12⟧ One\nplan.md: - [ ] #13 Two, after ⟦#12⟧');
  const sprints = marked(`${plan}\n## Later\n\nNot in Spr<|>int 1.\n`);
  assert.deepEqual(defined(sprints), ['plan.md sprint Sprint 1: Sprint 1']);
});

test('a document that gave the id to something else speaks of its own', () => {
  const other = '# Sprint 7\n\n## US-001: Quite another thing (3 points)\n\nAfter US-001.\n';
  const text = `${plan.replace('## US-001', '## US-<|>001')}@@ other.md\n${other}@@ notes.md\nUS-001\n`;
  assert.match(found(marked(text)), /^plan\.md: .*\nplan\.md: .*\nnotes\.md: ⟦US-001⟧$/);
});

test('what nobody defines has no name', () => {
  assert.equal(found(marked(plan.replace('on**: US-001', 'on**: US-<|>009'))), 'nothing');
  assert.equal(found(marked('# Read me\n\nRFC-2119 and UTF-<|>8.\n')), 'nothing');
});

test('the definition is told apart from the places that use it', () => {
  const {document, documents, offset} = marked(plan.replace('on**: US', 'on**: U<|>S'));
  const shown = highlightsAt(document, offset, documents).map(({span, defines}) => [
    document.text.slice(span.start, span.end),
    defines,
  ]);
  assert.deepEqual(shown, [
    ['US-001', true],
    ['US-001', false],
  ]);
  const named = namedAt(document, offset, documents);
  assert(named && !isDefinition(named, {document, span: named.name.span}));
});
