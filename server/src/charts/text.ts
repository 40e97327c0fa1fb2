/** How wide texts are, near enough to lay them out without a screen. */

const narrow = /[ilj.,:;'|!()[\]ftr ]/;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Pixels that a text of this size takes in the fonts of screens. */
export function widthOf(text: string, size = 12): number {
  let width = 0;
  for (const character of text) {
    width += narrow.test(character)
      ? 0.34
      : /[mwMW@%]/.test(character)
        ? 0.86
        : wide.test(character)
          ? 1
          : /[A-Z]/.test(character)
            ? 0.66
            : 0.57;
  }
  return width * size;
}

/** The text, or as much of its beginning as there is room for. */
export function clip(text: string, room: number, size = 12): string {
  // What is longer than this fits nowhere; counting its every character takes long.
  const some = text.slice(0, 400);
  if (text.length <= 400 && widthOf(some, size) <= room) return text;
  const characters = [...some];
  let width = widthOf('…', size);
  let fits = 0;
  for (const character of characters) {
    width += widthOf(character, size);
    if (width > room) break;
    fits++;
  }
  return `${characters.slice(0, fits).join('').trimEnd()}…`;
}
