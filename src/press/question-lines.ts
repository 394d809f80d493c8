/** The questions that a media advisory answers line by line, in the languages whose press offices do so. */
const words = [
  ...['WHO', 'WHAT', 'WHEN', 'WHERE', 'WHY', 'HOW'],
  ...['QUI', 'QUOI', 'QUAND', 'OÙ', 'POURQUOI', 'COMMENT'],
  ...['WER', 'WAS', 'WANN', 'WO', 'WARUM', 'WIE'],
  ...['QUIÉN', 'QUÉ', 'CUÁNDO', 'DÓNDE', 'POR QUÉ', 'CÓMO'],
  ...['CHI', 'COSA', 'CHE COSA', 'QUANDO', 'DOVE', 'PERCHÉ', 'COME'],
  ...['QUEM', 'O QUÊ', 'O QUE', 'ONDE', 'PORQUÊ'],
  ...['WIE', 'WAT', 'WANNEER', 'WAAR', 'WAAROM'],
  ...['KTO', 'CO', 'KIEDY', 'GDZIE', 'KDO', 'KDY', 'KDE', 'ЧТО', 'КОГДА', 'ГДЕ', 'КТО'],
  ...['VEM', 'VAD', 'NÄR', 'VAR', 'HVEM', 'HVA', 'HVAD', 'NÅR', 'HVOR'],
].join('|')

/** Nothing but such a word: it names no place. */
export const questionWord = new RegExp(`^(?:${words})\\??$`, 'u')

/** "WHEN: Saturday, 18 November 2023, 10:30 am": a line of the text, neither deck nor date line. */
export const questionLine = new RegExp(
  `^(?:${words})\\s*\\??\\s*[:：–—-]\\s+\\S|^(?:Who|What|When|Where|Why)\\s*[:：]\\s+\\S`,
  'u',
)
