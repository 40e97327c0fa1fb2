/** Words of time in the names of estimates. */
import {fold} from './folding.ts';

const TIMED =
  /hour|heure|hora|stunde|saat|小时|时间|day|jour|dia|tag|%|time|час|врем|дн(?:и|ей|я)|godz|czas|dni\b|工时|人天|天数|工期|工数|時間|日数|人日|시간|일수|공수|기간|ngay|thoi gian|giorn|durat|durac|duree|dauer|zeit|temps|tempo|tiempo|sure\b|(?<!\p{L})(?:h|d|j|jh|hrs?|hs|std|ore|gg|gun|gio|ч|чч|дн|min|天|日|일)(?!\p{L})/u;

/** `Estimate (h)`, `Оценка (ч)`, `見積時間`: bare numbers under such a name are no points. */
export function namesTime(name: string): boolean {
  return TIMED.test(fold(name));
}
