/** French planning words. */
import {sentences} from './sentences/fr.ts';
import type {Words} from './words.ts';

export const fr: Words = {
  ...sentences,
  written: {
    sections: "Critères d'acceptation, Tâches, Définition de terminé, Objectif du sprint",
    priorities: 'Haute, Moyenne, Basse',
    statuses: 'À faire, En cours, En revue, Bloqué, Terminé, Annulé',
    answers: 'Oui, Non',
  },
  fields: {
    id: 'identifiant, reference, identifiant us, id tache, id story, cle, numero us, code us',
    title: `
      titre, nom, tache, fonctionnalite, recit, recit utilisateur, histoire, intitule, sujet, exigence, je veux,
      je souhaite, je voudrais, description de la tache, nom de la tache, taches, libelle, besoin,
      histoire utilisateur, recits, cas d usage, element, element du backlog, intitule de la tache, je peux,
      histoires utilisateur, us, ticket, items, titre de la story, titre us, nom de la story, user story titre,
      enonce, fonctionnalites, livrable, resume`,
    points: `
      points d effort, points de complexite, complexite, points d histoire, points de story, points estimes,
      nb points, nombre de points, poids, points us, estimation en points, points d estimation, points de recit,
      difficulte en points, valeur en points, sp estimes, effort en points, points de charge, pts estimes`,
    estimate: `
      charge, duree estimee, temps estime, temps, taille, heures, jours, duree, cout, estimation en heures,
      estimation horaire, estimation temps, charge estimee, effort estime, temps prevu, estimation jh, charge jh,
      estimation en jours, jh, estimation jours, complexite estimee, duree prevue, estime, budget temps, jour homme,
      jours homme, cout estime, charge de travail, estimation h, estimation j, heures estimees, jours estimes,
      complexite, estimation du temps`,
    actual: 'reel, temps reel, temps passe, temps reel passe, realise, consomme, charge reelle, temps effectif',
    status: `
      statut, etat, avancement, termine, progression, fait, fini, realise ou non, etat d avancement, statut actuel,
      termine ou non, acheve, etat actuel, statut de la tache`,
    priority: `
      priorite, severite, criticite, niveau de priorite, urgence, priorite moscow, valeur metier priorite,
      ordre de priorite, rang`,
    assignee: `
      assigne a, assigne, developpeur, affectation, proprietaire, qui, attribue a, developper, developpeurs, membre,
      membres, responsable s, affecte a, affectee a, en charge, realise par, realisateur, pilote, porteur, acteur,
      acteurs, attribution, personne, personnes, charge de la tache, assignation, intervenant, developpeuse,
      personne en charge, equipe responsable, referent`,
    sprint: `
      sprint prevu, sprint cible, sprint actuel, sprint planifie, numero du sprint, n° de sprint, sprint en cours,
      sprint n`,
    epic: 'epique, epopee, theme, module, epique parent, bloc fonctionnel',
    dependencies: `
      dependances, depend de, dependance, prerequis, bloque par, pre requis, prealable, prealables, depend,
      dependance s, dependant de, dependances techniques, predecesseur, predecesseurs, necessite`,
    labels: 'etiquettes',
    type: 'categorie',
    goal: `
      objectif, objectif du sprint, but, but du sprint, objectifs, objectifs du sprint, objectif principal,
      theme du sprint, finalite, objectif sprint`,
    capacity: `
      capacite, capacite de l equipe, capacite du sprint, capacite totale, capacite planifiee, capacite en points,
      capacite equipe, capacite disponible, capacite prevue`,
    velocity: `
      velocite, velocite estimee, velocite de l equipe, velocite prevue, velocite cible, velocite moyenne,
      velocite attendue`,
    buffer: 'marge, marge de risque, tampon',
    duration: `
      duree, periode, date, duree du sprint, periode du sprint, dates du sprint, duree sprint, du au,
      calendrier du sprint, calendrier, echeancier, date du sprint`,
    start: 'debut, date de debut, commence, debut du sprint, date debut, demarrage, date de demarrage, du',
    end: `
      date de fin, echeance, date limite, termine le, fin du sprint, date fin, date de livraison, livraison, au,
      jusqu au, date de fin du sprint`,
    total: `
      points totaux, points du sprint, charge totale, total heures, total des heures, points de l epic,
      story points totaux`,
    blocker: `
      blocage, bloqueur, obstacle, bloque par, bloquants, bloquant, point de blocage, points de blocage, blocages,
      point bloquant, points bloquants, obstacles, raison du blocage, motif du blocage`,
    criteria: `
      criteres d acceptation, criteres d acceptance, critere d acceptation, criteres, scenarios,
      criteres de validation, criteres d acceptations, criteres d acceptation us, tests d acceptation,
      test d acceptation, conditions d acceptation, criteres de succes, critere de validation, critere,
      regles d acceptation, conditions de satisfaction, criteres d acceptabilite, scenario, criteres de reussite,
      critere de reussite, critere de succes, criteres de recette, conditions de validation, scenarios d acceptation,
      criteres d acceptation mesurables, criteres d acceptation verifiables, criteres d acceptation testables,
      criteres d acceptation detailles, criteres d acceptation fonctionnels, criteres d acceptation techniques,
      criteres d acceptation principaux,
      comment demontrer`,
    tasks: `
      taches, sous taches, etapes, taches techniques, actions, tache, sous tache, liste des taches,
      taches de developpement, taches a realiser, taches a faire, travaux, decoupage technique, plan d action,
      etapes de realisation, activites, sous taches techniques, actions a realiser, etapes d implementation, a faire,
      decoupage en taches, taches associees, plan d implementation, implementation technique`,
    done: `
      definition de termine, definition du fini, criteres de fin, definition de fini, definition de done,
      definition du done, termine quand, criteres de done, fini quand`,
    ready: 'definition de pret, definition du pret',
    deliverables: 'livrables',
    narrative: 'recit',
    description:
      'contexte, justification, valeur metier, probleme, solution proposee, details techniques, details d implementation, details de l implementation',
    notes: `
      remarques, commentaires, risques, fichiers a modifier, endpoints affectes, tests requis, resultats,
      gain de temps`,
    count: 'nombre d us, nb de stories, nb us, nb taches, total us',
  },
  statuses: {
    todo: `
      a faire, en attente, non commence, ouvert, nouveau, planifie, planifiee, pas commence, non resolu, non,
      non demarre, pret a tester, a venir, pret, pas fait, non fait, non faite, non termine, non terminee,
      non terminees, non commencee, en backlog, prevu, prevue, a commencer, ouverte, nouvelle, pas demarre,
      a developper, a realiser, reporte, reportee, non realise, non realisee, incomplet, incomplete, restant,
      a planifier, planifies, planifiees, pas encore commence, attente, non livre, prochainement, todo, a initier,
      pas encore demarre, pas encore fait, a prevoir, en file, a traiter, ouverts, en attente de demarrage,
      pret pour dev, pret pour developpement, pret a developper, futur`,
    'in-progress': `
      en cours, en developpement, commence, demarre, partiel, en cours de developpement, commencee, demarree,
      en cours de realisation, en construction, partiellement fait, partiellement termine, entame, en cours dev,
      debute, encours, wip, en progres, en developpement actif, en cours de traitement, en cours d implementation,
      partielle, en implementation, avance, en route, commences, developpement en cours, partiellement realise`,
    'in-review': `
      en revue, en test, en tests, revue, a valider, en validation, a tester, en recette, en relecture,
      en validation client, a relire, a verifier, en verification, a recetter, recette, revue de code,
      en cours de test, en cours de revue, en attente de validation, en attente de revue, en attente de test,
      pret pour test, pret pour recette, en code review, en review, en qa, a relire et valider`,
    blocked: `
      bloque, bloquee, bloques, suspendu, suspendue, en pause, en suspens, bloquant, en attente externe, suspendus,
      gele, arrete`,
    done: `
      fait, faite, termine, terminee, complete, completee, fini, finie, livre, livree, resolu, resolue, oui, acheve,
      valide, validee, cloture, termines, terminees, realise, realisee, faits, finis, livres, livrees, cloturee, clos,
      close, ferme, fermee, acceptee, accepte, realises, realisees, corrige, corrigee, implemente, implementee,
      deploye, deployee, valides, validees, taches terminees, stories terminees, ok, abouti, complet, en production,
      mis en production, mis en ligne, publie, merge, done, fait et teste, teste, testee, atteint, atteinte, approuve,
      approuvee, integre, integree, operationnel`,
    dropped: `
      annule, annulee, abandonne, rejete, supprime, annules, annulees, abandonnee, rejetee, supprimee, ecarte, retire,
      retiree, sans suite, hors scope, non retenu, non retenue, obsolete, refuse, refusee, plus necessaire, exclu`,
  },
  sprint: '',
  epic: 'epique, epopee',
  phase: 'etape, semaine, jalon, jour, lot, mois, partie, module, iteration',
  story: `
    histoire, recit, tache, fonctionnalite, exigence, amelioration, anomalie, besoin, histoire utilisateur,
    recit utilisateur, evolution, cas d utilisation, demande`,
  task: 'tache, sous tache, etape',
  priorities: `
    critique, haute, moyenne, basse, elevee, faible, souhaitable, bloquante, majeur, mineur, critiques, importants,
    mineurs, tres haute, tres elevee, tres basse, fort, forte, obligatoire, optionnel, optionnelle, necessaire, moyen,
    bas, haut, eleve, normale, essentielle, essentiel, doit avoir, devrait avoir, pourrait avoir, vital, secondaire,
    prioritaire`,
  points: 'points d effort, points de complexite, points d histoire, points de recit, points de story',
  hours: 'heures, heure, mn',
  days: `
    jours, jour, j, jh, semaines, semaine, mois, jour homme, jours homme, jours ouvres, j h, jrs, jours ouvrables,
    j hommes, jours hommes, sem, jour ouvre`,
  asA: 'en tant que, en tant qu, en qualite de, comme',
  asides: `
    informations generales, realisations, accomplissements, risques, legende, glossaire, historique, calendrier,
    metriques, sommaire, table des matieres, lecons apprises, prochaines etapes, revue, resultats, resume, contexte,
    planning, statistiques, recommandations, ressources, definition de termine, ordre du jour, presents,
    ce qui a bien fonctionne, ce qui a moins bien fonctionne, points positifs, points negatifs, axes d amelioration,
    plan d amelioration, indicateurs, perimetre, contraintes, hypotheses, velocite, bilan, perspectives, annexes,
    exigences non fonctionnelles, dependances, criteres de succes, stack technique, objectifs, plan de test,
    plan de tests, strategie de test, strategie de tests, cas de test, livrables, suivi global, jalons, hors v1,
    specifications techniques, vue d ensemble, points de vigilance`,
  samples: `
    legende, glossaire, modele, exemple, exemples, historique des versions, gabarit, conventions,
    journal des modifications, historique des modifications, notes de version, sigles, abreviations`,
  worklists: `
    backlog produit, taches, a faire, fonctionnalites, exigences, backlog du sprint, ameliorations, bugs critiques,
    bugs importants, bugs mineurs, stories du sprint, taches du sprint, elements, planifie, planifiees,
    liste des taches, histoires utilisateur, recits utilisateurs, us, user stories du sprint, taches planifiees,
    taches terminees, dette technique, a realiser, anomalies, corrections, taches restantes, besoins,
    carnet de produit, carnet de sprint, liste des user stories, liste des us, user stories us, stories selectionnees,
    stories planifiees, us du sprint, us selectionnees, engagement du sprint, fonctionnalites prevues,
    nouvelles fonctionnalites, fonctionnalites a venir, idees, reste a faire, en attente, exigences fonctionnelles,
    besoins fonctionnels, taches techniques, taches du jour, tickets, epics et user stories, liste de taches,
    chantiers, prochaines fonctionnalites`,
  months: `
    janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, janv, fevr, mars,
    avr, mai, juin, juil, aout, sept, oct, nov, dec`,
  none: `
    aucun, aucune, neant, sans, pas de, non applicable, personne, aucune dependance, indefini, non assigne,
    sans objet, non assignee, a assigner, a determiner, independant, independante, non attribue, rien`,
  given: 'etant donne, soit, etant donnee',
  steps: 'quand, lorsque, alors, et, mais, lorsqu',
  scenario: 'scenario, plan du scenario, fonctionnalite',
  sums: 'sous total, somme, restant, reste, restants, points restants',
  sideColumns: `
    risque, risques, probabilite, metrique, plan d action, plan de mitigation, impact du risque, resultat attendu,
    cas de test, attenuation`,
  sideTables: 'jour, membre, metrique, semaine, evenement, ceremonie, nivau, outil',
  ordinals: `
    premier/premiere/1er, deuxieme/second/seconde, troisieme, quatrieme, cinquieme, sixieme, septieme, huitieme,
    neuvieme, dixieme`,
  leads: 'le, les, du, des, au, pour, par, ce, prochain, dernier, precedent, nouveau, chaque, actuel, pendant, l',
  excluded: 'hors perimetre, hors du perimetre, hors scope',
  priorityNouns: 'priorite, priorites',
  work: 'taches, histoires, recits, fonctionnalites',
  later: `
    futur, plus tard, prochain sprint, prochains sprints, idees futures, prochaines versions, v2, sprints suivants,
    sprint suivant, a venir`,
  listing: 'taches, feuille de route, carnet de produit, planning',
  planning: 'histoires utilisateur, exigences, planification, epiques, recits utilisateurs',
  storyMaps: 'carte des recits, story map',
  want: 'je veux, je souhaite, je voudrais, je peux, je dois, j aimerais, je desire, j ai besoin',
  role: '',
};
