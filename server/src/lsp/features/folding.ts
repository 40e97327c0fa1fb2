/** Folding ranges and selection ranges: what a plan adds to those of Markdown. */
import type {FoldingRange, FoldingRangeParams, SelectionRange, SelectionRangeParams} from 'vscode-languageserver';
import {foldSteps} from '../../core/features/folding.ts';
import {selectionAt} from '../../core/features/selection.ts';
import {type Asked, answering, type Work} from '../answer.ts';
import type {Feature} from '../feature.ts';

export const folding: Feature = {
  capability: () => ({foldingRangeProvider: true, selectionRangeProvider: true}),
  serve: session => {
    const {connection} = session;
    connection.onFoldingRanges(answering(session, 'textDocument/foldingRange', [], foldsFor));
    connection.onSelectionRanges(answering(session, 'textDocument/selectionRange', [], selectionsFor));
  },
};

function* foldsFor({document, session}: Asked<FoldingRangeParams>): Work<FoldingRange[]> {
  const headings = !session.abilities().options.markdown;
  const folds = yield* foldSteps(document, headings);
  return folds.map(({firstLine, lastLine}) => ({startLine: firstLine, endLine: lastLine}));
}

function selectionsFor({document, params, offset, range}: Asked<SelectionRangeParams>): SelectionRange[] {
  return params.positions.map(position => {
    const [inner, ...outer] = selectionAt(document, offset(position)).map(at => range(at));
    const parent = outer.reduceRight<SelectionRange | undefined>(
      (around, each) => (around ? {range: each, parent: around} : {range: each}),
      undefined,
    );
    const here = inner ?? {start: position, end: position};
    return parent ? {range: here, parent} : {range: here};
  });
}
