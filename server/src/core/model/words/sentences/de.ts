/** German words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: 'damit, um, sodass, so dass',
  weekdays: 'sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag, so, mo, di, mi, do, fr, sa',
  workdays: 'Arbeitstage, Arbeitstag, Arbeitstagen, Werktage, Werktagen',
  weeks: 'Woche, Wochen',
  urgency: [
    'kritisch*, dringend, muss, höchste, blockierend, sehr hoch',
    'hoch, hohe, soll, sollte, wichtig',
    'mittel, mittlere, kann, könnte, normal',
    'niedrig*, gering*, unkritisch',
  ],
  reasons: `
    grund, wegen, weil, wartet, warten, blockiert durch, blockiert von, hindernis*, abhängig*, benötigt, braucht,
    fehlt, bis`,
  accepting: 'akzeptanz*, abnahme*, kriteri*',
  unplanned: `
    backlog, später*, zukunft*, zukünftig*, künftig*, idee*, zurückgestellt, nächste*, wunschliste,
    wünschenswert`,
  and: 'und',
  to: 'bis',
  about: 'ca, etwa, ungefähr, rund',
  of: 'von',
  minutes: 'min, minute, minuten, mins',
  longTimes: 'woche, wochen, monat, monate, monaten',
  gherkin: 'funktionalität',
  all: 'alle',
  ofSprint: '',
  carried: 'übernommen*, offen*, verschoben*, übrig*, unerledigt*',
  from: 'aus, von, vom',
  names: 'Name, Titel',
  numbers: 'Nummer, Datum',
};
