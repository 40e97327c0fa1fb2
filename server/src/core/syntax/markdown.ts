/** Markdown text to mdast with unified and remark-parse: GitHub's tables, task lists and strike-through, front matter. */
import type {Root} from 'mdast';
import {unified} from 'unified';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** The syntax tree of a text, offsets relative to its start. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
