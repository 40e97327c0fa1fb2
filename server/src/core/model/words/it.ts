/** Italian planning words. */
import {sentences} from './sentences/it.ts';
import type {Words} from './words.ts';

export const it: Words = {
  ...sentences,
  written: {
    sections: 'Criteri di accettazione, Attività, Definizione di fatto, Obiettivo dello sprint',
    priorities: 'Alta, Media, Bassa',
    statuses: 'Da fare, In corso, In revisione, Bloccato, Fatto, Annullato',
    answers: 'Sì, No',
  },
  fields: {
    id: `
      codice, identificativo, id storia, id attivita, id requisito, codice storia, rif, riferimento, chiave, id task,
      codice us`,
    title: `
      storia, storia utente, titolo, attivita, compito, funzionalita, storie utente, voglio, vorrei, io voglio,
      descrizione della storia, caratteristica, attivita da svolgere, nome della storia, requisiti, nome attivita,
      titolo storia, desidero, cosa, storie, descrizione storia, oggetto, item di backlog, titolo della storia,
      nome storia, descrizione attivita, task storia, voce, intervento, lavoro, richiesta, descrizione task, nome task`,
    points: `
      punti, punti storia, punteggio, pt, punti stimati, stima in punti, punti complessita, stima punti,
      stima story points, punti assegnati, stima sp, sforzo in punti, punti di complessita, complessita in punti, pti,
      punti sp`,
    estimate: `
      stima, stima oraria, sforzo, tempo stimato, ore, dimensione, durata stimata, stima in ore, ore stimate,
      effort stimato, stima ore, stima effort, sforzo stimato, complessita, impegno, stima dei tempi, ore previste,
      stima di tempo, durata prevista, tempi stimati, costo stimato, stima h, stima gg, stima giorni, stima in giorni,
      giorni stimati, impegno stimato, giornate, giorni uomo, ore uomo, taglia, stima tempo, durata`,
    actual: 'effettivo, tempo effettivo, ore effettive, tempo impiegato, ore svolte',
    status: `
      stato, avanzamento, completato, stato attuale, completata, finito, stato di avanzamento, terminato, fatto,
      stato attivita, completamento, situazione`,
    priority: `
      priorita, importanza, gravita, criticita, livello di priorita, urgenza, rilevanza, valore di business priorita,
      ordine, livello`,
    assignee: `
      responsabile, assegnato a, assegnato, sviluppatore, assegnatario, proprietario, assegnatari, assegnata a,
      membri, chi, sviluppatori, esecutore, a cura di, incaricato, responsabili, persone, assegnazione, svolto da,
      in carico a, realizzato da, referente, membro del team, a carico di, sviluppato da`,
    sprint: 'iterazione, sprint corrente, sprint assegnato, numero sprint, numero dello sprint',
    epic: 'epiche, epica di riferimento, funzionalita principale',
    dependencies: `
      dipendenze, dipende da, dipendenza, prerequisiti, dipendente da, bloccato da, precondizioni, predecessori,
      richiede`,
    labels: 'etichette',
    goal: `
      obiettivo, obiettivo dello sprint, obiettivi, scopo, obiettivo sprint, obiettivi dello sprint,
      goal dello sprint, obiettivo principale, obiettivi sprint`,
    capacity: `
      capacita, capacita del team, capacita totale, capacita dello sprint, capacita prevista, capacita disponibile,
      capacita pianificata, capacita in punti, capacita stimata`,
    velocity: `
      velocita, velocita del team, velocita stimata, velocita prevista, velocita media, velocita attesa,
      velocita pianificata`,
    buffer: 'margine, riserva',
    duration: `
      durata, durata dello sprint, periodo dello sprint, date dello sprint, durata sprint, periodo sprint, intervallo,
      durata prevista, tempistiche`,
    start: 'inizio, data di inizio, data inizio, inizio sprint, data inizio sprint, inizio dello sprint, dal, avvio',
    end: `
      fine, data di fine, data fine, scadenza, fine sprint, data fine sprint, fine dello sprint, al, termine,
      consegna, data di consegna, data scadenza, data di scadenza`,
    total: `
      totale dei punti, punti sprint, somma dei punti, punti dello sprint, totale ore, ore totali, totale complessivo,
      punti dell epica`,
    blocker: 'blocco, impedimenti, blocchi, bloccanti, bloccante, motivo del blocco, ostacoli, ostacolo',
    criteria: `
      criteri di accettazione, criterio di accettazione, criteri, scenari, criteri di accettabilita,
      criteri accettazione, test di accettazione, condizioni di accettazione, criteri di validazione,
      criteri di successo, criteri di accettazione della storia, criterio di successo, criteri di verifica,
      requisiti di accettazione, condizioni di soddisfazione, criteri di completamento, accettazione,
      criteri di accettazione misurabili, criteri di accettazione verificabili, criteri di accettazione dettagliati,
      criteri di accettazione funzionali, criteri di accettazione tecnici, criteri di accettazione principali,
      come dimostrare`,
    tasks: `
      attivita, sotto attivita, compiti, passi, attivita tecniche, compito, sotto compiti, sottotask, lista attivita,
      elenco attivita, attivita da fare, subtask, cose da fare, lavori, attivita tecnica, sottoattivita,
      attivita di sviluppo, passaggi, step, lista dei task, elenco task, task tecnici, sotto task, task di sviluppo,
      task da svolgere, passi di implementazione, passaggi di implementazione, cose da implementare,
      piano di implementazione, dettaglio attivita, implementazione, azioni`,
    done: `
      definizione di fatto, definizione di completato, definizione di done, criteri di done, fatto quando,
      completato quando, definizione di finito`,
    ready: 'definizione di pronto, definizione di ready',
    deliverables: 'consegne',
    description:
      'descrizione, contesto, dettagli, motivazione, valore, dettagli tecnici, dettagli implementativi, dettagli di implementazione',
    notes: 'osservazioni, commenti, rischi, riferimenti',
    count: 'storie',
  },
  statuses: {
    todo: `
      da fare, in attesa, non iniziato, aperto, nuovo, pianificato, no, non iniziata, non fatto, non completato,
      non completata, da iniziare, non ancora iniziato, in coda, pianificata, aperta, nuova, da svolgere, rimandato,
      rimandata, da completare, sospeso, posticipato, incompleto, incompleta, da realizzare, previsto, prevista,
      backlog, assegnato, non svolto, pianificati, todo, in attesa di avvio, da avviare, da pianificare, non avviato,
      non avviata, non ancora fatto, non ancora avviato, da sviluppare, da implementare, in programma, futuro,
      prossimo, prossima, pronto per lo sviluppo, in backlog, in sospeso, differito, rinviato, rinviata,
      in pianificazione, da definire`,
    'in-progress': `
      in corso, in lavorazione, iniziato, in sviluppo, parziale, iniziata, avviato, avviata, in esecuzione,
      parzialmente completato, in progress, lavori in corso, in fase di sviluppo, in svolgimento,
      in corso di sviluppo, in realizzazione, parzialmente completata, lavorando, lavoro in corso, avviati,
      cominciato, cominciata, in implementazione, wip, in lavoro, attivo, attiva`,
    'in-review': `
      in revisione, in test, revisione, da verificare, in verifica, da testare, in validazione, in code review,
      da rivedere, verifica, in fase di test, in attesa di approvazione, in attesa di revisione, in attesa di test,
      da validare, in collaudo, collaudo, in qa, pronto per il test, in review, test in corso, in fase di verifica,
      da approvare, code review`,
    blocked: `
      bloccato, bloccata, fermo, in pausa, bloccati, sospesa, bloccante, sospesi, in blocco, in stallo, fermi`,
    done: `
      fatto, fatta, completato, completata, finito, chiuso, risolto, si, terminato, concluso, implementato, chiusa,
      finita, terminata, conclusa, risolta, implementata, completati, completate, consegnato, consegnata, accettato,
      accettata, approvato, approvata, svolto, svolta, realizzato, realizzata, verificato, verificata, rilasciato,
      fatti, validato, ok, fatte, finiti, finite, chiusi, implementati, in produzione, pubblicato, pubblicata,
      testato, testata, validata, raggiunto, raggiunta, superato, done, svolti, completo, completa, deployato,
      rilasciata, integrato`,
    dropped: `
      annullato, annullata, scartato, rimosso, eliminato, eliminata, abbandonato, scartata, rimossa, cancellato,
      cancellata, rifiutato, fuori ambito, non necessario, non necessaria, non verra fatto, obsoleto, obsoleta,
      sostituito, escluso, esclusa, rifiutata`,
  },
  sprint: 'iterazione',
  epic: '',
  phase: 'settimana, tappa, giorno, mese, iterazione, parte',
  story: 'storia utente, storia, attivita, compito, funzionalita, caso d uso, miglioramento, funzione',
  task: 'attivita, compito, sotto attivita',
  priorities: `
    bassa, basso, essenziale, molto alta, molto bassa, obbligatorio, obbligatoria, opzionale, desiderabile,
    necessaria, massima, fondamentale, urgenza alta, deve avere, dovrebbe avere, potrebbe avere, medio alta,
    medio bassa, priorita alta, priorita media, priorita bassa, non urgente, facoltativo, molto importante,
    indispensabile`,
  points: 'punti, punti storia, p ti',
  hours: 'ore, ora, minuti, hh',
  days: `
    giorni, giorno, gg, settimane, settimana, mesi, giorni lavorativi, giornate, giornata, mese, gg uomo,
    giornate uomo, giorni uomo, giorno uomo`,
  asA: 'come, in qualita di, in veste di, io come',
  asides: `
    informazioni generali, rischi, retrospettiva, cronologia, riferimenti, calendario, introduzione, ruoli, riunioni,
    metriche, sommario, lezioni apprese, prossimi passi, risultati, squadra, definizione di fatto, conclusione,
    riepilogo, partecipanti, cosa e andato bene, cosa e andato male, cosa migliorare, azioni di miglioramento,
    indicatori, ambito, vincoli, assunzioni, visione, velocita, consuntivo, allegati, preventivo,
    requisiti non funzionali, dipendenze, architettura tecnica, obiettivi, convenzioni, piano di test,
    strategia di test, casi di test, test cases, decisioni prese, decisioni aperte, domande aperte,
    deliverable previsti, modello di business, criteri di successo`,
  samples: `
    modello, esempio, esempi, convenzioni, registro delle modifiche, storico delle modifiche, storico versioni,
    cronologia delle versioni, note di rilascio, abbreviazioni, sigle`,
  worklists: `
    backlog del prodotto, storie utente, attivita, da fare, funzionalita, requisiti, backlog dello sprint,
    miglioramenti, storie dello sprint, attivita dello sprint, elementi, pianificate, storie pianificate,
    elenco attivita, elenco delle storie, lista delle attivita, bug, storie, storie completate, attivita completate,
    attivita pianificate, debito tecnico, requisiti funzionali, compiti, task, nuove funzionalita, attivita previste,
    attivita rimandate, attivita in corso, elementi del backlog, elementi dello sprint, storie selezionate,
    storie dello sprint corrente, lista delle storie, lista storie, elenco storie, elenco funzionalita, lista task,
    elenco dei task, task pianificati, task da fare, task dello sprint, prossime attivita, prossimi task,
    cose da fare, funzionalita previste, bug da risolvere, correzioni, epiche e storie, epiche e user stories,
    requisiti utente, idee, impegno dello sprint, todo list, piano di implementazione`,
  months: `
    gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen,
    feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic`,
  none: `
    nessuno, nessuna, niente, nessuna dipendenza, non applicabile, da definire, non definito, non assegnato,
    da assegnare, nessun, da stabilire, non previsto, indipendente, non disponibile, nd, n d`,
  given: 'dato, data, dati',
  steps: 'quando, allora, e, ma',
  scenario: 'scenario, schema dello scenario, funzionalita',
  sums: 'totale, subtotale, somma, rimanente, rimanenti, residuo, stima totale',
  sideColumns: `
    rischio, rischi, mitigazione, probabilita, decisione, impatto del rischio, piano di mitigazione, contingenza,
    risultato atteso, caso di test, motivazione della decisione`,
  sideTables: 'ruolo, versione, giorno, settimana, livello, strumento',
  ordinals: `
    primo/prima, secondo/seconda, terzo/terza, quarto/quarta, quinto/quinta, sesto/sesta, settimo/settima,
    ottavo/ottava, nono/nona, decimo/decima`,
  leads: 'il, lo, i, gli, dello, della, nel, nello, prossimo, attuale, nuovo, ogni, questo, corrente, precedente',
  excluded: 'fuori ambito, fuori scope, esclusi',
  priorityNouns: 'priorita',
  work: 'storie, attivita, funzionalita',
  later: 'piu avanti, prossimo sprint, prossimi sprint, sprint successivo, sprint successivi, sviluppi futuri',
  listing: 'attivita, bacheca, piano, pianificazione, tabella di marcia',
  planning: 'storie, requisiti, epiche',
  storyMaps: 'mappa delle storie',
  want: 'voglio, vorrei, desidero, ho bisogno, posso',
  role: '',
};
