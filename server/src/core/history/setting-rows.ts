/** What a team may set about its charts alone: rows of the table of settings. */
import {decodeBoolean, decodeNumber, decodeOneOf} from '../decoding.ts';
import {type Unit, units} from './series.ts';

export const burndownRows = {
  'burndown.unit': {
    sentence: 'What charts count; `auto`: points where any are stated, else stories, else tasks.',
    default: 'auto' as 'auto' | Unit,
    schema: {enum: ['auto', ...units]},
    decode: decodeOneOf<'auto' | Unit>('auto', ['auto', ...units]),
  },
  'burndown.ideal': {
    sentence: 'What the ideal line burns: what the sprint committed to (`initial`), or what is in it now (`current`).',
    default: 'initial' as 'initial' | 'current',
    schema: {enum: ['initial', 'current']},
    decode: decodeOneOf<'initial' | 'current'>('initial', ['initial', 'current']),
  },
  'burndown.graceDays': {
    sentence:
      'Days after the first of a sprint on which planning may go on before its scope is the commitment, 0 to 3.',
    default: 0,
    schema: {type: 'integer', minimum: 0, maximum: 3},
    decode: decodeNumber(0, 0),
  },
  'burndown.journal': {
    sentence: 'Write plans to `.sprintdown/history.jsonl` when they are saved: a history where there is no git.',
    default: false as boolean,
    schema: {type: 'boolean'},
    decode: decodeBoolean(false),
  },
};
