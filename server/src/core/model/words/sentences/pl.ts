/** Polish words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: 'aby, żeby, by, tak aby',
  weekdays: 'niedziela, poniedziałek, wtorek, środa, czwartek, piątek, sobota, nd, pn, wt, śr, cz, pt, sob',
  workdays: 'dni roboczych, dni robocze, dzień roboczy',
  weeks: 'tydzień, tygodnie, tygodni',
  urgency: [
    'krytyczn*, pilne, pilny, bardzo wysoki, blokując*',
    'wysoki, wysoka, ważne',
    'średni, średnia, normalny',
    'niski, niska',
  ],
  reasons: `
    powód, powodu, przyczyna, ponieważ, bo, czeka*, oczek*, zablokowan* przez, zależ*, wymaga*, brak*, potrzeb*`,
  accepting: 'akceptac*, kryteri*',
  unplanned: 'backlog, później*, przyszł*, pomysł*, odłożon*, następn*, kolejn*',
  and: 'i, oraz',
  to: 'do',
  about: 'około, ca',
  of: 'z',
  minutes: 'min, minuta, minuty, minut',
  longTimes: 'tydzień, tygodnie, tygodni, tyg, miesiąc, miesiące, mies',
  gherkin: 'właściwość, funkcja',
  all: 'wszystkie',
  ofSprint: 'sprintu, sprintów, iteracji',
  carried: 'przeniesion*, pozostał*, odziedziczon*',
  from: 'z, ze',
  names: 'nazwa, tytuł',
  numbers: 'numer, data',
};
