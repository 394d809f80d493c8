// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const et: Language = {
  tag: 'et',
  name: 'Estonian',
  iso639_3: ['ekk', 'est'],
  script: 'Latn',
  regions: ['EE'],
  commonWords: [
    'ja', 'on', 'ei', 'et', 'see', 'ka', 'oli', 'mis', 'kui', 'ning', 'või', 'aga', 'oma', 'selle', 'tema', 'kes',
    'need', 'nii', 'juba', 'veel', 'kuid', 'eest', 'järgi', 'aasta', 'aastal', 'eesti', 'üle', 'kõik', 'ta', 'nad',
    'olla', 'saab', 'tuleb', 'välja', 'koos', 'pärast', 'kuni', 'meie', 'uue', 'sest', 'mida', 'mille', 'olid', 'peale',
    'alates',
  ],
  labels: {
    'press-release': [
      'Pressiteade', 'Pressiteated', 'Pressiinfo', 'Teade', 'Teade meediale', 'Meediateade', 'Uudis', 'Uudised',
      'Teadaanne', 'Ühispressiteade', 'Press release', 'Pressiteade meediale',
    ],
    statement: ['Avaldus', 'Ühisavaldus', 'Pöördumine', 'Avalik kiri', 'Seisukoht', 'Kommentaar', 'Õiendus'],
    advisory: [
      'Meediateavitus', 'Meeldetuletus', 'Meediateadaanne', 'Nädala kava', 'Sündmuste kava', 'Nädala sündmused',
    ],
    invitation: [
      'Kutse', 'Meediakutse', 'Pressikutse', 'Kutse ajakirjanikele', 'Kutse pressikonverentsile', 'Pressikonverents',
    ],
    results: [
      'Börsiteade', 'Majandustulemused', 'Vahearuanne', 'Kvartaliaruanne', 'Aastaaruanne', 'Siseteave',
      'Auditeerimata tulemused',
    ],
  },
  reference: ['Nr', 'Number'],
  immediateRelease: [
    'Koheseks avaldamiseks', 'Avaldamiseks kohe', 'Avaldada kohe', 'Kohe avaldamiseks', 'For immediate release',
    'Avaldamiseks',
  ],
  embargo: [
    'Embargo kuni', 'Embargo', 'Mitte avaldada enne', 'Avaldamiseks alates', 'Avaldamiskeeld kuni', 'Avaldada pärast',
    'Embargo all kuni',
  ],
  notForDistribution: [
    'Mitte levitamiseks Ameerika Ühendriikides', 'Ei ole mõeldud levitamiseks', 'Mitte levitamiseks',
    'Mitte avaldamiseks ega levitamiseks', 'Käesolev teade ei ole pakkumine',
  ],
  about: {
    verbs: ['on', 'pakub', 'arendab', 'toodab', 'esindab', 'tegutseb', 'asutati'],
    marks: [
      'asutatud', 'asutati', 'peakontor', 'töötajat', 'käive', 'juhtiv', 'tütarettevõte', 'lisainfo', 'rohkem infot',
      'liiget',
    ],
    named: [
      'Ettevõttest {name}', '{name} lühidalt', '{name} kohta', 'Lähemalt {name}', 
      'Lühidalt {name}-st', 'Rohkem infot {name} kohta',
    ],
    plain: [
      'Ettevõttest', 'Meist', 'Firmast', 'Projektist', 'Fondist', 'Organisatsioonist', 'Ühingust', 'Uuringust',
      'Kes me oleme', 'Kontsernist', 'Ettevõtte tutvustus', 'Taustaks ettevõttest', 'Grupist', 'Sihtasutusest',
      'Pangast', 'Programmist', 'Asutusest', 'Uurimusest', 'Aruandest', 'Konkursist', 'Auhinnast', 'Autorist',
      'Autoritest', 'Raamatust', 'Filmist', 'Festivalist', 'Näitusest', 'Konverentsist', 'Messist', 'Kampaaniast',
      'Algatusest', 'Platvormist', 'Liidust', 'Kojast', 'Klubist', 'Muuseumist', 'Galeriist', 'Teatrist',
      'Raamatukogust', 'Ülikoolist', 'Teaduskonnast', 'Koolist', 'Instituudist', 'Keskusest', 'Haiglast', 'Linnast',
      'Vallast', 'Ministeeriumist', 'Ametist', 'Agentuurist', 'Kaubamärgist', 'Tootest', 'Hotellist', 'Rahvuspargist',
      'Kirjastusest', 'Korraldajast', 'Korraldajatest', 'Partneritest', 'Üritusest', 'Rakendusest', 'Ühistust',
    ],
    endings: ['st', '-st', '-ist'],
    articles: [],
  },
  contact: [
    'Lisainfo', 'Lisainformatsioon', 'Lisateave', 'Lisainfo meediale', 'Lisainfo ajakirjanikele', 'Täiendav info',
    'Täiendav teave', 'Täiendav informatsioon', 'Rohkem infot', 'Rohkem infot annab', 'Meediakontakt',
    'Meediakontaktid', 'Pressikontakt', 'Kontakt', 'Kontaktid', 'Kontaktisik', 'Kontaktisikud', 'Kontaktandmed',
    'Kontaktinfo', 'Pressiesindaja', 'Kõneisik', 'Kommunikatsiooniosakond', 'Avalike suhete osakond', 'Pressiesindus',
    'Meediapäringud', 'Kommunikatsioon', 'Press contact', 'Media contact', 'Kontakt meediale', 'Intervjuud',
    'Lisainfot annab', 'Lisainfo ja intervjuud', 'Lisainfo saamiseks', 'Rohkem infot saab', 'Meediasuhted',
    'Kontakt ajakirjanikele', 'Pressikontaktid', 'Küsimuste korral', 'Küsimused', 'Lähem info', 'Täpsem info',
    'Kommunikatsioonibüroo', 'Pressibüroo',
  ],
  otherContact: [
    'Investorsuhted', 'Kontakt investoritele', 'Klienditeenindus', 'Registreerimine', 'Piletid', 'Suhted investoritega',
  ],
  contactLabels: {
    phone: ['Tel', 'Telefon', 'T', 'Tel. nr', 'Telefoninumber', 'Üldtelefon'],
    mobile: ['Mob', 'Mobiil', 'Mobiiltelefon', 'GSM', 'M', 'Mob. tel', 'Mobiiltel'],
    fax: ['Faks', 'Fax'],
    email: ['E-post', 'E-mail', 'Meil', 'E'],
    web: ['Veeb', 'Koduleht', 'Veebileht', 'Kodulehekülg', 'Internet', 'www'],
  },
  contactRoles: [
    'Pressiesindaja', 'Kommunikatsioonijuht', 'Kommunikatsioonispetsialist', 'Kommunikatsiooninõunik',
    'Kommunikatsiooniosakonna juhataja', 'Avalike suhete juht', 'Avalike suhete nõunik', 'Meedianõunik',
    'Meediasuhete juht', 'Turundusjuht', 'Tegevjuht', 'Juhatuse esimees', 'Juhatuse liige', 'Finantsjuht',
    'Investorsuhete juht', 'Projektijuht', 'Direktor', 'Juhataja', 'President', 'Peasekretär', 'Nõunik', 'Professor',
    'Teadur', 'Koordinaator', 'Asutaja', 'Minister', 'Asekantsler', 'Kantsler', 'Linnapea', 'Abilinnapea', 'Vallavanem',
    'Rektor', 'Prorektor', 'Dekaan', 'Kuraator', 'Muuseumi direktor', 'Osakonnajuhataja', 'Peaspetsialist',
    'Spetsialist', 'Ekspert', 'Tegevdirektor', 'Peadirektor', 'Kommunikatsioonipartner', 'Meediasuhete spetsialist',
    'Turundus- ja kommunikatsioonijuht', 'Avalike suhete spetsialist', 'Kaasasutaja', 'Vanemteadur', 'Peatreener',
    'Programmijuht', 'Büroojuht', 'Pressinõunik', 'Osakonna juhataja',
  ],
  notesToEditors: [
    'Toimetajale', 'Märkus toimetajale', 'Märkused toimetajale', 'Info toimetajale', 'Taust', 'Taustainfo', 'Taustaks',
    'Märkused', 'Lisa', 'Lisad', 'Allikad', 'Viited', 'Faktid', 'Metoodika',
  ],
  legal: [
    'Tulevikku suunatud avaldused', 'Tulevikku suunatud väited', 'Vastutusest loobumine', 'Vastutuse piiramine',
    'Õiguslik teade', 'Oluline teave', 'Oluline teade', 'Disclaimer',
  ],
  photo: [
    'Foto', 'Fotod', 'Pilt', 'Pildid', 'Pildiallkiri', 'Fotograaf', 'Foto autor', 'Pildil', 'Fotol', 'Illustratsioon',
    'Vasakult', 'Infograafika', 'Video',
  ],
  links: [
    'Loe lähemalt', 'Loe lisaks', 'Loe ka', 'Vaata ka', 'Vaata lisaks', 'Lingid', 'Link', 'Kasulikud lingid',
    'Dokumendid', 'Failid', 'Manused', 'Lae alla', 'Jälgi meid', 'Sotsiaalmeedia', 'Kava', 'Programm', 'Lisamaterjalid',
    'Partnerid',
  ],
  salutation: [
    'Lugupeetud ajakirjanik', 'Lugupeetud ajakirjanikud', 'Hea ajakirjanik', 'Head ajakirjanikud', 'Hea toimetus',
    'Tere', 'Austatud ajakirjanikud', 'Head kolleegid', 'Toimetusele', 'Meediale',
  ],
  endMarks: ['Lõpp', 'Teate lõpp'],
  pageNumbers: ['Lk {n}/{m}', 'Lehekülg {n} / {m}', 'Leht {n}/{m}', 'Lk {n}', 'Lehekülg {n}'],
  continuations: ['järgneb', 'jätkub', 'järg', 'jätkub järgmisel leheküljel'],
  place: {
    and: ['ja', '&', 'ning'],
    inside: ['ja'],
  },
  dates: {
    months: [
      ['jaanuar', 'jaanuari', 'jaanuaril', 'jaanuaris', 'jaan'],
      ['veebruar', 'veebruari', 'veebruaril', 'veebruaris', 'veebr'],
      ['märts', 'märtsi', 'märtsil', 'märtsis'],
      ['aprill', 'aprilli', 'aprillil', 'aprillis', 'apr'],
      ['mai', 'mail', 'mais'],
      ['juuni', 'juunil', 'juunis'],
      ['juuli', 'juulil', 'juulis'],
      ['august', 'augusti', 'augustil', 'augustis', 'aug'],
      ['september', 'septembri', 'septembril', 'septembris', 'sept'],
      ['oktoober', 'oktoobri', 'oktoobril', 'oktoobris', 'okt'],
      ['november', 'novembri', 'novembril', 'novembris', 'nov'],
      ['detsember', 'detsembri', 'detsembril', 'detsembris', 'dets'],
    ],
    weekdays: [
      ['esmaspäev', 'esmaspäeval'],
      ['teisipäev', 'teisipäeval'],
      ['kolmapäev', 'kolmapäeval'],
      ['neljapäev', 'neljapäeval'],
      ['reede', 'reedel'],
      ['laupäev', 'laupäeval'],
      ['pühapäev', 'pühapäeval'],
    ],
    shapes: ['{day}. {month},? {year}', '{day}. {month} {year}. a', '{day} {month} {year}', '{month} {year}'],
    yearless: ['{day}. {month}'],
    before: ['kuupäev', 'avaldatud'],
    after: ['a.', 'aasta', 'aastal'],
    ranges: ['kuni', 'ja'],
    ordinals: ['.'],
    order: 'dmy',
  },
  hyphenPrefixes: [
    'lõuna', 'põhja', 'ida', 'lääne', 'kesk', 'eks', 'ase', 'it', 'e', 'eesti', 'el', 'tv', 'kagu', 'edela', 'kirde',
    'loode',
  ],
}
