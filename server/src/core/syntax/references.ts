/** Named character references from the HTML parser's table: the bundle needs only one of the two that packages bring. */
import {decodeHTMLStrict} from 'entities/decode';

/** `amp` → `&`; false for a name that is none. In the bundle it stands in for the package of that name. */
export function decodeNamedCharacterReference(name: string): string | false {
  const reference = `&${name};`;
  const text = decodeHTMLStrict(reference);
  return text === reference ? false : text;
}
