/** Real plans for the laws: the examples, and the corpus where it lies beside the project. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

export interface Plan {
  readonly name: string;
  readonly text: string;
}

const examples = new URL('../../examples/', import.meta.url);
const corpus = new URL('../../../shared/corpus/files/', import.meta.url);

/** Said by a test that skips what it cannot see. */
export const corpusIsHere = existsSync(corpus);

export const realPlans: readonly Plan[] = [examples, corpus].filter(existsSync).flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => ({name, text: readFileSync(new URL(name, folder), 'utf8')})),
);
