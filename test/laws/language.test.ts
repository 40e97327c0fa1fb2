/** Laws of the answers about a place: none throws, what it speaks of lies in the text, what is inserted stands at the cursor. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {completionsAt} from '../../server/src/core/features/completion/completion.ts';
import {withoutStops} from '../../server/src/core/features/completion/item.ts';
import {hoverAt, lineLink} from '../../server/src/core/features/hover.ts';
import {highlightsAt, namedAt} from '../../server/src/core/features/navigation.ts';
import {renamableAt} from '../../server/src/core/features/rename.ts';
import {symbolsOf} from '../../server/src/core/features/symbols.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import type {Span} from '../../server/src/core/text/span.ts';
import {realPlans} from './plans.ts';
import {times} from './runs.ts';

const documents = realPlans.map(({name, text}) => ({path: `file:///${name}`, text}));
const anyPlace = fc.constantFrom(...documents).chain(document =>
  fc.record({
    document: fc.constant({...document, [fc.toStringMethod]: () => document.path}),
    offset: fc.nat(document.text.length),
    typed: fc.constantFrom('', ' ', '#', '- ', '\n', '\n\n', 'US-', '**Status**: ', '| ', '(', '\n**Points**: '),
  }),
);

const today = '2026-11-26';

function isInside({start, end}: Span, text: string): void {
  assert(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}

test('hover, names, highlights and renames', () => {
  fc.assert(
    fc.property(anyPlace, ({document, offset}) => {
      const {text} = document;
      const hover = hoverAt(document, offset, {documents, link: lineLink, today});
      if (hover) isInside(hover.span, text);
      const named = namedAt(document, offset, documents);
      if (named) assert(named.name.span.start <= offset && offset <= named.name.span.end);
      for (const {span} of highlightsAt(document, offset, documents)) isInside(span, text);
      const rename = renamableAt(document, offset, documents);
      if (rename && 'span' in rename) isInside(rename.span, text);
    }),
    times(1500),
  );
});

test('completion stands on the line of the cursor, up to it at least', () => {
  fc.assert(
    fc.property(anyPlace, fc.boolean(), ({document: {path, text: whole}, offset: at, typed}, invoked) => {
      const text = whole.slice(0, at) + typed + whole.slice(at);
      const offset = at + typed.length;
      const context = {documents, settings: defaultSettings, today, invoked, ...(invoked ? {} : {trigger: ' '})};
      for (const item of completionsAt({path, text}, offset, context)) {
        assert(item.span.start <= offset && offset <= item.span.end, item.label);
        assert.doesNotMatch(text.slice(item.span.start, item.span.end), /[\r\n]/, item.label);
        if (item.snippet) assert.doesNotMatch(withoutStops(item.text), /\$\{?\d/, item.label);
      }
    }),
    times(600),
  );
});

test('symbols lie in the text, their names in them', () => {
  for (const document of documents) {
    const look = (symbols: ReturnType<typeof symbolsOf>): void => {
      for (const {body, line, children} of symbols) {
        isInside(body, document.text);
        assert(body.start <= line.start && line.end <= body.end);
        look(children);
      }
    };
    look(symbolsOf(document));
  }
});
