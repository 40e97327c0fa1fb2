/** French planning words. */
import type {Words} from './words.ts';

export const fr: Words = {
  written: {
    sections: "Critères d'acceptation, Tâches, Définition de terminé, Objectif du sprint",
    priorities: 'Haute, Moyenne, Basse',
    statuses: 'À faire, En cours, En revue, Bloqué, Terminé, Annulé',
    answers: 'Oui, Non',
  },
  fields: {
    id: 'identifiant, numero, code, ref, reference, n°, no, identifiant us, id us, num, id tache, us, n',
    title: `
      titre, nom, tache, fonctionnalite, recit, recit utilisateur, histoire, intitule, sujet, exigence, user story,
      user stories, je veux, je souhaite, je voudrais, description de la tache, nom de la tache, taches, libelle,
      besoin, histoire utilisateur, recits, cas d usage, element, element du backlog, intitule de la tache, je peux,
      histoires utilisateur, us, ticket`,
    points: `
      points, points d effort, points de complexite, complexite, points d histoire, story points, pts, sp,
      story point, points de story, points estimes, nb points, nombre de points, poids, points us,
      estimation en points, points d estimation, points de recit, difficulte en points, valeur en points`,
    estimate: `
      estimation, effort, charge, duree estimee, temps estime, temps, taille, heures, jours, duree, cout,
      estimation en heures, estimation horaire, estimation temps, charge estimee, effort estime, temps prevu,
      estimation jh, charge jh, estimation en jours, jh, estimation jours, complexite estimee,
      duree prevue, estime, budget temps, jour homme, jours homme, cout estime`,
    actual: 'reel, temps reel, temps passe, temps reel passe, realise, consomme, charge reelle, temps effectif',
    status: `
      statut, etat, avancement, termine, progression, fait, fini, realise ou non, etat d avancement, statut actuel,
      termine ou non, acheve`,
    priority: `
      priorite, importance, severite, moscow, criticite, niveau de priorite, urgence, priorite moscow, prio,
      valeur metier priorite`,
    assignee: `
      responsable, responsables, assigne a, assigne, developpeur, affectation, proprietaire, qui, attribue a,
      developper, developpeurs, assignee, membre, membres, responsable s, affecte a, affectee a, en charge,
      realise par, realisateur, pilote, porteur, acteur, acteurs, attribution, personne, personnes, dev,
      charge de la tache, assignation, intervenant`,
    sprint:
      'sprint, iteration, sprint prevu, sprint cible, sprint actuel, sprint planifie, numero du sprint, numero de sprint, n° de sprint',
    epic: 'epique, epopee, epic, epics, theme, module, epique parent, bloc fonctionnel',
    dependencies: `
      dependances, depend de, dependance, prerequis, bloque par, pre requis, prealable, prealables, depend,
      dependance s, dependant de`,
    labels: 'etiquettes',
    type: 'type, categorie',
    goal: `
      objectif, objectif du sprint, but, but du sprint, objectifs, sprint goal, objectifs du sprint,
      objectif principal, theme du sprint, finalite, objectif sprint`,
    capacity: `
      capacite, capacite de l equipe, capacite du sprint, capacite totale, capacite planifiee, capacite en points`,
    velocity: 'velocite, velocite estimee, velocite de l equipe, velocite prevue, velocite cible',
    buffer: 'marge, marge de risque, tampon',
    duration: `
      duree, periode, dates, date, duree du sprint, periode du sprint, dates du sprint, duree sprint, du au,
      calendrier du sprint`,
    start: 'debut, date de debut, commence, debut du sprint, date debut, demarrage, date de demarrage, du',
    end: `
      fin, date de fin, echeance, date limite, termine le, fin du sprint, date fin, date de livraison, livraison, au,
      jusqu au, date de fin du sprint`,
    total: `
      total, total des points, points totaux, total points, total story points, engagement, total du sprint,
      points planifies, points engages, total des points planifies, total estime, somme, points du sprint,
      total points du sprint, somme des points`,
    blocker: 'blocage, bloqueur, obstacle, bloque par, bloquants, bloquant, point de blocage, points de blocage',
    criteria: `
      criteres d acceptation, criteres d acceptance, critere d acceptation, criteres, scenarios,
      criteres de validation, criteres d acceptations, criteres d acceptation us, tests d acceptation,
      test d acceptation, conditions d acceptation, criteres de succes, critere de validation, critere,
      regles d acceptation, conditions de satisfaction, criteres d acceptabilite, scenario`,
    tasks: `
      taches, sous taches, etapes, taches techniques, actions, tache, sous tache, liste des taches,
      taches de developpement, taches a realiser, taches a faire, travaux, tasks, decoupage technique, todo,
      plan d action, etapes de realisation, activites, sous taches techniques, actions a realiser`,
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
      non demarre, pret a tester, a venir, pret, pas fait, non fait, non faite, non termine, non terminee,
      non terminees, non commencee, en backlog, prevu, prevue, a commencer, ouverte, nouvelle, pas demarre,
      a developper, a realiser, reporte, reportee, non realise, non realisee, incomplet, incomplete, restant,
      a planifier, planifies, planifiees, pas encore commence, attente, non livre, prochainement, todo`,
    'in-progress': `
      en cours, en developpement, commence, demarre, partiel, en cours de developpement, commencee, demarree,
      en cours de realisation, en construction, partiellement fait, partiellement termine, entame, en cours dev,
      debute, encours, wip, en progres`,
    'in-review': `
      en revue, en test, en tests, revue, a valider, en validation, a tester, en recette, en relecture,
      en validation client, a relire, a verifier, en verification, a recetter, recette, revue de code,
      en cours de test, en cours de revue`,
    blocked: 'bloque, bloquee, bloques, suspendu, suspendue, en pause, en suspens',
    done: `
      fait, faite, termine, terminee, complete, completee, fini, finie, livre, livree, resolu, resolue, oui, acheve,
      valide, validee, cloture, termines, terminees, realise, realisee, faits, finis, livres, livrees, cloturee, clos,
      close, ferme, fermee, acceptee, accepte, realises, realisees, corrige, corrigee, implemente, implementee,
      deploye, deployee, valides, validees, taches terminees, stories terminees, ok, abouti`,
    dropped: `
      annule, annulee, abandonne, rejete, supprime, annules, annulees, abandonnee, rejetee, supprimee, ecarte, retire,
      retiree, sans suite`,
  },
  sprint: 'sprint, iteration',
  epic: 'epique, epopee, epic',
  phase: 'phase, etape, semaine, jalon, jour, lot, mois, milestone, partie, module, iteration',
  story: `
    user story, histoire, recit, tache, fonctionnalite, exigence, bug, amelioration, us, anomalie, besoin,
    histoire utilisateur, recit utilisateur, evolution, cas d utilisation, demande, ticket`,
  task: 'tache, sous tache, etape',
  priorities: `
    critique, haute, moyenne, basse, elevee, faible, urgente, urgent, indispensable, importante, souhaitable,
    bloquante, majeur, mineur, critiques, importants, mineurs, tres haute, tres elevee, tres basse, fort, forte,
    obligatoire, optionnel, optionnelle, necessaire, moyen, bas, haut, eleve, normale, essentielle, essentiel,
    doit avoir, devrait avoir, pourrait avoir, vital, secondaire, prioritaire`,
  points: 'points, point, pts, points d effort, story points, sp, points de complexite',
  hours: 'h, heures, heure, minutes, hrs, min, minute',
  days: 'jours, jour, j, jh, semaines, semaine, mois, jour homme, jours homme, jours ouvres, j h, d, jrs',
  asA: 'en tant que, en tant qu, en qualite de, comme',
  asides: `
    realisations, accomplissements, risques, retrospective, legende, glossaire, historique, references, calendrier,
    introduction, roles, ceremonies, reunion, metriques, sommaire, table des matieres, lecons apprises,
    prochaines etapes, revue, resultats, equipe, resume, conclusion, contexte, planning, notes, statistiques,
    recommandations, ressources, definition de termine, ordre du jour, participants, presents,
    ce qui a bien fonctionne, ce qui a moins bien fonctionne, points positifs, points negatifs, axes d amelioration,
    plan d amelioration, indicateurs, perimetre, contraintes, hypotheses, vision, revue de sprint, burndown, velocite,
    bilan, perspectives, annexes`,
  samples: 'legende, glossaire, modele, exemple, exemples, historique des versions',
  worklists: `
    backlog, backlog produit, user stories, taches, a faire, fonctionnalites, exigences, backlog du sprint,
    ameliorations, bugs, bugs critiques, bugs importants, bugs mineurs, stories du sprint, taches du sprint, elements,
    planifie, planifiees, product backlog, sprint backlog, liste des taches, histoires utilisateur,
    recits utilisateurs, stories, us, user stories du sprint, taches planifiees, taches terminees, dette technique,
    a realiser, anomalies, corrections, taches restantes, besoins`,
  months: `
    janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, janv, fevr, mars,
    avr, mai, juin, juil, aout, sept, oct, nov, dec`,
  none: `
    aucun, aucune, neant, sans, pas de, non applicable, n a, personne, a definir, aucune dependance, indefini,
    non assigne, sans objet`,
  given: 'etant donne, etant donne que, soit, etant donnee',
  steps: 'quand, lorsque, alors, et, mais, lorsqu',
  scenario: 'scenario, plan du scenario, fonctionnalite',
  sums: 'total, sous total, total general, somme, restant, reste',
  sideColumns: 'risque, risques, mitigation, probabilite, email, decision, metrique',
  sideTables: 'role, version, date, jour, membre, metrique, semaine, evenement, ceremonie, nivau, outil',
  ordinals: `
    premier/premiere/1er, deuxieme/second/seconde, troisieme, quatrieme, cinquieme, sixieme, septieme, huitieme,
    neuvieme, dixieme`,
  leads: `
    le, la, les, du, de, des, au, pour, par, en, ce, prochain, dernier, precedent, nouveau, chaque, actuel, pendant, l`,
  excluded: 'hors perimetre, hors du perimetre, hors scope, exclusions',
  priorityNouns: 'priorite, priorites',
  work: 'backlog, taches, histoires, recits, fonctionnalites',
  later: 'futur, plus tard, prochain sprint, prochains sprints, idees futures',
  listing: 'taches, tableau kanban, plan, feuille de route, carnet de produit',
  planning: 'histoires utilisateur, exigences, planification, epiques, recits utilisateurs',
  storyMaps: 'carte des recits, story map',
  want: 'je veux, je souhaite, je voudrais, je peux, je dois, j aimerais, je desire, j ai besoin',
  role: '',
};
