/** Polish planning words. */
import type {Words} from './words.ts';

export const pl: Words = {
  written: {
    sections: 'Kryteria akceptacji, Zadania, Definicja ukończenia, Cel sprintu',
    priorities: 'Wysoki, Średni, Niski',
    statuses: 'Do zrobienia, W trakcie, W przeglądzie, Zablokowane, Zrobione, Anulowane',
    answers: 'Tak, Nie',
  },
  fields: {
    id: 'kod, numer, identyfikator, nr, lp, id zadania, id historii, nr zadania, us, identyfikator zadania',
    title: `
      tytul, nazwa, zadanie, historyjka, historyjka uzytkownika, funkcjonalnosc, wymaganie, historia uzytkownika,
      user story, user stories, historyjki, opis zadania, nazwa zadania, tresc, temat, chce, pragne, element, funkcja,
      zgloszenie, historie uzytkownika, historia, opis historyjki, pozycja, element backlogu, przypadek uzycia,
      tytul zadania, cecha, story, task, nazwa historyjki, wymagania`,
    points: `
      punkty, story points, punkty historii, pkt, sp, story point, punkty zlozonosci, estymacja w punktach, punktacja,
      szacowane punkty, liczba punktow, waga, estymacja sp, szacunek w punktach, pts, estymacja punkty, points`,
    estimate: `
      szacunek, estymacja, estymata, naklad, czas, godziny, rozmiar, szacowany czas, szacowany naklad, pracochlonnosc,
      roboczogodziny, osobodni, estymowany czas, szacowana liczba godzin, czas realizacji, zlozonosc, wycena,
      oszacowanie, szacowanie, czas h, estymacja czasu, estymacja h, szacowany czas h, przewidywany czas,
      naklad pracy, szacunkowy czas, liczba godzin, estymacja w godzinach, koszt`,
    actual: 'rzeczywisty czas, czas rzeczywisty, przepracowany czas, zalogowany czas',
    status: `
      status, stan, postep, ukonczone, stan realizacji, zakonczone, wykonane, status zadania, stan zadania,
      zrealizowane, gotowe, progres`,
    priority: 'priorytet, waznosc, moscow, pilnosc, poziom priorytetu, istotnosc, krytycznosc, prio, ranga',
    assignee: `
      odpowiedzialny, przypisany, przypisane do, wykonawca, osoba, osoba odpowiedzialna, przypisana osoba,
      odpowiedzialni, wlasciciel, realizujacy, kto, programista, przydzielony, czlonek zespolu, deweloper,
      przydzielone do, wykonawcy, osoby, odpowiedzialna osoba, odpowiedzialny a, przypisanie, realizator`,
    sprint: 'sprint, iteracja, planowany sprint, biezacy sprint, aktualny sprint, docelowy sprint, numer sprintu',
    epic: 'epik, epic, epiki, temat epika, modul, epika, obszar',
    dependencies: `
      zaleznosci, zalezy od, wymagania wstepne, zalezne od, zablokowane przez, wymaga, poprzednik, poprzedniki,
      zaleznosc, blokowane przez, warunki wstepne`,
    labels: 'etykiety, etykieta, tagi',
    type: 'typ, rodzaj, kategoria',
    goal: 'cel, cel sprintu, cele, sprint goal, glowny cel, cele sprintu, cel iteracji, cel glowny, temat sprintu',
    capacity: `
      pojemnosc, pojemnosc zespolu, dostepnosc, pojemnosc sprintu, calkowita pojemnosc, przepustowosc,
      dostepna pojemnosc`,
    velocity: 'predkosc, velocity, predkosc zespolu, planowana predkosc, planowane velocity',
    buffer: 'bufor, bufor ryzyka',
    duration: `
      czas trwania, okres, daty, data, termin, czas trwania sprintu, okres sprintu, data sprintu, dlugosc sprintu,
      daty sprintu, termin sprintu, zakres dat, ramy czasowe`,
    start: `
      poczatek, data rozpoczecia, start, start sprintu, poczatek sprintu, data startu, od, rozpoczecie,
      data poczatkowa, data rozpoczecia sprintu`,
    end: `
      koniec, data zakonczenia, termin zakonczenia, koniec sprintu, termin, do, zakonczenie, data konca, data koncowa,
      deadline, data oddania, data zakonczenia sprintu`,
    total: `
      razem, suma, lacznie, suma punktow, razem punktow, suma sp, laczna liczba punktow, suma story points,
      planowane punkty, ogolem, liczba punktow razem, laczne punkty, lacznie punktow, total`,
    blocker: 'bloker, przeszkoda, blokada, blokery, przeszkody, powod blokady, blokujace',
    criteria: `
      kryteria akceptacji, kryterium akceptacji, kryteria, warunki akceptacji, kryteria odbioru, test akceptacyjny,
      testy akceptacyjne, warunki satysfakcji, kryterium, scenariusze, scenariusz, kryteria akceptacyjne,
      kryteria przyjecia, warunek akceptacji`,
    tasks: `
      zadania, podzadania, kroki, zadania techniczne, zadanie, podzadanie, lista zadan, do wykonania, czynnosci,
      taski, etapy realizacji, kroki implementacji, zadania do wykonania, zadania programistyczne, podtaski,
      zadania deweloperskie, todo, tasks`,
    done: 'definicja ukonczenia, definition of done, definicja zrobienia, dod, kryteria ukonczenia',
    ready: 'definicja gotowosci',
    deliverables: 'rezultaty, produkty',
    narrative: 'user story, historyjka uzytkownika',
    description: 'opis, kontekst, szczegoly, uzasadnienie',
    notes: 'uwagi, notatki, komentarze, ryzyka',
  },
  statuses: {
    todo: `
      do zrobienia, oczekuje, nierozpoczete, otwarte, nowe, zaplanowane, nie, nie rozpoczete, nierozpoczeta,
      nierozpoczety, nowy, nowa, otwarty, otwarta, zaplanowany, zaplanowana, niezrobione, niewykonane, w kolejce,
      oczekujace, oczekujacy, odlozone, przelozone, nieukonczone, do realizacji, planowane, planowany, nie zaczete,
      nieukonczona, nieukonczony, nie zrobione, nie wykonane, w planach, backlog, todo, do poprawy`,
    'in-progress': `
      w trakcie, w toku, rozpoczete, w realizacji, czesciowo, rozpoczety, rozpoczeta, w trakcie realizacji, robione,
      realizowane, aktywne, w opracowaniu, czesciowo zrobione, czesciowo ukonczone, w toku realizacji, w pracy,
      w budowie, rozwijane, w trakcie prac`,
    'in-review': `
      w przegladzie, testowanie, w testach, do sprawdzenia, w recenzji, w weryfikacji, do weryfikacji, do testow,
      testowane, do akceptacji, code review, w trakcie testow, przeglad, weryfikacja, do przegladu,
      oczekuje na akceptacje`,
    blocked: 'zablokowane, wstrzymane, zablokowany, zablokowana, wstrzymany, wstrzymana, zawieszone, zawieszony',
    done: `
      zrobione, ukonczone, gotowe, zakonczone, zamkniete, tak, wykonane, zrobiony, zrobiona, ukonczony, ukonczona,
      gotowy, gotowa, zakonczony, zakonczona, zamkniety, zamknieta, wykonany, wykonana, zrealizowane, zrealizowany,
      zrealizowana, wdrozone, rozwiazane, zaakceptowane, dostarczone, ukonczone zadania, zatwierdzone, naprawione,
      zaimplementowane, zaakceptowany, done, skonczone`,
    dropped: `
      anulowane, odrzucone, porzucone, anulowany, anulowana, odrzucony, odrzucona, usuniete, porzucony, wycofane,
      pominiete`,
  },
  sprint: 'sprint, sprintu, sprintow, iteracja, iteracji',
  epic: 'epik, epic',
  phase: 'faza, etap, tydzien, dzien, kamien milowy, miesiac, czesc, modul, milestone',
  story: `
    historyjka, historia uzytkownika, zadanie, wymaganie, funkcjonalnosc, user story, us, blad, usprawnienie,
    historyjka uzytkownika, zgloszenie, przypadek uzycia, bug, historia, ulepszenie`,
  task: 'zadanie, podzadanie, krok',
  priorities: `
    krytyczny, wysoki, sredni, niski, wysoka, srednia, niska, pilne, krytyczna, bardzo wysoki, bardzo niski,
    najwyzszy, najnizszy, pilny, normalny, wazny, wazne, opcjonalny, opcjonalne, konieczny, konieczne, wymagane,
    musi byc, powinno byc, moze byc, sredni priorytet, wysoki priorytet, niski priorytet, krytyczne, wysokie, srednie,
    niskie, niezbedne, normalna, pozadane`,
  points: 'punkty, punktow, punkt, pkt, story points, sp, punkty historii',
  hours: 'h, godz, godzin, godziny, godzina, minut, min, roboczogodzin, rbh',
  days: 'dni, dzien, tygodnie, tydzien, tygodni, roboczych, dni roboczych, osobodni, md, miesiace, miesiac, d, tyg',
  asA: 'jako, jako uzytkownik',
  asides: `
    ryzyka, retrospektywa, legenda, slownik, historia zmian, odnosniki, harmonogram, wprowadzenie, role, spotkania,
    metryki, spis tresci, wnioski, nastepne kroki, wyniki, podsumowanie, zespol, definicja ukonczenia, uwagi, agenda,
    uczestnicy, co poszlo dobrze, co poszlo zle, co mozna poprawic, dzialania, wskazniki, zakres, ograniczenia,
    zalozenia, wizja, burndown, przeglad, zalaczniki, retrospekcja, materialy, zespol projektowy, opis projektu,
    architektura, technologie, postepy, raport, spotkanie`,
  samples: `
    legenda, slownik, szablon, przyklad, historia zmian, przyklady, szablony, oznaczenia, historia wersji,
    rejestr zmian, dziennik zmian, objasnienia, skroty`,
  worklists: `
    backlog, rejestr produktu, zadania, do zrobienia, wymagania, funkcjonalnosci, backlog sprintu, historyjki,
    zadania sprintu, historyjki uzytkownika, historie uzytkownika, zaplanowane, product backlog, sprint backlog,
    backlog produktu, lista zadan, bledy, bugi, funkcje, do zrobienia w sprincie, ukonczone, dlug techniczny,
    user stories, zadania do wykonania, historie, zaplanowane zadania, elementy backlogu, pozostale zadania,
    wymagania funkcjonalne, lista wymagan`,
  months: `
    stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, wrzesnia, pazdziernika, listopada, grudnia,
    sty, lut, mar, kwi, maj, cze, lip, sie, wrz, paz, lis, gru`,
  none: `
    brak, zadne, nie dotyczy, nie przypisano, do ustalenia, nieprzypisane, nikt, n d, brak zaleznosci, niezalezne,
    nie ma, nieokreslone, zaden`,
  given: 'zakladajac, zakladajac ze, majac, majac dane',
  steps: 'kiedy, gdy, jezeli, wtedy, oraz, i, ale',
  scenario: 'scenariusz, szablon scenariusza',
  sums: 'razem, suma, lacznie, pozostalo',
  sideColumns: 'ryzyko, ryzyka, prawdopodobienstwo, decyzja, metryka',
  sideTables: 'rola, wersja, data, dzien, czlonek, metryka, tydzien, wydarzenie, poziom, narzedzie',
  ordinals: `
    pierwszy/pierwsza, drugi/druga, trzeci/trzecia, czwarty/czwarta, piaty/piata, szosty/szosta, siodmy/siodma,
    osmy/osma, dziewiaty/dziewiata, dziesiaty/dziesiata`,
  leads: 'ten, kazdy, nastepny, poprzedni, biezacy, ostatni, aktualny, nowy, w, na, dla, przed, po, obecny',
  excluded: 'poza zakresem',
  priorityNouns: 'priorytet, priorytety',
  work: 'backlog, zadania, historyjki, funkcjonalnosci',
  later: 'przyszlosc, pozniej, nastepny sprint, kolejne sprinty',
  listing: 'zadania, tablica, plan, harmonogram prac',
  planning: 'historyjki, historie uzytkownika, wymagania, planowanie',
  storyMaps: 'mapa historyjek',
  want: 'chce, chcialbym, chcialabym, potrzebuje, moge',
  role: '',
};
