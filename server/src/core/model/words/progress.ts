/** Words in the names of numbers that tell what is done and what is left of the work. */
import {fold, normalise} from './folding.ts';

const DONE =
  /(?<!\p{L})(?:done|completed?|delivered|achieved|burned|burnt|earned|finished|closed|concluid[ao]s?|entregues?|realizad[ao]s?|completad[ao]s?|termines?|terminees?|realises?|livres?|erledigt|abgeschlossen|geliefert|completat[ie]|tamamlan[ad]\p{L}*|ukonczone|zrobione|выполнено|завершено|сделано|hoan thanh)(?!\p{L})|已完成|完成|完了|완료/u;
const LEFT =
  /(?<!\p{L})(?:remaining|left|outstanding|open|unfinished|incomplete|restantes?|pendientes?|pendentes?|restants?|verbleibend|verbleibende|offen|offene|rimanenti|kalan|pozostalo|осталось|con lai)(?!\p{L})|剩余|未完成|残り|残|남은/u;

/** `Completed points`, `Pontos concluídos` */
export function isDoneWord(name: string): boolean {
  return DONE.test(normalise(name));
}

/** `Remaining points`, `剩余` */
export function isLeftWord(name: string): boolean {
  return LEFT.test(normalise(name));
}

const PROGRESS =
  /^(?:(?:sprint|overall|current|total|story point) )?(?:progress|completion|burned down|fortschritt|avance|progreso|progresso|andamento|avancement|avanzamento|ilerleme|postep|прогресс|tien do)$|^(?:进度|当前进度|进捗|진행률|진행 상황)$/u;

/** `Sprint progress`, `进度`: how much is done, of how much. */
export function isProgressWord(name: string): boolean {
  return PROGRESS.test(normalise(name));
}

const BESIDE_SHARE =
  /(?<!\p{L})(?:sprint|story|points?|pts|sp|work|effort|scope|so far|currently|now|puntos|pontos|punti|punkte|punkty|баллов|очков|puan|diem|trabajo|trabalho|travail|arbeit|lavoro)(?!\p{L})|(?:故事)?点数?|(?:ストーリー)?ポイント|(?:스토리 ?)?포인트/gu;

/** `Done`, `Remaining story points`, `剩余点数`: a word for a share and nothing that makes it the share of something else. */
export function namesShare(name: string): boolean {
  const words = normalise(name).replace(BESIDE_SHARE, ' ');
  return words.replace(DONE, '').trim() === '' || words.replace(LEFT, '').trim() === '';
}

const BACK = /retrospe[ck]t|(?<!\p{L})retro(?!\p{L})|ретроспектив|回顾|回顧|复盘|ふりかえり|振り返り|회고/u;
const AHEAD = /(?<!\p{L})(?:plan|planning|backlog|board)(?!\p{L})/u;

/** `Sprint 4 retrospective`: what was, and nothing of what is to be done. */
export function looksBack(title: string): boolean {
  const folded = fold(title);
  return BACK.test(folded) && !AHEAD.test(folded);
}

const DATED =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(?:day|tag|jour|d[ií]a|dia|giorno|gün|день|ngày)\s?\d|^week\s?\d/iu;

/** `Day 3`, `2026-03-02`, `Week 1`: a stretch of time, not of work. */
export function namesDay(text: string): boolean {
  return DATED.test(text);
}
