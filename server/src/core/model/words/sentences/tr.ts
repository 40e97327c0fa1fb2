/** Turkish words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: '',
  weekdays: 'pazar, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, paz, pzt, sal, çar, per, cum, cmt',
  workdays: 'iş günü, iş günlük',
  weeks: 'hafta, haftalık',
  urgency: ['kritik, acil, zorunlu, çok yüksek, engelleyici', 'yüksek, önemli', 'orta, normal', 'düşük'],
  reasons: `
    neden*, sebep, sebebi, çünkü, bekli*, bekle*, bağımlı*, bağlı, gerek*, engeli, engeller, dolayı, yüzünden,
    eksik`,
  accepting: 'kabul krit*, kabul koşul*, kabul şart*',
  unplanned: 'backlog, sonra*, gelecek*, fikir*, ertelenen*, ileride',
  and: 've, ile',
  to: '',
  about: 'yaklaşık',
  of: '',
  minutes: 'dk, dak, dakika, dakikalık',
  longTimes: 'hafta, haftalık, ay, aylık',
  gherkin: 'özellik',
  all: 'tümü, hepsi',
  ofSprint: 'sprintin, sprinti',
  carried: '',
  from: '',
  names: 'adı, başlık, başlığı',
  numbers: 'numarası, no, tarih',
};
