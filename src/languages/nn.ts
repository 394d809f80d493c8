// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const nn: Language = {
  tag: 'nn',
  name: 'Norwegian Nynorsk',
  iso639_3: ['nno'],
  script: 'Latn',
  regions: ['NO', 'SJ'],
  commonWords: [
    'og', 'i', 'å', 'det', 'er', 'ein', 'til', 'på', 'av', 'for', 'med', 'den', 'dei', 'som', 'har', 'eit', 'ikkje',
    'kan', 'også', 'vi', 'frå', 'vil', 'blir', 'om', 'så', 'men', 'seg', 'ved', 'eller', 'etter', 'vart', 'nye', 'meir',
    'mellom', 'kor', 'når', 'denne', 'dette', 'deira', 'våre', 'skal', 'vere', 'år', 'over', 'alle', 'samt', 'gjennom',
    'kva', 'hos', 'utan', 'vore', 'var', 'sin', 'no', 'fått', 'eg', 'me', 'hjå', 'verte', 'vert', 'berre',
  ],
  labels: {
    'press-release': [
      'Pressemelding', 'Pressemeldingar', 'Nyhende', 'Nyheit', 'Nyheiter', 'Presseinformasjon', 'Melding',
      'Medieinformasjon', 'Felles pressemelding', 'Press release', 'Kunngjering',
    ],
    statement: [
      'Fråsegn', 'Felles fråsegn', 'Uttale', 'Erklæring', 'Ope brev', 'Kommentar', 'Kronikk', 'Debattinnlegg',
      'Høyringssvar', 'Presisering',
    ],
    advisory: [
      'Pressetips', 'Pressekalender', 'Medietips', 'Mediealert', 'Påminnelse', 'Kalender', 'Dagsorden', 'Save the date',
      'Presseprogram', 'Varsel', 'Mediehøve', 'Saksliste',
    ],
    invitation: [
      'Presseinvitasjon', 'Invitasjon', 'Invitasjon til pressen', 'Invitasjon til pressekonferanse',
      'Invitasjon til media', 'Invitasjon til pressetreff', 'Pressekonferanse', 'Pressetreff', 'Pressevisning',
      'Presseakkreditering',
    ],
    results: [
      'Børsmelding', 'Delårsrapport', 'Kvartalsrapport', 'Kvartalsresultat', 'Halvårsrapport', 'Årsrapport',
      'Årsresultat', 'Innsideinformasjon', 'Finansiell informasjon',
    ],
  },
  reference: [
    'Nr', 'Nummer', 'Saksnr', 'Ref', 'Vår ref', 'Vår referanse', 'Saksnummer', 'Referanse', 'Journalnr', 'Arkivref',
  ],
  immediateRelease: [
    'Til publisering straks', 'For publisering straks', 'Kan publiserast straks', 'Fri publisering', 'Til publisering',
    'For immediate release', 'Kan publiserast fritt', 'Fritt til publisering', 'Til fri bruk',
    'Til publisering med ein gong', 'Ingen embargo', 'Ingen sperrefrist', 'Embargo: ingen',
  ],
  embargo: [
    'Embargo til', 'Embargo', 'Sperra til', 'Sperrefrist', 'Sperrefrist til', 'Under embargo til', 'Klausulert til',
    'Kan ikkje publiserast før', 'Må ikkje publiserast før', 'Skal ikkje publiserast før', 'Ikkje for publisering før',
    'Ikkje til publisering før', 'Kan publiserast frå', 'Kan tidlegast publiserast', 'Under embargo', 'Sperra',
    'Klausul', 'Klausulert', 'Klausulert fram til', 'Embargo fram til', 'Embargoen blir oppheva',
    'Må ikkje offentleggjerast før', 'Skal ikkje offentleggjerast før',
  ],
  notForDistribution: [
    'Ikkje for distribusjon i USA', 'Ikkje for distribusjon',
    'Ikkje for offentleggjering, publisering eller distribusjon', 'Ikkje for publisering eller distribusjon',
    'Ikkje til distribusjon',
  ],
  about: {
    verbs: [
      'er ein', 'er ei', 'er eit', 'er den', 'er det', 'vart grunnlagd', 'tilbyr', 'utviklar', 'produserer', 'driv',
      'har',
    ],
    marks: [
      'grunnlagt', 'stifta', 'hovudkontor', 'medarbeidarar', 'tilsette', 'omsetning', 'leiande', 'meir informasjon',
      'les meir', 'medlemmer',
    ],
    named: [
      'Om {name}', 'Fakta om {name}', 'Kort om {name}', '{name} i korte trekk', '{name} i tal', 'Kven er {name}',
      'Kva er {name}', 'Meir om {name}', 'Om selskapet {name}', 'Les meir om {name}', 'Dette er {name}',
      'Om bedrifta {name}', 'Om konsernet {name}',
    ],
    plain: [
      'Om oss', 'Om selskapet', 'Om bedrifta', 'Om konsernet', 'Kven er vi', 'Selskapsprofil', 'Bedriftsprofil',
      'Kort om selskapet', 'Fakta om selskapet', 'Om',
    ],
    kinds: [
      'Om firmaet', 'Om gruppa', 'Om fondet', 'Om stiftinga', 'Om banken', 'Om prosjektet', 'Om programmet',
      'Om organisasjonen', 'Om foreininga', 'Om forbundet', 'Om undersøkinga', 'Om studien', 'Om rapporten',
      'Om konkurransen', 'Om prisen', 'Om forfattaren', 'Om forfattarane', 'Om boka', 'Om filmen', 'Om festivalen',
      'Om utstillinga', 'Om konferansen', 'Om messa', 'Om kampanjen', 'Om initiativet', 'Om plattforma', 'Om museet',
      'Om galleriet', 'Om teateret', 'Om biblioteket', 'Om universitetet', 'Om høgskulen', 'Om fakultetet', 'Om skulen',
      'Om instituttet', 'Om senteret', 'Om sjukehuset', 'Om klinikken', 'Om byen', 'Om kommunen', 'Om fylkeskommunen',
      'Om departementet', 'Om direktoratet', 'Om etaten', 'Om tilsynet', 'Om byrået', 'Om merkevara', 'Om produktet',
      'Om hotellet', 'Om parken', 'Om nasjonalparken', 'Om forlaget', 'Om arrangøren', 'Om arrangørane', 'Om partnaren',
      'Om partnarane', 'Om arrangementet', 'Om appen', 'Om klubben', 'Om laget', 'Om samvirkelaget',
    ],
    articles: [],
  },
  contact: [
    'For meir informasjon', 'For meir informasjon, kontakt', 'For meir informasjon, ver venleg og kontakt',
    'For ytterlegare informasjon', 'For nærare informasjon', 'For spørsmål', 'For spørsmål, kontakt', 'For intervju',
    'Ved spørsmål', 'Meir informasjon', 'Meir informasjon hos', 'Ytterlegare informasjon', 'Nærare opplysningar',
    'Spørsmål', 'Spørsmål kan rettast til', 'Kontakt', 'Kontaktar', 'Kontaktperson', 'Kontaktpersonar',
    'Kontaktinformasjon', 'Kontaktinfo', 'Kontaktopplysningar', 'Kontakt for media', 'Kontakt for pressa',
    'Pressekontakt', 'Pressekontaktar', 'Kontakt presse', 'Presse', 'Presseansvarleg', 'Pressesjef', 'Presserådgjevar',
    'Pressetelefon', 'Pressevakt', 'Pressespørsmål', 'Mediekontakt', 'Mediekontaktar', 'Medievakt', 'Media',
    'For media', 'Kommunikasjonsavdelinga', 'Kommunikasjonsansvarleg', 'Talsperson', 'Press contact', 'Media contact',
    'For meir informasjon kontakt', 'Ta kontakt med', 'Pressehenvendingar', 'Mediehenvendingar', 'Førespurnader',
    'Kontaktperson for media', 'Kontaktpersonar for media',
  ],
  otherContact: [
    'Investor relations', 'Investorkontakt', 'Kontakt for investorar', 'Kundeservice', 'Kundesenter', 'Påmelding',
    'Billettar', 'Hovudkontor', 'Kundekontakt',
  ],
  contactLabels: {
    phone: ['Tlf', 'Telefon', 'Tel', 'T', 'Telefonnummer', 'Direkte', 'Sentralbord'],
    mobile: ['Mobil', 'Mob', 'M', 'Mobiltelefon', 'Mobilnummer', 'Mobiltlf'],
    fax: ['Faks', 'Fax', 'Telefaks'],
    email: ['E-post', 'E-mail', 'Mail', 'E', 'E-postadresse'],
    web: ['Nettstad', 'Nettside', 'Heimeside', 'Web', 'Internett', 'www'],
  },
  contactRoles: [
    'Pressesjef', 'Presseansvarleg', 'Presserådgjevar', 'Kommunikasjonssjef', 'Kommunikasjonsdirektør',
    'Kommunikasjonsansvarleg', 'Kommunikasjonsrådgjevar', 'Seniorrådgjevar', 'Rådgjevar', 'Kommunikasjonsleiar',
    'Informasjonssjef', 'Informasjonsansvarleg', 'Marknadssjef', 'Marknadsansvarleg', 'Administrerande direktør',
    'Adm. dir', 'Konsernsjef', 'Dagleg leiar', 'Direktør', 'Finansdirektør', 'Styreleiar', 'Leiar', 'Nestleiar',
    'Generalsekretær', 'Prosjektleiar', 'Avdelingsleiar', 'Seksjonssjef', 'Professor', 'Forskar', 'Stipendiat',
    'Talsperson', 'Grunnleggjar', 'Ordførar', 'Redaktør', 'Statsråd', 'Fylkesordførar', 'Varaordførar',
    'Kommunedirektør', 'Rektor', 'Prorektor', 'Dekan', 'Instituttleiar', 'Museumsdirektør', 'Konservator', 'Kurator',
    'Kunstnarleg leiar', 'Festivalsjef', 'Sportssjef', 'Hovudtrenar', 'Fagleiar', 'Avdelingsdirektør', 'Fagsjef',
    'Seniorforskar', 'Overlege', 'Salssjef', 'Utviklingssjef', 'Kommunikasjonsmedarbeidar', 'Prosjektansvarleg',
    'Gründer', 'Styremedlem', 'Statssekretær', 'Pressetalsperson',
  ],
  notesToEditors: [
    'Til redaksjonen', 'Til redaksjonane', 'Merknad til redaksjonen', 'Merknader til redaksjonen', 'Bakgrunn',
    'Bakgrunnsinformasjon', 'Fakta', 'Faktaboks', 'Notar', 'Note', 'Fotnotar', 'Vedlegg', 'Kjelde', 'Kjelder',
    'Referansar', 'Tilleggsinformasjon', 'Metode', 'Tal og fakta', 'Ordliste',
  ],
  legal: [
    'Denne opplysninga er informasjonspliktig', 'Framtidsretta fråsegner', 'Framtidsretta utsegner',
    'Ansvarsfråskriving', 'Viktig informasjon', 'Viktig melding', 'Juridisk informasjon', 'Disclaimer', 'Atterhald',
    'Personvern', 'Opphavsrett',
  ],
  photo: [
    'Foto', 'Fotograf', 'Bilete', 'Bileta', 'Bilettekst', 'Pressebilete', 'Pressefoto', 'Fotokreditering',
    'Kreditering', 'Frå venstre', 'F.v.', 'På biletet', 'Illustrasjon', 'Grafikk', 'Figur', 'Infografikk', 'Video',
    'Logo', 'Copyright',
  ],
  links: [
    'Les meir', 'Les meir på', 'Les meir her', 'Les også', 'Sjå også', 'Lenkjer', 'Lenkje', 'Lenker', 'Nyttige lenkjer',
    'Dokument', 'Vedlagde filer', 'Last ned', 'Nedlastingar', 'Pressemateriell', 'Presserom', 'Følg oss', 'Følg oss på',
    'Sosiale medium', 'Finanskalender', 'Program', 'Praktisk informasjon', 'Publikasjon', 'Artikkelen',
    'Samarbeidspartnarar', 'Sponsorar',
  ],
  salutation: [
    'Kjære redaksjon', 'Kjære journalist', 'Kjære journalistar', 'Kjære kollegaer', 'Kjære alle', 'Hei', 'God dag',
    'Til pressa', 'Til media', 'Til redaksjonen', 'Til', 'Att',
  ],
  endMarks: ['Slutt', 'Slutt på pressemeldinga', 'Slutt på meldinga'],
  pageNumbers: [
    'Side {n} av {m}', 'Side {n}/{m}', 'Side {n}', 'S. {n} av {m}', '{n} av {m}', 's. {n}', 'Side {n} ({m})',
  ],
  continuations: [
    'held fram', 'framhald', 'framhald på neste side', 'held fram på neste side', 'held fram på side {n}', 'meir',
  ],
  place: {
    and: ['og', '&', 'samt'],
    inside: ['i', 'på', 'ved', 'av', 'den', 'og', 'de'],
    labels: ['Stad'],
  },
  dates: {
    months: [
      ['januar', 'jan'],
      ['februar', 'feb', 'febr'],
      ['mars', 'mar'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['desember', 'des'],
    ],
    weekdays: [
      ['måndag', 'mån'],
      ['tysdag', 'tys', 'tirsdag'],
      ['onsdag', 'ons'],
      ['torsdag', 'tor', 'tors'],
      ['fredag', 'fre'],
      ['laurdag', 'lau', 'lørdag'],
      ['sundag', 'sun', 'søndag'],
    ],
    shapes: [
      '{day}. {month},? {year}', '{day} {month},? {year}', '{day}/{mm} {year}', '{day}/{mm}-{year}',
      '{day}-{month}-{year}', '{month} {year}',
    ],
    yearless: ['{day}. {month}', '{day} {month}'],
    before: [
      'den', 'dato', 'i', 'per', 'pr.', 'av', 'til', 'frå', 'innan', 'publisert', 'publisert den', 'publiseringsdato',
      'utgjeve', 'sendt',
    ],
    after: [],
    ranges: ['til', 'og', 'til og med', 't.o.m.', 'eller'],
    ordinals: ['.'],
    order: 'dmy',
  },
  hyphenPrefixes: [
    'nord', 'sør', 'øst', 'vest', 'ex', 'vise', 'ikke', 'norsk', 'e', 'it', 'eu', 'tv', 'co', 'jan', 'hans', 'ole',
    'per', 'karl', 'anne', 'ann', 'nordøst', 'korona', 'møre', 'off', 'b2b', 'medie', 'helse',
  ],
}
