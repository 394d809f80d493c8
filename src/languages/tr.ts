// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const tr: Language = {
  tag: 'tr',
  name: 'Turkish',
  iso639_3: ['tur'],
  script: 'Latn',
  regions: ['TR', 'CY'],
  commonWords: [
    've', 'bir', 'bu', 'için', 'ile', 'da', 'de', 'olarak', 'olan', 'en', 'daha', 'çok', 'gibi', 'her', 'kadar',
    'sonra', 'yeni', 'ise', 'göre', 'ilk', 'büyük', 'var', 'ancak', 'tarafından', 'olduğu', 'oldu', 'etti', 'eden',
    'türkiye', 'yer', 'üzere', 'birlikte', 'diye', 'ya', 'o', 'ne', 'üzerinde', 'önemli', 'hem', 'değil', 'aynı',
    'bizim', 'tüm', 'arasında', 'edildi', 'yılında',
  ],
  labels: {
    'press-release': [
      'Basın bülteni', 'Basın açıklaması', 'Basın duyurusu', 'Basın bildirisi', 'Basın bilgi notu', 'Bilgi notu',
      'Haber bülteni', 'Haber', 'Haberler', 'Duyuru', 'Bülten', 'Ortak basın bülteni', 'Ortak basın açıklaması',
      'Medya bülteni', 'Basın bilgilendirme notu', 'Press release', 'Basın metni',
    ],
    statement: [
      'Açıklama', 'Kamuoyu açıklaması', 'Kamuoyu duyurusu', 'Kamuoyuna duyuru', 'Kamuoyuna', 'Ortak açıklama',
      'Bildiri', 'Açık mektup', 'Basına ve kamuoyuna', 'Tekzip',
    ],
    advisory: ['Medya duyurusu', 'Basın gündemi', 'Gündem', 'Medya bilgilendirmesi', 'Hatırlatma', 'Etkinlik duyurusu'],
    invitation: [
      'Basın daveti', 'Davet', 'Davetiye', 'Basın toplantısı', 'Basın toplantısı daveti', 'Basın davetiyesi',
      'Medya daveti', 'Basın toplantısına davet', 'Akreditasyon',
    ],
    results: [
      'Özel durum açıklaması', 'Finansal sonuçlar', 'Mali sonuçlar', 'Çeyrek sonuçları', 'Yıl sonu sonuçları',
      'KAP açıklaması', 'Faaliyet raporu',
    ],
  },
  immediateRelease: [
    'Derhal yayınlanabilir', 'Hemen yayınlanabilir', 'Derhal yayımlanmak üzere', 'Acil yayın için', 'Yayınlanabilir',
    'Hemen yayımlanabilir', 'For immediate release',
  ],
  embargo: [
    'Ambargolu', 'Ambargo', 'Ambargoludur', 'Ambargolu haber', 'Ambargo tarihi',
    'Yayın tarihinden önce kullanılmamalıdır', 'Yayın ambargosu', 'Embargo',
  ],
  notForDistribution: [
    'Amerika Birleşik Devletleri’nde dağıtılamaz', 'Dağıtıma yönelik değildir',
    'Yayım, dağıtım veya ilan için değildir', 'Bu açıklama bir teklif niteliğinde değildir',
  ],
  about: {
    verbs: [
      'kurulmuştur', 'faaliyet göstermektedir', 'sunmaktadır', 'geliştirmektedir', 'üretmektedir', 'yer almaktadır',
      'kuruldu',
    ],
    marks: [
      'yılında kurulan', 'yılında kuruldu', 'kurulmuştur', 'merkezi', 'çalışan', 'çalışanı', 'cirosu', 'lider',
      'önde gelen', 'iştiraki', 'daha fazla bilgi', 'üyesi',
    ],
    named: [
      '{name} Hakkında', '{name} Hakkında Bilgi', '{name} hakkında kısa bilgi', '{name} Kimdir', '{name} Nedir',
      'Rakamlarla {name}', '{name} Profili',
    ],
    plain: [
      'Hakkımızda', 'Hakkında', 'Şirket hakkında', 'Kurum hakkında', 'Firma hakkında', 'Biz kimiz', 'Şirket profili',
      'Kurumsal', 'Kurumsal profil', 'Vakıf hakkında', 'Proje hakkında', 'Editöre not ve şirket hakkında',
    ],
    articles: [],
  },
  contact: [
    'Basın İletişim', 'Basın için iletişim', 'Basın iletişimi', 'Basın İlişkileri', 'Basın ilişkileri iletişim',
    'Medya İletişim', 'Medya ilişkileri', 'Medya iletişimi', 'İletişim', 'İletişim bilgileri', 'İletişim için',
    'Bilgi için', 'Detaylı bilgi için', 'Ayrıntılı bilgi için', 'Daha fazla bilgi için',
    'Daha fazla bilgi ve görsel için', 'Ek bilgi için', 'Basın mensupları için', 'Basın danışmanı',
    'Basın danışmanlığı', 'Basın sözcüsü', 'Basın müşavirliği', 'Basın ve Halkla İlişkiler',
    'Basın ve Halkla İlişkiler Müdürlüğü', 'Basın bürosu', 'Halkla ilişkiler', 'Kurumsal iletişim',
    'Kurumsal İletişim Müdürlüğü', 'İletişim ajansı', 'PR ajansı', 'Röportaj talepleri', 'Röportaj talepleri için',
    'İrtibat', 'İrtibat için', 'Sözcü', 'Basın sorumlusu', 'Press contact', 'Media contact', 'Medya için',
  ],
  otherContact: [
    'Yatırımcı ilişkileri', 'Yatırımcı iletişim', 'Yatırımcılar için iletişim', 'Müşteri hizmetleri', 'Kayıt',
    'Rezervasyon', 'Bilet', 'Genel merkez', 'Analistler için',
  ],
  contactLabels: {
    phone: ['Tel', 'Telefon', 'T', 'Telefon numarası', 'Tlf', 'Santral', 'Dahili'],
    mobile: ['GSM', 'Cep', 'Cep tel', 'Cep telefonu', 'Mobil', 'M'],
    fax: ['Faks', 'Fax'],
    email: ['E-posta', 'E-mail', 'Mail', 'E'],
    web: ['Web', 'Web sitesi', 'İnternet sitesi', 'www', 'İnternet', 'Web adresi'],
  },
  contactRoles: [
    'Basın danışmanı', 'Basın sözcüsü', 'Basın sorumlusu', 'Basın müşaviri', 'Kurumsal İletişim Müdürü',
    'Kurumsal İletişim Direktörü', 'Kurumsal İletişim Uzmanı', 'Kurumsal İletişim Yöneticisi', 'Kurumsal İletişim',
    'İletişim Müdürü', 'İletişim Direktörü', 'İletişim Uzmanı', 'İletişim Koordinatörü', 'Halkla İlişkiler Müdürü',
    'Halkla İlişkiler Uzmanı', 'Medya İlişkileri Müdürü', 'Medya İlişkileri Uzmanı', 'Pazarlama Müdürü',
    'Pazarlama Direktörü', 'PR Uzmanı', 'PR Müdürü', 'Müşteri Temsilcisi', 'Müşteri Yöneticisi', 'Müşteri Direktörü',
    'Medya Danışmanı', 'Genel Müdür', 'Genel Müdür Yardımcısı', 'Yönetim Kurulu Başkanı', 'Başkan', 'Başkan Yardımcısı',
    'Genel Sekreter', 'CEO', 'Direktör', 'Müdür', 'Koordinatör', 'Proje Koordinatörü', 'Proje Yöneticisi', 'Kurucu',
    'Kurucu ortak', 'Sözcü', 'Yatırımcı İlişkileri Müdürü', 'Editör',
  ],
  notesToEditors: [
    'Editöre not', 'Editörlere not', 'Editörün notu', 'Editöre notlar', 'Editörlere notlar', 'Editör notu', 'Notlar',
    'Not', 'Ek bilgi', 'Ek bilgiler', 'Arka plan', 'Ek', 'Ekler', 'Kaynak', 'Kaynaklar', 'Kaynakça', 'Metodoloji',
    'Araştırma hakkında', 'Sözlük',
  ],
  legal: [
    'Yasal uyarı', 'Yasal bilgilendirme', 'Yasal bildirim', 'Sorumluluk reddi', 'Sorumluluk sınırı',
    'Geleceğe yönelik beyanlar', 'Geleceğe dönük ifadeler', 'İleriye dönük beyanlar', 'İleriye yönelik açıklamalar',
    'Önemli uyarı', 'Önemli bilgi', 'Çekince', 'Disclaimer', 'Kişisel verilerin korunması',
  ],
  photo: [
    'Fotoğraf', 'Fotoğraflar', 'Foto', 'Fotoğraf altı', 'Resim altı', 'Görsel', 'Görseller', 'Soldan sağa',
    'Fotoğrafta', 'Video', 'İnfografik', 'Logo', 'Telif hakkı',
  ],
  links: [
    'Daha fazla bilgi', 'Detaylı bilgi', 'Bağlantılar', 'Bağlantı', 'Faydalı bağlantılar', 'Linkler', 'Belgeler',
    'Dosyalar', 'İndir', 'İndirmek için', 'Görseller için', 'Bizi takip edin', 'Sosyal medya', 'Sosyal medya hesapları',
    'Program', 'Takvim', 'Sponsorlar', 'Partnerler', 'Ayrıca bakınız',
  ],
  salutation: [
    'Değerli Basın Mensubu', 'Değerli Basın Mensupları', 'Sayın Basın Mensubu', 'Sayın Basın Mensupları',
    'Sayın Editör', 'Değerli Editör', 'Sayın Yetkili', 'Sayın ilgili', 'Değerli Medya Mensupları',
    'Değerli gazeteciler', 'Merhaba', 'Merhabalar', 'Basına ve kamuoyuna saygıyla', 'Sayın Haber Müdürü',
  ],
  endMarks: ['Son', 'Bülten sonu', 'Basın bülteni sonu'],
  pageNumbers: ['Sayfa {n} / {m}', 'Sayfa {n}', 'Sayfa: {n}', '{n}. sayfa', 's. {n}', 'Sayfa {n}/{m}'],
  continuations: ['devamı', 'devam', 'devamı arka sayfada', 'devamı sayfa {n}', 'devamı var', 'devam ediyor'],
  place: {
    and: ['ve', '&', 'ile'],
    inside: ['ve'],
  },
  dates: {
    months: [
      ['Ocak', 'Oca'],
      ['Şubat', 'Şub'],
      ['Mart', 'Mar'],
      ['Nisan', 'Nis'],
      ['Mayıs', 'May'],
      ['Haziran', 'Haz'],
      ['Temmuz', 'Tem'],
      ['Ağustos', 'Ağu'],
      ['Eylül', 'Eyl'],
      ['Ekim', 'Eki'],
      ['Kasım', 'Kas'],
      ['Aralık', 'Ara'],
    ],
    weekdays: [
      ['Pazartesi', 'Pzt'],
      ['Salı'],
      ['Çarşamba', 'Çar'],
      ['Perşembe', 'Per'],
      ['Cuma'],
      ['Cumartesi', 'Cmt'],
      ['Pazar'],
    ],
    shapes: ['{day} {month},? {year}', '{day}-{month}-{year}', '{month} {year}'],
    yearless: ['{day} {month}'],
    before: ['tarih', 'tarihi'],
    after: ['tarihinde', 'tarihli'],
    ranges: ['ile', 've', 'ila', 'veya'],
    ordinals: ['.'],
    order: 'dmy',
  },
  hyphenPrefixes: ['kuzey', 'güney', 'doğu', 'batı', 'türk', 'sosyo', 'e', 'b2b', 'eski'],
}
