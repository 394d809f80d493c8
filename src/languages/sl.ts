// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const sl: Language = {
  tag: 'sl',
  name: 'Slovenian',
  iso639_3: ['slv'],
  script: 'Latn',
  regions: ['SI'],
  commonWords: [
    'in', 'je', 'v', 'na', 'se', 'da', 'za', 'so', 'z', 's', 'od', 'ki', 'kot', 'tudi', 'pri', 'bo', 'po', 'do', 'iz',
    'ne', 'ali', 'kar', 'ter', 'bi', 'bil', 'bila', 'več', 'lahko', 'letos', 'leta', 'letu', 'med', 'svoje', 'ta', 'to',
    'tem', 'pa', 'ob', 'slovenije', 'nove', 'še', 'že', 'kjer', 'katerih', 'smo', 'vse', 'bodo', 'prav', 'zato', 'čez',
    'podjetja',
  ],
  labels: {
    'press-release': [
      'Sporočilo za javnost', 'Sporočilo za medije', 'Sporočila za medije', 'Sporočilo', 'Novica', 'Novice',
      'Obvestilo za medije', 'Obvestilo za javnost', 'Izjava za javnost', 'Informacija za medije',
      'Skupno sporočilo za javnost', 'Press release', 'Medijsko sporočilo', 'Objava za medije', 'Napoved',
    ],
    statement: [
      'Izjava', 'Skupna izjava', 'Izjava za medije', 'Odprto pismo', 'Stališče', 'Odziv', 'Poziv javnosti', 'Demanti',
      'Popravek', 'Javno pismo',
    ],
    advisory: [
      'Napoved dogodka', 'Napoved za medije', 'Najava za medije', 'Opomnik za medije', 'Medijska najava',
      'Vabilo fotografom',
    ],
    invitation: [
      'Vabilo', 'Vabilo medijem', 'Vabilo za medije', 'Vabilo na novinarsko konferenco', 'Vabilo novinarjem',
      'Novinarska konferenca', 'Vabilo na tiskovno konferenco', 'Tiskovna konferenca', 'Akreditacije',
    ],
    results: [
      'Notranja informacija', 'Finančni rezultati', 'Poslovni rezultati', 'Nadzorovana informacija', 'Letno poročilo',
      'Polletno poročilo', 'Javna objava', 'Nerevidirani rezultati',
    ],
  },
  immediateRelease: [
    'Za takojšnjo objavo', 'Takojšnja objava', 'Za objavo', 'Za takojšno objavo', 'Brez embarga',
    'For immediate release',
  ],
  embargo: [
    'Embargo do', 'Embargo', 'Pod embargom do', 'Ne objavljajte pred', 'Ne objaviti pred', 'Za objavo po',
    'Za objavo od', 'Prepovedana objava pred', 'Informacija pod embargom do',
  ],
  notForDistribution: [
    'Ni za razširjanje v Združenih državah', 'Ni namenjeno razširjanju', 'Ni za objavo ali razširjanje',
    'Ni za distribucijo', 'To sporočilo ni ponudba',
  ],
  about: {
    verbs: [
      'je', 'so', 'ustanovljena', 'ponuja', 'razvija', 'proizvaja', 'zastopa', 'združuje', 'zaposluje', 'deluje',
    ],
    marks: [
      'ustanovljena', 'ustanovljen', 'ustanovljeno', 's sedežem', 'sedež', 'zaposlenih', 'prihodki', 'vodilni',
      'vodilna', 'več informacij', 'članov',
    ],
    named: [
      'O {name}', 'O podjetju {name}', 'O družbi {name}', 'O skupini {name}', 'O projektu {name}', '{name} na kratko',
      '{name} v številkah', 'Kdo je {name}', 'Kaj je {name}', 'Več o {name}', 'Informacije o {name}',
      'O holdingu {name}', 'O koncernu {name}', 'O platformi {name}',
    ],
    plain: [
      'O nas', 'O podjetju', 'O družbi', 'O projektu', 'O skupini', 'Kdo smo', 'Profil podjetja',
      'Predstavitev podjetja', 'O holdingu', 'O koncernu', 'O platformi',
    ],
    kinds: [
      'O fundaciji', 'O ustanovi', 'O skladu', 'O banki', 'O programu', 'O organizaciji', 'O zavodu', 'O javnem zavodu',
      'O instituciji', 'O raziskavi', 'O študiji', 'O poročilu', 'O natečaju', 'O nagradi', 'O avtorju', 'O avtorici',
      'O avtorjih', 'O knjigi', 'O filmu', 'O festivalu', 'O razstavi', 'O konferenci', 'O sejmu', 'O kampanji',
      'O pobudi', 'O društvu', 'O združenju', 'O zvezi', 'O zbornici', 'O klubu', 'O muzeju', 'O galeriji',
      'O gledališču', 'O knjižnici', 'O univerzi', 'O fakulteti', 'O šoli', 'O inštitutu', 'O centru', 'O bolnišnici',
      'O kliniki', 'O mestu', 'O občini', 'O regiji', 'O ministrstvu', 'O agenciji', 'O uradu', 'O blagovni znamki',
      'O izdelku', 'O hotelu', 'O narodnem parku', 'O krajinskem parku', 'O založbi', 'O organizatorju',
      'O organizatorjih', 'O partnerjih', 'O dogodku', 'O prireditvi', 'O aplikaciji', 'O zadrugi',
    ],
    articles: [],
  },
  contact: [
    'Kontakt za medije', 'Kontakti za medije', 'Kontakt za novinarje', 'Stik za medije', 'Stiki za medije', 'Kontakt',
    'Kontakti', 'Stik', 'Stiki', 'Kontaktna oseba', 'Kontaktne osebe', 'Kontaktna oseba za medije', 'Kontaktni podatki',
    'Služba za odnose z javnostmi', 'Odnosi z javnostmi', 'Odnosi z mediji', 'Služba za stike z javnostmi',
    'Predstavnik za odnose z javnostmi', 'Predstavnica za odnose z javnostmi', 'Tiskovni predstavnik',
    'Tiskovna predstavnica', 'Korporativno komuniciranje', 'Komuniciranje', 'Za več informacij',
    'Za več informacij se obrnite na', 'Za več informacij kontaktirajte', 'Za dodatne informacije',
    'Za dodatne informacije se obrnite na', 'Za dodatna pojasnila', 'Dodatne informacije', 'Več informacij',
    'Novinarska vprašanja', 'Vprašanja medijev', 'Za medije', 'Press contact', 'Media contact', 'Informacije za medije',
  ],
  otherContact: [
    'Odnosi z vlagatelji', 'Kontakt za vlagatelje', 'Odnosi z investitorji', 'Služba za uporabnike', 'Prijave',
    'Vstopnice', 'Rezervacije', 'Sedež',
  ],
  contactLabels: {
    phone: ['Tel', 'Telefon', 'T', 'Telefonska številka', 'Tel. št'],
    mobile: ['Mob', 'Mobitel', 'GSM', 'M', 'Mobilni telefon', 'Mobilna številka'],
    fax: ['Faks', 'Fax'],
    email: ['E-pošta', 'E-mail', 'Elektronska pošta', 'E-naslov', 'E'],
    web: ['Splet', 'Spletna stran', 'Web', 'Internet', 'www', 'Spletno mesto'],
  },
  contactRoles: [
    'Predstavnik za odnose z javnostmi', 'Predstavnica za odnose z javnostmi', 'Predstavnik za stike z javnostmi',
    'Tiskovni predstavnik', 'Tiskovna predstavnica', 'Vodja komuniciranja', 'Vodja korporativnega komuniciranja',
    'Vodja odnosov z javnostmi', 'Vodja marketinga', 'Direktor komuniciranja', 'Direktorica komuniciranja',
    'Svetovalka za odnose z javnostmi', 'Svetovalec za odnose z javnostmi', 'Odnosi z javnostmi',
    'Korporativno komuniciranje', 'PR manager', 'Direktor', 'Direktorica', 'Generalni direktor',
    'Generalna direktorica', 'Predsednik', 'Predsednica', 'Predsednik uprave', 'Predsednica uprave', 'Članica uprave',
    'Član uprave', 'Podpredsednik', 'Generalni sekretar', 'Sekretar', 'Koordinator', 'Koordinatorica', 'Vodja projekta',
    'Ustanovitelj', 'Ustanoviteljica', 'Župan', 'Urednik',
  ],
  notesToEditors: [
    'Opomba za urednike', 'Opombe za urednike', 'Opomba urednikom', 'Opombe urednikom', 'Opomba uredništvom',
    'Pojasnilo za urednike', 'Opomba', 'Opombe', 'Ozadje', 'Dodatna pojasnila', 'Priloga', 'Priloge', 'V prilogi',
    'Viri', 'Vir', 'Dejstva', 'Metodologija',
  ],
  legal: [
    'V prihodnost usmerjene izjave', 'Izjave o prihodnosti', 'Izjava o omejitvi odgovornosti', 'Omejitev odgovornosti',
    'Izključitev odgovornosti', 'Pravno obvestilo', 'Pomembno obvestilo', 'Disclaimer', 'Varstvo osebnih podatkov',
  ],
  photo: [
    'Foto', 'Fotografija', 'Fotografije', 'Slika', 'Slike', 'Podnapis', 'Avtor fotografije', 'Avtor fotografij',
    'Vir fotografije', 'Na fotografiji', 'Na sliki', 'Z leve proti desni', 'Z leve', 'Ilustracija', 'Infografika',
    'Video', 'Copyright',
  ],
  links: [
    'Več informacij na', 'Več na', 'Preberite več', 'Preberite tudi', 'Povezave', 'Povezava', 'Uporabne povezave',
    'Dokumenti', 'Za prenos', 'Prenesite', 'Sledite nam', 'Družbena omrežja', 'Program', 'Koledar', 'Partnerji',
    'Sponzorji', 'Medijski pokrovitelji', 'Glej tudi',
  ],
  salutation: [
    'Spoštovani', 'Spoštovani novinarji', 'Spoštovane novinarke in novinarji',
    'Spoštovane novinarke, spoštovani novinarji', 'Spoštovani kolegi', 'Spoštovano uredništvo',
    'Spoštovani predstavniki medijev', 'Spoštovane gospe in gospodje', 'Dragi novinarji', 'Pozdravljeni', 'Dober dan',
    'Medijem', 'Uredništvom', 'Vsem medijem',
  ],
  endMarks: ['Konec', 'Konec sporočila'],
  pageNumbers: ['Stran {n} od {m}', 'Stran {n}/{m}', 'Stran {n}', 'Str. {n}', '{n} od {m}'],
  continuations: ['nadaljevanje', 'se nadaljuje', 'nadaljevanje na naslednji strani', 'nadaljevanje na strani {n}'],
  place: {
    and: ['in', 'ter', '&'],
    inside: ['na', 'pri', 'ob', 'v', 'in', 'pod', 'nad'],
  },
  dates: {
    months: [
      ['januar', 'januarja', 'januarju', 'jan'],
      ['februar', 'februarja', 'februarju', 'feb'],
      ['marec', 'marca', 'marcu', 'mar'],
      ['april', 'aprila', 'aprilu', 'apr'],
      ['maj', 'maja', 'maju'],
      ['junij', 'junija', 'juniju', 'jun'],
      ['julij', 'julija', 'juliju', 'jul'],
      ['avgust', 'avgusta', 'avgustu', 'avg'],
      ['september', 'septembra', 'septembru', 'sept', 'sep'],
      ['oktober', 'oktobra', 'oktobru', 'okt'],
      ['november', 'novembra', 'novembru', 'nov'],
      ['december', 'decembra', 'decembru', 'dec'],
    ],
    weekdays: [
      ['ponedeljek', 'ponedeljka', 'pon'],
      ['torek', 'torka', 'tor'],
      ['sreda', 'sredo', 'sre'],
      ['četrtek', 'četrtka', 'čet'],
      ['petek', 'petka', 'pet'],
      ['sobota', 'soboto', 'sob'],
      ['nedelja', 'nedeljo', 'ned'],
    ],
    shapes: ['{day}. {month},? {year}', '{day} {month} {year}', '{month} {year}'],
    yearless: ['{day}. {month}'],
    before: ['dne', 'v', 'od', 'do', 'datum', 'na'],
    after: ['leta'],
    ranges: ['do', 'in', 'ali'],
    ordinals: ['.'],
    order: 'dmy',
  },
  hyphenPrefixes: [
    'jugo', 'severo', 'vzhodno', 'zahodno', 'srednje', 'slovensko', 'ex', 'vice', 'e', 'it', 'eu', 'tv', 'socio',
    'družbeno', 'kulturno', 'znanstveno', 'šmarje',
  ],
}
