/** Elements made by hand: every text becomes a text node, so nothing that a plan says is ever read as markup. */

type Tags = HTMLElementTagNameMap;
type Content = Node | string | null | false | undefined;

/** An element with attributes and children; absent children are left out. */
export function make<K extends keyof Tags>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Content[]
): Tags[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  fill(element, ...children);
  return element;
}

/** Replaces what is in an element. */
export function fill(element: Element, ...children: readonly Content[]): void {
  element.replaceChildren(...children.filter(child => child !== null && child !== false && child !== undefined));
}

export function button(label: string, press: () => void, kind = 'secondary'): HTMLButtonElement {
  const made = make('button', {type: 'button', class: kind}, label);
  made.addEventListener('click', press);
  return made;
}

/** Draws again only what is another value than the last time: what is the same keeps its focus and its place. */
export function once<T>(draw: (value: T) => void): (value: T) => void {
  let last: string | undefined;
  return value => {
    const now = JSON.stringify(value);
    if (now === last) return;
    last = now;
    draw(value);
  };
}

/** Shows or hides without a style of its own. */
export function show(element: HTMLElement, shown: boolean): void {
  element.hidden = !shown;
}
