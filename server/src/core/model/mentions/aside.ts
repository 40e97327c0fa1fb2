/** Headings and labels that stand beside the work, by what they are called. */

/** Under a label of these fields stand no items; under a heading of the first five neither. */
const ASIDE_FIELDS: readonly string[] = [
  'criteria',
  'done',
  'ready',
  'deliverables',
  'notes',
  'goal',
  'duration',
  'capacity',
  'velocity',
  'blocker',
  'dependencies',
];

export function isAsideLabel(fields: readonly string[]): boolean {
  return ASIDE_FIELDS.some(field => fields.includes(field));
}

export function isAsideHeading(fields: readonly string[]): boolean {
  return ASIDE_FIELDS.slice(0, 5).some(field => fields.includes(field));
}
