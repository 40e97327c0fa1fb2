/** How long a request that nobody wants any more keeps the server from the next one: asked in a large plan just typed in. */
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {CancellationTokenSource} from 'vscode-languageserver/node';
import {type Client, startServer} from './client.ts';
import {methods, storyAt, uri} from './methods.ts';
import {planOfStories} from './plans.ts';
import {type Section, timeOf} from './setup.ts';

/** After so many milliseconds a request is cancelled: at its beginning, in the middle, near its end. */
const moments = [0, 5, 10, 20, 40, 60, 80, 120, 160, 240];
const quickMoments = [5, 40, 120];

export const cancelling: Section = {
  name: 'cancelling',
  title: 'from the cancellation of a request to its end, in a plan of 5,000 stories after a keystroke, at worst',
  async *measure({root, quick}) {
    const text = planOfStories(5000);
    const client = await startServer({program: join(root, 'dist/server.js')});
    await client.open(uri, text);
    await client.diagnostics(uri);
    const at = storyAt(text);
    const typing = {line: at.line, character: at.character + 'US-000000: '.length};
    for (const method of [...methods, {name: 'textDocument/diagnostic', params: () => ({})}]) {
      const params = {textDocument: {uri}, ...method.params(at)};
      let worst = 0;
      for (const [round, moment] of (quick ? quickMoments : moments).entries()) {
        const typed = round % 2 === 0;
        const end = typed ? typing : {line: typing.line, character: typing.character + 1};
        await client.change(uri, {start: typing, end}, typed ? 'x' : '');
        worst = Math.max(worst, await endOf(client, method.name, params, moment));
      }
      yield {what: method.name.replace('textDocument/', ''), value: worst, unit: 'ms', goal: 50};
    }
    await client.end();
  },
};

/** Milliseconds; 0 where it was answered before. */
async function endOf(client: Client, method: string, params: object, moment: number): Promise<number> {
  const source = new CancellationTokenSource();
  let answered = false;
  const answer = client.connection
    .sendRequest(method, params, source.token)
    .catch(() => {})
    .finally(() => {
      answered = true;
    });
  await pause(moment);
  if (answered) return 0;
  return timeOf(() => {
    source.cancel();
    return answer;
  });
}
