/** German planning words. */
import type {Words} from './words.ts';

export const de: Words = {
  fields: {
    id: 'kennung, nummer, schlussel',
    title: `
      titel, name, aufgabe, anforderung, funktion, geschichte, beschreibung der aufgabe, backlog eintrag,
      arbeitspaket, thema`,
    points: 'punkte, storypunkte, story punkte, komplexitat, story points',
    estimate: `
      schatzung, aufwand, geschatzter aufwand, zeitaufwand, stunden, grosse, dauer, tage, aufwandsschatzung`,
    actual: 'ist, tatsachlicher aufwand, ist aufwand',
    status: 'status, zustand, fortschritt, erledigt',
    priority: 'prioritat, prio, wichtigkeit, schweregrad',
    assignee: `
      verantwortlich, zustandig, bearbeiter, zugewiesen, zugewiesen an, entwickler, verantwortlicher, wer`,
    sprint: 'sprint, iteration',
    epic: 'epic, epos',
    dependencies: 'abhangigkeiten, abhangig von, abhangigkeit, voraussetzungen',
    labels: 'schlagworte',
    type: 'typ, art, kategorie',
    goal: 'ziel, sprint ziel, sprintziel, ziele',
    capacity: 'kapazitat, teamkapazitat, sprint kapazitat',
    velocity: 'geschwindigkeit, velocity',
    buffer: 'puffer, risikopuffer',
    duration: 'dauer, zeitraum, laufzeit, datum, sprint dauer',
    start: 'start, beginn, startdatum, anfang',
    end: 'ende, enddatum, fallig, frist',
    total: 'gesamt, summe, gesamtpunkte, gesamt story points, gesamtaufwand, insgesamt',
    blocker: 'blocker, hindernis, blockiert durch, hindernisse',
    criteria: 'akzeptanzkriterien, akzeptanzkriterium, abnahmekriterien, abnahmekriterium, kriterien',
    tasks: 'aufgaben, teilaufgaben, unteraufgaben, schritte, technische aufgaben, umsetzungsschritte',
    done: 'definition of done, fertigstellungskriterien',
    ready: 'definition of ready',
    deliverables: 'liefergegenstande, ergebnisse, lieferobjekte',
    narrative: 'user story',
    description: 'beschreibung, hintergrund, kontext, details, begrundung, technische details, nutzen',
    notes: `
      notizen, anmerkungen, bemerkungen, hinweise, risiken, referenzen, gherkin, technische verbesserungen`,
  },
  statuses: {
    todo: `
      offen, zu tun, nicht begonnen, neu, geplant, ausstehend, bereit, nein, noch offen, nicht gestartet`,
    'in-progress': `
      in arbeit, in bearbeitung, begonnen, laufend, in entwicklung, teilweise, gestartet, teilweise abgeschlossen`,
    'in-review': 'in prufung, im test, im review, in review, prufung',
    blocked: 'blockiert, wartet, angehalten',
    done: `
      erledigt, fertig, abgeschlossen, umgesetzt, geschlossen, behoben, ja, vollstandig abgeschlossen,
      implementiert, geliefert, abgenommen`,
    dropped: 'abgebrochen, verworfen, gestrichen, abgelehnt',
  },
  sprint: 'sprint, iteration',
  epic: 'epic, epos',
  phase: 'phase, etappe, woche, meilenstein, tag, schritt',
  story: 'story, user story, aufgabe, anforderung, fehler, verbesserung, arbeitspaket, backlog item',
  task: 'aufgabe, teilaufgabe, unteraufgabe',
  priorities: 'kritisch, hoch, mittel, niedrig, sehr hoch, gering, dringend, muss, soll, kann, wichtig',
  points: 'punkte, punkt, storypunkte, sp',
  hours: 'h, std, stunden, stunde, minuten',
  days: 'tage, tag, pt, wochen, woche, monate',
  asA: 'als ein, als eine, als',
  asides: `
    risiken, retrospektive, legende, glossar, anderungshistorie, versionshistorie, referenzen, zeitplan,
    einfuhrung, einleitung, rollen, besprechungen, metriken, inhaltsverzeichnis, erkenntnisse, nachste schritte,
    ergebnisse, zusammenfassung, ubersicht, uberblick, hinweise, team, definition of done, fazit,
    erfolgskriterien, technologie`,
  samples: 'legende, glossar, vorlage, beispiel, beispiele, anderungshistorie, versionshistorie',
  worklists: `
    backlog, produkt backlog, aufgaben, zu tun, anforderungen, funktionen, sprint backlog, verbesserungen,
    user stories, offen, fehler, zusatzliche optimierungen`,
  months: `
    januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember,
    jan, feb, mar, apr, mai, jun, jul, aug, sep, okt, nov, dez`,
  none: 'keine, keiner, kein, nichts, entfallt',
  given: 'gegeben, angenommen, gegeben sei, gegeben seien',
  steps: 'wenn, dann, und, aber',
  scenario: 'szenario, szenariogrundriss, funktionalitat, beispiel',
  sums: 'gesamt, summe, insgesamt, zwischensumme, rest, verbleibend, durchschnitt, gesamtsumme',
  sideColumns: 'risiko, risiken, wahrscheinlichkeit, gegenmassnahme, entscheidung, metrik, massnahme',
  sideTables: 'rolle, version, datum, tag, mitglied, metrik, woche, ereignis, termin, stufe, werkzeug',
  ordinals:
    'erster/erste/ersten, zweiter/zweite/zweiten, dritter/dritte, vierter/vierte, funfter/funfte, sechster/sechste, siebter/siebte, achter/achte, neunter/neunte, zehnter/zehnte',
  leads:
    'der, die, das, den, dem, des, im, vom, zum, fur, aktueller, aktuelle, nachster, nachste, nachsten, letzter, letzte, letzten, neuer, jeder, pro, dieser, diesem, vor, nach, kommender',
  excluded: 'nicht im umfang, nicht enthalten, ausserhalb des umfangs, ausgeschlossen',
  priorityNouns: 'prioritat, prio, prioritaten',
  work: 'backlog, aufgaben, anforderungen, geschichten',
  later: 'zukunft, spater, nachster sprint, nachste sprints, kunftig, zukunftig',
};
