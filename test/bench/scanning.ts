/** How fast texts that are no plans are turned away: every Markdown file of our dependencies, and ordinary prose. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {mayHoldPlan} from '../../server/src/core/syntax/plausible.ts';
import {median, type Section, timesOf} from './setup.ts';

const prose = 'The server listens on the port that the environment names and answers every request in order.\n';

export const scanning: Section = {
  name: 'scanning',
  title: 'texts that cannot be plans',
  async *measure({root}) {
    const files = markdownIn(join(root, 'node_modules'));
    const texts = [...files, ...Array.from({length: 200}, (_, i) => `# Guide ${i}\n\n${prose.repeat(60)}`)];
    const refused = texts.filter(text => !mayHoldPlan(text));
    const bytes = refused.reduce((sum, text) => sum + text.length, 0);
    const times = await timesOf(9, () => refused.forEach(text => void mayHoldPlan(text)));
    const note = `${refused.length} of ${texts.length} texts are turned away`;
    yield {what: 'turned away', value: bytes / median(times) / 1000, unit: 'MB/s', goal: 100, atLeast: true, note};
    const all = texts.reduce((sum, text) => sum + text.length, 0);
    const allTimes = await timesOf(9, () => texts.forEach(text => void mayHoldPlan(text)));
    yield {what: 'all texts', value: all / median(allTimes) / 1000, unit: 'MB/s'};
  },
};

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.md$/i.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .filter(text => text.length > 200);
}
