// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const lt: Language = {
  tag: 'lt',
  name: 'Lithuanian',
  iso639_3: ['lit'],
  script: 'Latn',
  regions: ['LT'],
  commonWords: [
    'ir', 'kad', 'į', 'iš', 'su', 'yra', 'tai', 'bei', 'kaip', 'apie', 'nuo', 'bus', 'buvo', 'dėl', 'per', 'metų', 'ar',
    'bet', 'už', 'kurie', 'jau', 'pat', 'lietuvos', 'šių', 'po', 'taip', 'pagal', 'jų', 'mūsų', 'tik', 'savo', 'iki',
    'prie', 'kuri', 'kuris', 'metais', 'ne', 'nėra', 'dar', 'jis', 'ji', 'šis', 'ši', 'daugiau', 'kurių',
  ],
  labels: {
    'press-release': [
      'Pranešimas spaudai', 'Pranešimas žiniasklaidai', 'Pranešimas', 'Informacija spaudai',
      'Informacija žiniasklaidai', 'Spaudos pranešimas', 'Žinia', 'Naujiena', 'Naujienos', 'Bendras pranešimas spaudai',
      'Pranešimas žiniasklaidai ir visuomenei', 'Press release', 'Informacinis pranešimas',
    ],
    statement: [
      'Pareiškimas', 'Bendras pareiškimas', 'Atviras laiškas', 'Pozicija', 'Komentaras', 'Kreipimasis', 'Patikslinimas',
    ],
    advisory: ['Anonsas', 'Renginio anonsas', 'Darbotvarkė', 'Priminimas žiniasklaidai', 'Savaitės darbotvarkė'],
    invitation: [
      'Kvietimas', 'Kvietimas žiniasklaidai', 'Kvietimas spaudai', 'Kvietimas į spaudos konferenciją',
      'Spaudos konferencija', 'Kviečiame žiniasklaidą',
    ],
    results: [
      'Pranešimas apie esminį įvykį', 'Esminis įvykis', 'Finansiniai rezultatai', 'Tarpinė informacija',
      'Metinė informacija', 'Pranešimas biržai', 'Viešai neatskleista informacija', 'Ketvirčio rezultatai',
    ],
  },
  immediateRelease: [
    'Skelbti nedelsiant', 'Skelbti iš karto', 'Nedelsiant skelbti', 'Skelbimui nedelsiant', 'For immediate release',
    'Skelbti galima iškart',
  ],
  embargo: [
    'Embargas iki', 'Embargas', 'Neskelbti iki', 'Skelbti ne anksčiau kaip', 'Skelbti nuo', 'Neskelbti anksčiau',
    'Su embargu iki',
  ],
  notForDistribution: [
    'Neskirta platinti Jungtinėse Amerikos Valstijose', 'Neskirta platinti', 'Neskirta skelbti ar platinti',
    'Šis pranešimas nėra pasiūlymas', 'Neskirta viešinti, skelbti ar platinti',
  ],
  about: {
    verbs: ['yra', 'siūlo', 'kuria', 'gamina', 'atstovauja', 'veikia', 'įkurta', 'įkurtas'],
    marks: [
      'įkurta', 'įkurtas', 'įsteigta', 'būstinė', 'darbuotojų', 'pajamos', 'apyvarta', 'pirmaujanti',
      'daugiau informacijos', 'narių',
    ],
    named: [
      'Apie {name}', 'Apie bendrovę {name}', 'Apie įmonę {name}', '{name} trumpai', 'Informacija apie {name}',
      'Daugiau apie {name}', 'Kas yra {name}', 'Apie įmonių grupę {name}', 'Apie kompaniją {name}', 'Apie grupę {name}',
    ],
    plain: [
      'Apie mus', 'Apie bendrovę', 'Apie įmonę', 'Apie grupę', 'Įmonės profilis', 'Kas mes', 'Kas esame',
      'Apie įmonių grupę', 'Apie kompaniją',
    ],
    kinds: [
      'Apie koncerną', 'Apie fondą', 'Apie banką', 'Apie projektą', 'Apie programą', 'Apie organizaciją',
      'Apie įstaigą', 'Apie instituciją', 'Apie tyrimą', 'Apie apklausą', 'Apie studiją', 'Apie ataskaitą',
      'Apie konkursą', 'Apie apdovanojimą', 'Apie premiją', 'Apie autorių', 'Apie autorę', 'Apie autorius',
      'Apie knygą', 'Apie filmą', 'Apie festivalį', 'Apie parodą', 'Apie konferenciją', 'Apie mugę', 'Apie kampaniją',
      'Apie iniciatyvą', 'Apie platformą', 'Apie asociaciją', 'Apie sąjungą', 'Apie federaciją', 'Apie rūmus',
      'Apie klubą', 'Apie komandą', 'Apie muziejų', 'Apie galeriją', 'Apie teatrą', 'Apie biblioteką',
      'Apie universitetą', 'Apie fakultetą', 'Apie kolegiją', 'Apie mokyklą', 'Apie institutą', 'Apie centrą',
      'Apie ligoninę', 'Apie kliniką', 'Apie miestą', 'Apie savivaldybę', 'Apie ministeriją', 'Apie agentūrą',
      'Apie tarnybą', 'Apie prekės ženklą', 'Apie produktą', 'Apie viešbutį', 'Apie parką', 'Apie leidyklą',
      'Apie organizatorius', 'Apie organizatorių', 'Apie partnerius', 'Apie renginį', 'Apie programėlę',
      'Apie draugiją', 'Apie kooperatyvą',
    ],
    articles: [],
  },
  contact: [
    'Daugiau informacijos', 'Daugiau informacijos suteiks', 'Daugiau informacijos teikia',
    'Daugiau informacijos žiniasklaidai', 'Daugiau informacijos žurnalistams', 'Papildoma informacija',
    'Papildomą informaciją teikia', 'Papildomos informacijos', 'Kontaktai žiniasklaidai', 'Kontaktas žiniasklaidai',
    'Kontaktai spaudai', 'Kontaktai', 'Kontaktas', 'Kontaktinis asmuo', 'Kontaktiniai asmenys',
    'Kontaktinė informacija', 'Informaciją parengė', 'Atstovas spaudai', 'Atstovė spaudai', 'Atstovai spaudai',
    'Spaudos tarnyba', 'Spaudos atstovas', 'Spaudos atstovė', 'Komunikacijos skyrius', 'Ryšių su visuomene skyrius',
    'Ryšiai su visuomene', 'Ryšiai su žiniasklaida', 'Viešieji ryšiai', 'Žiniasklaidos užklausos', 'Pranešimą parengė',
    'Pasiteirauti', 'Press contact', 'Media contact', 'Interviu',
  ],
  otherContact: [
    'Ryšiai su investuotojais', 'Kontaktai investuotojams', 'Klientų aptarnavimas', 'Registracija', 'Bilietai',
    'Informacija investuotojams',
  ],
  contactLabels: {
    phone: ['Tel', 'Telefonas', 'T', 'Tel. nr'],
    mobile: ['Mob', 'Mob. tel', 'Mobilusis', 'Mobilus telefonas', 'M'],
    fax: ['Faksas', 'Faks'],
    email: ['El. paštas', 'El. p', 'E. paštas', 'El. pašto adresas', 'E-mail'],
    web: ['Svetainė', 'Interneto svetainė', 'Tinklalapis', 'Internetas', 'www'],
  },
  contactRoles: [
    'Atstovas spaudai', 'Atstovė spaudai', 'Komunikacijos vadovas', 'Komunikacijos vadovė',
    'Komunikacijos specialistas', 'Komunikacijos specialistė', 'Komunikacijos direktorius', 'Komunikacijos direktorė',
    'Komunikacijos projektų vadovė', 'Komunikacijos projektų vadovas', 'Ryšių su visuomene specialistė',
    'Ryšių su visuomene specialistas', 'Ryšių su visuomene vadovė', 'Ryšių su visuomene vadovas',
    'Viešųjų ryšių vadovė', 'Viešųjų ryšių specialistė', 'Rinkodaros vadovė', 'Rinkodaros vadovas',
    'Generalinis direktorius', 'Generalinė direktorė', 'Direktorius', 'Direktorė', 'Vadovas', 'Vadovė', 'Prezidentas',
    'Prezidentė', 'Pirmininkas', 'Pirmininkė', 'Projektų vadovas', 'Projektų vadovė', 'Patarėja', 'Patarėjas',
    'Konsultantė', 'Konsultantas', 'Įkūrėjas', 'Finansų direktorius',
  ],
  notesToEditors: [
    'Pastaba redaktoriams', 'Pastabos redaktoriams', 'Redaktoriams', 'Pastaba redakcijai', 'Kontekstas',
    'Papildoma informacija redaktoriams', 'Pastabos', 'Priedas', 'Priedai', 'Šaltiniai', 'Nuorodos ir šaltiniai',
    'Faktai', 'Metodologija', 'Žodynėlis',
  ],
  legal: [
    'Į ateitį orientuoti teiginiai', 'Į ateitį nukreipti teiginiai', 'Atsakomybės apribojimas', 'Atsakomybės ribojimas',
    'Teisinė informacija', 'Svarbi informacija', 'Disclaimer',
  ],
  photo: [
    'Nuotrauka', 'Nuotraukos', 'Foto', 'Nuotr', 'Nuotraukos autorius', 'Nuotraukų autorius', 'Fotografas',
    'Nuotraukoje', 'Iliustracija', 'Iš kairės', 'Infografikas', 'Video', 'Asmeninio archyvo nuotr',
  ],
  links: [
    'Skaitykite daugiau', 'Skaityti daugiau', 'Daugiau informacijos rasite', 'Nuorodos', 'Nuoroda',
    'Naudingos nuorodos', 'Dokumentai', 'Pridedama', 'Atsisiųsti', 'Sekite mus', 'Socialiniai tinklai', 'Programa',
    'Kalendorius', 'Partneriai', 'Rėmėjai', 'Taip pat skaitykite',
  ],
  salutation: [
    'Gerbiami žurnalistai', 'Gerbiama redakcija', 'Gerbiami kolegos', 'Gerbiami žiniasklaidos atstovai', 'Laba diena',
    'Sveiki', 'Mieli žurnalistai', 'Redakcijoms', 'Žiniasklaidai',
  ],
  endMarks: ['Pabaiga', 'Pranešimo pabaiga'],
  pageNumbers: [
    '{n} puslapis iš {m}', 'Puslapis {n} iš {m}', 'Psl. {n} iš {m}', '{n} psl', 'Puslapis {n}', '{n} iš {m}',
  ],
  continuations: ['tęsinys', 'tęsinys kitame puslapyje', 'bus daugiau'],
  place: {
    and: ['ir', 'bei', '&'],
    inside: ['ir'],
  },
  dates: {
    months: [
      ['sausis', 'sausio', 'sausį', 'saus'],
      ['vasaris', 'vasario', 'vasarį', 'vas'],
      ['kovas', 'kovo', 'kovą', 'kov'],
      ['balandis', 'balandžio', 'balandį', 'bal'],
      ['gegužė', 'gegužės', 'geg'],
      ['birželis', 'birželio', 'birželį', 'birž'],
      ['liepa', 'liepos', 'liep'],
      ['rugpjūtis', 'rugpjūčio', 'rugpjūtį', 'rugp'],
      ['rugsėjis', 'rugsėjo', 'rugsėjį', 'rugs'],
      ['spalis', 'spalio', 'spalį', 'spal'],
      ['lapkritis', 'lapkričio', 'lapkritį', 'lapkr'],
      ['gruodis', 'gruodžio', 'gruodį', 'gruod'],
    ],
    weekdays: [
      ['pirmadienis', 'pirmadienį'],
      ['antradienis', 'antradienį'],
      ['trečiadienis', 'trečiadienį'],
      ['ketvirtadienis', 'ketvirtadienį'],
      ['penktadienis', 'penktadienį'],
      ['šeštadienis', 'šeštadienį'],
      ['sekmadienis', 'sekmadienį'],
    ],
    shapes: [
      '{year} m. {month} {day} d.', '{year} m. {month} {day} dieną', '{year} m. {month} {day}',
      '{year} {month} {day} d.', '{year} metų {month} {day} d.', '{year}, {month} {day}', '{year} {month} {day}',
      '{day} {month},? {year}', '{year} m. {month} mėn.', '{year} m. {month}', '{year} metų {month}',
    ],
    yearless: ['{month} {day} d.', '{month} {day} dieną', '{month} {day}'],
    before: ['data'],
    after: ['d.'],
    ranges: ['iki', 'ir'],
    ordinals: ['-oji', '-ąją'],
    order: 'ymd',
  },
  hyphenPrefixes: ['šiaurės', 'pietų', 'rytų', 'vakarų', 'vice', 'eks', 'e', 'it', 'es', 'tv', 'lietuvos'],
}
