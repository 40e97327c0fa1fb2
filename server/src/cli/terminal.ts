/** The terminal: colours where they are wanted, and how wide a text stands. */

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
}

const plain = (text: string) => text;

const noPaint: Paint = {bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, green: plain};

const ansi = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

const colours: Paint = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  red: ansi(31, 39),
  yellow: ansi(33, 39),
  blue: ansi(34, 39),
  green: ansi(32, 39),
};

/** Colours for a stream: as asked for, else as NO_COLOR and FORCE_COLOR say, else where a person reads it. */
export function paintFor(isTerminal: boolean, wish: boolean | undefined, environment: NodeJS.ProcessEnv): Paint {
  if (wish !== undefined) return wish ? colours : noPaint;
  if (environment.NO_COLOR) return noPaint;
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return colours;
  return isTerminal && environment.TERM !== 'dumb' ? colours : noPaint;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const invisible = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a text takes on a terminal, near enough to set a mark below it; tabs are the caller's matter. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += invisible.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Not before a person begins to wonder, and not at every step. */
const patience = 400;
const pause = 100;

/** `Checked 240 of 1000 files …` on a line of its own that goes away in the end. */
export function progressOn(terminal: Terminal, total: number): (done: number) => void {
  if (!terminal.isTTY) return () => {};
  let next = performance.now() + patience;
  let shown = false;
  return done => {
    const now = performance.now();
    if (done >= total && shown) terminal.write('\r\u001b[K');
    if (done >= total || now < next) return;
    next = now + pause;
    shown = true;
    terminal.write(`\rChecked ${done} of ${total} files …\u001b[K`);
  };
}
