/** Ids of stories with their titles, found by either. */

import {memo} from '../../memo.ts';
import type {Story} from '../../model/backlog.ts';
import type {Span} from '../../text/span.ts';
import {backlogOf, type Document} from '../../workspace/document.ts';
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
  const add = ({key, proper, body, shown}: Offer, here: boolean) => {
    if (seen.has(key) || !(here || proper)) return;
    seen.add(key);
    const around = here && body.start <= offset && offset <= body.end;
    if (own || !around) items.push({...shown, span});
  };
  for (const offer of offersOf(document)) add(offer, true);
  for (const other of documents) {
    if (other.path === document.path || !backlogOf(other).isBacklog) continue;
    for (const offer of offersOf(other)) add(offer, false);
  }
  return items;
}

/** A story as it is offered anywhere; ids that are not proper name it in its own document only. */
interface Offer {
  readonly key: string;
  readonly proper: boolean;
  readonly body: Span;
  readonly shown: Omit<CompletionItem, 'span'>;
}

/** Made once for a document: it is asked for again with every letter. */
const offersOf: (document: Document) => readonly Offer[] = memo(document =>
  nounsOf(document).all.flatMap(noun => (noun.kind === 'story' ? [offerOf(noun.noun, noun)] : [])),
);

function offerOf({points: size, status}: Story, {id, title, body}: Noun): Offer {
  const key = keyOf(id);
  const detail = dotted(size && points(size.value), status && statusWord(status.value));
  return {
    key,
    proper: isProper(id),
    body,
    shown: {
      label: id,
      kind: 'story',
      detail: [title, detail].filter(Boolean).join(' — '),
      filter: `${id} ${title}`,
      text: id,
      snippet: false,
      names: key,
    },
  };
}
