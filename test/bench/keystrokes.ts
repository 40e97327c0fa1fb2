/** From a keystroke to the diagnostics that follow from it, over standard streams, as an editor sees it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Client, positionOf, startServer} from './client.ts';
import {planOf, sizesFor} from './plans.ts';
import type {Figure} from './report.ts';
import {median, quantile, type Section, type Setup, timeOf, timesOf} from './setup.ts';
import {startVscodeMarkdown, vscodeMarkdown} from './yardsticks.ts';

const uri = 'file:///bench/plan.md';

export const keystrokes: Section = {
  name: 'keystrokes',
  title: 'keystroke → diagnostics',
  async *measure(setup) {
    for (const {name, bytes} of sizesFor(setup.quick)) {
      const text = planOf(bytes);
      const theirs = bytes > 2_000_000 && setup.quick ? null : await theirStroke(setup, text);
      const client = await startServer({program: join(setup.root, 'dist/server.js')});
      await client.open(uri, text);
      await client.diagnostics(uri);
      const times = await strokes(client, text, '- [ ] Works', setup.quick ? 60 : 200);
      const goals = bytes > 2_000_000 ? [10, 30] : bytes >= 1_000_000 ? [3, 10] : [undefined, undefined];
      yield {...figure(`${name}: median`, median(times), goals[0]), ...(theirs ? {against: theirs} : {})};
      yield figure(`${name}: 95 of 100 within`, quantile(times, 0.95), goals[1]);
      yield* places(client, text, name, setup.quick ? 20 : 60);
      await client.end();
    }
    yield* realPlans(setup);
  },
};

function figure(what: string, value: number, goal?: number): Figure {
  return {what, value, unit: 'ms', ...(goal === undefined ? {} : {goal})};
}

/** Letters that come and go behind a text in the middle of the document. */
async function strokes(
  client: Client,
  text: string,
  behind: string,
  rounds: number,
  letters = 'x',
): Promise<readonly number[]> {
  const found = text.indexOf(behind, text.length / 2);
  if (found === -1) throw new RangeError(`the plan has no “${behind}” in its second half`);
  const at = positionOf(text, found + behind.length);
  const end = {line: at.line, character: at.character + letters.length};
  const stroke = async (round: number) => {
    if (round % 2 === 0) await client.change(uri, {start: at, end: at}, letters);
    else await client.change(uri, {start: at, end}, '');
    await client.diagnostics(uri);
  };
  // The first strokes are slow everywhere, until the program has been compiled.
  await timesOf(20, stroke, last => last + 5);
  return timesOf(rounds, stroke, last => last + 15);
}

/** Strokes that mean more: numbers, titles, and what opens a block over all that is below. */
async function* places(client: Client, text: string, name: string, rounds: number): AsyncGenerator<Figure> {
  const points = await strokes(client, text, ' points)\n\n**As', rounds, ' 1');
  yield figure(`${name}: in the heading of a story, median`, median(points));
  const fence = await strokes(client, text, '**Acceptance Criteria:**\n', rounds, '```\n');
  yield figure(`${name}: a fence opened and closed, median`, median(fence));
  yield figure(`${name}: a fence opened and closed, at most`, Math.max(...fence));
  const comment = await strokes(client, text, '**Acceptance Criteria:**\n', rounds, '<!--\n');
  yield figure(`${name}: a comment opened and closed, at most`, Math.max(...comment));
}

async function theirStroke({root, quick}: Setup, text: string): Promise<NonNullable<Figure['against']>> {
  const client = await startVscodeMarkdown(root);
  client.hold(text);
  await client.open(uri, text);
  await client.diagnostics(uri);
  const behind = '- [ ] Works';
  const offset = text.indexOf(behind, text.length / 2) + behind.length;
  const at = positionOf(text, offset);
  const longer = `${text.slice(0, offset)}x${text.slice(offset)}`;
  const stroke = async (round: number) => {
    const typed = round % 2 === 0;
    client.hold(typed ? longer : text);
    const end = {line: at.line, character: at.character + 1};
    await client.change(uri, {start: at, end: typed ? at : end}, typed ? 'x' : '');
    await client.diagnostics(uri);
  };
  const rounds = text.length > 2_000_000 ? 2 : text.length > 500_000 ? 4 : quick ? 10 : 20;
  const times = await timesOf(rounds, stroke);
  await client.end();
  return {name: vscodeMarkdown, value: median(times)};
}

/** Real documents, where they lie beside the project: a letter typed and taken back in the middle of each. */
async function* realPlans({root}: Setup): AsyncGenerator<Figure> {
  const folder = join(root, '../shared/corpus/files');
  const names = await timeOf(() => readdirSync(folder)).catch(() => null);
  if (names === null) return;
  const client = await startServer({program: join(root, 'dist/server.js')});
  const times: number[] = [];
  for (const name of readdirSync(folder).filter(name => name.endsWith('.md'))) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n');
    const own = `file:///bench/${name}`;
    await client.open(own, text);
    await client.diagnostics(own);
    const at = positionOf(text, text.lastIndexOf('\n', text.length / 2));
    const end = {line: at.line, character: at.character + 1};
    const stroke = async (round: number) => {
      await client.change(own, {start: at, end: round % 2 === 0 ? at : end}, round % 2 === 0 ? 'x' : '');
      await client.diagnostics(own);
    };
    times.push(...(await timesOf(6, stroke, last => last + 5)).slice(2));
    await client.close(own);
  }
  await client.end();
  yield figure('real plans: median', median(times), 10);
  yield figure('real plans: 95 of 100 within', quantile(times, 0.95), 30);
}
