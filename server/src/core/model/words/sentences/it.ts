/** Italian words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: 'così da, affinché, per, in modo da, così che',
  weekdays: 'domenica, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, dom, lun, mar, mer, gio, ven, sab',
  workdays: 'giorni lavorativi, giorno lavorativo',
  weeks: 'settimana, settimane',
  urgency: [
    'critica, critico, urgente, bloccante, altissima',
    'alta, alto, importante',
    'media, medio, normale',
    'bassa, basso',
  ],
  reasons: `
    motivo, ragione, causa, perché, attesa, attende, bloccat* da*, impedimento, dipende*, richiede, manca,
    fino a`,
  accepting: 'accettazione, criteri*',
  unplanned: 'backlog, più tardi, futur*, idee, idea, rimandat*, prossim*, in seguito, desiderabile',
  and: 'e, ed',
  to: 'a, fino a',
  about: 'circa, ca',
  of: 'di, su',
  minutes: 'min, minuto, minuti',
  longTimes: 'settimana, settimane, mese, mesi',
  gherkin: 'funzionalità',
  all: 'tutti, tutte',
  ofSprint: '',
  carried: 'riportat*, spostat*, ereditat*, rimast*',
  from: 'da, dal, dallo, dalla',
  names: 'nome, titolo',
  numbers: 'numero, data',
};
