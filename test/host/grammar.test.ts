/** What the TextMate grammar colours in Markdown, and what it leaves alone. */
import {deepEqual, ok} from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from './paths.ts';
import {coloured, tokensOf} from './tokens.ts';

async function colours(text: string): Promise<readonly string[]> {
  return (await coloured(text)).map(({text: piece, scope}) => `${piece} = ${scope}`);
}

const story = 'entity.name.tag.story';
const points = 'constant.numeric.points';
const unit = 'keyword.other.unit';

test('a heading that opens a story', async () => {
  deepEqual(await colours('#### US-008: Sign in (4 points)'), [
    `US-008 = ${story}`,
    `4 = ${points}`,
    `points = ${unit}`,
  ]);
  deepEqual(await colours('### **ETL-001: Load** [8 pts]'), [`ETL-001 = ${story}`, `8 = ${points}`, `pts = ${unit}`]);
  deepEqual(await colours('## HU-3 — Entrar （3）'), [`HU-3 = ${story}`]);
});

test('entries and boxes', async () => {
  deepEqual(await colours('- [ ] US-1: Sign in (2 SP)'), [`US-1 = ${story}`, `2 = ${points}`, `SP = ${unit}`]);
  deepEqual(await colours('* **BUG-12**: It blinks'), [`BUG-12 = ${story}`]);
});

test('key lines in their forms, several on one line', async () => {
  deepEqual(await colours('**Priority**: High | **Points**: 5 | **Type**: Feature'), [
    'High = constant.language.priority',
    `5 = ${points}`,
  ]);
  deepEqual(await colours('- **Status:** In Progress'), ['In Progress = constant.language.status']);
  deepEqual(await colours('- Prioridade: Alta'), ['Alta = constant.language.priority']);
  deepEqual(await colours('**状态：** 进行中'), ['进行中 = constant.language.status']);
});

test('sections of a story', async () => {
  deepEqual(await colours('**Acceptance Criteria:**'), ['Acceptance Criteria = entity.name.section']);
  deepEqual(await colours('##### Definition of Done'), ['Definition of Done = entity.name.section']);
  deepEqual(await colours('**Criteri di accettazione**:'), ['Criteri di accettazione = entity.name.section']);
});

test('what is bold, a heading or a list stays so', async () => {
  const [line = []] = await tokensOf('- **Status:** Done and **dusted**');
  const dusted = line.find(({text}) => text === 'dusted');
  ok(dusted?.scopes.includes('markup.bold.markdown'), JSON.stringify(line));
  const [heading = []] = await tokensOf('### US-1: Sign in (3 points)');
  ok(
    heading.every(({scopes}) => scopes.some(scope => scope.startsWith('heading.3'))),
    JSON.stringify(heading),
  );
});

const ordinary = [
  '- UTF-8: the encoding, see ISO-8601 and SHA-256',
  'The status: done is returned when it is (almost) over; 5 points on the map.',
  '## Status codes',
  '**Status:** experimental',
  '**Note**: high load',
  '- `Status: Done` in code',
  '```\nUS-001: in a fence (3 points)\n**Priority**: High\n```',
  '    **Priority**: High in a code block',
  '<!-- **Priority**: High -->',
  '[US-001](https://example.com)',
];

for (const text of ordinary) {
  test(`nothing in: ${text.split('\n')[0]}`, async () => deepEqual(await colours(text), []));
}

const readmes = ['unified', 'remark-parse', 'esbuild', 'mocha', 'fast-check', 'typescript', 'ajv', 'playwright-core']
  .map(name => join(root, 'node_modules', name, 'README.md'))
  .concat(join(root, 'node_modules/mocha/CHANGELOG.md'))
  .filter(existsSync);

test('read-mes and changelogs keep their colours', async () => {
  ok(readmes.length >= 6, 'the read-mes are not there');
  for (const file of readmes) deepEqual([file, await colours(readFileSync(file, 'utf8'))], [file, []]);
});

test('the seeds are coloured, and what is coloured is short', async () => {
  for (const [name, least] of [
    ['000-sprint-backlog', 60],
    ['001-sprint-backlog-tasks', 40],
  ] as const) {
    const found = await coloured(readFileSync(join(root, 'examples', `${name}.md`), 'utf8'));
    ok(found.length >= least, `${name}: ${found.length}`);
    deepEqual(
      found.filter(({text}) => text.length > 40),
      [],
    );
  }
});
