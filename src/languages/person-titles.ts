// biome-ignore-all format: word lists are read as running text
/**
 * Titles that stand before a person's name, without the stop behind them; `\\.?` and `\\s?` are optional inside. They are
 * told by their capitals: `Bc` is a degree, `bc` no word.
 */
export const personTitles: readonly string[] = [
  // English
  'Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Drs', 'Prof', 'Professor', 'Prof\\.?\\s?Dr', 'PD', 'Hon', 'Sir', 'Dame', 'Rev', 'Capt',
  'Lt', 'Col', 'Sgt',
  // French, German
  'M', 'MM', 'Mme', 'Mlle', 'Mmes', 'Me', 'Pr', 'Herr', 'Frau', 'Hr', 'Fr', 'Dipl', 'Dipl\\.?-?Ing', 'Ing', 'Mag',
  // Czech, Slovak, Polish and other Slavic languages
  'Mgr', 'Bc', 'BSc', 'MSc', 'RNDr', 'PhDr', 'MUDr', 'JUDr', 'MgA', 'Doc', 'doc', 'CSc', 'mgr', 'inż', 'dr', 'hab', 'prof',
  'mag', 'spec', 'dipl', 'univ', 'prim', 'sc', 'p', 'pí', 'pan', 'pani', 'pán', 'paní', 'г-н', 'г-жа', 'г', 'д-р', 'доц',
  'проф', 'інж', 'канд', 'к\\.?м\\.?н', 'por', 'kpt', 'npor', 'nstrm', 'mjr', 'plk', 'pplk', 'prap', 'pprap', 'rtm', 'asp',
  'kom', 'nadkom', 'podkom', 'insp', 'mł', 'st', 'sierż',
  // Spanish, Portuguese, Italian, Romanian
  'Sr', 'Sra', 'Srta', 'D', 'Dña', 'Dn', 'Don', 'Doña', 'Lic', 'Dra', 'Eng', 'Sig', 'Sig\\.?ra', 'Dott', 'Dott\\.?ssa', 'Avv',
  'Arch', 'Geom', 'dott', 'dott\\.?ssa', 'Conf', 'Lect', 'Asist', 'Acad', 'Ec',
  // Dutch, Greek, Turkish
  'mr', 'ir', 'drs', 'dhr', 'mevr', 'к', 'κ', 'κα', 'Δρ', 'Bay', 'Bayan', 'Av',
  // Malay, Indonesian, Vietnamese
  'Ts', 'Datuk', 'Dato', 'Bpk', 'Ibu', 'Bapak', 'Pak', 'Bu', 'Sdr', 'Sdri', 'Encik', 'En', 'Puan', 'Pn', 'Tuan', 'Cik', 'Haji',
  'Hajah', 'Hj', 'Hjh', 'Ông', 'Bà', 'Anh', 'Chị', 'Cô', 'ThS', 'TS', 'PGS', 'GS', 'BS',
]
