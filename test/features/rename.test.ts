/** Renaming ids: every place that writes one, and the reasons not to. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {DocumentChange, Refusal} from '../../server/src/core/edits/gesture.ts';
import {renamableAt, rename} from '../../server/src/core/features/rename.ts';
import {applyEdits} from '../../server/src/core/text/edit.ts';
import {type Marked, marked} from '../marked.ts';

const plan = `# Sprint 1

## US-001: One (3 points)

See [the second](#us-002-two), us_002 and US-2 of (001, 002).

## US-002: Two (2 points)

**Depends on**: US-001
`;

function renamed(at: Marked, id: string): readonly DocumentChange[] | Refusal {
  const work = rename(at.document, at.offset, id, at.documents);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

function texts(at: Marked, id: string): readonly string[] {
  const result = renamed(at, id);
  assert(!('refusal' in result), JSON.stringify(result));
  const edited = new Map(result.map(({document, edits}) => [document.path, applyEdits(document.text, edits)]));
  return at.documents.map(({path, text}) => edited.get(path) ?? text);
}

function refusal(at: Marked, id: string): string {
  const result = renamed(at, id);
  return 'refusal' in result ? result.refusal : 'done';
}

test('every place is renamed as it was written: numbers, anchors, other spellings', () => {
  const at = marked(plan.replace('## US-002', '## US-<|>002').replace('us_002 and ', ''));
  const [text] = texts(at, 'US-020');
  assert.equal(
    text,
    `# Sprint 1

## US-001: One (3 points)

See [the second](#us-020-two), US-20 of (001, 020).

## US-020: Two (2 points)

**Depends on**: US-001
`,
  );
});

test('all documents that name it are renamed, no other byte is touched', () => {
  const other = '\uFEFFAfter US-001:\r\n* US-0011\r\n* feature/US-001-one\r\n';
  const at = marked(`${plan.replace('## US-001', '## <|>US-001')}@@ notes.md\n${other}`);
  const [, notes] = texts(at, 'US-100');
  assert.equal(notes, other.replace('After US-001', 'After US-100'));
});

test('what a rename would change is shown first', () => {
  const {document, documents, offset} = marked(plan.replace('on**: US-001', 'on**: US-<|>001'));
  const found = renamableAt(document, offset, documents);
  assert(found && 'span' in found);
  assert.deepEqual([document.text.slice(found.span.start, found.span.end), found.placeholder], ['US-001', 'US-001']);
  const title = marked(plan.replace('Two (2', 'T<|>wo (2'));
  assert.equal(renamableAt(title.document, title.offset, title.documents), null);
});

test('refusals say why', () => {
  const at = marked(plan.replace('## US-001', '## US-<|>001'));
  assert.equal(refusal(at, 'US-2'), 'US-002 is taken: “Two” (plan.md, line 7).');
  assert.match(
    refusal(at, 'one'),
    /^“one” would not be read as the id of an item here\. Ids look like .* like US-001\.$/,
  );
  assert.match(refusal(at, '1 2'), /not be read/);
  assert.equal(refusal(at, '  '), 'An id cannot be empty.');
  const range = (id: string) =>
    marked(`${plan}\n## Notes\n\nUS-001 to US-003 first.\n`.replace(`## ${id}`, `## ${id}<|>`));
  for (const id of ['US-001', 'US-002']) {
    assert.match(refusal(range(id), 'US-050'), /^The range “US-001 to US-003” \(plan\.md, line 13\) covers this id/);
  }
  const twice = marked(plan.replace('## US-001', '## US-<|>001').replace('## US-002: Two', '## US-001: Another'));
  assert.match(refusal(twice, 'US-050'), /^US-001 names two different items \(see plan\.md, line 7\)/);
  assert('refusal' in (renamableAt(twice.document, twice.offset, twice.documents) ?? {}));
});

test('a rename to the same id in another spelling is possible', () => {
  const [text] = texts(marked(plan.replace('## US-001', '## US-<|>001')), 'US-01');
  assert.match(text ?? '', /^## US-01: One/m);
  assert.match(text ?? '', /Depends on\*\*: US-01$/m);
});
