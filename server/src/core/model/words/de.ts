/** German planning words. */
import {sentences} from './sentences/de.ts';
import type {Words} from './words.ts';

export const de: Words = {
  ...sentences,
  written: {
    sections: 'Akzeptanzkriterien, Aufgaben, Definition of Done, Sprintziel',
    priorities: 'Hoch, Mittel, Niedrig',
    statuses: 'Offen, In Arbeit, In Prüfung, Blockiert, Erledigt, Verworfen',
    answers: 'Ja, Nein',
  },
  fields: {
    id: `
      kennung, nummer, schlussel, lfd nr, ticket nr, nummer der story, id nr, us nr, story nr, aufgaben id,
      aufgaben nr, ticketnummer, vorgangsnummer, anforderungs id, position, pos`,
    title: `
      backlog element, backlog elemente, backlog eintrag, backlog eintrage, titel, aufgabe, anforderung, funktion,
      geschichte, beschreibung der aufgabe, arbeitspaket, thema, kurzbeschreibung, aufgaben beschreibung, bezeichnung,
      ich mochte, mochte ich, ich will, anforderungen, funktionalitat, ticket titel, vorgang, eintrag, tatigkeit, was,
      story titel, aufgabentitel, zusammenfassung, betreff, user story titel, story beschreibung, storybeschreibung,
      arbeitsschritt, massnahme, funktionen, aufgabe beschreibung, teilaufgabe, user story beschreibung,
      titel der story, benutzergeschichte, benutzergeschichten, anwenderstory, anforderung titel, arbeitspakete, to do`,
    points: `
      punkte, storypunkte, story punkte, komplexitat, punktzahl, schatzung in punkten, schatzung sp, aufwand sp,
      aufwand in sp, aufwand story points, storypoints, geschatzte story points, punkte sp, schatzpunkte,
      aufwandspunkte, gewicht, sp geschatzt, geschatzte punkte, geschatzte sp, aufwand punkte, aufwand in punkten,
      komplexitatspunkte, schatzung punkte, schatzung story points, story points schatzung, storypunkt, anzahl punkte,
      geplante sp`,
    estimate: `
      schatzung, aufwand, geschatzter aufwand, zeitaufwand, stunden, grosse, dauer, tage, aufwandsschatzung,
      schatzung in stunden, aufwand in stunden, aufwand h, stundenaufwand, geschatzte stunden, geschatzte zeit,
      geplanter aufwand, personentage, pt, aufwand in tagen, schatzwert, zeitschatzung, zeit, geschatzte dauer,
      umfang, t shirt grosse, schatzung aufwand, aufwand geschatzt, komplexitat aufwand, schatzung h,
      schatzung in tagen, schatzung tage, aufwand in stunden h, aufwand tage, zeitbedarf, geschatzte dauer in tagen,
      stunden geplant, geplante stunden, std, geschatzter zeitaufwand, personenstunden, arbeitstage, arbeitsaufwand,
      grobschatzung`,
    actual: 'ist, tatsachlicher aufwand, ist aufwand, tatsachliche zeit, ist zeit, ist stunden, gebucht, verbraucht',
    status: `
      zustand, fortschritt, erledigt, stand, bearbeitungsstand, aktueller status, fertig, abgeschlossen, umgesetzt,
      bearbeitungsstatus, fertiggestellt, status der aufgabe, fertigstellungsgrad, umsetzungsstatus, aktueller stand,
      erfullt, getan`,
    priority: `
      prioritat, wichtigkeit, schweregrad, dringlichkeit, prioritatsstufe, relevanz, wichtigkeitsstufe, prio stufe,
      kritikalitat`,
    assignee: `
      verantwortlich, zustandig, bearbeiter, zugewiesen, zugewiesen an, entwickler, verantwortlicher, wer, zustandige,
      zustandiger, bearbeiter in, bearbeitet von, verantwortliche, zuweisung, zugeordnet, person, personen,
      entwicklerin, team mitglied, umgesetzt von, zustandigkeit, inhaber, mitarbeiter, ansprechpartner, bearbeitende,
      verantwortung, wer macht es, zustandige person, verantwortlichkeit, bearbeiterin, entwickler in, umsetzer,
      umsetzung durch, verantwortliche person, durchfuhrung, teammitglied, rolle verantwortlich, zugewiesene person`,
    sprint: 'geplanter sprint, aktueller sprint, ziel sprint, zielsprint, sprint nummer, sprintnummer, sprint nr',
    epic: 'epos, thema epic, ubergeordnetes epic, modul, themenblock, themengebiet, merkmal',
    dependencies: `
      abhangigkeiten, abhangig von, abhangigkeit, voraussetzungen, hangt ab von, blockiert von, vorbedingungen,
      vorbedingung, voraussetzung, vorganger, abhangig, benotigt, blockiert durch, voraussetzung fur,
      abhangigkeit von, abhangigkeiten von, hangt ab`,
    labels: 'schlagworte',
    type: 'typ, art, kategorie',
    goal: `
      ziel, sprint ziel, sprintziel, ziele, ziel des sprints, zielsetzung, hauptziel, sprintziele, sprint ziele,
      fokus, schwerpunkt`,
    capacity: `
      kapazitat, teamkapazitat, sprint kapazitat, gesamtkapazitat, verfugbare kapazitat, geplante kapazitat,
      kapazitat in punkten, kapazitat sp, kapazitat des teams, verfugbare punkte, max kapazitat, sprintkapazitat,
      nettokapazitat, kapazitat gesamt, teamkapazitat gesamt, kapazitat in sp`,
    velocity: `
      geschwindigkeit, geplante velocity, teamgeschwindigkeit, erwartete velocity, angenommene velocity,
      durchschnittliche velocity, ziel velocity, zielvelocity, velocity ziel`,
    buffer: 'puffer, risikopuffer',
    duration: `
      dauer, zeitraum, laufzeit, datum, sprint dauer, sprintdauer, sprint zeitraum, lange, termine, sprint laufzeit,
      zeitrahmen, sprintzeitraum, sprint termine, dauer des sprints`,
    start: 'beginn, startdatum, anfang, sprintbeginn, beginn des sprints, von, anfangsdatum, startet am',
    end: `
      ende, enddatum, fallig, frist, sprint ende, ende des sprints, bis, falligkeit, falligkeitsdatum, abgabe,
      endet am, falligkeitstermin, zieldatum, abgabedatum`,
    total: `
      gesamtaufwand, gesamtschatzung, gesamtsumme, gesamtpunktzahl, sprintsumme, gesamtaufwand sp, gesamtstunden,
      stunden gesamt, summe stunden, geschatzter gesamtaufwand`,
    blocker: `
      hindernis, blockiert durch, hindernisse, blockaden, behinderungen, blockierungsgrund, grund der blockade`,
    criteria: `
      akzeptanzkriterien, akzeptanzkriterium, abnahmekriterien, abnahmekriterium, kriterien, abnahme kriterien,
      akzeptanz kriterien, kriterium, akzeptanztest, akzeptanztests, abnahmetests, abnahmebedingungen,
      erfullungskriterien, akzeptanzbedingungen, szenarien, szenario, erfolgskriterien, erfolgskriterium,
      prufkriterien, bedingungen, akzeptanz, abnahmetest, validierungskriterien, akzeptanzkriterien gherkin,
      anforderungen an die abnahme, testkriterien, messbare akzeptanzkriterien, testbare akzeptanzkriterien,
      uberprufbare akzeptanzkriterien, detaillierte akzeptanzkriterien, funktionale akzeptanzkriterien,
      technische akzeptanzkriterien, messbare abnahmekriterien`,
    tasks: `
      aufgaben, teilaufgaben, unteraufgaben, schritte, technische aufgaben, umsetzungsschritte, aufgabe, teilaufgabe,
      unteraufgabe, aufgabenliste, technische umsetzung, arbeitsschritte, umsetzungsaufgaben, tatigkeiten,
      arbeitspakete, entwicklungsaufgaben, aufgaben checkliste, umsetzungsschritt, aufgaben fur die umsetzung,
      technische teilaufgaben, umsetzung, implementierungsschritte, implementierung, umsetzungsplan, checkliste,
      to do liste, todo liste, einzelaufgaben, tasks technisch, technische tasks, zu erledigen, arbeitsaufgaben,
      unteraufgaben technisch`,
    done: `
      fertigstellungskriterien, fertig wenn, definition von fertig, definition of done dod, fertig kriterien,
      done kriterien, erledigt wenn, abgeschlossen wenn`,
    deliverables: 'liefergegenstande, ergebnisse, lieferobjekte, lieferungen, artefakte, arbeitsergebnisse',
    description:
      'beschreibung, hintergrund, kontext, begrundung, technische details, nutzen, implementierungsdetails, umsetzungsdetails',
    notes: 'notizen, anmerkungen, bemerkungen, hinweise, risiken, referenzen, gherkin, technische verbesserungen',
  },
  statuses: {
    todo: `
      offen, zu tun, nicht begonnen, neu, geplant, ausstehend, bereit, nein, noch offen, nicht gestartet,
      nicht erledigt, nicht fertig, nicht abgeschlossen, zu erledigen, noch nicht begonnen, anstehend, verschoben,
      zuruckgestellt, vorgesehen, eingeplant, noch zu tun, unerledigt, wartend, bereit zur umsetzung, nicht umgesetzt,
      noch ausstehend, nicht begonnene, unbearbeitet, bevorstehend, wartet auf start, noch nicht gestartet,
      noch nicht umgesetzt, demnachst, in planung, aufgenommen, angelegt, in warteschlange, bereit fur entwicklung,
      als nachstes, geplante, zu machen, unvollstandig, nicht bearbeitet`,
    'in-progress': `
      in arbeit, in bearbeitung, begonnen, laufend, in entwicklung, teilweise, gestartet, teilweise abgeschlossen,
      angefangen, wird bearbeitet, in umsetzung, aktiv, in bearbeitung befindlich, in der umsetzung,
      teilweise erledigt, teilweise fertig, teilweise umgesetzt, laufende, am laufen, in entwicklung befindlich,
      in entwicklung seit, in durchfuhrung, wird umgesetzt, wird entwickelt, gerade in arbeit, arbeiten laufen,
      halb fertig, grosstenteils fertig, lauft`,
    'in-review': `
      in prufung, im test, im review, prufung, zu prufen, wird getestet, in abnahme, zur abnahme, im code review,
      zum testen, in der prufung, bereit zum test, zu testen, im testing, qualitatssicherung, in qs, abnahme,
      review ausstehend, wartet auf review, wartet auf abnahme, wartet auf test, bereit fur review, bereit fur test,
      testphase, in testphase, in verifikation, in validierung`,
    blocked: `
      blockiert, wartet, angehalten, gestoppt, pausiert, behindert, blockierte, gesperrt, verhindert, ruht,
      zuruckgehalten, steht still`,
    done: `
      erledigt, fertig, abgeschlossen, umgesetzt, geschlossen, behoben, ja, vollstandig abgeschlossen, implementiert,
      geliefert, abgenommen, fertiggestellt, beendet, gelost, vollendet, erledigte, abgeschlossene, umgesetzte,
      implementiert und getestet, freigegeben, akzeptiert, veroffentlicht, bestanden, komplett, fertige,
      vollstandig umgesetzt, vollstandig, vollstandig erledigt, vollstandig implementiert, ausgeliefert, produktiv,
      in produktion, gemerged, erfolgreich, erfolgreich abgeschlossen, getestet, umgesetzt und getestet, erfullt,
      erreicht, abgehakt, ok, erledigt und getestet`,
    dropped: `
      abgebrochen, verworfen, gestrichen, abgelehnt, entfallen, storniert, abgesagt, zuruckgezogen, geloscht,
      nicht mehr benotigt, gestrichene, entfernt, hinfallig, obsolet, nicht umgesetzt wird, wird nicht umgesetzt,
      ausser umfang, ausgeschlossen, uberholt, zuruckgestellt auf unbestimmte zeit`,
  },
  sprint: 'sprints',
  epic: 'epos',
  phase: 'etappe, woche, meilenstein, tag, schritt, teil, monat, block, stufe, abschnitt',
  story: 'aufgabe, anforderung, fehler, verbesserung, arbeitspaket, vorgang, anwendungsfall, geschichte, optimierung',
  task: 'aufgabe, teilaufgabe, unteraufgabe',
  priorities: `
    kritisch, hoch, mittel, niedrig, sehr hoch, gering, dringend, muss, soll, kann, wichtig, sehr niedrig, hochste,
    niedrigste, muss haben, sollte haben, konnte haben, muss kriterium, soll kriterium, kann kriterium, notwendig,
    zwingend, wunschenswert, blockierend, hohe, mittlere, niedrige, wird nicht, dringlich, essenziell, sehr dringend,
    unkritisch, zwingend erforderlich, mittelhoch`,
  points: 'punkte, punkten, punkt, storypunkte, story punkte, pkt, storypunkt, pkte',
  hours: 'std, stunden, stunde, minuten, stdn',
  days: `
    tage, tag, pt, wochen, woche, monate, personentage, personentag, arbeitstage, arbeitstag, werktage, monat,
    manntage, tagen, arbeitstagen, monaten, ptage, mt`,
  asA: 'als',
  asides: `
    allgemeine informationen, risiken, retrospektive, glossar, anderungshistorie, versionshistorie, referenzen,
    zeitplan, einfuhrung, einleitung, rollen, besprechungen, metriken, inhaltsverzeichnis, erkenntnisse,
    nachste schritte, ergebnisse, zusammenfassung, ubersicht, uberblick, hinweise, fazit, erfolgskriterien,
    technologie, teilnehmer, teilnehmende, was lief gut, was lief schlecht, verbesserungen fur den nachsten sprint,
    massnahmen, kennzahlen, umfang, rahmenbedingungen, annahmen, produktvision, architektur, rituale, ruckblick,
    ausblick, anhang, literatur, ressourcen, stakeholder, nicht funktionale anforderungen, abhangigkeiten,
    technologien, ziele, konventionen, offene fragen, liefergegenstande, meilensteine, sprint strategie, release plan,
    planung der kapazitat, risiko management`,
  samples: `
    glossar, vorlage, beispiel, beispiele, anderungshistorie, versionshistorie, abkurzungen, anderungsprotokoll,
    versionsverlauf, konventionen, anderungsverlauf, symbole`,
  worklists: `
    produkt backlog, aufgaben, zu tun, anforderungen, funktionen, verbesserungen, offen, fehler,
    zusatzliche optimierungen, sprint aufgaben, geplante stories, geplante aufgaben, produktbacklog, sprintbacklog,
    aufgabenliste, todos, bekannte fehler, ausgewahlte stories, offene aufgaben, erledigte aufgaben,
    technische schulden, wunsche, ideen, erweiterungen, optimierungen, zu erledigen, aufgabenpakete, arbeitspakete,
    ausgewahlte items, ausgewahlte user stories, ausgewahlte backlog items, geplante user stories, geplante items,
    sprint inhalt, sprintinhalt, sprintumfang, commitment, product backlog items, produkt backlog eintrage,
    funktionale anforderungen, user story liste, storys, geplante features, neue features, neue funktionen,
    offene punkte, offene stories, offene tickets, verbleibende aufgaben, nachste aufgaben, aufgaben diese woche,
    umsetzungsaufgaben, task breakdown, epics und stories, epics und user stories, restarbeiten`,
  months: `
    januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember, jan, feb, mar, apr,
    mai, jun, jul, aug, sep, okt, nov, dez`,
  none: `
    keine, keiner, kein, nichts, entfallt, niemand, nicht zugewiesen, unbekannt, nicht festgelegt, nicht anwendbar,
    keine abhangigkeiten, nicht vergeben, offen gelassen, noch offen, unabhangig, k a, nicht bekannt,
    noch nicht zugewiesen`,
  given: 'gegeben, angenommen',
  steps: 'wenn, dann, und, aber',
  scenario: 'szenario, szenariogrundriss, funktionalitat, beispiel',
  sums: 'gesamt, summe, insgesamt, zwischensumme, verbleibend, durchschnitt, gesamtsumme, restaufwand, verbleibende',
  sideColumns: `
    risiko, risiken, wahrscheinlichkeit, gegenmassnahme, entscheidung, metrik, massnahme, auswirkung des risikos,
    gegenmassnahmen, massnahmen, eintrittswahrscheinlichkeit, erwartetes ergebnis, testfall,
    begrundung der entscheidung`,
  sideTables: 'rolle, datum, tag, mitglied, metrik, woche, ereignis, termin, stufe, werkzeug',
  ordinals: `
    erster/erste/ersten, zweiter/zweite/zweiten, dritter/dritte, vierter/vierte, funfter/funfte, sechster/sechste,
    siebter/siebte, achter/achte, neunter/neunte, zehnter/zehnte`,
  leads: `
    der, die, das, den, dem, im, vom, zum, fur, aktueller, aktuelle, nachster, nachste, nachsten, letzter, letzte,
    letzten, neuer, jeder, pro, dieser, diesem, vor, nach, kommender`,
  excluded: 'nicht im umfang, nicht enthalten, ausserhalb des umfangs, ausgeschlossen',
  priorityNouns: 'prioritat, prioritaten',
  work: 'aufgaben, anforderungen, geschichten',
  later: `
    zukunft, spater, nachster sprint, nachste sprints, kunftig, zukunftig, spatere sprints, kunftige sprints,
    folgesprint, folgesprints, spatere versionen`,
  listing: `
    aufgaben, sprintplanung, planung, aufgabenliste, fahrplan, sprintplan, produktbacklog, sprintbacklog,
    umsetzungsplan, aufgabenplan, projektplan, entwicklungsplan, arbeitsplan`,
  planning: 'anforderungen, epen',
  storyMaps: 'story map, story karte',
  want: 'will ich, ich will, brauche ich, kann ich, ich kann, wunsche ich, mochte',
  role: '',
};
