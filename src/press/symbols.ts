/** Stock exchanges as they are printed before a ticker. */
const exchanges =
  'NYSE(?: American| Arca)?|NASDAQ(?: ?[A-Z]{2,3}| Helsinki| Stockholm| Copenhagen)?|Nasdaq(?: Helsinki| Stockholm| Copenhagen)?|Euronext(?: Growth| Access)?(?: Paris| Brussels| Bruxelles| Amsterdam| Lisbon| Lisboa| Milan| Milano| Dublin| Oslo)?|LSE|LON|AIM|TSX[- ]?V?|CSE|ASX|NZX|JSE|SIX(?: Swiss Exchange)?|Xetra|XETRA|FWB|FSE|Frankfurt|Prime Standard|OTCQ[XB]|OTC|HKEX|SEHK|SGX|TSE|TYO|KRX|KOSPI|KOSDAQ|NSE|BSE|BIT|BME|BMV|B3|OSE|Oslo Børs|WSE|GPW|BVB|BET|SSE|SZSE|TWSE|IDX|Bursa Malaysia|HOSE|ATHEX|BIST|EPA|AMS|ETR|STO|CPH|HEL'
const ticker = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${exchanges})\\s?[:：]\\s?[A-Z0-9][A-Z0-9.&/-]{0,11}(?![\\p{Ll}])`,
  'gu',
)
const isin = /(?<![\p{L}\p{N}])[A-Z]{2}[A-Z0-9]{9}\d(?![\p{L}\p{N}])/gu

/** Tickers with their exchange (`NYSE: ABC`) and ISINs of a text, as printed, each once. */
export function symbolsIn(text: string): string[] {
  const tickers = [...text.matchAll(ticker)].map(([found]) => found)
  const isins = /ISIN/u.test(text) ? [...text.matchAll(isin)].map(([found]) => found).filter(isIsin) : []
  return [...new Set([...tickers, ...isins])]
}

/** Whether the last digit is the check digit of the rest (ISO 6166). */
function isIsin(code: string): boolean {
  const digits = [...code].map((sign) => Number.parseInt(sign, 36)).join('')
  let sum = 0
  ;[...digits].reverse().forEach((digit, k) => {
    const value = Number(digit) * (k % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  })
  return sum % 10 === 0
}
