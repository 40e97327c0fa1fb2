/** Polish planning words. */
import {sentences} from './sentences/pl.ts';
import type {Words} from './words.ts';

export const pl: Words = {
  ...sentences,
  written: {
    sections: 'Kryteria akceptacji, Zadania, Definicja ukończenia, Cel sprintu',
    priorities: 'Wysoki, Średni, Niski',
    statuses: 'Do zrobienia, W trakcie, W przeglądzie, Zablokowane, Zrobione, Anulowane',
    answers: 'Tak, Nie',
  },
  fields: {
    id: `
      numer, identyfikator, lp, id zadania, id historii, nr zadania, identyfikator zadania, klucz, numer zadania,
      numer historyjki, kod zadania, id historyjki, l p, nr historyjki, oznaczenie`,
    title: `
      tytul, nazwa, zadanie, historyjka, historyjka uzytkownika, funkcjonalnosc, wymaganie, historia uzytkownika,
      historyjki, opis zadania, nazwa zadania, tresc, temat, chce, pragne, funkcja, zgloszenie, historie uzytkownika,
      opis historyjki, pozycja, element backlogu, przypadek uzycia, tytul zadania, cecha, nazwa historyjki, wymagania,
      tytul historyjki, nazwa historii, opis historii, opis funkcjonalnosci, pozycja backlogu, elementy backlogu,
      czynnosc, zadanie techniczne, praca, do zrobienia, nazwa funkcjonalnosci, opis user story, co,
      jako uzytkownik chce, usprawnienie, temat zadania, zakres prac`,
    points: `
      punkty, punkty historii, pkt, punkty zlozonosci, estymacja w punktach, punktacja, szacowane punkty,
      liczba punktow, waga, estymacja sp, szacunek w punktach, estymacja punkty, punkty sp, szacunek punktowy,
      estymacja story points, szacowane sp, szacowane story points, punkty estymacji, wycena w punktach,
      wycena punkty, ilosc punktow, punkty za historyjke, zlozonosc w punktach, liczba sp, punkt`,
    estimate: `
      szacunek, estymacja, estymata, naklad, czas, godziny, rozmiar, szacowany czas, szacowany naklad, pracochlonnosc,
      roboczogodziny, osobodni, estymowany czas, szacowana liczba godzin, czas realizacji, zlozonosc, wycena,
      oszacowanie, szacowanie, czas h, estymacja czasu, estymacja h, szacowany czas h, przewidywany czas,
      naklad pracy, szacunkowy czas, liczba godzin, estymacja w godzinach, koszt, estymacja w dniach,
      czas w godzinach, czas szacowany, szacowany czas pracy, liczba dni, dni, szacowane godziny, szacunek godzin,
      szacunek czasu, planowany czas, wielkosc, rozmiar koszulki, roboczodni, czas trwania zadania,
      przewidywany naklad, mh, rbg`,
    actual: 'rzeczywisty czas, czas rzeczywisty, przepracowany czas, zalogowany czas',
    status: `
      stan, postep, ukonczone, stan realizacji, zakonczone, wykonane, status zadania, stan zadania, zrealizowane,
      gotowe, progres, stan prac, status prac, status historyjki, zaawansowanie, wykonano, zrobione, ukonczono,
      status realizacji`,
    priority: 'priorytet, waznosc, pilnosc, poziom priorytetu, istotnosc, krytycznosc, ranga',
    assignee: `
      odpowiedzialny, przypisany, przypisane do, wykonawca, osoba, osoba odpowiedzialna, przypisana osoba,
      odpowiedzialni, wlasciciel, realizujacy, kto, programista, przydzielony, czlonek zespolu, deweloper,
      przydzielone do, wykonawcy, osoby, odpowiedzialna osoba, odpowiedzialny a, przypisanie, realizator, przypisano,
      przypisano do, kto realizuje, wykonujacy, odpowiada, odpowiedzialna, lider, zespol odpowiedzialny,
      autor zadania, opiekun, prowadzacy, osoba przypisana`,
    sprint: 'iteracja, planowany sprint, biezacy sprint, aktualny sprint, docelowy sprint, numer sprintu',
    epic: 'epiki, temat epika, epika, obszar',
    dependencies: `
      zaleznosci, zalezy od, wymagania wstepne, zalezne od, zablokowane przez, wymaga, poprzednik, poprzedniki,
      zaleznosc, blokowane przez, warunki wstepne, zalezny od, zalezna od, poprzedza, wymagane, zaleznosci od,
      prerekwizyty, warunek wstepny`,
    labels: 'etykiety, etykieta, tagi',
    type: 'rodzaj, kategoria',
    goal: `
      cel, cel sprintu, cele, glowny cel, cele sprintu, cel iteracji, cel glowny, temat sprintu, celem sprintu jest,
      cel sprintu sprint goal, glowne cele, cel biezacego sprintu`,
    capacity: `
      pojemnosc, pojemnosc zespolu, dostepnosc, pojemnosc sprintu, calkowita pojemnosc, przepustowosc,
      dostepna pojemnosc, pojemnosc w punktach, maksymalna pojemnosc, dostepne punkty, capacity zespolu,
      zdolnosc produkcyjna, planowana pojemnosc, pojemnosc zespolu w sprincie`,
    velocity: `
      predkosc, predkosc zespolu, planowana predkosc, planowane velocity, srednia predkosc, oczekiwana predkosc,
      srednie velocity, velocity zespolu, oczekiwane velocity, zakladane velocity, zakladana predkosc`,
    buffer: 'bufor, bufor ryzyka',
    duration: `
      czas trwania, okres, daty, termin, czas trwania sprintu, okres sprintu, data sprintu, dlugosc sprintu,
      daty sprintu, termin sprintu, zakres dat, ramy czasowe`,
    start: `
      poczatek, data rozpoczecia, start sprintu, poczatek sprintu, data startu, od, rozpoczecie, data poczatkowa,
      data rozpoczecia sprintu`,
    end: `
      koniec, data zakonczenia, termin zakonczenia, koniec sprintu, do, zakonczenie, data konca, data koncowa,
      data oddania, data zakonczenia sprintu`,
    total: `
      ogolem, laczne punkty, punkty sprintu, suma godzin, razem godzin, laczny czas, calkowity czas,
      calkowita estymacja, punkty epika, suma epika, suma calkowita, laczny szacunek, w sumie`,
    blocker: `
      przeszkoda, blokada, blokery, przeszkody, powod blokady, blokujace, blokuje, przyczyna blokady,
      zablokowane przez co, problemy blokujace, blokady`,
    criteria: `
      kryteria akceptacji, kryterium akceptacji, kryteria, warunki akceptacji, kryteria odbioru, test akceptacyjny,
      testy akceptacyjne, warunki satysfakcji, kryterium, scenariusze, scenariusz, kryteria akceptacyjne,
      kryteria przyjecia, warunek akceptacji, akceptacja, kryteria sukcesu, kryterium sukcesu, warunki odbioru,
      kryteria weryfikacji, kryteria zaakceptowania, kryteria akceptacji ac, kryteria akceptacji gherkin,
      kryteria zaliczenia, testy odbioru, mierzalne kryteria akceptacji, weryfikowalne kryteria akceptacji,
      testowalne kryteria akceptacji, szczegolowe kryteria akceptacji, funkcjonalne kryteria akceptacji,
      techniczne kryteria akceptacji,
      jak zademonstrowac`,
    tasks: `
      zadania, podzadania, kroki, zadania techniczne, zadanie, podzadanie, lista zadan, do wykonania, czynnosci,
      taski, etapy realizacji, kroki implementacji, zadania do wykonania, zadania programistyczne, podtaski,
      zadania deweloperskie, zadania do zrobienia, lista krokow, checklista, lista kontrolna, rozbicie na zadania,
      podzial na zadania, prace do wykonania, zakres prac, plan implementacji, etapy, kroki realizacji, subtaski,
      zadania implementacyjne, implementacja, do zrobienia, prace techniczne`,
    done: `
      definicja ukonczenia, definicja zrobienia, kryteria ukonczenia, definicja done, definicja gotowego,
      kryteria done, gotowe gdy, zrobione gdy, ukonczone gdy`,
    ready: 'definicja gotowosci',
    deliverables: 'rezultaty, produkty',
    narrative: 'historyjka uzytkownika',
    description: 'opis, kontekst, szczegoly, uzasadnienie, szczegoly techniczne, szczegoly implementacji',
    notes: 'uwagi, notatki, komentarze, ryzyka',
    count: 'historyjki',
  },
  statuses: {
    todo: `
      do zrobienia, oczekuje, nierozpoczete, otwarte, nowe, zaplanowane, nie, nie rozpoczete, nierozpoczeta,
      nierozpoczety, nowy, nowa, otwarty, otwarta, zaplanowany, zaplanowana, niezrobione, niewykonane, w kolejce,
      oczekujace, oczekujacy, odlozone, przelozone, nieukonczone, do realizacji, planowane, planowany, nie zaczete,
      nieukonczona, nieukonczony, nie zrobione, nie wykonane, w planach, do poprawy, nie rozpoczeto, do rozpoczecia,
      jeszcze nie rozpoczete, zaplanowano, przyszle, nastepne, kolejne, odroczone, do wdrozenia, do implementacji,
      czeka, czekajace, gotowe do realizacji, gotowe do rozpoczecia, niegotowe, niezakonczone, nie zakonczone,
      nie ukonczone, otwarte zadania, przesuniete`,
    'in-progress': `
      w trakcie, w toku, rozpoczete, w realizacji, czesciowo, rozpoczety, rozpoczeta, w trakcie realizacji, robione,
      realizowane, aktywne, w opracowaniu, czesciowo zrobione, czesciowo ukonczone, w toku realizacji, w pracy,
      w budowie, rozwijane, w trakcie prac, w trakcie wykonywania, rozpoczeto, wdrazane, aktualnie realizowane,
      w robocie, implementowane, w implementacji, prawie gotowe, czesciowo gotowe, czesciowo zrealizowane, biezace,
      trwa`,
    'in-review': `
      w przegladzie, testowanie, w testach, do sprawdzenia, w recenzji, w weryfikacji, do weryfikacji, do testow,
      testowane, do akceptacji, w trakcie testow, przeglad, weryfikacja, do przegladu, oczekuje na akceptacje,
      do code review, oczekuje na testy, oczekuje na review, w review, gotowe do testow, gotowe do review,
      w testowaniu, do zatwierdzenia, w akceptacji, w qa, do przetestowania`,
    blocked: `
      zablokowane, wstrzymane, zablokowany, zablokowana, wstrzymany, wstrzymana, zawieszone, zawieszony, zablokowano,
      wstrzymano, zatrzymane, zatrzymany, w zawieszeniu, blokada`,
    done: `
      zrobione, ukonczone, gotowe, zakonczone, zamkniete, tak, wykonane, zrobiony, zrobiona, ukonczony, ukonczona,
      gotowy, gotowa, zakonczony, zakonczona, zamkniety, zamknieta, wykonany, wykonana, zrealizowane, zrealizowany,
      zrealizowana, wdrozone, rozwiazane, zaakceptowane, dostarczone, ukonczone zadania, zatwierdzone, naprawione,
      zaimplementowane, zaakceptowany, skonczone, zrobiono, ukonczono, wykonano, zakonczono, zamknieto, zrealizowano,
      wdrozono, wdrozony, wdrozona, przetestowane, sprawdzone, opublikowane, wydane, na produkcji, dostarczony,
      dostarczona, rozwiazany, rozwiazana, zaakceptowana, przyjete, ok, spelnione, osiagniete, skonczony, skonczona`,
    dropped: `
      anulowane, odrzucone, porzucone, anulowany, anulowana, odrzucony, odrzucona, usuniete, porzucony, wycofane,
      pominiete, anulowano, odrzucono, zrezygnowano, nieaktualne, nieaktualny, nie robimy, zaniechane, poza zakresem,
      usuniety, usunieta`,
  },
  sprint: 'sprintu, sprintow, iteracja, iteracji',
  epic: '',
  phase: 'faza, etap, tydzien, dzien, kamien milowy, miesiac, czesc, modul',
  story: `
    historyjka, historia uzytkownika, zadanie, wymaganie, funkcjonalnosc, blad, usprawnienie, historyjka uzytkownika,
    zgloszenie, przypadek uzycia, ulepszenie`,
  task: 'zadanie, podzadanie, krok',
  priorities: `
    krytyczny, wysoki, sredni, niski, wysoka, srednia, niska, pilne, krytyczna, bardzo wysoki, bardzo niski,
    najwyzszy, najnizszy, pilny, normalny, wazny, wazne, opcjonalny, opcjonalne, konieczny, konieczne, wymagane,
    musi byc, powinno byc, moze byc, sredni priorytet, wysoki priorytet, niski priorytet, krytyczne, wysokie,
    srednie, niskie, niezbedne, normalna, pozadane, sredniowysoki, blokujacy, blokujaca, powinno, moze, musi,
    nie bedzie, drugorzedne, istotne, istotny, krytyczny priorytet`,
  points: 'punkty, punktow, punkty historii, pkt sp, punkta, punktach',
  hours: 'godz, godzin, godziny, godzina, minut, roboczogodzin, rbh, godzinach, minuty, minuta, rbg',
  days: `
    dni, dzien, tygodnie, tydzien, tygodni, roboczych, dni roboczych, osobodni, md, miesiace, miesiac, tyg, dniach,
    dnia, tygodniach, roboczodni, roczodniowka, osobodzien, dzien roboczy, mies`,
  asA: 'jako',
  asides: `
    informacje ogolne, ryzyka, retrospektywa, slownik, historia zmian, odnosniki, harmonogram, wprowadzenie, role,
    spotkania, metryki, spis tresci, wnioski, nastepne kroki, wyniki, podsumowanie, zespol, definicja ukonczenia,
    uwagi, uczestnicy, co poszlo dobrze, co poszlo zle, co mozna poprawic, dzialania, wskazniki, zakres, ograniczenia,
    zalozenia, wizja, przeglad, zalaczniki, retrospekcja, materialy, opis projektu, architektura, postepy, raport,
    spotkanie, wymagania niefunkcjonalne, zaleznosci, kryteria sukcesu, stos technologiczny, cele, konwencje,
    plan testow, strategia testow, przypadki testowe, pytania otwarte, problem uzytkownika, granice produktu,
    kolejnosc prac, kamienie milowe, plan wdrozenia, poza zakresem`,
  samples: `
    slownik, szablon, przyklad, historia zmian, przyklady, szablony, oznaczenia, historia wersji, rejestr zmian,
    dziennik zmian, objasnienia, skroty, wzor, wzory, konwencje, lista zmian, informacje o wydaniu, definicje,
    akronimy`,
  worklists: `
    rejestr produktu, zadania, do zrobienia, wymagania, funkcjonalnosci, backlog sprintu, historyjki, zadania sprintu,
    historyjki uzytkownika, historie uzytkownika, zaplanowane, backlog produktu, lista zadan, bledy, bugi, funkcje,
    do zrobienia w sprincie, ukonczone, dlug techniczny, zadania do wykonania, historie, zaplanowane zadania,
    elementy backlogu, pozostale zadania, wymagania funkcjonalne, lista wymagan, historyjki uzytkownikow,
    historie uzytkownikow, historyjki w sprincie, zadania w sprincie, wybrane historyjki, wybrane zadania,
    wybrane zadania z backlogu, zakres sprintu, kolejka, otwarta kolejka, kolejka zadan, zadania otwarte,
    otwarte zadania, zadania zakonczone, zakonczone zadania, ukonczone zadania, zadania techniczne, zadania biezace,
    planowane zadania, planowane funkcjonalnosci, nowe funkcjonalnosci, nowe funkcje, pomysly, usprawnienia, poprawki,
    lista historyjek, lista bledow, lista funkcjonalnosci, epiki, epiki i historyjki, epiki i user stories,
    rejestr sprintu, zaleglosci, zadania do zrobienia, zobowiazanie sprintu`,
  months: `
    stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, wrzesnia, pazdziernika, listopada, grudnia,
    sty, lut, mar, kwi, maj, cze, lip, sie, wrz, paz, lis, gru`,
  none: `
    brak, zadne, nie dotyczy, nie przypisano, do ustalenia, nieprzypisane, nikt, brak zaleznosci, niezalezne, nie ma,
    nieokreslone, zaden, nie okreslono, nieprzypisany, nieprzypisana, do przypisania, brak danych, bez zaleznosci,
    niezalezny, niezalezna`,
  given: 'zakladajac, majac',
  steps: 'kiedy, gdy, jezeli, wtedy, oraz, i, ale',
  scenario: 'scenariusz, szablon scenariusza',
  sums: 'razem, lacznie, pozostalo, w sumie, pozostale, ogolem',
  sideColumns: `
    ryzyko, ryzyka, prawdopodobienstwo, decyzja, metryka, wplyw ryzyka, dzialania zaradcze, mitygacja,
    plan awaryjny, oczekiwany rezultat, przypadek testowy, uzasadnienie decyzji`,
  sideTables: 'rola, wersja, dzien, czlonek, metryka, tydzien, wydarzenie, poziom, narzedzie',
  ordinals: `
    pierwszy/pierwsza, drugi/druga, trzeci/trzecia, czwarty/czwarta, piaty/piata, szosty/szosta, siodmy/siodma,
    osmy/osma, dziewiaty/dziewiata, dziesiaty/dziesiata`,
  leads: `
    ten, kazdy, nastepny, poprzedni, biezacy, ostatni, aktualny, nowy, w, dla, przed, po, obecny, tego, obecnego,
    biezacego, nastepnego, poprzedniego, kazdego, postep, postepy, plan, cel, podsumowanie`,
  excluded: 'poza zakresem',
  priorityNouns: 'priorytet, priorytety',
  work: 'zadania, historyjki, funkcjonalnosci',
  later: `
    przyszlosc, pozniej, nastepny sprint, kolejne sprinty, przyszle sprinty, w przyszlosci, kolejny sprint,
    nastepne sprinty, pozniejsze sprinty`,
  listing: 'zadania, tablica, harmonogram prac, lista zadan, planowanie sprintu, mapa drogowa, rejestr zadan',
  planning: 'historyjki, historie uzytkownika, wymagania, planowanie',
  storyMaps: 'mapa historyjek',
  want: 'chce, chcialbym, chcialabym, potrzebuje, moge',
  role: '',
};
