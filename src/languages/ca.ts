// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const ca: Language = {
  tag: 'ca',
  name: 'Catalan',
  iso639_3: ['cat'],
  script: 'Latn',
  regions: ['ES', 'AD'],
  commonWords: [
    'el', 'la', 'els', 'les', 'de', 'del', 'dels', 'i', 'en', 'un', 'una', 'amb', 'per', 'que', 'a', 'al', 'als', 'és',
    'són', 'ha', 'han', 'va', 'van', 'més', 'com', 'també', 'aquest', 'aquesta', 'aquests', 'seva', 'seu', 'nostre',
    'però', 'o', 'ser', 'no', 'pel', 'pels', 'entre', 'fins', 'sobre', 'on', 'qui', 'des', 'avui', 'tot',
    'hi', 'ho', 'anys', 'perquè',
  ],
  labels: {
    'press-release': [
      'Nota de premsa', 'Notes de premsa', 'Comunicat de premsa', 'Comunicat', 'Comunicat oficial', 'Comunicat conjunt',
      'Comunicat als mitjans', 'Nota informativa', 'Nota', 'Informació de premsa', 'Notícia', 'Notícies',
      'Press release', 'Dossier de premsa', 'Comunicat de premsa conjunt', 'Nota de premsa conjunta',
      'Butlletí de premsa', 'Anunci',
    ],
    statement: [
      'Declaració', 'Declaració conjunta', 'Declaració institucional', 'Manifest', 'Carta oberta', 'Posicionament',
      'Aclariment',
    ],
    advisory: [
      'Convocatòria', 'Convocatòria de premsa', 'Convocatòria als mitjans', 'Previsions', 'Agenda', 'Agenda de premsa',
      'Avís als mitjans', 'Avís a la premsa', 'Alerta de premsa', 'Reserva la data',
    ],
    invitation: [
      'Invitació', 'Invitació a la premsa', 'Invitació als mitjans', 'Roda de premsa', 'Conferència de premsa',
      'Convocatòria de roda de premsa', 'Invitació a la roda de premsa',
    ],
    results: [
      'Fet rellevant', 'Informació privilegiada', 'Informació financera', 'Resultats', 'Resultats anuals',
      'Resultats trimestrals', 'Resultats semestrals', 'Altra informació rellevant',
    ],
  },
  immediateRelease: [
    'Per a difusió immediata', 'Difusió immediata', 'Per a publicació immediata', 'Per a la seva difusió',
    'Preguem difusió', 'Es prega difusió', 'S’agraeix la difusió', 'For immediate release',
  ],
  embargo: [
    'Embargat fins al', 'Embargat fins a', 'Embargada fins al', 'Sota embargament fins al', 'Embargament fins al',
    'Embargament', 'Embargo fins al', 'Embargo', 'Informació embargada fins al', 'No difondre abans',
    'No publicar abans', 'No difondre abans de', 'No publicar abans del',
  ],
  notForDistribution: [
    'No distribuir als Estats Units', 'No apte per a la distribució', 'No destinat a la distribució',
    'Prohibida la distribució als Estats Units', 'Aquest comunicat no constitueix una oferta',
  ],
  about: {
    verbs: [
      'és un', 'és una', 'és el', 'és la', 'és l’', 'va ser fundada', 'va ser fundat', 'ofereix', 'desenvolupa',
      'representa', 'agrupa', 'compta amb',
    ],
    marks: [
      'fundada', 'fundat', 'amb seu', 'seu a', 'treballadors', 'empleats', 'facturació', 'líder', 'filial',
      'més informació', 'sense ànim de lucre',
    ],
    named: [
      'Sobre {name}', 'Quant a {name}', 'Quant al {name}', 'Pel que fa a {name}', 'A propòsit de {name}',
      'Qui és {name}', 'Què és {name}', '{name} en xifres', '{name} en breu', 'Perfil de {name}',
      'Més informació sobre {name}', 'Informació sobre {name}', 'Acerca de {name}',
    ],
    plain: [
      'Qui som', 'Sobre nosaltres', 'Sobre l’empresa', 'Sobre la fundació', 'Sobre el projecte', 'Sobre l’estudi',
      'Sobre l’associació', 'Sobre el grup', 'Quant a nosaltres', 'Perfil', 'Perfil de l’empresa', 'L’empresa',
      'L’associació', 'La fundació', 'El grup',
    ],
    articles: ['el ', 'la ', 'els ', 'les ', 'l’'],
  },
  contact: [
    'Contacte de premsa', 'Contactes de premsa', 'Contacte premsa', 'Contacte per a la premsa',
    'Contacte per a mitjans', 'Contacte per als mitjans', 'Contacte mitjans', 'Contacte amb els mitjans', 'Contacte',
    'Contactes', 'Dades de contacte', 'Persona de contacte', 'Gabinet de premsa', 'Gabinet de comunicació',
    'Gabinet de Premsa i Comunicació', 'Oficina de premsa', 'Oficina de comunicació', 'Departament de comunicació',
    'Departament de premsa', 'Àrea de comunicació', 'Servei de premsa', 'Premsa', 'Comunicació', 'Premsa i comunicació',
    'Comunicació i premsa', 'Relacions amb els mitjans', 'Cap de premsa', 'Responsable de premsa', 'Portaveu',
    'Per a més informació', 'Per a més informació contacteu amb', 'Per a més informació, contactar amb',
    'Per a més informació podeu contactar amb', 'Per entrevistes', 'Per a entrevistes', 'Més informació per a mitjans',
    'Informació de contacte', 'Agència de comunicació',
  ],
  otherContact: [
    'Relació amb inversors', 'Relacions amb inversors', 'Atenció a l’accionista', 'Atenció al client', 'Inscripcions',
    'Reserves', 'Venda d’entrades', 'Atenció ciutadana', 'Seu social',
  ],
  contactLabels: {
    phone: ['Tel', 'Telèfon', 'Telèfons', 'Tlf', 'T', 'Fix', 'Ext'],
    mobile: ['Mòbil', 'Mob', 'M', 'Telèfon mòbil', 'WhatsApp'],
    fax: ['Fax'],
    email: ['Correu electrònic', 'Correu', 'Correu-e', 'E-mail', 'Mail', 'A/e', 'Adreça electrònica'],
    web: ['Web', 'Lloc web', 'Pàgina web', 'Internet', 'www'],
  },
  contactRoles: [
    'Cap de premsa', 'Responsable de premsa', 'Responsable de comunicació', 'Director de comunicació',
    'Directora de comunicació', 'Tècnica de comunicació', 'Tècnic de comunicació', 'Gabinet de premsa',
    'Gabinet de comunicació', 'Departament de comunicació', 'Coordinadora de comunicació', 'Coordinador de comunicació',
    'Coordinador', 'Coordinadora', 'Portaveu', 'President', 'Presidenta', 'Vicepresident', 'Vicepresidenta',
    'Director general', 'Directora general', 'Director', 'Directora', 'Gerent', 'Secretari general',
    'Secretària general', 'Periodista', 'Consultora de comunicació', 'Consultor',
  ],
  notesToEditors: [
    'Nota per a l’editor', 'Notes per a l’editor', 'Nota als editors', 'Notes als editors', 'Nota per a redactors',
    'Nota a la redacció', 'Nota per als mitjans', 'Nota per a periodistes', 'Nota', 'Notes', 'Informació addicional',
    'Informació complementària', 'Antecedents', 'Context', 'Annex', 'Annexos', 'Referències', 'Fonts', 'Metodologia',
    'Dades clau', 'Fitxa tècnica', 'Glossari',
  ],
  legal: [
    'Avís legal', 'Avís important', 'Exempció de responsabilitat', 'Declaracions prospectives', 'Declaracions de futur',
    'Manifestacions de futur', 'Protecció de dades', 'Confidencialitat', 'Informació important', 'Disclaimer',
  ],
  photo: [
    'Foto', 'Fotos', 'Peu de foto', 'Crèdit', 'Crèdits', 'Crèdits de la foto', 'Crèdit de la fotografia', 'Fotografia',
    'Fotografies', 'Imatge', 'Imatges', 'Autor de la foto', 'D’esquerra a dreta', 'A la foto', 'A la imatge',
    'Il·lustració', 'Infografia', 'Vídeo', 'Copyright',
  ],
  links: [
    'Més informació', 'Més informació a', 'Per saber-ne més', 'Enllaços', 'Enllaç', 'Enllaços d’interès',
    'Enllaços relacionats', 'Descàrregues', 'Documents', 'Documentació', 'Adjunts', 'Arxius adjunts', 'Recursos',
    'Material de premsa', 'Materials de premsa', 'Segueix-nos', 'Segueix-nos a', 'Seguiu-nos', 'Xarxes socials',
    'Calendari', 'Agenda', 'Programa', 'Patrocinadors', 'Bibliografia',
  ],
  salutation: [
    'Benvolguts', 'Benvolgudes', 'Benvolguts periodistes', 'Benvolgut periodista', 'Benvolguts companys',
    'Benvolgudes i benvolguts', 'Senyores i senyors', 'Als mitjans de comunicació', 'A la premsa', 'A l’atenció de',
    'Bon dia', 'Bona tarda', 'Hola',
  ],
  endMarks: ['Fi', 'Fi del comunicat', 'Final del comunicat', 'Fi de la nota de premsa'],
  pageNumbers: [
    'Pàgina {n} de {m}', 'Pàgina {n}/{m}', 'Pàgina {n}', 'Pàg. {n} de {m}', 'Pàg. {n}/{m}', 'Pàg. {n}', '{n} de {m}',
    'p. {n}',
  ],
  continuations: [
    'continua', 'segueix', 'continuació', 'més', 'continua a la pàgina següent', 'continua a la pàgina {n}',
  ],
  place: {
    and: ['i', '&'],
    inside: ['de', 'del', 'dels', 'la', 'les', 'el', 'els', 'l’', 'd’', 'i', 'en'],
  },
  dates: {
    months: [
      ['gener', 'gen'],
      ['febrer', 'feb', 'febr'],
      ['març', 'mar'],
      ['abril', 'abr'],
      ['maig', 'mai'],
      ['juny', 'jun'],
      ['juliol', 'jul'],
      ['agost', 'ago', 'ag'],
      ['setembre', 'set'],
      ['octubre', 'oct'],
      ['novembre', 'nov'],
      ['desembre', 'des'],
    ],
    weekdays: [
      ['dilluns', 'dl'],
      ['dimarts', 'dt'],
      ['dimecres', 'dc'],
      ['dijous', 'dj'],
      ['divendres', 'dv'],
      ['dissabte', 'ds'],
      ['diumenge', 'dg'],
    ],
    shapes: [
      '{day} de {month} de {year}', '{day} d’{month} de {year}', '{day} de {month} del {year}',
      '{day} d’{month} del {year}', '{day} de {month} de l’any {year}', '{day} d’{month} de l’any {year}',
      '{day} de {month},? {year}', '{day} d’{month},? {year}', '{day} {month},? {year}', '{day}-{month}-{year}',
      '{day}/{month}/{year}', '{month} de {year}', '{month} del {year}', '{month} de l’any {year}', '{month} {year}',
    ],
    yearless: ['{day} de {month}', '{day} d’{month}', '{day} {month}'],
    before: ['a', 'el', 'dia', 'al', 'del', 'de', 'en', 'data', 'fins al'],
    after: [],
    ranges: ['al', 'i', 'a', 'o', 'fins al'],
    ordinals: ['r', 'º', '°', 'er', 'n', 't'],
    order: 'dmy',
  },
  hyphenPrefixes: [
    'socio', 'sud', 'nord', 'est', 'oest', 'ex', 'vice', 'no', 'franco', 'anglo', 'afro', 'eco', 'pre', 'post', 'euro',
    'tècnico', 'físico', 'històrico', 'pica', 'penya', 'vint', 'trenta',
  ],
}
