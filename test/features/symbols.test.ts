/** Symbols of plans, links to other files, and who depends on whom. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {blocks, dependsOn} from '../../server/src/core/features/dependency-graph.ts';
import {linksOf} from '../../server/src/core/features/links.ts';
import {namedAt} from '../../server/src/core/features/navigation.ts';
import {type PlanSymbol, symbolsMatching, symbolsOf} from '../../server/src/core/features/symbols.ts';
import {contains} from '../../server/src/core/text/span.ts';
import {marked} from '../marked.ts';

function seed(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8');
}

function drawn(symbols: readonly PlanSymbol[], depth = 0): readonly string[] {
  return symbols.flatMap(({kind, name, detail, children}) => [
    `${'  '.repeat(depth)}${kind} ${name} | ${detail}`,
    ...drawn(children, depth + 1),
  ]);
}

function all(symbols: readonly PlanSymbol[]): readonly PlanSymbol[] {
  return symbols.flatMap(symbol => [symbol, ...all(symbol.children)]);
}

test('sprint, epics, stories and their sections', () => {
  const lines = drawn(symbolsOf({path: 'a.md', text: seed('000-sprint-backlog.md')}));
  assert.deepEqual(lines.slice(0, 7), [
    'sprint Sprint 2: Recursive Self-Improvement Implementation | 28/28 pts',
    '  epic Epic 1: Framework Self-Generation | 12 pts',
    '    story US-008: JSON Specifications for Framework Components | 4 pts',
    '      section Acceptance Criteria | 0/4 criteria',
    '      section Tasks | 0/5 tasks',
    '      section Definition of Done | 0/4 DoD entries',
    '    story US-009: Recursive Generation Implementation | 5 pts',
  ]);
});

test('a name lies inside of its text, a section inside of its story; what is done says so', () => {
  for (const name of [
    '000-sprint-backlog.md',
    '001-sprint-backlog-tasks.md',
    '003-completion-report.md',
    '004-sprint-assignment.md',
  ]) {
    for (const symbol of all(symbolsOf({path: 'a.md', text: seed(name)}))) {
      assert(contains(symbol.body, symbol.line), `${name}: ${symbol.name}`);
      for (const child of symbol.children.filter(({kind}) => kind === 'section')) {
        assert(contains(symbol.body, child.body), `${name}: ${symbol.name}, ${child.name}`);
      }
    }
  }
  const report = all(symbolsOf({path: 'a.md', text: seed('003-completion-report.md')}));
  assert.equal(report.filter(({isOver}) => isOver).length, 13);
});

test('symbols are found by the letters of id and title, in their order', () => {
  const document = {path: 'a.md', text: seed('000-sprint-backlog.md')};
  const found = (query: string) => symbolsMatching(document, query).map(({name}) => name);
  assert.deepEqual(found('us012'), ['US-012: Data Processing Pipeline Pattern']);
  assert.deepEqual(found('ml inf'), ['US-014: ML Inference Service Pattern']);
  assert.equal(found('').length, 14);
  assert.deepEqual(found('nothing like it'), []);
  assert.deepEqual(symbolsMatching({path: 'b.md', text: '# Read me\n'}, ''), []);
});

test('ids of other plans and files in code are links, own ids are not', () => {
  const {document, documents} = marked(
    `@@ docs/plan.md\n# Sprint 1<|>\n\n## US-001: One (3 points)\n\n**Depends on**: ETL-7, US-001\n\nSee \`../etl.md\`, \`./plan.md\` and \`gone.md\`.\n@@ etl.md\n# Sprint 8\n\n## ETL-7: Load (3 points)\n\n- [ ] a\n`,
  );
  const work = linksOf(document, new Map(documents.map(each => [each.path, each])));
  let step = work.next();
  while (!step.done) step = work.next();
  assert.deepEqual(
    step.value.map(({span, target, title}) => [document.text.slice(span.start, span.end), target.path, title]),
    [
      ['ETL-7', 'file:///etl.md', 'ETL-7: Load'],
      ['../etl.md', 'file:///etl.md', '../etl.md'],
    ],
  );
});

test('what a story depends on, and what it blocks, over all documents', () => {
  const {document, documents, offset} = marked(
    `# Sprint 1\n\n## US-00<|>1: One (3 points)\n\n**Depends on**: ETL-7, US-404\n\n## US-002: Two (2 points)\n\n**Depends on**: US-001\n@@ etl.md\n# Sprint 8\n\n## ETL-7: Load (3 points)\n\n- [ ] a\n\n## ETL-8: Show (3 points)\n\n**Depends on**: US-001, ETL-7\n`,
  );
  const noun = namedAt(document, offset, documents)?.nouns[0];
  assert(noun?.kind === 'story');
  assert.deepEqual(
    dependsOn(document, noun.noun, documents).map(({noun: other}) => other.id),
    ['ETL-7'],
  );
  assert.deepEqual(
    blocks(noun, documents).map(({noun: other, document: {path}}) => `${path.slice(8)} ${other.id}`),
    ['plan.md US-002', 'etl.md ETL-8'],
  );
});
