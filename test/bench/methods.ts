/** How long the answers to single requests take in a large plan: a method is one line in the table below. */
import {join} from 'node:path';
import type {Position} from 'vscode-languageserver/node';
import {type Client, positionOf, startServer} from './client.ts';
import {planOf, planOfStories, sizesFor} from './plans.ts';
import {median, quantile, type Section, timesOf} from './setup.ts';
import {startVscodeMarkdown, vscodeMarkdown} from './yardsticks.ts';

interface Method {
  readonly name: string;
  /** What is asked, at a place in the middle of the document, inside the id of a story. */
  readonly params: (at: Position) => object;
  /** At most, in milliseconds, for 1 MB. */
  readonly goal?: number;
  /** VS Code's Markdown server answers it, too. */
  readonly theirs?: boolean;
}

const here = (position: Position) => ({position});
const around = ({line}: Position) => ({range: {start: {line, character: 0}, end: {line: line + 1, character: 0}}});

export const methods: readonly Method[] = [
  {name: 'textDocument/documentSymbol', params: () => ({}), goal: 30, theirs: true},
  {name: 'textDocument/foldingRange', params: () => ({}), goal: 30, theirs: true},
  {name: 'textDocument/selectionRange', params: position => ({positions: [position]}), goal: 20, theirs: true},
  {name: 'textDocument/hover', params: here, goal: 20},
  {name: 'textDocument/completion', params: here, goal: 20},
  {name: 'textDocument/definition', params: here, goal: 20},
  {name: 'textDocument/references', params: at => ({...here(at), context: {includeDeclaration: true}}), goal: 20},
  {name: 'textDocument/documentHighlight', params: here, goal: 20},
  {name: 'textDocument/prepareRename', params: here, goal: 20},
  {name: 'textDocument/rename', params: at => ({...here(at), newName: 'US-999999'}), goal: 100},
  {name: 'textDocument/documentLink', params: () => ({}), goal: 100},
  {name: 'textDocument/prepareCallHierarchy', params: here, goal: 20},
  {name: 'workspace/symbol', params: () => ({query: 'us99'}), goal: 50},
  {name: 'textDocument/codeLens', params: () => ({}), goal: 30},
  {name: 'textDocument/codeAction', params: at => ({...around(at), context: {diagnostics: []}}), goal: 20},
  {name: 'textDocument/inlayHint', params: around, goal: 20},
  {name: 'textDocument/semanticTokens/full', params: () => ({}), goal: 100},
  {name: 'textDocument/semanticTokens/range', params: around, goal: 20},
];

export const uri = 'file:///bench/plan.md';

export const answers: Section = {
  name: 'answers',
  title: 'single answers right after a keystroke, without its diagnostics',
  async *measure({root, quick}) {
    const size = sizesFor(true).at(-1);
    const text = planOf(size?.bytes ?? 0);
    const ours = await startServer({program: join(root, 'dist/server.js')});
    const theirs = await startVscodeMarkdown(root);
    theirs.hold(text);
    for (const client of [ours, theirs]) {
      await client.open(uri, text);
      await client.diagnostics(uri);
    }
    const rounds = quick ? 8 : 20;
    for (const method of methods) {
      const value = await answerTime(ours, text, method, rounds);
      if (value === null) continue;
      const beside = method.theirs ? await answerTime(theirs, text, method, 2) : null;
      yield {
        what: `${size?.name}: ${method.name.replace('textDocument/', '')}`,
        value,
        unit: 'ms',
        ...(method.goal === undefined ? {} : {goal: method.goal}),
        ...(beside === null ? {} : {against: {name: vscodeMarkdown, value: beside}}),
      };
    }
    await ours.end();
    await theirs.end();
  },
};

/** What a user waits for most often is to come sooner than the rest. */
const soon = new Set(['hover', 'completion', 'codeLens', 'diagnostic'].map(name => `textDocument/${name}`));

export const largePlan: Section = {
  name: 'large',
  title: 'single answers in a plan of 5,000 stories that is not being typed in',
  async *measure({root, quick}) {
    const text = planOfStories(5000);
    const client = await startServer({program: join(root, 'dist/server.js')});
    await client.open(uri, text);
    await client.diagnostics(uri);
    for (const method of [...methods, {name: 'textDocument/diagnostic', params: () => ({})}]) {
      const params = {textDocument: {uri}, ...method.params(storyAt(text))};
      await client.connection.sendRequest(method.name, params);
      const times = await timesOf(quick ? 20 : 60, () => client.connection.sendRequest(method.name, params));
      const what = `${method.name.replace('textDocument/', '')}: 95 of 100 within`;
      yield {what, value: quantile(times, 0.95), unit: 'ms', goal: soon.has(method.name) ? 100 : 200};
    }
    await client.end();
  },
};

/** Inside the id of a story in the middle of a plan. */
export function storyAt(text: string): Position {
  return positionOf(text, text.indexOf('### US-', text.length / 3) + '### US-'.length);
}

/** The median, or null where the server does not know the method. */
async function answerTime(client: Client, text: string, method: Method, rounds: number): Promise<number | null> {
  const found = text.indexOf('### US-', text.length / 3);
  const at = positionOf(text, found + '### US-'.length);
  const typing = positionOf(text, text.indexOf('\n\n**As a**', found));
  const params = {textDocument: {uri}, ...method.params(at)};
  try {
    await client.connection.sendRequest(method.name, params);
  } catch {
    return null;
  }
  const end = {line: typing.line, character: typing.character + 1};
  const times = await timesOf(
    rounds,
    async round => {
      const typed = round % 2 === 0;
      await client.change(uri, {start: typing, end: typed ? typing : end}, typed ? '!' : '');
      await client.connection.sendRequest(method.name, params);
    },
    last => last + 10,
  );
  return median(times);
}
