/** How wide a text is in columns of a fixed font: wide characters of East Asia and emoji take two, marks none. */

/** Ranges of Unicode's East Asian Width W and F (UAX #11), joined where nothing narrow is assigned between. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const none = /\p{M}|\u200b|\u200c|\u200d|\ufe0e|\ufe0f/u;

export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!none.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}
