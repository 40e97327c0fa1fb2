/** What stands in place of a chart that cannot be drawn, and what must be known to read one that is. */
import type {Deed, Notice, ViewState} from '../../server/src/protocol/webview.ts';
import {button, fill, make, once} from './dom.ts';

type Act = (deed: Deed) => void;
type Deeds = Notice['deeds'];

function buttons(deeds: Deeds, act: Act, first: string): readonly HTMLElement[] {
  return deeds.map(({deed, label}, index) => button(label, () => act(deed), index === 0 ? first : 'secondary'));
}

export function createNotices(act: Act): {
  readonly element: HTMLElement;
  readonly show: (all: readonly Notice[]) => void;
} {
  const element = make('div', {class: 'notices'});
  const draw = once((all: readonly Notice[]) =>
    fill(
      element,
      ...all.map(({tone, text, deeds}) =>
        make('div', {class: `notice ${tone}`}, make('p', {}, text), ...buttons(deeds, act, 'link')),
      ),
    ),
  );
  return {element, show: draw};
}

type Nothing = Extract<ViewState, {kind: 'nothing'}> | Extract<ViewState, {kind: 'loading'}>;

export function createPlaceholder(act: Act): {readonly element: HTMLElement; readonly show: (state: Nothing) => void} {
  const element = make('div', {class: 'placeholder'});
  const draw = once((state: Nothing) => {
    if (state.kind === 'loading') {
      fill(element, make('div', {class: 'progress'}), make('p', {}, 'Reading the history of the plan …'));
      return;
    }
    const {tone, title, text, deeds} = state;
    fill(
      element,
      make('h2', {class: tone}, title),
      make('p', {}, text),
      deeds.length > 0 && make('div', {class: 'deeds'}, ...buttons(deeds, act, 'primary')),
    );
  });
  return {element, show: draw};
}
