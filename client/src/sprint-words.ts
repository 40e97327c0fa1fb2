/** How a sprint stands, in the few words that fit into the status bar. Knows nothing of VS Code. */
import type {OutlineNode, SprintFacts} from '../../server/src/protocol/requests.ts';
import {dotted, healthWords} from './tree/words.ts';

/** `Sprint 2: day 4 of 10 · 12/28 pts left · at risk` of one that runs, else `Sprint 2: 28/28 pts`. */
export function sprintWords({label, detail, sprint}: OutlineNode): string {
  const progress = sprint?.progress;
  if (!sprint || progress?.phase !== 'running') return `${label}: ${detail}`;
  const {day, days, health} = progress;
  return `${label}: ${dotted(`day ${day} of ${days}`, leftOf(sprint), health && `${healthIcon(health)}${healthWords[health]}`)}`;
}

/** Points where anything is estimated, else stories. */
function leftOf({committed, completed, open, stories}: SprintFacts): string {
  if (committed > 0) return `${figure(committed - completed)}/${figure(committed)} pts left`;
  return stories > 0 ? `${open}/${stories} stories left` : '';
}

function healthIcon(health: keyof typeof healthWords): string {
  return health === 'on-track' ? '' : '$(warning) ';
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
