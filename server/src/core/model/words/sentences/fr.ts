/** French words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: 'afin de, afin que, pour que, pour',
  weekdays: 'dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi, dim, lun, mar, mer, jeu, ven, sam',
  workdays: 'jours ouvrés, jour ouvré, jours ouvrables',
  weeks: 'semaine, semaines',
  urgency: [
    'critique, urgent, urgente, bloquant, bloquante, très haute',
    'haute, haut, élevée, élevé, importante',
    'moyenne, moyen, normale',
    'basse, bas, faible',
  ],
  reasons: `
    raison, cause, parce que, attend*, attente, bloqué* par, dépend*, besoin, nécessite, manque, jusqu*`,
  accepting: 'acceptation, critère*, recette',
  unplanned: 'backlog, futur*, plus tard, idée*, reporté*, prochain*, à venir',
  and: 'et',
  to: 'à',
  about: 'environ, env',
  of: 'sur, de',
  minutes: 'min, mn, minute, minutes, mins',
  longTimes: 'semaine, semaines, sem, mois',
  gherkin: 'fonctionnalité',
  all: 'tous, toutes',
  ofSprint: '',
  carried: 'reporté*, issu*, hérité*, restant*',
  from: 'du, des, de',
  names: 'nom, titre',
  numbers: 'numéro, date',
  finished: `
    terminé, terminés, terminée, terminées, réalisé, réalisés, réalisée, réalisées, livré, livrés, livrée,
    livrées`,
  remaining: 'restant, restants, restante, restantes',
  progress: 'avancement',
  retrospect: '*rétrospect*',
  saved: 'gagné, gagnés, économis*, plus rapide',
  instead: 'au lieu de, contre, prévu, prévus, estimé, estimés',
  timed: '*heure*, jour*, *temps*, durée*, j, jh',
  files: 'fichier, fichiers',
  each: 'chaque, par, chacun, chacune',
  legend: 'légende, conventions',
};
