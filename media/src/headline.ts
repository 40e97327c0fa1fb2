/** The summary in a sentence, whether the sprint goes well, and the figures that everybody asks for first. */
import type {Drawn} from '../../server/src/protocol/webview.ts';
import {fill, make, once} from './dom.ts';

/** A mark for eyes that do not tell the colours apart. */
const marks = {good: '●', fair: '▲', poor: '■'} as const;

export interface Headline {
  /** The sentence, the figures, and what is only heard. */
  readonly elements: readonly [HTMLElement, HTMLElement, HTMLElement];
  readonly show: (drawn: Drawn) => void;
}

const pauseMilliseconds = 1000;

export function createHeadline(): Headline {
  const health = make('span', {class: 'health'});
  const sentence = make('span');
  const summary = make('p', {class: 'summary', id: 'summary'}, health, sentence);
  const figures = make('dl', {class: 'figures'});
  const spoken = make('p', {class: 'spoken', role: 'status'});
  const showFigures = once((all: Drawn['figures']) =>
    fill(
      figures,
      ...all.map(({label, value, note}) =>
        make('div', {}, make('dt', {}, label), make('dd', {}, value, note !== '' && make('small', {}, note))),
      ),
    ),
  );
  const say = createSpeaker(spoken);
  return {
    elements: [summary, figures, spoken],
    show: drawn => {
      fill(sentence, drawn.summary);
      health.className = `health ${drawn.health?.level ?? 'none'}`;
      fill(
        health,
        drawn.health && make('span', {'aria-hidden': 'true'}, marks[drawn.health.level]),
        drawn.health?.text,
      );
      showFigures(drawn.figures);
      say([drawn.title, drawn.health?.text, drawn.summary].filter(Boolean).join('. '));
    },
  };
}

/** Says a new summary when the typing pauses; what stood there from the start is read with the page. */
function createSpeaker(element: HTMLElement): (text: string) => void {
  let last: string | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  return text => {
    clearTimeout(pause);
    if (last !== undefined && text !== last) pause = setTimeout(() => fill(element, text), pauseMilliseconds);
    last = text;
  };
}
