// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const sk: Language = {
  tag: 'sk',
  name: 'Slovak',
  iso639_3: ['slk'],
  script: 'Latn',
  regions: ['SK'],
  commonWords: [
    'a', 'v', 'sa', 'na', 'je', 'že', 's', 'z', 'do', 'o', 'i', 'k', 'pre', 'vo', 'za', 'sú', 'od', 'by', 'po', 'ktoré',
    'ktorý', 'ktorá', 'pri', 'ako', 'aj', 'jeho', 'až', 'bol', 'bola', 'bolo', 'ich', 'alebo', 'viac', 'ale', 'podľa',
    'roku', 'zo', 'už', 'pred', 'medzi', 'bude', 'tak', 'len', 'tejto', 'než', 'svoje', 'sme', 'nie', 'si', 'čo', 'kde',
    'tento', 'môže', 'môžu', 'rokov', 'tiež', 'ktorí',
  ],
  labels: {
    'press-release': [
      'Tlačová správa', 'Tlačové správy', 'TS', 'Tlačová informácia', 'Tlačové vyhlásenie', 'Správa pre médiá',
      'Informácia pre médiá', 'Informácie pre médiá', 'Vyhlásenie pre médiá', 'Spoločná tlačová správa', 'Aktualita',
      'Aktuality', 'Press release', 'Oznámenie', 'Oznam pre médiá', 'Správa pre tlač',
    ],
    statement: [
      'Vyhlásenie', 'Spoločné vyhlásenie', 'Stanovisko', 'Otvorený list', 'Vyjadrenie', 'Komentár', 'Výzva', 'Reakcia',
    ],
    advisory: [
      'Avízo', 'Avízo pre médiá', 'Upozornenie pre médiá', 'Program pre médiá', 'Pripomienka pre médiá',
      'Prehľad podujatí',
    ],
    invitation: [
      'Pozvánka', 'Pozvánka pre médiá', 'Pozvánka pre novinárov', 'Pozvánka na tlačovú konferenciu',
      'Tlačová konferencia', 'Pozvánka na brífing', 'Akreditácia',
    ],
    results: [
      'Vnútorná informácia', 'Finančné výsledky', 'Hospodárske výsledky', 'Polročná správa', 'Výročná správa',
      'Regulovaná informácia', 'Štvrťročné výsledky',
    ],
  },
  immediateRelease: [
    'Na okamžité zverejnenie', 'Na okamžité uverejnenie', 'Na okamžité použitie', 'Na zverejnenie', 'Bez embarga',
    'For immediate release',
  ],
  embargo: [
    'Embargo do', 'Embargo', 'Embargované do', 'Pod embargom do', 'Nezverejňovať pred', 'Nezverejňovať do',
    'Zverejniť až', 'Zverejniť po', 'Informačné embargo do', 'Na zverejnenie od',
  ],
  notForDistribution: [
    'Nie je určené na šírenie v Spojených štátoch', 'Nie je určené na šírenie',
    'Nie je určené na zverejnenie ani šírenie', 'Nie je určené na distribúciu', 'Táto správa nie je ponukou',
    'Toto oznámenie nepredstavuje ponuku',
  ],
  about: {
    verbs: [
      'je', 'sú', 'bol založený', 'bola založená', 'ponúka', 'vyvíja', 'vyrába', 'združuje', 'zastupuje',
      'zamestnáva', 'prevádzkuje', 'pôsobí', 'patrí',
    ],
    marks: [
      'založená', 'založený', 'založené', 'so sídlom', 'sídlo', 'zamestnancov', 'obrat', 'popredný', 'líder',
      'dcérska', 'viac informácií', 'členov',
    ],
    named: [
      'O spoločnosti {name}', 'O {name}', 'O skupine {name}', 'O nadácii {name}', 'O firme {name}', 'O projekte {name}',
      '{name} v skratke', '{name} v číslach', 'Kto je {name}', 'Čo je {name}', 'Informácie o {name}',
      'Informácie o spoločnosti {name}', 'Viac o {name}', 'Profil spoločnosti {name}', 'Profil {name}',
    ],
    plain: [
      'O nás', 'O spoločnosti', 'O firme', 'O projekte', 'O nadácii', 'O skupine', 'O organizácii', 'O výskume',
      'O prieskume', 'O štúdii', 'O súťaži', 'O autorovi', 'O festivale', 'O združení', 'O univerzite', 'Kto sme',
      'Profil spoločnosti', 'Profil firmy', 'Informácie o spoločnosti',
    ],
    articles: [],
  },
  contact: [
    'Kontakt pre médiá', 'Kontakty pre médiá', 'Kontakt pre novinárov', 'Kontakty pre novinárov', 'Kontakt pre tlač',
    'Mediálny kontakt', 'Mediálne kontakty', 'Kontakt', 'Kontakty', 'Kontaktná osoba', 'Kontaktné osoby',
    'Kontaktné údaje', 'Kontaktné informácie', 'Hovorca', 'Hovorkyňa', 'Tlačový hovorca', 'Tlačová hovorkyňa',
    'Tlačové oddelenie', 'Tlačový odbor', 'Tlačový tajomník', 'Tlačová tajomníčka', 'Oddelenie komunikácie',
    'Odbor komunikácie', 'PR agentúra', 'PR oddelenie', 'Vzťahy s médiami', 'Vzťahy s verejnosťou', 'Ďalšie informácie',
    'Ďalšie informácie poskytne', 'Pre ďalšie informácie', 'Pre ďalšie informácie kontaktujte',
    'Pre ďalšie informácie prosím kontaktujte', 'Pre viac informácií', 'Pre viac informácií kontaktujte',
    'Pre viac informácií prosím kontaktujte', 'Viac informácií poskytne', 'Bližšie informácie',
    'Bližšie informácie poskytne', 'Bližšie informácie pre médiá', 'Pre médiá', 'Otázky médií', 'Otázky', 'Rozhovory',
    'Press contact', 'Media contact', 'V prípade otázok', 'Komunikácia', 'Médiá',
  ],
  otherContact: [
    'Vzťahy s investormi', 'Kontakt pre investorov', 'Investor relations', 'Zákaznícka linka', 'Zákaznícky servis',
    'Kontakt pre zákazníkov', 'Kontakt pre verejnosť', 'Registrácia', 'Prihlášky', 'Vstupenky', 'Rezervácie',
    'Sídlo spoločnosti',
  ],
  contactLabels: {
    phone: ['Tel', 'Telefón', 'T', 'Telefónne číslo', 'Pevná linka', 'Tel. č'],
    mobile: ['Mobil', 'Mob', 'GSM', 'M', 'Mobilný telefón'],
    fax: ['Fax'],
    email: ['E-mail', 'Mail', 'E', 'E-mailová adresa'],
    web: ['Web', 'Webová stránka', 'WWW', 'Internet', 'Webové sídlo', 'Stránka'],
  },
  contactRoles: [
    'Hovorca', 'Hovorkyňa', 'Tlačový hovorca', 'Tlačová hovorkyňa', 'Tlačový tajomník', 'Tlačová tajomníčka',
    'Vedúci komunikácie', 'Vedúca komunikácie', 'Vedúca oddelenia komunikácie', 'Riaditeľ komunikácie',
    'Riaditeľka komunikácie', 'Manažér komunikácie', 'Manažérka komunikácie', 'Špecialista komunikácie',
    'Špecialistka komunikácie', 'PR manažér', 'PR manažérka', 'PR manager', 'PR špecialistka', 'PR špecialista',
    'Marketingový manažér', 'Marketingová manažérka', 'Marketing manager', 'Account manager', 'Koordinátor',
    'Koordinátorka', 'Riaditeľ', 'Riaditeľka', 'Generálny riaditeľ', 'Generálna riaditeľka', 'Výkonný riaditeľ',
    'Výkonná riaditeľka', 'Konateľ', 'Konateľka', 'Predseda', 'Predsedníčka', 'Predseda predstavenstva', 'Podpredseda',
    'Prezident', 'Prezidentka', 'Projektový manažér', 'Projektová manažérka', 'Primátor', 'Starosta', 'Zakladateľ',
    'Zakladateľka', 'Tajomník', 'Tajomníčka', 'Tlačové oddelenie', 'Odbor komunikácie', 'Redaktor',
  ],
  notesToEditors: [
    'Poznámka pre redakcie', 'Poznámky pre redakcie', 'Poznámka pre editorov', 'Poznámky pre editorov',
    'Poznámka pre redaktorov', 'Poznámky pre redaktorov', 'Poznámka pre novinárov', 'Informácie pre redakcie',
    'Poznámka', 'Poznámky', 'Doplňujúce informácie', 'Kontext', 'Pozadie', 'Príloha', 'Prílohy', 'Zdroje', 'Zdroj',
    'Referencie', 'Fakty', 'Metodika', 'Slovník pojmov',
  ],
  legal: [
    'Výhľadové vyhlásenia', 'Vyhlásenia týkajúce sa budúcnosti', 'Vylúčenie zodpovednosti', 'Odmietnutie zodpovednosti',
    'Obmedzenie zodpovednosti', 'Právne upozornenie', 'Právna doložka', 'Dôležité upozornenie', 'Dôležité informácie',
    'Disclaimer', 'Ochrana osobných údajov',
  ],
  photo: [
    'Foto', 'Fotografia', 'Fotografie', 'Fotky', 'Obrázok', 'Obrázky', 'Popis fotografie', 'Popisok',
    'Autor fotografie', 'Autor foto', 'Zdroj foto', 'Zdroj fotografie', 'Na snímke', 'Na fotografii', 'Zľava', 'Snímka',
    'Ilustrácia', 'Ilustračné foto', 'Infografika', 'Video', 'Logo', 'Copyright',
  ],
  links: [
    'Viac informácií', 'Viac informácií na', 'Viac na', 'Viac informácií nájdete na', 'Ďalšie informácie na',
    'Čítajte viac', 'Čítajte aj', 'Zistite viac', 'Odkazy', 'Odkaz', 'Užitočné odkazy', 'Súvisiace odkazy', 'Dokumenty',
    'Na stiahnutie', 'Súbory na stiahnutie', 'Stiahnuť', 'Sledujte nás', 'Sledujte nás na', 'Sociálne siete', 'Program',
    'Kalendár', 'Partneri', 'Sponzori', 'Mediálni partneri', 'Pozri tiež', 'Praktické informácie',
  ],
  salutation: [
    'Vážení novinári', 'Vážená redakcia', 'Vážení kolegovia', 'Vážení zástupcovia médií', 'Vážené dámy, vážení páni',
    'Vážené dámy a páni', 'Vážení priatelia', 'Milí novinári', 'Milí kolegovia', 'Dobrý deň', 'Redakciám', 'Médiám',
    'Vážená pani redaktorka', 'Vážený pán redaktor',
  ],
  endMarks: ['Koniec', 'Koniec tlačovej správy', 'Koniec správy'],
  pageNumbers: [
    'Strana {n} z {m}', 'Strana {n}/{m}', 'Strana {n}', 'Stránka {n} z {m}', 'Str. {n}', '{n} z {m}', 's. {n}',
  ],
  continuations: ['pokračovanie', 'pokračuje', 'pokračovanie na ďalšej strane', 'pokračovanie na strane {n}'],
  place: {
    and: ['a', '&', 'i'],
    inside: ['nad', 'pod', 'pri', 'v', 'na', 'vo', 'a', 'n.'],
  },
  dates: {
    months: [
      ['január', 'januára', 'januári', 'jan'],
      ['február', 'februára', 'februári', 'feb'],
      ['marec', 'marca', 'marci', 'mar'],
      ['apríl', 'apríla', 'apríli', 'apr'],
      ['máj', 'mája', 'máji'],
      ['jún', 'júna', 'júni'],
      ['júl', 'júla', 'júli'],
      ['august', 'augusta', 'auguste', 'aug'],
      ['september', 'septembra', 'septembri', 'sept', 'sep'],
      ['október', 'októbra', 'októbri', 'okt'],
      ['november', 'novembra', 'novembri', 'nov'],
      ['december', 'decembra', 'decembri', 'dec'],
    ],
    weekdays: [
      ['pondelok', 'pondelka', 'po'],
      ['utorok', 'utorka', 'ut'],
      ['streda', 'stredu', 'st'],
      ['štvrtok', 'štvrtka'],
      ['piatok', 'piatka', 'pi'],
      ['sobota', 'sobotu', 'so'],
      ['nedeľa', 'nedeľu', 'ne'],
    ],
    shapes: ['{day}. {month},? {year}', '{day} {month} {year}', '{month} {year}'],
    yearless: ['{day}. {month}'],
    before: ['dňa', 'zo dňa', 'v', 'vo', 'dátum', 'do', 'od', 'na'],
    after: ['roku'],
    ranges: ['do', 'a', 'až', 'až do', 'alebo'],
    ordinals: ['.'],
    order: 'dmy',
  },
  hyphenPrefixes: [
    'juho', 'severo', 'východo', 'západo', 'stredo', 'slovensko', 'ex', 'vice', 'e', 'socio', 'sociálno', 'ekonomicko',
    'technicko', 'vedecko', 'česko', 'it', 'eu', 'tv', 'b2b', 'kultúrno',
  ],
}
