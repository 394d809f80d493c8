/** Whether a few words are the name of a person, of an organisation, or a postal address: by shape, in any script. */

const honorific =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Drs|Prof|Professor|Prof\.?\s?Dr|PD|Hon|Sir|Dame|Rev|Capt|Lt|Col|Sgt|M|MM|Mme|Mlle|Mmes|Me|Pr|Herr|Frau|Hr|Fr|Dipl|Dipl\.?-?Ing|Ing|Mag|Mgr|Bc|BSc|MSc|RNDr|PhDr|MUDr|JUDr|MgA|Doc|doc|CSc|Sr|Sra|Srta|D|Dña|Dn|Don|Doña|Lic|Dra|Eng|Sig|Sig\.?ra|Dott|Dott\.?ssa|Avv|Arch|Geom|mr|ir|drs|dhr|mevr|mgr|inż|dr|hab|prof|dott|dott\.?ssa|p|pí|г-н|г-жа|к|κ|κα|Δρ|Bay|Bayan|Av|Ts|Datuk|Dato|Bpk|Ibu)\.?\s+)+(?=\p{Lu})/u
const degree =
  /(?:,?\s+(?:Jr|Sr|II|III|IV|Ph\.?\s?D|M\.?D|MBA|M\.?Sc|B\.?Sc|MA|BA|LL\.?M|J\.?D|Esq|CPA|CFA|RN|APR|CSc|DrSc|DiS|MPH|M\.?A|B\.?A|FRCP|OBE|CBE|MBE|KC|QC|DDS|DVM|EMBA|MAS|h\.?\s?c)\.?)+$/u
const particle =
  /^(?:de|d|du|des|da|do|dos|das|di|del|della|dello|dei|degli|de’|van|von|vom|zu|zum|zur|der|den|dem|ter|ten|te|af|av|la|le|les|lo|y|e|i|al|el|bin|ibn|ben|bint|abu|van’t|’t|’s|het|dal|dalla|dalle|san|st|ap|ab|mac|ní|nic|’)$/u
