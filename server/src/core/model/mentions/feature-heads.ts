/** Headings of features: items like others, or what several stories make up. */
import type {Head} from '../lines/head.ts';
import type {Inline} from '../lines/inline.ts';
import type {OutlineNode} from '../parts/outline.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import {isItemHead, OF_STORY} from './roles.ts';

/** `Feature 2: Accounts`, `FEATURE: FILES`: an item like others, or what several of them make up. */
export function namesFeature({kind}: Head, {text}: Inline): boolean {
  const [, noun = ''] = NOUN.exec(text) ?? [];
  return kind === 'story' && fieldsOf(noun).includes('epic');
}

const NOUN = /^\P{L}*(\p{L}+)(?=[\s#._-]*\d|\s?[:：])/u;

/** `Feature 2: Accounts` over headings of stories. */
export function groupsStories(node: OutlineNode): boolean {
  const {heading} = node;
  return heading !== null && namesFeature(heading.head, heading.line) && node.children.some(isStoryBelow);
}

function isStoryBelow({heading, children}: OutlineNode): boolean {
  if (!heading) return false;
  const {head, line} = heading;
  const isStory = head.kind === 'story' ? !namesFeature(head, line) : OF_STORY.test(head.id?.value ?? '');
  return (isStory && isItemHead(head, line)) || children.some(isStoryBelow);
}
