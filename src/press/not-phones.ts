/** Runs of digits that are no telephone numbers, wherever they stand: dates, amounts, codes, register numbers. */

/** Words before a register or identity number: what the trade registers and tax offices of many countries print. */
const register = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'R\\.?C\\.?S',
    'SIREN',
    'SIRET',
    'RNE',
    'RC',
    'APE',
    'NAF',
    'TVA',
    'VAT',
    'BTW',
    'IVA',
    'PIVA',
    'P\\.? ?IVA',
    'Part\\. ?IVA',
    'MwSt',
    'USt',
    'USt-?Id(?:Nr|-?Nr)?',
    'UID',
    'MOMS',
    'ALV',
    'GST',
    'HST',
    'PST',
    'HRB',
    'HRA',
    'GnR',
    'VR',
    'FN',
    'CHE',
    'CIF',
    'NIF',
    'NIT',
    'RUC',
    'RFC',
    'CUIT',
    'CNPJ',
    'CPF',
    'NIPC',
    'NIP',
    'KRS',
    'REGON',
    'PESEL',
    'IČO?',
    'ICO',
    'DIČ',
    'DPH',
    'OIB',
    'MB',
    'PIB',
    'CUI',
    'EIK',
    'ЕИК',
    'БУЛСТАТ',
    'ИНН',
    'ОГРН',
    'КПП',
    'ЄДРПОУ',
    'Αριθ?\\.? ?ΓΕΜΗ',
    'ΑΦΜ',
    'ΓΕΜΗ',
    'REA',
    'C\\.? ?F',
    'CVR',
    'SE',
    'KvK',
    'KVK',
    'KBO',
    'BCE',
    'RPR',
    'RPM',
    'Y-tunnus',
    'Org\\.? ?-?(?:nr|no|nummer)',
    'Orgnr',
    'Organisationsnummer',
    'Cégjegyzékszám',
    'Adószám',
    'Vergi (?:No|Numarası)',
    'Mersis(?: No)?',
    'ABN',
    'ACN',
    'NZBN',
    'EIN',
    'DUNS',
    'D-U-N-S',
    'LEI',
    'CRN',
    'IBAN',
    'BIC',
    'SWIFT',
    'ISIN',
    'WKN',
    'SEDOL',
    'CUSIP',
    'Valor',
    'ISBN',
    'ISSN',
    'DOI',
    'PO Box',
    'P\\.? ?O\\.? ?Box',
    'Postfach',
    'BP',
    'B\\.P\\.',
    'CS',
    'Apartado',
    'Casella postale',
    'capital(?: social)?(?: de| of)?',
    'Grundkapital',
    'Stammkapital',
    'Registered(?: in [\\p{L} ]+)?',
    'Reg(?:istration)?',
    'Company',
    'Charity',
    'pass ?code',
    'access code',
    'conference (?:ID|code)',
    'meeting ID',
    'Meeting-ID',
    'PIN',
    'code(?: d’accès)?',
    'Kenncode',
    'replay',
    'ID',
    'id',
    'réf(?:érence)?',
    'ref(?:erence)?',
    'Az',
    'Aktenzeichen',
    '法人番号',
    '登録番号',
    '税号',
    '統一編號',
    '사업자등록번호',
    '사업자번호',
    '통신판매',
  ].join(
    '|',
  )})\\.?[\\s:：.,#№°º-]*(?:(?:number|no|nr|num|numéro|nummer|№|n[°º]|ID|under|sous le numéro|in|de|Paris|[A-Z])\\.?[\\s:：.#-]*|\\p{Lu}[\\p{L}-]+\\s+(?:[A-Z]\\s+)?)*$`,
  'iu',
)
const numberSign = /(?:№|n[°º]|nº|#|〒|\bnos?\.|\bnr\.?)\s*$/iu

/** Whether the words of the line before a number make it a register number, a code, a post-office box. */
export function isRegisterNumber(before: string, number: string): boolean {
  if (numberSign.test(before) && !/^[+(0]/u.test(number)) return true
  return register.test(before.slice(-60))
}

const dates = [
  /^(?:0?[1-9]|[12]\d|3[01])\s?[./-]\s?(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:(?:19|20)?\d\d)(?!\d)/u,
  /^(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d(?!\d)/u,
  /^(?:19|20)\d\d\s?[./-]\s?(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:0?[1-9]|[12]\d|3[01])(?!\d)/u,
  /^(?:0?[1-9]|[12]\d|3[01]) (?:0[1-9]|1[0-2]) (?:19|20)\d\d$/u,
  /^(?:19|20)\d\d\s?[-/]\s?(?:(?:19|20)\d\d|\d\d)$/u,
  /^(?:19|20)\d\d (?:19|20)\d\d(?: (?:19|20)\d\d)*$/u,
]
/** Opening hours, scores, postal codes, shares: 9.00-18.00, 9-18, 49802-1234, 01310-100, 61-555, 0.001. */
const other = [
  /^\d{1,2}[.]\d\d\s?-\s?\d{1,2}[.]\d\d$/u,
  /^\d{1,2}\s?-\s?\d{1,2}$/u,
  /^\d{5}-\d{3,4}$/u,
  /^\d{2}-\d{3}$/u,
  /^\d{4,6}$/u,
  /^0\.\d+$/u,
]

const currencyBefore = /(?:[€$£¥₩₹₽]|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|JPY|CNY|KRW|R\$|Rs\.?|Fr\.?))\s*$/u
const unitBehind =
  /^\s*(?:[%€$£¥₩₹₽°]|(?:EUR|USD|GBP|CHF|euros?|dollars?|million|milliard|billion|mio|mrd|mln|mld|millones|milhões|milioni|km|kg|m²|ha|MW|GW|pages?|Seiten|万|億|亿|원|円|元)(?!\p{L}))/iu

/** Whether a run of digits is a date, a span of years, hours, an amount or a postal code. */
export function isDateOrAmount(before: string, number: string, after: string): boolean {
  if (dates.some((date) => date.test(number)) || other.some((shape) => shape.test(number))) return true
  // "(p<0.001)": a figure that is compared.
  if (/[<>≤≥≈±]\s*$/u.test(before)) return true
  if (currencyBefore.test(before) || unitBehind.test(after)) return true
  if (/^,\d/u.test(after) || /\d[,.]$/u.test(before)) return true
  // "3 100 000 habitants": groups of three and a word in small letters.
  return /^[1-9]\d{0,2}(?:[ .]\d{3})+$/u.test(number) && /^\s+\p{Ll}/u.test(after)
}

const codes = [
  // IBAN, ISIN, and a tax number that its country's letters touch.
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,8}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2}[A-Z0-9]{9}\d(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?!(?:TE|MO|FA)\d)[A-Z]{2}\d[\d .]{6,14}\d(?![\p{L}\p{N}])/gu,
]
/** Parts of a hash, a version, a serial number, 4870-5826-9842.2; mobile numbers are printed so as well. */
const fours = /(?<![\p{L}\p{N}+])\d{4}-\d{4}-\d{4}(\.\d+)?(?![\p{L}\p{N}])/gu

/**
 * Replaces codes that hold long runs of digits, unit for unit.
 *
 * @param isPhone whether what looks like a code, at its offset, is a number all the same
 */
export function maskCodes(text: string, isPhone: (found: string, offset: number) => boolean): string {
  const masked = codes.reduce((left, code) => left.replace(code, (found) => '§'.repeat(found.length)), text)
  return masked.replace(fours, (found: string, version: string | undefined, offset: number) =>
    version === undefined && isPhone(found, offset) ? found : '§'.repeat(found.length),
  )
}