const nameWord = /^(?:\p{Lu}|\p{Lt})[\p{L}\p{M}]*(?:['’ʼ\-‐‑·.]\p{L}[\p{L}\p{M}]*)*$/u
const elided = /^(?:d|l|dell|dall|D|O|L)['’]\p{Lu}[\p{L}\p{M}'’-]*$/u
const initials = /^(?:\p{Lu}\.?){1,3}(?:-\p{Lu}\.?)?$/u

/** Words (folded by hand: lower case) that make a name an organisation's, a desk's or a place's. */
const organisationWord = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    'universit\\p{L}*',
    'univerzit\\p{L}*',
    'uniwersytet\\p{L}*',
    'yliopisto',
    'egyetem',
    'üniversitesi',
    'hochschule',
    'politechnika',
    'politecnico',
    'college',
    'school',
    'école',
    'ecole',
    'schule',
    'escuela',
    'scuola',
    'szkoła',
    'škola',
    'instit\\p{L}+',
    '\\p{L}*institut',
    'intézet',
    'akadem\\p{L}+',
    'academ\\p{L}+',
    'laborato\\p{L}+',
    'labs?',
    'observato\\p{L}+',
    'associa\\p{L}+',
    'asocia\\p{L}+',
    'foundation',
    'fondation',
    'fundaci\\p{L}+',
    'fundação',
    'fondazione',
    '\\p{L}*stiftung',
    'stichting',
    'stiftelse\\p{L}*',
    'fundacja',
    'nadace',
    'säätiö',
    'alapítvány',
    'vakfı',
    'ministr\\p{L}+',
    'minist[eè]r\\p{L}*',
    '\\p{L}*ministerium',
    'government',
    'gouvernement',
    'cabinet',
    'agency',
    'agence',
    '\\p{L}*agentur',
    'agencia',
    'agenzia',
    'agência',
    'authority',
    'council',
    'counsel',
    'commission',
    'comisión',
    'commissione',
    'committee',
    'comité',
    'comune',
    'ayuntamiento',
    'mairie',
    'ville',
    'stadt',
    'gemeente',
    'municip\\p{L}+',
    'conseil',
    'consejo',
    'consiglio',
    'office',
    'bureau',
    'departe?ment\\p{L}*',
    'división',
    'division',
    'direction',
    'dirección',
    'direzione',
    'abteilung',
    'service',
    'services',
    'team',
    'centre',
    'center',
    'centro',
    'zentrum',
    'centrum',
    'central\\p{L}*',
    'society',
    'société',
    'sociedad',
    '\\p{L}*gesellschaft',
    '\\p{L}*verband',
    'verein',
    '\\p{L}*bund',
    'federa\\p{L}+',
    'fédération',
    '\\p{L}*föderation',
    'förbund\\p{L}*',
    'union',
    'unione',
    'sindicato',
    'syndicat',
    'alliance',
    'allianz',
    'alianza',
    'coalition',
    'network',
    'netzwerk',
    'réseau',
    'red',
    'bank\\p{L}*',
    'banque',
    'banco',
    'banca',
    'hospital\\p{L}*',
    'hôpital',
    'klini\\p{L}+',
    'clinic\\p{L}*',
    'museum',
    'musée',
    'museo',
    'theat\\p{L}+',
    'théâtre',
    'orchestr\\p{L}+',
    'festival',
    'club',
    'fc',
    'zoo',
    'library',
    'press',
    'presse',
    'prensa',
    'stampa',
    'imprensa',
    'media',
    'medien',
    'medios',
    'communications?',
    'comunica\\p{L}+',
    'kommunikation',
    'relations?',
    'relaciones',
    'relazioni',
    'affairs',
    'marketing',
    'consult\\p{L}*',
    'group',
    'groupe',
    'gruppe',
    'grupo',
    'gruppo',
    'holdings?',
    'compan\\p{L}+',
    'compagnie',
    'corp\\p{L}*',
    'enterprises?',
    'industr\\p{L}+',
    'solutions',
    'systems',
    'technolog\\p{L}+',
    'software',
    'digital',
    'energy',
    'energie',
    'pharma\\p{L}*',
    'therapeutics',
    'bio\\p{L}+',
    'international',
    'worldwide',
    'global',
    'partners',
    'ventures',
    'capital',
    'studios?',
    'productions',
    'conference',
    'projects?',
    'program\\p{L}*',
    'initiative',
    'trust',
    'fund',
    'fonds',
    'website',
    'information',
    'informations?',
    'news',
    'wire',
    'public',
    'investors?',
    'general',
    'customer',
  ].join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
)
/** Legal forms; some only in capitals. */
const legalForm =
  /(?:^|[\s,])(?:Inc\.?|L\.?L\.?C\.?|L\.?L\.?P\.?|Ltd\.?|Limited|PLC|plc|Corp\.?|Co\.|GmbH|gGmbH|mbH|AG|KG|KGaA|OHG|e\.\s?V\.|eG|SE|S\.?A\.?S?\.?U?|SARL|SCOP|SpA|S\.p\.A\.|S\.?r\.?l\.?|S\.?L\.?U?\.?|B\.?V\.?|N\.?V\.?|AB|A\/S|ApS|ASA?|Oyj?|ry|Kft\.?|Zrt\.?|Nyrt\.?|Bt\.?|Sp\. z o\.\s?o\.|S\.A\.|s\.r\.o\.|a\.\s?s\.|d\.o\.o\.|d\.d\.|OÜ|SIA|UAB|A\.Ş\.|Ltd\. Şti\.|Pty|Lda\.?|Ltda\.?|ООО|ПАО|АО|ЗАО|ТОВ|ЕООД|ООД|АД|Α\.?Ε\.?|Tbk|Bhd)(?=$|[\s,.)])/u
const wideOrganisation =
  /株式会社|有限会社|合同会社|財団|社団|法人|大学|學院|学院|研究所|協会|协会|協會|連盟|組合|委員会|委员会|委員會|機構|有限公司|公司|集团|集團|基金会|银行|銀行|政府|주식회사|\(주\)|㈜|유한회사|재단|협회|대학교|대학|연구원|연구소|공사|공단|위원회|은행|그룹|센터/u
const arabicOrganisation =
  /^(?:ال)?(?:شركة|مؤسسة|جامعة|وزارة|هيئة|مجموعة|جمعية|بنك|معهد|مركز|مجلس|مكتب|إدارة|قسم|בנק|חברת|אוניברסיטת|משרד|עמותת|קרן|מכון|מחלקת)(?:\s|$)/u
/** Endings of departments, not of names. */
const wideDesk =
  /(?:[部室課课局係科処处庁廳省社院署組组団团班司]|グループ|チーム|センター|担当|窓口|事務局|부|실|팀|과|처|국|담당|담당자|팀장|과장|부장|실장|국장|사무관|주무관|대리|매니저|센터)$/u

const koreanSurname =
  /^(?:[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용]|남궁|황보|제갈|선우|독고)/u

/** Drops titles before and degrees behind a name, for judging it only. */
function bare(text: string): { name: string; titled: boolean } {
  const name = text.replace(honorific, '').replace(degree, '').replace(degree, '')
  return { name, titled: name !== text }
}

/**
 * Whether a piece of text has the shape of a person's name: two to five capitalised words (initials, particles and
 * hyphens included; one word behind a title), two to four ideographs or syllables, or, in scripts without capitals, two
 * to four words. Names of organisations that say so (a legal form, "University") are none.
 */
