/** The sprint of a story as a field of it: the value becomes what the document calls the other sprint. */
import type {Backlog, Mention, Sprint, Stated, Story} from '../model/backlog.ts';
import {storyName} from '../rules/wording.ts';
import type {TextEdit} from '../text/edit.ts';
import {cellAt, cellsOf, writeCell} from './cells.ts';
import {type FieldModel, insertField} from './field-forms.ts';
import {type Refusal, refuse} from './gesture.ts';
import {textOf} from './style.ts';

interface Scheduled {
  readonly document: {readonly text: string};
  readonly backlog: Backlog;
  readonly story: Story;
}

/** null as sprint: the story goes back to the backlog. */
export function scheduleEdits(
  {document: {text}, backlog, story}: Scheduled,
  sprint: Sprint | null,
): readonly TextEdit[] | Refusal {
  const edits: TextEdit[] = [];
  for (const mention of story.mentions) {
    const field = mention.sprintField;
    if (!field) continue;
    const written = sprint ? sprintText(text, backlog, field, sprint) : '';
    if (written === null)
      return refuse(`Nothing here shows how ${sprint?.title.value} is written as the sprint of a story.`);
    edits.push(rewrite(text, mention, field, written));
  }
  if (edits.length > 0) return edits;
  const model = sprint && scheduleModel(sprint);
  const edit = model && insertField(text, story.definition, model, textOf(text, model.span));
  return edit ? [edit] : refuse(`${storyName(story)} names no sprint, and no story beside it shows how.`);
}

/** A story that names this sprint as a value of its own; null where its stories stand below it. */
export function scheduleModel({items}: Sprint): FieldModel | null {
  const mention = items.find(item => item.mention.sprintField)?.mention;
  return mention?.sprintField ? {mention, span: mention.sprintField.span} : null;
}

function rewrite(text: string, {form, line}: Mention, {span}: Stated<string>, written: string): TextEdit {
  if (form !== 'row') return {span, text: written};
  const cells = cellsOf(text, line);
  const cell = cells[cellAt(cells, span)];
  return cell ? writeCell(text, span, cell.whole, written) : {span, text: written};
}

/** As another story names that sprint, else the same words with its id. */
function sprintText(text: string, {stories, sprints}: Backlog, field: Stated<string>, sprint: Sprint): string | null {
  const planned = new Set(sprint.items.map(({story}) => story));
  for (const {mentions} of stories.filter(story => planned.has(story))) {
    const known = mentions.find(mention => mention.sprintField)?.sprintField;
    if (known) return textOf(text, known.span);
  }
  const was = textOf(text, field.span);
  const own = sprints.find(({id, title}) => id !== null && (was === title.value || was.includes(id)));
  if (!own?.id || sprint.id === null) return null;
  return was === own.title.value ? sprint.title.value : was.replace(own.id, sprint.id);
}
