/** Words of lines that compare the time something took with the time it was planned to take. */
import {fold} from './folding.ts';

const SAVED =
  /(?<!\p{L})(?:faster|saved|savings?|sooner|reduction|reduced|less|gain|gagnes?|economis\p{L}*|plus rapide|schneller|gespart|einsparung|ahorro|ahorrad[oa]s?|mas rapido|ganho|economia|economizad[oa]s?|mais rapido|risparmi\p{L}*|piu veloce|tasarruf|daha hizli|oszczedno\p{L}*|szybciej|быстрее|экономия|сэкономлено|tiet kiem|nhanh hon)(?!\p{L})|提升|节省|提前|短縮|削減|절감|단축/u;
const INSTEAD =
  /(?<!\p{L})(?:vs|versus|instead of|rather than|planned|estimated?|est|au lieu de|contre|prevus?|estimes?|statt|anstatt|geplant|en vez de|en lugar de|frente a|estimad[oa]s?|em vez de|ao inves de|previst[oi]s?|invece di|anziche|yerine|zamiast|вместо|против|thay vi|so voi)(?!\p{L})|估算|预估|对比|而非|見積|予定|대신|예상/u;

/** `87 % faster`, `效率提升70%` */
export function isSavedWord(text: string): boolean {
  return SAVED.test(fold(text));
}

/** What stands between the time used and the time planned: `instead of`, `vs estimated`. */
export function isInsteadWord(text: string): boolean {
  return INSTEAD.test(fold(text));
}
