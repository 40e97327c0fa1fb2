/** Measures what a user waits for, against the goals and against other programs in the same run: `npm run bench -- --help`. */
import {parseArgs} from 'node:util';
import {live} from '../host/lifetime.ts';
import {root} from '../host/paths.ts';
import {bundles} from './bundles.ts';
import {cancelling} from './cancelling.ts';
import {checking} from './checking.ts';
import {histories} from './histories.ts';
import {hostileInputs} from './hostile-inputs.ts';
import {keystrokes} from './keystrokes.ts';
import {memory} from './memory.ts';
import {answers, largePlan} from './methods.ts';
import {opening} from './opening.ts';
import {parsing} from './parsing.ts';
import {type Figure, headOf, print, verdict} from './report.ts';
import {scanning} from './scanning.ts';
import {createSetup, type Section} from './setup.ts';

/** A further matter to measure is a file like these and a line here. */
const sections: readonly Section[] = [
  keystrokes,
  opening,
  answers,
  largePlan,
  cancelling,
  parsing,
  checking,
  scanning,
  memory,
  hostileInputs,
  histories,
  bundles,
];

const help = `Usage: npm run bench -- [OPTION …]

  --quick       small documents and few repetitions
  --only NAME   ${sections.map(({name}) => name).join(', ')}; several with commas
  --json        also print every figure as JSON at the end

It measures dist/ as it is: run npm run build before.`;

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    only: {type: 'string'},
    json: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
});

await live(async () => {
  if (values.help) {
    console.log(help);
    return 0;
  }
  const names = values.only?.split(',');
  const unknown = names?.find(name => !sections.some(section => section.name === name));
  if (unknown !== undefined) {
    console.error(`There is nothing called ${unknown} to measure.\n\n${help}`);
    return 2;
  }
  const setup = createSetup(root, values.quick);
  const all: Figure[] = [];
  console.log(headOf(setup.quick));
  for (const section of sections.filter(({name}) => !names || names.includes(name))) {
    console.log(`\n${section.title}`);
    for await (const figure of section.measure(setup)) {
      print(figure);
      all.push(figure);
    }
  }
  console.log(`\n${verdict(all)}`);
  if (values.json) console.log(JSON.stringify(all, null, 1));
  return 0;
});
