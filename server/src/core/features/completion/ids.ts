/** Ids of stories with their titles, found by either. */

import type {Span} from '../../text/span.ts';
import {backlogOf} from '../../workspace/document.ts';
import {keyOf} from '../../workspace/identity.ts';
import {type Noun, nounsOf} from '../nouns.ts';
import {isProper} from '../places.ts';
import {dotted, points, statusWord} from '../words.ts';
import type {CompletionContext, CompletionItem, Place} from './item.ts';

/**
 * The stories of this document, then those of the others, each once. `own`: the story around the cursor may be named, too;
 * in its own dependencies it may not.
 */
export function idItems(
  {document, offset}: Place,
  span: Span,
  {documents}: CompletionContext,
  {own}: {readonly own: boolean},
): readonly CompletionItem[] {
  const seen = new Set<string>();
  const items: CompletionItem[] = [];
  const add = (noun: Noun) => {
    const key = keyOf(noun.id);
    if (noun.kind !== 'story' || seen.has(key)) return;
    seen.add(key);
    const {body} = noun;
    const around = noun.document === document && body.start <= offset && offset <= body.end;
    if (own || !around) items.push(idItem(noun, span));
  };
  nounsOf(document).all.forEach(add);
  for (const other of documents) {
    if (other.path === document.path || !backlogOf(other).isBacklog) continue;
    nounsOf(other)
      .all.filter(({id}) => isProper(id))
      .forEach(add);
  }
  return items;
}

function idItem(noun: Noun, span: Span): CompletionItem {
  const story = noun.kind === 'story' ? noun.noun : null;
  const detail = dotted(story?.points && points(story.points.value), story?.status && statusWord(story.status.value));
  return {
    label: noun.id,
    kind: 'story',
    detail: [noun.title, detail].filter(Boolean).join(' — '),
    filter: `${noun.id} ${noun.title}`,
    span,
    text: noun.id,
    snippet: false,
    names: keyOf(noun.id),
  };
}
