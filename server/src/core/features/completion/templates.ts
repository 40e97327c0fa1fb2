/** Templates of the planning framework that the project grew up with: a sprint goal, a story, a sprint plan. */
import {lineEndOf} from '../../edits/style.ts';
import type {Span} from '../../text/span.ts';
import {backlogOf, type Document} from '../../workspace/document.ts';
import {type CompletionItem, choice} from './item.ts';

/** In its lines `<Theme>` is a place to fill in, `<1|2|3>` a choice. */
interface Template {
  readonly name: string;
  readonly detail: string;
  readonly lines: readonly string[];
}

const sprintPlan: Template = {
  name: 'Sprint plan',
  detail: 'a plan to begin with',
  lines: [
    '# Sprint <1>: <Theme>',
    '',
    '**Sprint Goal**: <Clear, measurable objective>  ',
    '**Capacity**: <20> points  ',
    '**Start**: <YYYY-MM-DD>  ',
    '**End**: <YYYY-MM-DD>',
    '',
    '## US-001: <New story> (<1|2|3|5|8> points)',
    '',
    '**Priority**: <Must Have|Should Have|Could Have>',
    '',
    '**Acceptance Criteria:**',
    '- [ ] <…>',
  ],
};

const sprintGoal: Template = {
  name: 'Sprint goal template',
  detail: 'goal, success criteria, stories, dependencies, risks',
  lines: [
    '## Sprint <1>: <Theme>',
    '',
    '**Goal**: <Clear, measurable objective>',
    '',
    '**Success Criteria:**',
    '- [ ] Performance: <specific metric target>',
    '- [ ] Functionality: <feature completion>',
    '- [ ] Quality: <testing and validation>',
    '- [ ] Integration: <real backend integration>',
    '',
    '**Dependencies:**',
    '- <…>',
    '',
    '**Risks:**',
    '- <Risk> - Mitigation: <strategy>',
  ],
};

const storyPlan: Template = {
  name: 'Story planning template',
  detail: 'tasks with estimates, tests, definition of done',
  lines: [
    '### <US-001>: <New story> (<1|2|3|5|8> points)',
    '',
    '**Epic**: <…> | **Priority**: <P0|P1|P2|P3>',
    '',
    '**Acceptance Criteria:**',
    '- [ ] <…>',
    '',
    '**Tasks:**',
    '- [ ] <Task> - Estimated: <4>h',
    '',
    '**Definition of Done:**',
    '- [ ] All acceptance criteria validated',
    '- [ ] Real integration testing completed',
    '- [ ] Documentation updated',
  ],
};

/** For a document that plans nothing yet the whole plan comes first. */
export function templateItems(document: Document, span: Span): readonly CompletionItem[] {
  const {isBacklog} = backlogOf(document);
  const templates = isBacklog ? [sprintGoal, storyPlan] : [sprintPlan, sprintGoal, storyPlan];
  const eol = lineEndOf(document.text);
  return templates.map(({name, detail, lines}) => ({
    label: name,
    kind: 'snippet',
    detail,
    filter: `${lines[0]?.replace(/<.*$/u, '')}${name}`,
    span,
    text: snippetOf(lines).join(eol),
    snippet: true,
  }));
}

function snippetOf(lines: readonly string[]): readonly string[] {
  let stop = 1;
  return lines.map(line =>
    line.replace(/<([^<>]+)>/g, (_, inside: string) => choice(stop++, inside === '…' ? [] : inside.split('|'))),
  );
}
