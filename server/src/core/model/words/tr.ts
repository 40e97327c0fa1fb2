/** Turkish planning words. */
import {sentences} from './sentences/tr.ts';
import type {Words} from './words.ts';

export const tr: Words = {
  ...sentences,
  written: {
    sections: 'Kabul Kriterleri, Görevler, Tamamlanma Tanımı, Sprint Hedefi',
    priorities: 'Yüksek, Orta, Düşük',
    statuses: 'Yapılacak, Devam ediyor, İncelemede, Engellendi, Tamamlandı, İptal',
    answers: 'Evet, Hayır',
  },
  fields: {
    id: `
      kod, numara, kimlik, sira no, sira, is no, gorev no, hikaye no, kayit no, madde no, id no, gorev id, hikaye id,
      is kodu, hikaye kodu, gorev kodu, talep no, numarasi`,
    title: `
      baslik, ad, gorev, hikaye, kullanici hikayesi, is, ozellik, gereksinim, madde, kullanici hikayeleri, konu,
      is ogesi, is kalemi, gorev adi, hikaye adi, gorev tanimi, yapilacak is, istiyorum, isterim, oge, is maddesi,
      ozellik adi, gorev basligi, hikaye basligi, kart, kart basligi, kart adi, is tanimi, is adi, talep, madde basligi, gorev aciklamasi,
      hikaye aciklamasi, backlog ogesi, is aciklamasi, is paketi, yapilacak, gereksinimler, ozellikler, tanim,
      hikaye tanimi, kullanici hikayesi basligi, gorev ismi, baslik adi, islem, iyilestirme, kullanici oykusu,
      backlog maddesi, calisma`,
    points: `
      puan, hikaye puani, puanlar, puani, efor puani, tahmini puan, hikaye puanlari, puan tahmini, efor sp,
      karmasiklik puani, is puani, story puani, agirlik, puan degeri, tahmini story point, tahmin puani,
      hikaye puani sp, efor puan, tahmini hikaye puani, zorluk puani, sp puani, toplam sp puani`,
    estimate: `
      tahmin, tahmini efor, efor, tahmini sure, sure, saat, boyut, tahmini saat, tahmini effort, efor tahmini,
      tahmini zaman, saat tahmini, adam gun, adam saat, zaman tahmini, tahmini is yuku, is yuku, sure tahmini, gun,
      tahmini gun, tahmin saat, zaman, sure saat, is gucu, tahmini efor saat, tahmini calisma, karmasiklik, buyukluk,
      t shirt boyutu, tahmini sure saat, tahmini sure gun, sure gun, efor saat, efor gun, planlanan sure,
      planlanan efor, beden, isci saat, adam ay, tahmini tamamlanma suresi, calisma suresi, is gunu,
      tahmini calisma suresi, saat bazinda efor`,
    actual: 'gerceklesen, gercek sure, gerceklesen saat, harcanan sure, gercek efor, gerceklesen sure',
    status: `
      durum, ilerleme, tamamlandi mi, guncel durum, mevcut durum, statu, tamamlandi, son durum, tamamlanma durumu,
      durumu, yapildi mi, tamamlanma, is durumu, son durumu, gorev durumu, hikaye durumu, asama, sonuc durumu,
      tamamlandi durumu`,
    priority: `
      oncelik, onem, siddet, oncelik seviyesi, onem derecesi, oncelik derecesi, onceligi, aciliyet, onem seviyesi,
      kritiklik, is onceligi, oncelik sirasi`,
    assignee: `
      sorumlu, atanan, gelistirici, sorumlular, kim, atanan kisi, sorumlu kisi, sahibi, gelistiriciler, yapan,
      atanmis, kisi, ilgili kisi, sorumlusu, atananlar, gorevli, sorumlu ekip, ustlenen, calisan, ekip uyesi, sahip,
      yapacak kisi, kime atandi, sorumluluk, gorevliler, sorumlu uye, gelistiren, ekip, yapacak, gorevlendirilen,
      sorumlu gelistirici, atama, ilgili, yurutucu, kim yapacak, gorev sahibi, hikaye sahibi, tahsis edilen`,
    sprint: 'iterasyon, hedef sprint, planlanan sprint, mevcut sprint, guncel sprint, aktif sprint, sprint numarasi',
    epic: 'epik, epikler, ust epik, ana ozellik, epic adi, epik adi',
    dependencies: `
      bagimliliklar, bagimlilik, bagli, on kosullar, blokaj, bagli oldugu, bagimli oldugu, on kosul, on sart, bagimli,
      on gereksinim, on gereksinimler, bagimli oldugu isler, bagli gorevler, engelleyen, oncul,
      bagimli oldugu gorevler, on kosullari, bekledigi, oncul gorev, oncul isler, onkosul, onkosullar,
      gereksinim duydugu`,
    labels: 'etiketler, etiket',
    type: 'tur, tip, kategori',
    goal: `
      hedef, sprint hedefi, amac, amaci, sprint amaci, hedefler, sprint hedefleri, ana hedef, odak, hedefi,
      sprintin hedefi, sprintin amaci, sprint hedefi sprint goal, genel hedef, temel hedef, iterasyon hedefi`,
    capacity: `
      kapasite, takim kapasitesi, toplam kapasite, sprint kapasitesi, ekip kapasitesi, planlanan kapasite,
      kapasite puani, mevcut kapasite, takim kapasitesi sp, kullanilabilir kapasite, kapasite sp, maksimum kapasite`,
    velocity: `
      hiz, takim hizi, hedef hiz, ekip hizi, planlanan hiz, takim velocity, beklenen hiz, ortalama hiz, tahmini hiz,
      hedef velocity, sprint hizi, beklenen velocity`,
    buffer: 'risk payi',
    duration: `
      sure, donem, tarihler, tarih, sprint suresi, sprint donemi, sprint tarihleri, tarih araligi, sprint tarihi,
      zaman araligi, zaman dilimi`,
    start: `
      baslangic, baslangic tarihi, baslama tarihi, sprint baslangici, sprint baslangic tarihi, baslama, baslangici`,
    end: `
      bitis, bitis tarihi, son tarih, tamamlanma tarihi, teslim tarihi, sprint bitisi, sprint bitis tarihi,
      bitis zamani, hedef tarih, termin, vade`,
    total: `
      toplam puanlar, taahhut edilen puan, toplam is, taahhut edilen, sprint taahhudu, taahhut edilen sp,
      sprint puani, toplam saat, toplam sure, toplam tahmini sure, toplam adam gun,
      sprint icinde tamamlanmasi tahmin edilen puan, tamamlanmasi tahmin edilen puan, tahmin edilen tamamlanacak puan,
      tamamlanmasi beklenen puan, hedeflenen puan`,
    blocker: 'engel, engelleyici, blokaj nedeni, engeller, blokajlar, engel nedeni, bloker',
    criteria: `
      kabul kriterleri, kabul kriteri, basari kriterleri, kriterler, kabul olcutleri, kabul sartlari, kabul kosullari,
      kabul testi, kabul testleri, dogrulama kriterleri, onay kriterleri, kabul kriteri listesi, senaryo, senaryolar,
      basari olcutleri, kabul maddeleri, tamamlama kriterleri, kabul kriterler, kabul, kabul kosulu, basari kriteri,
      kabul kriterleri ac, tamamlanma olcutleri, onaylama kriterleri, kabul kontrol listesi, test kriterleri,
      kabul gereksinimleri, olculebilir kabul kriterleri, test edilebilir kabul kriterleri,
      dogrulanabilir kabul kriterleri, detayli kabul kriterleri, ayrintili kabul kriterleri,
      fonksiyonel kabul kriterleri, teknik kabul kriterleri, temel kabul kriterleri`,
    tasks: `
      gorevler, alt gorevler, adimlar, teknik gorevler, yapilacaklar, isler, gorev, alt gorev, alt isler,
      gorev listesi, teknik isler, is adimlari, yapilacak isler, alt gorev listesi, uygulama adimlari,
      gelistirme gorevleri, adim, faaliyetler, aktiviteler, tasklar, yapilacaklar listesi, task listesi,
      islem adimlari, alt tasklar, alt gorevler listesi, teknik adimlar, uygulama gorevleri, gelistirme adimlari,
      is kirilimi, gorev kirilimi, gorev dagilimi, kontrol listesi, yapilmasi gerekenler, uygulama plani,
      teknik gorev listesi, islemler, is listesi`,
    done: `
      tamamlanma tanimi, bitti tanimi, tamamlanma kriterleri, bitti kriterleri, tamamlandi tanimi,
      bitti taniminin sartlari, bitmis tanimi, tamamlandi kriterleri, tamamlanma sartlari, bitti sayilma kriterleri,
      ne zaman biter`,
    ready: 'hazir tanimi',
    deliverables: 'ciktilar, teslimatlar, teslim edilecekler, cikti, teslimat, urunler',
    narrative: 'kullanici hikayesi',
    description: 'aciklama, baglam, detaylar, cozum, kaynak, teknik detaylar, uygulama detaylari',
    notes: 'notlar, not, yorumlar, riskler, kaynaklar, referanslar',
    count: 'is sayisi, madde sayisi, hikayeler, toplam madde, toplam is sayisi',
  },
  statuses: {
    todo: `
      yapilacak, beklemede, baslamadi, acik, yeni, planlandi, bekliyor, hayir, baslanmadi, planlanan, yapilacaklar,
      baslanmayan, tamamlanmadi, tamamlanmayan, tamamlanmayanlar, planlaniyor, siradaki, sirada, henuz baslanmadi,
      baslamayan, ertelendi, ertelenen, hazir, atandi, yapilmadi, gelecek, yapilmayan, bekleyen, bekleyenler,
      acik gorevler, henuz baslamadi, planlandi ama baslamadi, baslanacak, yapilacak isler, yapilacak olan,
      planlanmis, sirada bekliyor, henuz yapilmadi, baslatilmadi, baslanmamis, basliyor, sonraki sprint,
      gelistirilecek, eklenecek, acilacak, gelecekte, onaylandi bekliyor, yapim bekliyor, tamamlanmamis,
      siraya alindi, geciktirildi, ileri tarihe alindi`,
    'in-progress': `
      devam ediyor, yapiliyor, basladi, gelistiriliyor, kismen, islemde, kismen tamamlandi, devam eden, surecte,
      gelistirmede, calisiliyor, devam etmekte, devam edenler, baslandi, yurutuluyor, uzerinde calisiliyor, aktif,
      kismi, kismi tamamlandi, gelistirme asamasinda, suruyor, hazirlaniyor, yapim asamasinda,
      gelistirme devam ediyor, calisma devam ediyor, yari tamamlandi, kismen yapildi, islem goruyor, uygulaniyor,
      aktif gelistirme, yazim asamasinda`,
    'in-review': `
      incelemede, testte, inceleme, test ediliyor, test asamasinda, kontrol ediliyor, onay bekliyor,
      gozden geciriliyor, gozden gecirme, kod incelemesi, incelemede bekliyor, test bekliyor, kontrolde, dogrulama,
      onayda, testte bekliyor, testte onay bekliyor, dogrulaniyor, inceleniyor, onay asamasinda, test edilecek,
      teste hazir, kabul bekliyor, kontrol bekliyor`,
    blocked: `
      engellendi, bloke, blokeli, engelli, engellenmis, durduruldu, askida, bloklandi, askiya alindi, bloklu, takildi,
      engellenen, bekletiliyor, tikandi, engelleniyor, askiya alinmis, engelli durumda, blokaj var`,
    done: `
      tamamlandi, bitti, yapildi, kapandi, cozuldu, evet, tamam, teslim edildi, tamamlanan, tamamlananlar,
      tamamlanmis, bitirildi, kapatildi, biten, yayinda, yayinlandi, teslim, basarili, gerceklestirildi, cozulen,
      halledildi, test edildi, uygulandi, tamamlanan isler, tamamlanan gorevler, yapilanlar, canlida, kapali,
      gelistirildi, tamamlanmistir, tamamlandi ve test edildi, basariyla tamamlandi, bitmis, yapilan, yapilmis,
      kapatilmis, teslim edilmis, canliya alindi, yayina alindi, onaylandi, dogrulandi, eklendi, duzeltildi,
      cozuldu ve kapatildi, hazirlandi, sonuclandi`,
    dropped: `
      iptal, iptal edildi, vazgecildi, iptal edilen, kaldirildi, vazgecilen, reddedildi, kapsam disi birakildi,
      silindi, gereksiz, iptal edilmis, gecersiz, gerek yok, kapsamdan cikarildi, vazgecilmis, yapilmayacak,
      ertelendi iptal`,
  },
  sprint: 'sprinti, sprintin, iterasyon',
  epic: 'epik',
  phase: 'faz, asama, hafta, gun, donem, bolum, ay, kisim',
  story: `
    kullanici hikayesi, hikaye, gorev, ozellik, gereksinim, hata, talep, iyilestirme, kullanici oykusu, oyku,
    is kalemi, is ogesi, is paketi`,
  task: 'gorev, alt gorev, adim',
  priorities: `
    kritik, yuksek, orta, dusuk, acil, zorunlu, cok yuksek, cok dusuk, onemli, gerekli, opsiyonel, istege bagli,
    en yuksek, en dusuk, cok acil, olmasi gereken, olmali, yuksek oncelik, orta oncelik, dusuk oncelik,
    kritik oncelik, yuksek oncelikli, orta oncelikli, dusuk oncelikli, olsa iyi olur, kritik oncelikli, hayati,
    olmazsa olmaz, oncelikli, cok onemli, ikincil, dusuk onem, yuksek onem, olabilir, olmayacak`,
  points: 'puan, hikaye puani, hikaye puanlari, puanlik, hikaye puan, sp puan, puani, story puani',
  hours: 'saat, dakika, dk, sa, st, saatlik, saattir, dakikalik, dak',
  days: `
    gun, hafta, ay, is gunu, gunluk, adam gun, adam gunu, is haftasi, gunler, haftalik, aylik, is gunleri, adam ay`,
  asA: 'bir kullanici olarak, kullanici olarak, bir yonetici olarak, bir admin olarak, bir musteri olarak, ben bir',
  asides: `
    genel bilgiler, riskler, retrospektif, sozluk, degisiklik gecmisi, referanslar, takvim, giris, roller,
    toplantilar, metrikler, icindekiler, ogrenilenler, sonraki adimlar, sonuclar, ozet, ekip, tamamlanma tanimi,
    notlar, dagilimi, zaman cizelgesi, gundem, katilimcilar, ne iyi gitti, ne kotu gitti, neler iyi gitti,
    neler gelistirilebilir, aksiyonlar, gostergeler, kapsam, kisitlar, varsayimlar, vizyon, mimari, hiz, ozetler,
    degerlendirme, kaynaklar, ekler, hakkinda, genel bakis, istatistikler, ilerleme, basari metrikleri,
    teknoloji yigini, iletisim, tavsiyeler, oneriler, dagitim, strateji, sprint rituelleri,
    fonksiyonel olmayan gereksinimler, bagimliliklar, basari kriterleri, teknolojiler, hedefler, test plani,
    test stratejisi, test senaryolari, acik sorular, teslimatlar, sorumlu rol, beklenen girdiler, toplanti notlari,
    takim uyeleri, proje ozeti, urun aciklamasi, gunluk scrum`,
  samples: `
    sablon, ornek, sozluk, degisiklik gecmisi, ornekler, aciklama tablosu, lejant, gosterim, isaretler,
    versiyon gecmisi, surum gecmisi, guncelleme gecmisi, degisiklik gunlugu, semboller, kisaltmalar, surum notlari,
    terimler, durum aciklamalari, isaret aciklamalari`,
  worklists: `
    urun backlog, gorevler, gorev listesi, yapilacaklar, kullanici hikayeleri, ozellikler, gereksinimler,
    iyilestirmeler, hatalar, sprint gorevleri, sprint hikayeleri, planlanan isler, planlanan hikayeler,
    urun is listesi, is listesi, hikayeler, isler, hata listesi, buglar, ozellik listesi, yapilacak isler,
    tamamlanan isler, teknik borc, bekleyen isler, planlananlar, secilen hikayeler, gelecek ozellikler, eksikler,
    eksik ozellikler, kritik gorevler, gelistirmeler, acik isler, tum gorevler, gorev dagilimi, urun backlogu,
    sprint backlogu, urun is kalemleri, sprint kapsami, sprint hikayeleri ve gorevler, epikler ve gorevler,
    epikler ve hikayeler, epikler, yapilacak listesi, bekleyen gorevler, devam eden gorevler, tamamlanan gorevler,
    planlanan gorevler, acik gorevler, oncelikli gorevler, kalan isler, kalan gorevler, gelistirilecek ozellikler,
    yeni ozellikler, hata duzeltmeleri, is kalemleri, backlog maddeleri, backlog ogeleri, haftalik gorevler,
    bugunku gorevler, teknik gorevler, fonksiyonel gereksinimler, gorev panosu, kullanici hikayeleri ve gorevler,
    son tamamlanan gorevler, fikirler`,
  months: `
    ocak, subat, mart, nisan, mayis, haziran, temmuz, agustos, eylul, ekim, kasim, aralik, oca, sub, mar, nis, may,
    haz, tem, agu, eyl, eki, kas, ara`,
  none: `
    yok, hicbiri, bos, belirsiz, atanmadi, belirlenmedi, yoktur, bagimsiz, gerekli degil, kimse, mevcut degil,
    tanimsiz, atanmamis, henuz atanmadi, belli degil, yok henuz, bagimlilik yok, bilinmiyor`,
  given: 'verilen, diyelim ki, varsayalim',
  steps: 'eger ki, oldugunda, o zaman, ve, ama',
  scenario: 'senaryo, ozellik',
  sums: 'toplam, ara toplam, genel toplam, kalan, ortalama, kalanlar, sprint toplami',
  sideColumns: `
    riskler, olasilik, onlem, karar, etki azaltma, onlemler, azaltma stratejisi, risk etkisi, beklenen sonuc,
    test senaryosu, karar gerekcesi`,
  sideTables: 'surum, tarih, gun, uye, hafta, etkinlik, seviye, arac',
  ordinals: 'birinci/ilk, ikinci, ucuncu, dorduncu, besinci, altinci, yedinci, sekizinci, dokuzuncu, onuncu',
  leads: `
    bu, her, sonraki, gelecek, onceki, mevcut, son, aktif, simdiki, gecen, yeni, gecmis, guncel, ilk, tum, bir,
    icin, sonu`,
  excluded: 'kapsam disi',
  priorityNouns: 'oncelik, oncelikli',
  work: 'gorevler, hikayeler, ozellikler',
  later: 'gelecek, sonra, sonraki sprint, ileride, sonraki sprintler',
  listing: 'gorevler, pano, plani, yol haritasi, is listesi, gorev listesi, planlama, gorev panosu, yapilacaklar',
  planning: 'kullanici hikayeleri, hikayeler, gereksinimler, epik, hikaye',
  storyMaps: 'hikaye haritasi',
  want: 'istiyorum, isterim, istemekteyim, istiyoruz, edebilmeliyim, ihtiyacim var',
  role: 'olarak',
};
