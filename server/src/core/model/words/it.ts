/** Italian planning words. */
import type {Words} from './words.ts';

export const it: Words = {
  written: {
    sections: 'Criteri di accettazione, Attività, Definizione di fatto, Obiettivo dello sprint',
    priorities: 'Alta, Media, Bassa',
    statuses: 'Da fare, In corso, In revisione, Bloccato, Fatto, Annullato',
    answers: 'Sì, No',
  },
  fields: {
    id: 'codice, identificativo, numero, nr, n, cod, id storia, us, id attivita, id us, id requisito',
    title: `
      storia, storia utente, titolo, nome, attivita, compito, funzionalita, requisito, user story, user stories,
      storie utente, voglio, vorrei, io voglio, descrizione della storia, caratteristica, attivita da svolgere,
      elemento, nome della storia, feature, requisiti, nome attivita, task, titolo storia, desidero, cosa,
      backlog item, storie, descrizione storia, oggetto`,
    points: `
      punti, story points, punti storia, punteggio, pt, pts, sp, story point, punti stimati, stima in punti,
      punti complessita, stima punti, peso, stima story points, punti assegnati, storypoints`,
    estimate: `
      stima, stima oraria, sforzo, tempo stimato, ore, tempo, dimensione, durata stimata, costo, stima in ore, ore stimate, effort,
      effort stimato, stima ore, stima effort, sforzo stimato, tempo previsto, complessita, impegno, stima dei tempi,
      ore previste, stima di tempo, durata prevista, tempi stimati, costo stimato`,
    actual: 'effettivo, tempo effettivo, ore effettive, tempo impiegato, ore svolte',
    status: `
      stato, avanzamento, completato, status, progresso, stato attuale, completata, finito, stato di avanzamento,
      terminato, fatto`,
    priority: `
      priorita, importanza, gravita, moscow, criticita, livello di priorita, urgenza, rilevanza,
      valore di business priorita`,
    assignee: `
      responsabile, assegnato a, assegnato, sviluppatore, assegnatario, proprietario, assegnatari, assegnata a,
      membro, membri, chi, sviluppatori, esecutore, a cura di, incaricato, responsabili, persona, persone,
      assegnazione, svolto da, in carico a, realizzato da`,
    sprint:
      'sprint, iterazione, sprint previsto, sprint corrente, sprint assegnato, numero sprint, numero dello sprint',
    epic: 'epica, epic, epiche, tema, modulo, epica di riferimento, funzionalita principale',
    dependencies: `
      dipendenze, dipende da, dipendenza, prerequisiti, dipendente da, bloccato da, precondizioni, prerequisito,
      predecessori`,
    labels: 'etichette',
    type: 'tipo, categoria',
    goal: `
      obiettivo, obiettivo dello sprint, obiettivi, scopo, sprint goal, obiettivo sprint, obiettivi dello sprint,
      goal dello sprint, sprint goals, goal, focus`,
    capacity: 'capacita, capacita del team, capacita totale, capacita dello sprint, capacita prevista',
    velocity: 'velocita, velocita del team, velocity, velocita stimata, velocita prevista',
    buffer: 'margine, riserva',
    duration: `
      durata, periodo, date, data, durata dello sprint, periodo dello sprint, date dello sprint, durata sprint,
      periodo sprint, intervallo`,
    start: 'inizio, data di inizio, data inizio, inizio sprint, data inizio sprint, inizio dello sprint, dal, avvio',
    end: `
      fine, data di fine, data fine, scadenza, fine sprint, data fine sprint, fine dello sprint, al, termine,
      consegna, data di consegna, data scadenza`,
    total: `
      totale, totale punti, punti totali, totale story points, totale sprint, totale dei punti, punti pianificati,
      punti sprint, somma, somma punti, punti totali sprint, totale stimato, punti impegnati`,
    blocker: 'blocco, impedimento, impedimenti, blocchi, bloccanti, bloccante, motivo del blocco, ostacoli',
    criteria: `
      criteri di accettazione, criterio di accettazione, criteri, scenari, criteri di accettabilita, criterio,
      scenario, criteri accettazione, test di accettazione, condizioni di accettazione, criteri di validazione,
      criteri di successo, criteri di accettazione della storia`,
    tasks: `
      attivita, sotto attivita, compiti, passi, attivita tecniche, task, compito, sotto compiti, tasks, sottotask,
      lista attivita, elenco attivita, attivita da fare, sub task, subtask, cose da fare, lavori, attivita tecnica,
      sottoattivita, attivita di sviluppo, passaggi, step`,
    done: 'definizione di fatto, definition of done',
    ready: 'definizione di pronto',
    deliverables: 'consegne, deliverable',
    narrative: 'user story',
    description: 'descrizione, contesto, dettagli, motivazione, valore',
    notes: 'note, osservazioni, commenti, rischi, riferimenti',
  },
  statuses: {
    todo: `
      da fare, in attesa, non iniziato, aperto, nuovo, pianificato, no, non iniziata, non fatto, non completato,
      non completata, da iniziare, non ancora iniziato, in coda, pianificata, aperta, nuova, da svolgere, rimandato,
      rimandata, da completare, sospeso, posticipato, incompleto, incompleta, da realizzare, previsto, prevista,
      backlog, assegnato, non svolto, pianificati, todo, in attesa di avvio`,
    'in-progress': `
      in corso, in lavorazione, iniziato, in sviluppo, parziale, iniziata, avviato, avviata, in esecuzione,
      parzialmente completato, in progress, lavori in corso, in fase di sviluppo, in svolgimento,
      in corso di sviluppo, in realizzazione, parzialmente completata, lavorando`,
    'in-review': `
      in revisione, in test, revisione, da verificare, in verifica, da testare, in validazione, in code review,
      da rivedere, verifica, in fase di test, in attesa di approvazione`,
    blocked: 'bloccato, bloccata, fermo, in pausa, bloccati, sospesa',
    done: `
      fatto, fatta, completato, completata, finito, chiuso, risolto, si, terminato, concluso, implementato, chiusa,
      finita, terminata, conclusa, risolta, implementata, completati, completate, consegnato, consegnata, accettato,
      accettata, approvato, approvata, svolto, svolta, realizzato, realizzata, verificato, verificata, rilasciato,
      fatti, validato, ok`,
    dropped: `
      annullato, annullata, scartato, rimosso, eliminato, eliminata, abbandonato, scartata, rimossa, cancellato,
      cancellata, rifiutato`,
  },
  sprint: 'sprint, iterazione',
  epic: 'epica, epic',
  phase: 'fase, settimana, tappa, giorno, milestone, mese, iterazione, parte, modulo',
  story: `
    storia utente, storia, attivita, compito, requisito, funzionalita, user story, bug, caso d uso, miglioramento, us,
    funzione, elemento`,
  task: 'attivita, compito, sotto attivita, task',
  priorities: `
    critica, alta, media, bassa, alto, medio, basso, urgente, essenziale, molto alta, molto bassa, obbligatorio,
    obbligatoria, opzionale, desiderabile, necessario, necessaria, massima, minima, normale, importante, fondamentale,
    critico, urgenza alta, deve avere, dovrebbe avere, potrebbe avere, medio alta, medio bassa`,
  points: 'punti, punto, pt, story points, sp, pts, punti storia',
  hours: 'h, ore, ora, minuti, min, minuto, hrs',
  days: 'giorni, giorno, gg, settimane, settimana, mesi, giorni lavorativi, giornate, giornata, mese, gg uomo',
  asA: 'come un, come una, in qualita di, in veste di, come utente, io come',
  asides: `
    rischi, retrospettiva, legenda, glossario, cronologia, riferimenti, calendario, introduzione, ruoli, riunioni,
    metriche, indice, sommario, lezioni apprese, prossimi passi, risultati, squadra, definizione di fatto, note,
    conclusione, riepilogo, agenda, partecipanti, cosa e andato bene, cosa e andato male, cosa migliorare,
    azioni di miglioramento, indicatori, ambito, vincoli, assunzioni, visione, burndown, velocita, consuntivo,
    retrospective, glossario dei termini, allegati, bibliografia, preventivo`,
  samples: 'legenda, glossario, modello, esempio, esempi',
  worklists: `
    backlog, backlog del prodotto, storie utente, attivita, da fare, funzionalita, requisiti, backlog dello sprint,
    miglioramenti, storie dello sprint, attivita dello sprint, elementi, pianificate, storie pianificate,
    product backlog, sprint backlog, elenco attivita, elenco delle storie, lista delle attivita, bug, storie,
    storie completate, attivita completate, attivita pianificate, debito tecnico, requisiti funzionali, user stories,
    compiti, task, nuove funzionalita`,
  months: `
    gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen,
    feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic`,
  none: `
    nessuno, nessuna, niente, nessuna dipendenza, non applicabile, n a, da definire, non definito, non assegnato,
    da assegnare`,
  given: 'dato, data, dati, dato che',
  steps: 'quando, allora, e, ma',
  scenario: 'scenario, schema dello scenario, funzionalita',
  sums: 'totale, subtotale, somma, rimanente, totale punti',
  sideColumns: 'rischio, rischi, mitigazione, probabilita, decisione, metrica',
  sideTables: 'ruolo, versione, data, giorno, membro, metrica, settimana, evento, cerimonia, livello, strumento',
  ordinals: `
    primo/prima, secondo/seconda, terzo/terza, quarto/quarta, quinto/quinta, sesto/sesta, settimo/settima,
    ottavo/ottava, nono/nona, decimo/decima`,
  leads: `
    il, lo, la, i, gli, le, del, dello, della, nel, nello, al, per, in, prossimo, attuale, ultimo, nuovo, ogni,
    questo, corrente, precedente, durante`,
  excluded: 'fuori ambito, fuori scope, esclusi',
  priorityNouns: 'priorita',
  work: 'backlog, storie, attivita, funzionalita',
  later: 'futuro, piu avanti, prossimo sprint, prossimi sprint',
  listing: 'attivita, bacheca, piano, pianificazione',
  planning: 'storie, storie utente, requisiti, epiche',
  storyMaps: 'mappa delle storie',
  want: 'voglio, vorrei, desidero, ho bisogno, posso',
  role: '',
};
