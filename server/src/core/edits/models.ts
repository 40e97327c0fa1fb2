/** The places that show how a document states a field: the nearest and most alike first. */
import type {Backlog, Mention, Stated, Story} from '../model/backlog.ts';

export interface Model<T> {
  readonly mention: Mention;
  readonly stated: Stated<T>;
}

/** How many are tried: in a document that agrees with itself the first will do. */
const most = 12;

/** Places of the same form as a story's definition that state a field: those with a body like it first, then the nearest. */
export function modelsFor<T>(
  {stories}: Backlog,
  {definition}: Story,
  read: (mention: Mention) => Stated<T> | null,
): readonly Model<T>[] {
  const found = stories
    .flatMap(({mentions}) => mentions)
    .filter(({form}) => form === definition.form)
    .flatMap(mention => {
      const stated = read(mention);
      return stated && mention !== definition ? [{mention, stated}] : [];
    });
  const distance = ({mention}: Model<T>) => Math.abs(mention.line.start - definition.line.start);
  const isOther = ({mention}: Model<T>) => Number(mention.defines !== definition.defines);
  return found.sort((a, b) => isOther(a) - isOther(b) || distance(a) - distance(b)).slice(0, most);
}
