/** An end that a person can act upon: what went wrong, and what to do about it. */

const mark = 'Refusal';

export function refusal(reason: string, remedy: string): Error {
  const error = new Error(`${reason}\n${remedy}`);
  error.name = mark;
  return error;
}

/** What to print for an error: a refusal speaks for itself, anything else is a bug of ours and shows where. */
export function spoken(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === mark ? error.message : (error.stack ?? error.message);
}
