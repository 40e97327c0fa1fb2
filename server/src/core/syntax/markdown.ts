/** Markdown text to mdast with unified and remark-parse: GitHub's tables, task lists and strike-through, front matter. */
import type {Root} from 'mdast';
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import {type Processor, unified} from 'unified';

/**
 * The three parts of GitHub's Markdown that a plan is written in. remark-gfm would add footnotes and bare web addresses:
 * no fact of a plan stands in them, a footnote ties every piece of the text to every other, and looking for an address
 * in each word costs a tenth of the time.
 */
function remarkPlan(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmTaskListItem(), gfmStrikethrough()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ];
}

const start = unified().use(remarkParse).use(remarkPlan).use(remarkFrontmatter).freeze();
const inside = unified().use(remarkParse).use(remarkPlan).freeze();

/** The syntax tree of a whole text, offsets relative to its start. May throw or take long: `parseSyntax` guards it. */
export function parseMarkdown(text: string): Root {
  return start.parse(text);
}

/** The syntax tree of a text that stands below another, where `---` on the first line does not open front matter. */
export function parseInside(text: string): Root {
  return inside.parse(text);
}
