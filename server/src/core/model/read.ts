/** Reading Markdown into a backlog. */
import {type Backlog, emptyBacklog} from './backlog.ts';

/** The plan that a text holds. Total: any text gives a backlog, most give an empty one. */
export function readBacklog(_text: string): Backlog {
  return emptyBacklog;
}
