// biome-ignore-all format: word lists are read as running text
/**
 * Languages without a vocabulary of their own that are written like one that has: common words of theirs, so that a text
 * in Galician is not taken for Portuguese. By BCP 47 tag.
 */
export const outsiders: Record<string, { iso639_3: string; script: string; commonWords: string[] }> = {
  gl: {
    iso639_3: 'glg', script: 'Latn',
    commonWords: [
      'unha', 'máis', 'coa', 'polo', 'pola', 'dunha', 'dun', 'nunha', 'nun', 'cunha', 'cun', 'ata', 'tamén', 'moi',
      'non', 'os', 'as', 'do', 'da', 'dos', 'das', 'no', 'na', 'ao', 'á', 'é', 'e', 'o', 'a', 'que', 'de', 'para',
      'con', 'por', 'entre', 'foi', 'este', 'esta', 'seu', 'súa', 'xunta', 'galego', 'anos', 'coas', 'cos',
    ],
  },
  af: {
    iso639_3: 'afr', script: 'Latn',
    commonWords: [
      'die', 'en', 'van', 'in', 'is', 'nie', 'wat', 'het', 'vir', 'met', 'op', 'te', 'om', 'hulle', 'ons', 'sy',
      'dit', 'aan', 'deur', 'ook', 'was', 'sal', 'kan', 'meer', 'hierdie', 'daar', 'uit', 'na', 'oor', 'word',
    ],
  },
  sq: {
    iso639_3: 'als', script: 'Latn',
    commonWords: [
      'dhe', 'të', 'në', 'e', 'i', 'për', 'me', 'që', 'nga', 'një', 'është', 'së', 'do', 'si', 'më', 'ka', 'kanë',
      'janë', 'u', 'këtë', 'por', 'tij', 'ky', 'kjo', 'edhe',
    ],
  },
  is: {
    iso639_3: 'isl', script: 'Latn',
    commonWords: [
      'og', 'að', 'í', 'á', 'er', 'sem', 'til', 'um', 'við', 'með', 'af', 'fyrir', 'en', 'eru', 'var', 'það', 'hafa',
      'hefur', 'ekki', 'frá', 'þess', 'verið', 'því', 'eftir', 'þá', 'ný', 'nýja', 'íslands', 'segir', 'verður', 'hann',
      'hún', 'þau', 'þeir', 'þeim', 'þessi', 'þessu', 'þar', 'sér', 'sé', 'allra', 'allir', 'hverjum', 'rétt', 'skal',
      'skulu', 'eða', 'eigi', 'upp', 'úr', 'nú', 'mun', 'yfir', 'undir', 'milli', 'ára', 'fyrsta',
    ],
  },
  eu: {
    iso639_3: 'eus', script: 'Latn',
    commonWords: [
      'eta', 'da', 'du', 'dira', 'ere', 'izan', 'dute', 'bat', 'egin', 'ez', 'dituzte', 'zuen', 'duen', 'baino',
      'hau', 'artean', 'bere', 'den', 'diren', 'urte', 'euskal', 'beste', 'arte', 'bi', 'edo', 'dago', 'daude', 'dela',
      'direla', 'duten', 'dituen', 'dituzten', 'zen', 'ziren', 'izango', 'egingo', 'egiten', 'urteko', 'urtean', 'gaur',
      'herri', 'herriko', 'gure', 'hori', 'horren', 'gabe', 'oso', 'gehiago', 'guztiak', 'guztien', 'berri', 'bidez',
      'buruz', 'ondoren', 'behar', 'dio', 'diote', 'esan', 'izateko', 'egiteko',
    ],
  },
  cy: {
    iso639_3: 'cym', script: 'Latn',
    commonWords: [
      'yn', 'y', 'yr', 'a', 'ac', 'i', 'o', 'ar', 'am', 'gan', 'wedi', 'bod', 'mae', 'eu', 'ei', 'ein', 'gyda', 'hyn',
      'fydd', 'hefyd', 'sydd', 'oedd', 'fel', 'nid', 'gyfer', 'drwy',
    ],
  },
  ga: {
    iso639_3: 'gle', script: 'Latn',
    commonWords: [
      'agus', 'an', 'na', 'ar', 'i', 'a', 'is', 'le', 'do', 'go', 'ag', 'as', 'de', 'sé', 'tá', 'bhí', 'leis', 'chun',
      'mar', 'nó', 'freisin', 'atá', 'ó', 'sin', 'seo',
    ],
  },
  tl: {
    iso639_3: 'tgl', script: 'Latn',
    commonWords: [
      'ang', 'ng', 'sa', 'na', 'at', 'mga', 'ay', 'para', 'ni', 'kay', 'ito', 'hindi', 'kung', 'din', 'rin', 'nito',
      'upang', 'may', 'pa', 'ating', 'aming', 'siya',
    ],
  },
  mk: {
    iso639_3: 'mkd', script: 'Cyrl',
    commonWords: [
      'на', 'и', 'во', 'од', 'да', 'се', 'за', 'со', 'што', 'ќе', 'е', 'не', 'ги', 'го', 'како', 'кои', 'беше', 'ја',
      'им', 'или', 'оваа', 'овој', 'само', 'сите', 'беа',
    ],
  },
  be: {
    iso639_3: 'bel', script: 'Cyrl',
    commonWords: [
      'і', 'ў', 'на', 'з', 'не', 'што', 'да', 'у', 'для', 'як', 'па', 'гэта', 'быў', 'яго', 'ён', 'таксама', 'ад',
      'аб', 'за', 'гэтага', 'якія', 'яна', 'гадоў', 'пры',
    ],
  },
  kk: {
    iso639_3: 'kaz', script: 'Cyrl',
    commonWords: [
      'және', 'бұл', 'үшін', 'мен', 'бір', 'деп', 'болып', 'бойынша', 'да', 'де', 'туралы', 'осы', 'бар', 'оның',
      'қазақстан', 'жылы', 'ол',
    ],
  },
  fa: {
    iso639_3: 'pes', script: 'Arab',
    commonWords: [
      'و', 'در', 'به', 'از', 'که', 'این', 'را', 'با', 'است', 'برای', 'آن', 'یک', 'خود', 'تا', 'بر', 'بود', 'شد',
      'شده', 'های', 'می', 'نیز', 'کرد', 'وی',
    ],
  },
  ur: {
    iso639_3: 'urd', script: 'Arab',
    commonWords: [
      'کے', 'کی', 'میں', 'ہے', 'کا', 'اور', 'سے', 'کو', 'نے', 'کہ', 'پر', 'ہیں', 'یہ', 'ایک', 'اس', 'بھی', 'کر',
      'لیے', 'گیا',
    ],
  },
}
