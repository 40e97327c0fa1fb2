/** French planning words. */
import type {Words} from './words.ts';

export const fr: Words = {
  fields: {
    id: 'identifiant, numero, code, ref, reference',
    title: `
      titre, nom, tache, fonctionnalite, recit, recit utilisateur, histoire, intitule, sujet, exigence,
      en tant que`,
    points: 'points, points d effort, points de complexite, complexite, points d histoire, story points',
    estimate: `
      estimation, effort, charge, duree estimee, temps estime, temps, taille, heures, jours, duree, cout`,
    actual: 'reel, temps reel, temps passe',
    status: 'statut, etat, avancement, termine',
    priority: 'priorite, importance, severite',
    assignee: `
      responsable, responsables, assigne a, assigne, developpeur, affectation, proprietaire, qui, attribue a,
      developper`,
    sprint: 'sprint, iteration',
    epic: 'epique, epopee, epic',
    dependencies: 'dependances, depend de, dependance, prerequis',
    labels: 'etiquettes',
    type: 'type, categorie',
    goal: 'objectif, objectif du sprint, but, but du sprint, objectifs, sprint goal',
    capacity: 'capacite, capacite de l equipe, capacite du sprint',
    velocity: 'velocite, velocite estimee',
    buffer: 'marge, marge de risque, tampon',
    duration: 'duree, periode, dates, date, duree du sprint',
    start: 'debut, date de debut, commence',
    end: 'fin, date de fin, echeance, date limite, termine le',
    total: 'total, total des points, points totaux, total points, total story points, engagement',
    blocker: 'blocage, bloqueur, obstacle, bloque par',
    criteria: `
      criteres d acceptation, criteres d acceptance, critere d acceptation, criteres, scenarios,
      criteres de validation, criteres d acceptations`,
    tasks: 'taches, sous taches, etapes, taches techniques, actions',
    done: 'definition de termine, definition du fini, definition of done, criteres de fin',
    ready: 'definition de pret',
    deliverables: 'livrables',
    narrative: 'user story, recit',
    description: `
      description, contexte, details, justification, valeur metier, probleme, solution, solution proposee, impact`,
    notes: `
      notes, remarques, commentaires, risques, references, fichiers a modifier, endpoints affectes, tests requis,
      resultats, gain de temps`,
  },
  statuses: {
    todo: `
      a faire, en attente, non commence, ouvert, nouveau, planifie, planifiee, pas commence, non resolu, non,
      non demarre, pret a tester, a venir, pret`,
    'in-progress': 'en cours, en developpement, commence, demarre, partiel, en cours de developpement',
    'in-review': 'en revue, en test, en tests, revue, a valider, en validation, a tester, en recette',
    blocked: 'bloque, bloquee',
    done: `
      fait, faite, termine, terminee, complete, completee, fini, finie, livre, livree, resolu, resolue, oui,
      acheve, valide, validee, cloture, termines, terminees, realise, realisee`,
    dropped: 'annule, annulee, abandonne, rejete, supprime',
  },
  sprint: 'sprint, iteration',
  epic: 'epique, epopee, epic',
  phase: 'phase, etape, semaine, jalon, jour, lot',
  story: 'user story, histoire, recit, tache, fonctionnalite, exigence, priorite, bug, amelioration',
  task: 'tache, sous tache, etape',
  priorities: `
    critique, haute, moyenne, basse, elevee, faible, urgente, urgent, indispensable, importante, souhaitable,
    bloquante, majeur, mineur, critiques, importants, mineurs`,
  points: 'points, point, pts',
  hours: 'h, heures, heure, minutes',
  days: 'jours, jour, j, jh, semaines, semaine, mois',
  asA: 'en tant que, en tant qu',
  asides: `
    realisations, accomplissements,    risques, retrospective, legende, glossaire, historique, references, calendrier, introduction, roles,
    ceremonies, reunion, metriques, sommaire, table des matieres, lecons apprises, prochaines etapes, revue,
    resultats, equipe, resume, conclusion, contexte, planning, notes, statistiques, recommandations, ressources,
    definition de termine`,
  samples: 'legende, glossaire, modele, exemple, exemples, historique des versions',
  worklists: `
    backlog, backlog produit, user stories, taches, a faire, fonctionnalites, exigences, backlog du sprint,
    ameliorations, bugs, bugs critiques, bugs importants, bugs mineurs`,
  months: `
    janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre,
    janv, fevr, mars, avr, mai, juin, juil, aout, sept, oct, nov, dec`,
  none: 'aucun, aucune, neant, sans, pas de',
  given: 'etant donne, etant donne que, soit, etant donnee',
  steps: 'quand, lorsque, alors, et, mais, lorsqu',
  scenario: 'scenario, plan du scenario, fonctionnalite',
  sums: 'total, sous total, total general, somme, restant, reste, moyenne',
  sideColumns: 'risque, risques, mitigation, probabilite, email, decision, metrique',
  sideTables: 'role, version, date, jour, membre, metrique, semaine, evenement, ceremonie, nivau, outil',
  ordinals:
    'premier/premiere/1er, deuxieme/second/seconde, troisieme, quatrieme, cinquieme, sixieme, septieme, huitieme, neuvieme, dixieme',
  leads:
    'le, la, les, du, de, des, au, pour, par, en, ce, prochain, dernier, precedent, nouveau, chaque, actuel, pendant, l',
  excluded: 'hors perimetre, hors du perimetre, hors scope, exclusions',
  priorityNouns: 'priorite, priorites',
  work: 'backlog, taches, histoires, recits, fonctionnalites',
  later: 'futur, plus tard, prochain sprint, prochains sprints, idees futures',
};
