// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const lv: Language = {
  tag: 'lv',
  name: 'Latvian',
  iso639_3: ['lvs', 'lav'],
  script: 'Latn',
  regions: ['LV'],
  commonWords: [
    'un', 'ir', 'ar', 'no', 'par', 'kas', 'ka', 'lai', 'uz', 'arī', 'tas', 'gada', 'tika', 'kā', 'vai', 'bet', 'pēc',
    'pie', 'tiek', 'būs', 'kuru', 'šī', 'šo', 'gadā', 'jau', 'savu', 'tā', 'to', 'latvijas', 'mūsu', 'viņš', 'viņa',
    'nav', 'līdz', 'viņi', 'starp', 'vairāk', 'tikai', 'kopā', 'ja', 'ko', 'kur', 'šajā', 'bija',
  ],
  labels: {
    'press-release': [
      'Paziņojums presei', 'Paziņojums medijiem', 'Paziņojums plašsaziņas līdzekļiem',
      'Paziņojums masu informācijas līdzekļiem', 'Preses relīze', 'Preses paziņojums', 'Informācija presei',
      'Informācija medijiem', 'Relīze', 'Paziņojums', 'Ziņa', 'Ziņas', 'Kopīgs paziņojums presei', 'Press release',
      'Ziņa medijiem', 'Informācija plašsaziņas līdzekļiem',
    ],
    statement: [
      'Deklarācija', 'Kopīgs paziņojums', 'Atklātā vēstule', 'Viedoklis', 'Nostāja', 'Komentārs', 'Precizējums',
    ],
    advisory: ['Atgādinājums medijiem', 'Mediju kalendārs', 'Darba kārtība', 'Ziņa redakcijām', 'Pasākumu plāns'],
    invitation: [
      'Ielūgums', 'Uzaicinājums', 'Uzaicinājums medijiem', 'Ielūgums medijiem', 'Preses konference',
      'Uzaicinājums uz preses konferenci', 'Aicinājums medijiem',
    ],
    results: [
      'Biržas paziņojums', 'Finanšu rezultāti', 'Starpperiodu pārskats', 'Ceturkšņa rezultāti', 'Gada pārskats',
      'Iekšējā informācija', 'Regulētā informācija',
    ],
  },
  immediateRelease: [
    'Tūlītējai publicēšanai', 'Publicēšanai nekavējoties', 'Nekavējoties publicēšanai', 'For immediate release',
    'Publicēšanai',
  ],
  embargo: [
    'Embargo līdz', 'Embargo', 'Nepublicēt pirms', 'Publicēt ne agrāk kā', 'Publicēt pēc', 'Nepublicēt līdz',
    'Zem embargo līdz',
  ],
  notForDistribution: [
    'Nav paredzēts izplatīšanai Amerikas Savienotajās Valstīs', 'Nav paredzēts izplatīšanai',
    'Nav paredzēts publicēšanai vai izplatīšanai', 'Šis paziņojums nav piedāvājums',
  ],
  about: {
    verbs: ['ir', 'piedāvā', 'izstrādā', 'ražo', 'pārstāv', 'darbojas', 'dibināts', 'dibināta'],
    marks: [
      'dibināts', 'dibināta', 'galvenais birojs', 'darbinieki', 'darbinieku', 'apgrozījums', 'vadošais', 'vadošā',
      'vairāk informācijas', 'biedri',
    ],
    named: [
      'Par {name}', 'Par uzņēmumu {name}', '{name} īsumā', 'Par kompāniju {name}', 'Informācija par {name}',
      'Vairāk par {name}', 'Par grupu {name}', 'Par koncernu {name}', 'Par projektu {name}',
    ],
    plain: [
      'Par mums', 'Par uzņēmumu', 'Par kompāniju', 'Par projektu', 'Uzņēmuma profils', 'Kas mēs esam', 'Par grupu',
      'Par koncernu',
    ],
    kinds: [
      'Par sabiedrību', 'Par fondu', 'Par banku', 'Par programmu', 'Par organizāciju', 'Par iestādi', 'Par institūciju',
      'Par pētījumu', 'Par aptauju', 'Par ziņojumu', 'Par konkursu', 'Par balvu', 'Par autoru', 'Par autori',
      'Par autoriem', 'Par grāmatu', 'Par filmu', 'Par festivālu', 'Par izstādi', 'Par konferenci', 'Par gadatirgu',
      'Par kampaņu', 'Par iniciatīvu', 'Par platformu', 'Par biedrību', 'Par asociāciju', 'Par nodibinājumu',
      'Par savienību', 'Par federāciju', 'Par kameru', 'Par klubu', 'Par komandu', 'Par muzeju', 'Par galeriju',
      'Par teātri', 'Par bibliotēku', 'Par universitāti', 'Par augstskolu', 'Par fakultāti', 'Par skolu',
      'Par institūtu', 'Par centru', 'Par slimnīcu', 'Par klīniku', 'Par pilsētu', 'Par pašvaldību', 'Par novadu',
      'Par ministriju', 'Par aģentūru', 'Par dienestu', 'Par zīmolu', 'Par produktu', 'Par viesnīcu', 'Par parku',
      'Par izdevniecību', 'Par organizatoru', 'Par organizatoriem', 'Par rīkotājiem', 'Par partneriem', 'Par pasākumu',
      'Par lietotni', 'Par kooperatīvu',
    ],
    articles: [],
  },
  contact: [
    'Papildu informācijai', 'Papildu informācija', 'Papildus informācijai', 'Papildus informācija', 'Papildinformācija',
    'Papildu informācija medijiem', 'Plašāka informācija', 'Plašākai informācijai', 'Sīkāka informācija',
    'Sīkākai informācijai', 'Vairāk informācijas', 'Kontaktinformācija', 'Kontaktinformācija medijiem',
    'Kontaktinformācija presei', 'Kontakti', 'Kontakts', 'Kontaktpersona', 'Kontaktpersonas', 'Kontakti medijiem',
    'Kontakts medijiem', 'Preses kontakts', 'Preses kontakti', 'Informāciju sagatavoja', 'Informāciju sagatavojis',
    'Preses sekretārs', 'Preses sekretāre', 'Preses pārstāvis', 'Preses pārstāve', 'Preses dienests',
    'Komunikācijas nodaļa', 'Sabiedrisko attiecību nodaļa', 'Sabiedriskās attiecības', 'Komunikācijas departaments',
    'Mediju kontakti', 'Intervijām', 'Press contact', 'Media contact',
  ],
  otherContact: [
    'Attiecības ar investoriem', 'Kontakts investoriem', 'Klientu apkalpošana', 'Klientu serviss', 'Pieteikšanās',
    'Biļetes',
  ],
  contactLabels: {
    phone: ['Tālr', 'Tālrunis', 'Tel', 'T', 'Telefons'],
    mobile: ['Mob', 'Mob. tālr', 'Mobilais tālrunis', 'Mobilais', 'M'],
    fax: ['Fakss'],
    email: ['E-pasts', 'E-mail', 'E'],
    web: ['Mājaslapa', 'Tīmekļvietne', 'Tīmekļa vietne', 'Web', 'Internets', 'www'],
  },
  contactRoles: [
    'Preses sekretārs', 'Preses sekretāre', 'Preses pārstāvis', 'Preses pārstāve', 'Komunikācijas vadītājs',
    'Komunikācijas vadītāja', 'Komunikācijas speciāliste', 'Komunikācijas speciālists', 'Komunikācijas direktors',
    'Komunikācijas direktore', 'Sabiedrisko attiecību speciāliste', 'Sabiedrisko attiecību speciālists',
    'Sabiedrisko attiecību vadītāja', 'Sabiedrisko attiecību vadītājs', 'Mārketinga vadītāja', 'Mārketinga vadītājs',
    'Ārējās komunikācijas vadītāja', 'Valdes priekšsēdētājs', 'Valdes priekšsēdētāja', 'Valdes loceklis',
    'Valdes locekle', 'Direktors', 'Direktore', 'Vadītājs', 'Vadītāja', 'Prezidents', 'Prezidente', 'Projekta vadītājs',
    'Projekta vadītāja', 'Ģenerālsekretārs', 'Konsultants', 'Konsultante', 'Dibinātājs',
  ],
  notesToEditors: [
    'Piezīme redaktoriem', 'Piezīmes redaktoriem', 'Redaktoriem', 'Informācija redakcijām', 'Informācija redaktoriem',
    'Fona informācija', 'Uzziņai', 'Pielikums', 'Pielikumi', 'Avoti', 'Piezīmes', 'Atsauces', 'Fakti', 'Metodoloģija',
  ],
  legal: [
    'Uz nākotni vērsti paziņojumi', 'Uz nākotni attiecināmi paziņojumi', 'Atruna', 'Atbildības ierobežojums',
    'Juridisks paziņojums', 'Svarīga informācija', 'Disclaimer',
  ],
  photo: [
    'Foto', 'Fotogrāfija', 'Fotogrāfijas', 'Attēls', 'Attēli', 'Foto autors', 'Fotogrāfs', 'Publicitātes foto',
    'Attēlā', 'Ilustrācija', 'No kreisās', 'Infografika', 'Video',
  ],
  links: [
    'Lasiet vairāk', 'Uzziniet vairāk', 'Vairāk informācijas vietnē', 'Saites', 'Saite', 'Noderīgas saites',
    'Dokumenti', 'Pielikumā', 'Lejupielādēt', 'Sekojiet mums', 'Sociālie tīkli', 'Programma', 'Kalendārs', 'Partneri',
    'Sponsori', 'Lasiet arī', 'Skatīt arī',
  ],
  salutation: [
    'Cienījamie žurnālisti', 'Cienījamā redakcija', 'Godātie žurnālisti', 'Godātie kolēģi', 'Labdien',
    'Cienījamie kolēģi', 'Cienījamie mediju pārstāvji', 'Redakcijām', 'Medijiem',
  ],
  endMarks: ['Beigas', 'Paziņojuma beigas'],
  pageNumbers: ['{n}. lapa no {m}', 'Lapa {n} no {m}', 'Lpp. {n} no {m}', '{n}. lpp', 'Lapa {n}', '{n} no {m}'],
  continuations: ['turpinājums', 'turpinājums nākamajā lapā', 'turpinājums sekos'],
  place: {
    and: ['un', '&'],
    inside: ['un'],
  },
  dates: {
    months: [
      ['janvāris', 'janvārī', 'janvāra', 'janv'],
      ['februāris', 'februārī', 'februāra', 'febr'],
      ['marts', 'martā'],
      ['aprīlis', 'aprīlī', 'aprīļa', 'apr'],
      ['maijs', 'maijā'],
      ['jūnijs', 'jūnijā', 'jūn'],
      ['jūlijs', 'jūlijā', 'jūl'],
      ['augusts', 'augustā', 'aug'],
      ['septembris', 'septembrī', 'septembra', 'sept'],
      ['oktobris', 'oktobrī', 'oktobra', 'okt'],
      ['novembris', 'novembrī', 'novembra', 'nov'],
      ['decembris', 'decembrī', 'decembra', 'dec'],
    ],
    weekdays: [
      ['pirmdiena', 'pirmdien'],
      ['otrdiena', 'otrdien'],
      ['trešdiena', 'trešdien'],
      ['ceturtdiena', 'ceturtdien'],
      ['piektdiena', 'piektdien'],
      ['sestdiena', 'sestdien'],
      ['svētdiena', 'svētdien'],
    ],
    shapes: [
      '{year}. gada {day}. {month}', '{year}.gada {day}.{month}', '{year}. g. {day}. {month}',
      '{day}. {month},? {year}', '{day} {month} {year}', '{year}. gada {month}', '{month} {year}',
    ],
    yearless: ['{day}. {month}'],
    before: ['datums', 'šodien'],
    after: ['gads', 'g.'],
    ranges: ['līdz', 'un'],
    ordinals: ['.'],
    order: 'dmy',
  },
  hyphenPrefixes: ['ziemeļ', 'dienvid', 'austrum', 'rietum', 'vice', 'eks', 'e', 'it', 'es', 'tv', 'latvijas'],
}
