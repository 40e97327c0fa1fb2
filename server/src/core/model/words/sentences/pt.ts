/** Portuguese words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: 'para que, para, a fim de',
  weekdays: `
    domingo, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda,
    terça, quarta, quinta, sexta, sábado, dom, seg, ter, qua, qui, sex, sáb`,
  workdays: 'dias úteis, dia útil',
  weeks: 'semana, semanas',
  urgency: [
    'crítica, crítico, urgente, bloqueante, altíssima, obrigatório',
    'alta, alto, importante',
    'média, médio, normal',
    'baixa, baixo',
  ],
  reasons: `
    motivo, razão, causa, porque, por causa, aguard*, espera*, bloquead* por, impedimento*, depend*, requer*,
    precisa*, falta`,
  accepting: 'aceitação, aceite, critério*',
  unplanned: 'backlog, depois, futur*, ideia*, adiad*, próxim*, lista de desejos, desejável',
  and: 'e',
  to: 'a, até',
  about: 'cerca de, aprox, aproximadamente',
  of: 'de',
  minutes: 'min, minuto, minutos',
  longTimes: 'semana, semanas, mês, meses',
  gherkin: 'funcionalidade',
  all: 'todos, todas',
  ofSprint: '',
  carried: 'herdad*, transferid*, pendente*, movid*, adiad*',
  from: 'da, do, das, dos, de',
  names: 'nome, título',
  numbers: 'número, data',
};
