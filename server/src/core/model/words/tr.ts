/** Turkish planning words. */
import type {Words} from './words.ts';

export const tr: Words = {
  written: {
    sections: 'Kabul Kriterleri, Görevler, Tamamlanma Tanımı, Sprint Hedefi',
    priorities: 'Yüksek, Orta, Düşük',
    statuses: 'Yapılacak, Devam ediyor, İncelemede, Engellendi, Tamamlandı, İptal',
    answers: 'Evet, Hayır',
  },
  fields: {
    id: `
      kod, no, numara, kimlik, sira no, sira, is no, gorev no, hikaye no, kayit no, madde no, id no, gorev id,
      hikaye id, us no`,
    title: `
      baslik, ad, gorev, hikaye, kullanici hikayesi, is, ozellik, gereksinim, madde, user story, user stories,
      kullanici hikayeleri, konu, is ogesi, is kalemi, gorev adi, hikaye adi, gorev tanimi, yapilacak is, istiyorum,
      isterim, oge, is maddesi, ozellik adi, gorev basligi, hikaye basligi, is tanimi, story, task, is adi, talep,
      feature, madde basligi`,
    points: `
      puan, hikaye puani, story point, puanlar, sp, story points, puani, efor puani, tahmini puan, hikaye puanlari,
      puan tahmini, efor sp, karmasiklik puani, pts, is puani, points, story puani, agirlik`,
    estimate: `
      tahmin, tahmini efor, efor, tahmini sure, sure, saat, boyut, tahmini saat, tahmini effort, effort, efor tahmini,
      tahmini zaman, saat tahmini, adam gun, adam saat, zaman tahmini, tahmini is yuku, is yuku, sure tahmini, gun,
      tahmini gun, tahmin saat, zaman, sure saat, is gucu, tahmini efor saat, tahmini calisma, karmasiklik, buyukluk,
      t shirt boyutu`,
    actual: 'gerceklesen, gercek sure, gerceklesen saat, harcanan sure, gercek efor, gerceklesen sure',
    status: `
      durum, ilerleme, tamamlandi mi, guncel durum, mevcut durum, statu, tamamlandi, son durum, tamamlanma durumu,
      durumu, status, yapildi mi, tamamlanma, is durumu, state`,
    priority: `
      oncelik, onem, siddet, oncelik seviyesi, onem derecesi, oncelik derecesi, onceligi, moscow, aciliyet,
      onem seviyesi, kritiklik, priority, is onceligi, oncelik sirasi`,
    assignee: `
      sorumlu, atanan, gelistirici, sorumlular, kim, atanan kisi, sorumlu kisi, sahibi, gelistiriciler, yapan,
      atanmis, kisi, ilgili kisi, sorumlusu, atananlar, gorevli, sorumlu ekip, ustlenen, calisan, ekip uyesi, sahip,
      assignee, owner, yapacak kisi, kime atandi, sorumluluk, gorevliler`,
    sprint: `
      sprint, iterasyon, hedef sprint, planlanan sprint, mevcut sprint, guncel sprint, aktif sprint, sprint no, sprint numarasi`,
    epic: 'epik, epic, epikler, tema, modul, ust epik, ana ozellik, epic adi, epik adi',
    dependencies: `
      bagimliliklar, bagimlilik, bagli, on kosullar, blokaj, bagli oldugu, bagimli oldugu, on kosul, on sart, bagimli,
      on gereksinim, on gereksinimler, bagimli oldugu isler, bagli gorevler, engelleyen, oncul`,
    labels: 'etiketler, etiket',
    type: 'tur, tip, kategori',
    goal: `
      hedef, sprint hedefi, amac, amaci, sprint amaci, hedefler, sprint hedefleri, ana hedef, odak, sprint goal,
      hedefi, sprintin hedefi`,
    capacity: 'kapasite, takim kapasitesi, toplam kapasite, sprint kapasitesi, ekip kapasitesi, planlanan kapasite',
    velocity: 'hiz, takim hizi, hedef hiz, velocity, ekip hizi, planlanan hiz',
    buffer: 'tampon, risk payi',
    duration: `
      sure, donem, tarihler, tarih, sprint suresi, sprint donemi, sprint tarihleri, tarih araligi, sprint tarihi,
      zaman araligi, zaman dilimi`,
    start: `
      baslangic, baslangic tarihi, baslama tarihi, sprint baslangici, sprint baslangic tarihi, baslama, baslangici`,
    end: `
      bitis, bitis tarihi, son tarih, tamamlanma tarihi, teslim tarihi, sprint bitisi, sprint bitis tarihi,
      bitis zamani, hedef tarih, termin, vade`,
    total: `
      toplam, toplam puan, toplam hikaye puani, toplam story point, sprint toplami, planlanan puan, toplam sp,
      toplam efor, toplam tahmini efor, genel toplam, toplam puanlar, taahhut edilen puan, planlanan toplam puan,
      toplam is`,
    blocker: 'engel, engelleyici, blokaj nedeni, engeller, blokajlar, engel nedeni, bloker, blocker',
    criteria: `
      kabul kriterleri, kabul kriteri, basari kriterleri, kriterler, kabul olcutleri, kabul sartlari, kabul kosullari,
      kabul testi, kabul testleri, dogrulama kriterleri, onay kriterleri, kabul kriteri listesi, senaryo, senaryolar,
      basari olcutleri, kabul maddeleri, tamamlama kriterleri`,
    tasks: `
      gorevler, alt gorevler, adimlar, teknik gorevler, yapilacaklar, isler, gorev, alt gorev, alt isler,
      gorev listesi, teknik isler, is adimlari, yapilacak isler, alt gorev listesi, uygulama adimlari,
      gelistirme gorevleri, adim, faaliyetler, aktiviteler, tasklar, yapilacaklar listesi, task listesi,
      islem adimlari, alt tasklar, todo`,
    done: `
      tamamlanma tanimi, bitti tanimi, tamamlanma kriterleri, bitti kriterleri, tamamlandi tanimi,
      bitti taniminin sartlari, dod`,
    ready: 'hazir tanimi',
    deliverables: 'ciktilar, teslimatlar, teslim edilecekler, cikti, teslimat, urunler',
    narrative: 'kullanici hikayesi',
    description: 'aciklama, baglam, detaylar, problem, cozum, kaynak',
    notes: 'notlar, not, yorumlar, riskler, kaynaklar, referanslar',
  },
  statuses: {
    todo: `
      yapilacak, beklemede, baslamadi, acik, yeni, planlandi, bekliyor, hayir, baslanmadi, planlanan, yapilacaklar,
      baslanmayan, tamamlanmadi, tamamlanmayan, tamamlanmayanlar, planlaniyor, siradaki, sirada, henuz baslanmadi,
      baslamayan, ertelendi, ertelenen, hazir, atandi, yapilmadi, gelecek, yapilmayan, bekleyen, bekleyenler,
      acik gorevler, backlog, todo, henuz baslamadi, planlandi ama baslamadi, baslanacak, yapilacak isler`,
    'in-progress': `
      devam ediyor, yapiliyor, basladi, gelistiriliyor, kismen, islemde, kismen tamamlandi, devam eden, surecte,
      gelistirmede, calisiliyor, devam etmekte, devam edenler, baslandi, yurutuluyor, uzerinde calisiliyor, aktif,
      kismi, kismi tamamlandi, gelistirme asamasinda, suruyor, hazirlaniyor, in progress, yapim asamasinda`,
    'in-review': `
      incelemede, testte, inceleme, test ediliyor, test asamasinda, test, kontrol ediliyor, onay bekliyor,
      gozden geciriliyor, gozden gecirme, kod incelemesi, incelemede bekliyor, test bekliyor, kontrolde, dogrulama,
      onayda, testte bekliyor`,
    blocked: `
      engellendi, bloke, blokeli, engelli, engellenmis, durduruldu, askida, bloklandi, askiya alindi, bloklu, takildi,
      engellenen`,
    done: `
      tamamlandi, bitti, yapildi, kapandi, cozuldu, evet, tamam, teslim edildi, tamamlanan, tamamlananlar,
      tamamlanmis, bitirildi, kapatildi, biten, yayinda, yayinlandi, teslim, basarili, gerceklestirildi, cozulen,
      halledildi, test edildi, uygulandi, tamamlanan isler, tamamlanan gorevler, yapilanlar, done, canlida, kapali,
      gelistirildi`,
    dropped: `
      iptal, iptal edildi, vazgecildi, iptal edilen, kaldirildi, vazgecilen, reddedildi, kapsam disi birakildi,
      silindi, gereksiz`,
  },
  sprint: 'sprint, sprinti, sprintin, iterasyon',
  epic: 'epik, epic',
  phase: 'faz, asama, hafta, gun, donem, bolum, ay, kisim, milestone',
  story: `
    kullanici hikayesi, hikaye, gorev, ozellik, gereksinim, hata, user story, us, talep, iyilestirme, bug,
    kullanici oykusu, oyku, is kalemi, is ogesi, is paketi`,
  task: 'gorev, alt gorev, adim',
  priorities: `
    kritik, yuksek, orta, dusuk, acil, zorunlu, cok yuksek, cok dusuk, normal, onemli, gerekli, opsiyonel,
    istege bagli, en yuksek, en dusuk, cok acil, olmasi gereken, olmali, yuksek oncelik, orta oncelik, dusuk oncelik,
    kritik oncelik, yuksek oncelikli, orta oncelikli, dusuk oncelikli, olsa iyi olur, kritik oncelikli, hayati`,
  points: 'puan, hikaye puani, hikaye puanlari, sp, story point, story points, puanlik',
  hours: 'saat, dakika, dk, sa, h, st',
  days: 'gun, hafta, ay, is gunu, gunluk, adam gun, adam gunu, is haftasi, d',
  asA: 'bir kullanici olarak, kullanici olarak, bir yonetici olarak, bir admin olarak, bir musteri olarak, ben bir',
  asides: `
    riskler, retrospektif, sozluk, degisiklik gecmisi, referanslar, takvim, giris, roller, toplantilar, metrikler,
    icindekiler, ogrenilenler, sonraki adimlar, sonuclar, ozet, ekip, tamamlanma tanimi, notlar, dagilimi,
    zaman cizelgesi, gundem, katilimcilar, ne iyi gitti, ne kotu gitti, neler iyi gitti, neler gelistirilebilir,
    aksiyonlar, gostergeler, kapsam, kisitlar, varsayimlar, vizyon, mimari, burndown, hiz, ozetler, degerlendirme,
    kaynaklar, ekler, hakkinda, genel bakis, istatistikler, ilerleme, ilerleme ozeti, basari metrikleri,
    teknoloji yigini, onemli notlar, iletisim, tavsiyeler, oneriler, dagitim, strateji, sprint rituelleri`,
  samples: `
    sablon, ornek, sozluk, degisiklik gecmisi, ornekler, aciklama tablosu, lejant, gosterim, isaretler,
    versiyon gecmisi, surum gecmisi, guncelleme gecmisi, degisiklik gunlugu, semboller, kisaltmalar`,
  worklists: `
    backlog, urun backlog, gorevler, gorev listesi, yapilacaklar, kullanici hikayeleri, ozellikler, gereksinimler,
    sprint backlog, iyilestirmeler, hatalar, sprint gorevleri, sprint hikayeleri, planlanan isler,
    planlanan hikayeler, product backlog, urun is listesi, is listesi, hikayeler, isler, hata listesi, buglar,
    ozellik listesi, yapilacak isler, tamamlanan isler, teknik borc, bekleyen isler, user stories, planlananlar,
    secilen hikayeler, gelecek ozellikler, eksikler, eksik ozellikler, kritik gorevler, gelistirmeler, acik isler,
    tum gorevler, gorev dagilimi`,
  months: `
    ocak, subat, mart, nisan, mayis, haziran, temmuz, agustos, eylul, ekim, kasim, aralik, oca, sub, mar, nis, may,
    haz, tem, agu, eyl, eki, kas, ara`,
  none: `
    yok, hicbiri, bos, belirsiz, atanmadi, belirlenmedi, yoktur, bagimsiz, gerekli degil, kimse, mevcut degil,
    tanimsiz, n a`,
  given: 'verilen, diyelim ki, varsayalim',
  steps: 'eger ki, oldugunda, o zaman, ve, ama',
  scenario: 'senaryo, ozellik',
  sums: 'toplam, ara toplam, genel toplam, kalan, ortalama',
  sideColumns: 'risk, riskler, olasilik, onlem, karar, metrik',
  sideTables: 'rol, surum, tarih, gun, uye, metrik, hafta, etkinlik, seviye, arac',
  ordinals: 'birinci/ilk, ikinci, ucuncu, dorduncu, besinci, altinci, yedinci, sekizinci, dokuzuncu, onuncu',
  leads: 'bu, her, sonraki, gelecek, onceki, mevcut, son, aktif, simdiki, gecen, yeni',
  excluded: 'kapsam disi',
  priorityNouns: 'oncelik, oncelikli',
  work: 'backlog, gorevler, hikayeler, ozellikler',
  later: 'gelecek, sonra, sonraki sprint, gelecek sprintler',
  listing: 'gorevler, pano, plan, plani, yol haritasi, is listesi, gorev listesi, planlama',
  planning: 'kullanici hikayeleri, hikayeler, gereksinimler, epik, hikaye',
  storyMaps: 'hikaye haritasi',
  want: 'istiyorum, isterim, istemekteyim, istiyoruz, edebilmeliyim, ihtiyacim var',
  role: 'olarak',
};
