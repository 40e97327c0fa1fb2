/** Markdown to syntax tree in this process: in pieces, against remark-parse over the whole text. */

import {parseMarkdown} from '../../server/src/core/syntax/markdown.ts';
import {usualSizes} from '../../server/src/core/syntax/seams.ts';
import {parseSyntax} from '../../server/src/core/syntax/sections.ts';
import {planOf, sizesFor} from './plans.ts';
import {median, type Section, timeOf, timesOf} from './setup.ts';

/** From here on the whole text takes minutes. */
const mostForWhole = 200_000;

export const parsing: Section = {
  name: 'parsing',
  title: 'Markdown → tree',
  async *measure({quick}) {
    parseSyntax(planOf(usualSizes.piece * 8));
    for (const {name, bytes} of sizesFor(false).filter(size => !quick || size.bytes < mostForWhole)) {
      const text = planOf(bytes);
      const value = median(await timesOf(bytes < mostForWhole ? 5 : 1, () => parseSyntax(text)));
      const whole = bytes < mostForWhole ? await timeOf(() => parseMarkdown(text)) : null;
      const against = whole === null ? {} : {against: {name: 'remark-parse, whole', value: whole}};
      yield {what: `${name}: parsed in pieces`, value, unit: 'ms', ...against};
      const middle = text.indexOf('Works', text.length / 2);
      const before = parseSyntax(text);
      const typed = `${text.slice(0, middle)}x${text.slice(middle)}`;
      const change = {start: middle, oldEnd: middle, newEnd: middle + 1};
      const stroke = median(await timesOf(30, () => parseSyntax(typed, before, [change])));
      yield {what: `${name}: parsed after a keystroke`, value: stroke, unit: 'ms'};
    }
  },
};
