/** Words for what a team can take: what is left of it, and how much of it is taken. */
import {fold, normalise} from './folding.ts';

/** Without the endings that languages put behind it. */
const CAPACITY =
  '(?:capaci|kapazit|kapasite|pojemnos|емкост|вместимост)\\p{L}*|nang luc|容量|产能|キャパ(?:シティ)?|용량|여력';
const TAKEN =
  /^(?:utili[sz]a\p{L}*|utilizzo|auslastung|allocation|usage|used|kullanim\p{L}*|wykorzystanie|загрузка|использовани\p{L}|muc su dung|利用率|使用率|稼働率|가동률|사용률)$/u;
const LEFT =
  /^(?:remaining|available|free|unused|spare|left(?:over)?|rest|freie?|restante?|disponi\p{L}*|residua|kalan|bos|pozostal\p{L}|wolna|остав\p{L}*|остаток|свободн\p{L}*|con lai|剩余|可用|残り?|남은|잔여)$/u;
const BESIDE = /(?<!\p{L})(?:team|sprint|rate|taux|tasa|taxa|tasso|d|de|da|do|del|della|du|des|la|l)(?!\p{L})/gu;
const capacity = new RegExp(CAPACITY, 'u');
const capacities = new RegExp(CAPACITY, 'gu');

/** `Remaining capacity`, `Auslastung`: what a name says of the capacity. */
export function capacityNamed(name: string): 'left' | 'taken' | null {
  const words = normalise(name.replace(/^rest(?=k)/i, 'rest '));
  const rest = words.replace(capacities, ' ').replace(BESIDE, ' ').trim();
  if (TAKEN.test(rest)) return 'taken';
  return rest !== words && LEFT.test(rest) ? 'left' : null;
}

/** `80 % of capacity`, `占容量的 64%` */
export function speaksOfCapacity(text: string): boolean {
  return capacity.test(fold(text));
}
