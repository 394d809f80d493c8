// biome-ignore-all format: tables are read by their rows
/**
 * Time zones of countries that have one, by the country's code in addresses of the web (`.de`, `.uk`) in lower case.
 * Countries with several zones (us, ca, au, br, ru, mx, id) are left out: there a time without a zone stays without.
 */
export const zoneOfCountry: Readonly<Record<string, string>> = {
  fr: 'Europe/Paris', be: 'Europe/Brussels', ch: 'Europe/Zurich', lu: 'Europe/Luxembourg', mc: 'Europe/Monaco',
  de: 'Europe/Berlin', at: 'Europe/Vienna', li: 'Europe/Vaduz', it: 'Europe/Rome', nl: 'Europe/Amsterdam',
  uk: 'Europe/London', ie: 'Europe/Dublin', dk: 'Europe/Copenhagen', se: 'Europe/Stockholm', no: 'Europe/Oslo',
  fi: 'Europe/Helsinki', is: 'Atlantic/Reykjavik', pl: 'Europe/Warsaw', cz: 'Europe/Prague', sk: 'Europe/Bratislava',
  hu: 'Europe/Budapest', ro: 'Europe/Bucharest', bg: 'Europe/Sofia', gr: 'Europe/Athens', cy: 'Asia/Nicosia',
  hr: 'Europe/Zagreb', si: 'Europe/Ljubljana', rs: 'Europe/Belgrade', ba: 'Europe/Sarajevo', me: 'Europe/Podgorica',
  mk: 'Europe/Skopje', ee: 'Europe/Tallinn', lv: 'Europe/Riga', lt: 'Europe/Vilnius', ua: 'Europe/Kyiv',
  tr: 'Europe/Istanbul', il: 'Asia/Jerusalem', sa: 'Asia/Riyadh', ae: 'Asia/Dubai', qa: 'Asia/Qatar', kw: 'Asia/Kuwait',
  eg: 'Africa/Cairo', ma: 'Africa/Casablanca', tn: 'Africa/Tunis', dz: 'Africa/Algiers', sn: 'Africa/Dakar',
  za: 'Africa/Johannesburg', ke: 'Africa/Nairobi', ng: 'Africa/Lagos', jp: 'Asia/Tokyo', kr: 'Asia/Seoul',
  cn: 'Asia/Shanghai', tw: 'Asia/Taipei', hk: 'Asia/Hong_Kong', sg: 'Asia/Singapore', my: 'Asia/Kuala_Lumpur',
  vn: 'Asia/Ho_Chi_Minh', th: 'Asia/Bangkok', in: 'Asia/Kolkata', ar: 'America/Argentina/Buenos_Aires',
  co: 'America/Bogota', pe: 'America/Lima', uy: 'America/Montevideo', cr: 'America/Costa_Rica',
}

/** Countries that write the day first though they write English; the others that do are the United States and Canada. */
export const dayFirst: ReadonlySet<string> = new Set(['uk', 'ie', 'au', 'nz', 'za', 'in', 'sg', 'hk', 'my', 'ke', 'ng'])

/** Languages all of whose countries keep one time, by tag. */
export const zoneOfLanguage: Readonly<Record<string, string>> = {
  de: 'Europe/Berlin', it: 'Europe/Rome', nl: 'Europe/Amsterdam', da: 'Europe/Copenhagen', nb: 'Europe/Oslo',
  nn: 'Europe/Oslo', pl: 'Europe/Warsaw', cs: 'Europe/Prague', sk: 'Europe/Bratislava', hu: 'Europe/Budapest',
  bg: 'Europe/Sofia', el: 'Europe/Athens', hr: 'Europe/Zagreb', sl: 'Europe/Ljubljana', sr: 'Europe/Belgrade',
  bs: 'Europe/Sarajevo', et: 'Europe/Tallinn', lv: 'Europe/Riga', lt: 'Europe/Vilnius', fi: 'Europe/Helsinki',
  uk: 'Europe/Kyiv', tr: 'Europe/Istanbul', he: 'Asia/Jerusalem', ja: 'Asia/Tokyo', ko: 'Asia/Seoul',
  vi: 'Asia/Ho_Chi_Minh', ca: 'Europe/Madrid',
}
