/** Spanish words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: 'para que, para, a fin de, con el fin de',
  weekdays: 'domingo, lunes, martes, miércoles, jueves, viernes, sábado, dom, lun, mar, mié, jue, vie, sáb',
  workdays: 'días hábiles, día hábil, días laborables, días laborales',
  weeks: 'semana, semanas',
  urgency: [
    'crítica, crítico, urgente, bloqueante, muy alta, obligatorio',
    'alta, alto, importante',
    'media, medio, normal',
    'baja, bajo',
  ],
  reasons: `
    motivo, razón, causa, porque, debido, espera*, bloquead* por, impedimento*, depend*, requiere*, necesita*,
    falta, hasta`,
  accepting: 'aceptación, criterio*',
  unplanned: 'backlog, después, futur*, idea*, aplazad*, próxim*, lista de deseos, deseable',
  and: 'y, e',
  to: 'a, hasta',
  about: 'aprox, unos, cerca de, aproximadamente',
  of: 'de',
  minutes: 'min, minuto, minutos',
  longTimes: 'semana, semanas, mes, meses',
  gherkin: 'característica',
  all: 'todos, todas',
  ofSprint: '',
  carried: 'movid*, pendiente*, arrastrad*, heredad*, aplazad*',
  from: 'del, de, desde',
  names: 'nombre, título',
  numbers: 'número, fecha',
};