export function isPersonName(text: string): boolean {
  const piece = text.trim().replace(/(?:様|氏|さん|先生|님|씨)$/u, '')
  if (piece.length < 2 || piece.length > 60 || /[\d@§!?;:<>="“”„«»[\]{}*+#%&|\\/]/u.test(piece)) return false
  if (isOrganization(piece)) return false
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー々　 ]+$/u.test(piece)) return isWideName(piece)
  if (/^[\p{Script=Hangul} ]+$/u.test(piece)) {
    const [name, ...rest] = piece.split(' ')
    return rest.length === 0 && /^.{2,4}$/u.test(name!) && koreanSurname.test(name!) && !wideDesk.test(name!)
  }
  if (
    /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Georgian}\p{M} .'’׳״-]+$/u.test(
      piece,
    )
  ) {
    const count = piece.split(/\s+/u).length
    return count >= 2 && count <= 4
  }
  const { name, titled } = bare(piece)
  const words = name.split(/\s+/u)
  if (words.length > 6) return false
  let capitalised = 0
  let whole = 0
  for (const [i, word] of words.entries()) {
    const plain = word.replace(/^\((.+)\)$/u, '$1')
    if (initials.test(plain) && plain.replace(/\P{L}/gu, '').length <= 3 && (plain.includes('.') || plain.length === 1))
      capitalised += 1
    else if (nameWord.test(plain) || elided.test(plain)) {
      capitalised += 1
      whole += 1
    } else if (!(particle.test(plain) && i < words.length - 1)) return false
  }
  // In capitals throughout, a particle too: CYRIL PIERRE DE GEYER
  return (
    whole >= 1 &&
    (titled ? capitalised >= 1 : capitalised >= 2) &&
    capitalised <= 5 &&
    !initials.test(words.at(-1)!.replace(/^\p{Lu}\p{Lu}+$/u, 'Xx'))
  )
}

function isWideName(text: string): boolean {
  if (wideDesk.test(text) && !/ /u.test(text.replace(/　/gu, ' '))) return false
  const parts = text.split(/[ 　]+/u)
  if (parts.length === 2) return parts.every((part) => part.length <= 4 && !wideDesk.test(part))
  if (parts.length > 2) return false
  if (/^[\p{Script=Katakana}ー]+・[\p{Script=Katakana}ー・]+$/u.test(text)) return true
  return /^[\p{Script=Han}々]{2,4}$/u.test(text)
}

/** Whether a piece of text says that it is an organisation: a legal form, a word such as "University", a known name. */
export function isOrganization(text: string, known: readonly string[] = []): boolean {
  const piece = text.trim()
  if (piece.length > 120) return false
  if (known.some((name) => sameName(name, piece))) return true
  return (
    legalForm.test(piece) ||
    organisationWord.test(piece) ||
    wideOrganisation.test(piece) ||
    arabicOrganisation.test(piece)
  )
}

/** Whether two printed names are one, whatever their case, accents and punctuation. */
export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b) && plainName(a) !== ''
}

/** A name's letters and digits alone, in small letters without accents. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const street =
  /(?:^|[\s,])(?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|quai|cours|impasse|street|st\.|road|rd\.?|lane|drive|dr\.|way|suite|floor|square|plaza|parkway|pkwy|via|viale|piazza|corso|calle|c\/|avda\.?|paseo|plaza|rua|avenida|praça|ulica|ul\.|al\.|ulice|náměstí|utca|út|útja|tér|krt\.?|cadde\p{L}*|cad\.|sokak|sok\.|mah\.|ул\.|пр\.|пл\.|вул\.|оδός|jalan|jl\.)(?=[\s,]|$)/iu
const streetEnd =
  /\p{L}(?:str(?:aße|asse|\.)|platz|weg|allee|gasse|ring|damm|ufer|straat|laan|plein|gracht|kade|gatan|vägen|gade|vej|gata|veien|katu|tie|aukio)\s+\d+/iu
const postal =
  /(?:^|[\s,])(?:[A-Z]{1,3}[- ])?\d{4,6}(?:-\d{4})?\s+\p{Lu}[\p{L}\p{M}'’.-]+|,\s?[A-Z]{2}\.?\s+\d{5}|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|\b\d{4}\s?[A-Z]{2}\s+\p{Lu}|〒|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b(?:Cedex|CEDEX)\b|^\s*(?:B\.?P\.?|P\.? ?O\.? ?Box|Postfach|CS)\s\d/u

/** Whether a piece of text is (part of) a postal address: a street with a number, a postal code with a town. */
export function isPostalAddress(text: string): boolean {
  if (postal.test(text)) return true
  if (!/\d/u.test(text)) return false
  return (
    street.test(text) ||
    streetEnd.test(text) ||
    /[都道府県市区町村]\S*\d|\d+(?:丁目|番地?|号)|(?:路|街|號|号)\d*|(?:로|길)\s?\d/u.test(text)
  )
}
