/** The rule blocked-without-reason: a story is blocked, and nothing says by what. */

import {cellsOf, tableHead} from '../edits/cells.ts';
import {lineEndOf, lineOf, textOf} from '../edits/style.ts';
import type {Mention, Story} from '../model/backlog.ts';
import {storiesWhere} from '../model/chunks.ts';
import {fold} from '../model/words/folding.ts';
import {anywhere} from '../model/words/patterns.ts';
import {fieldOf, meansNothing} from '../model/words/vocabulary.ts';
import type {Letters} from '../text/letters.ts';
import {lettersOf} from '../workspace/document.ts';
import type {Fix, Rule} from './rule.ts';
import {storyName} from './wording.ts';

const reason = anywhere(words => words.reasons);

export const blockedWithoutReason: Rule = {
  id: 'blocked-without-reason',
  summary: 'A story is blocked, and nothing says by what.',
  severity: 'info',
  *check({plan, told, document}) {
    const letters = lettersOf(document);
    for (const blocked of blockedStories(plan)) {
      const story = told.story(blocked);
      const {status, definition} = story;
      if (!status || saysWhy(story, letters) || story.mentions.some(mention => tellsInRow(mention, document.text)))
        continue;
      const ownLine = status.span.start > definition.line.end;
      yield {
        at: status.span,
        message: `${storyName(story)} is blocked, and nothing says by what`,
        story: story.id,
        fixes: () => (ownLine && definition.form !== 'row' ? [addBlocker(document.text, status.span.end)] : []),
      };
    }
  },
};

const blockedStories = storiesWhere(({status, dependsOn}) => status?.value === 'blocked' && dependsOn.length === 0);

function addBlocker(text: string, offset: number): Fix {
  const line = lineOf(text, offset);
  const prefix = /^[ \t]*(?:[-*+] )?/.exec(textOf(text, line))?.[0] ?? '';
  const insert = {span: {start: line.end, end: line.end}, text: `${lineEndOf(text)}${prefix}**Blocker**: …`};
  return {title: 'Add a blocker', safe: false, edits: [insert]};
}

/** The status itself may go on (`Blocked: no licence`), and any other place of the story may name the reason. */
function saysWhy({status, mentions}: Story, text: Letters): boolean {
  const said = status
    ? textOf(text, status.span)
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .trim()
    : '';
  if (said.split(/\s+/).length > 2) return true;
  return mentions.some(({body, line, form}) => {
    const at = form === 'reference' ? line : body;
    const own = status && at.start <= status.span.start && status.span.end <= at.end;
    const rest = own ? text.slice(at.start, status.span.start) + text.slice(status.span.end, at.end) : textOf(text, at);
    return reason.test(fold(rest));
  });
}

/** `| ID | Task | Blocked on |`: a cell of its row is there to say it. */
function tellsInRow({form, line}: Mention, text: string): boolean {
  const head = form === 'row' || form === 'reference' ? tableHead(text, line.start)?.names : undefined;
  if (head === undefined) return false;
  const cells = cellsOf(text, lineOf(text, line.start));
  return cellsOf(head, {start: 0, end: head.length}).some(({content}, i) => {
    const told = cells[i];
    const named = fieldOf(textOf(head, content), ['blocker', 'dependencies', 'notes']) !== null;
    return named && told !== undefined && !meansNothing(textOf(text, told.content));
  });
}
