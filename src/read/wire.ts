import { isBlank, isLong, type Row } from './row.ts'

/** Start and end of a message on a teleprinter line. */
const startOfMessage = /^ZCZC\b.{0,60}$/
const endOfMessage = /^NNNN\s*$/
/** `EN2075 4 ECO 0441 CALLISTO/1709`: number, priority, category, words, slug. */
const envelope = /^(?=.*\d)[A-Z0-9][A-Z0-9 ./:_-]{5,78}$/
/** `BC-ACME-RESULTS`, `r f BC-CA-Acme`. */
const slug = /^(?:[a-z] [a-z]{1,2} ?)?(?:BC|AM|PM|ZC)-[A-Z][\w/&.'-]{2,}(?: .{0,60})?$/
const more = /^\s*(?:[-–(*]+\s*[Mm](?:ore|ORE)\s*[-–)*]+|MORE)\s*$/
/** "(suite)", "- sigue -": the words with which wires in other languages turn the page, and the signs that set them apart. */
const turns = new Set(
  'suite,à suivre,suite à venir,mehr,mehr folgt,fortsetzung folgt,sigue,sigue...,continúa,segue,continua,meer,meer volgt'
    .concat(',vervolg,forts,forts.,fortsættes,fortsätter,fortsetter,jatkuu,cdn,c.d.n.,продолжение,далее,продовження')
    .split(','),
)
const turnsPage = (text: string): boolean => {
  const word = /^\s*[-–(*]+\s*(\p{L}[\p{L} .]{1,24}?)\s*[-–)*]+\s*$/u.exec(text)?.[1]
  return word !== undefined && turns.has(word.toLowerCase())
}
/** `c3417`, over a slug: the message's number. */
const messageNumber = /^[a-z]{1,2}\d{3,5}\s*$/
/** PR Newswire's codes: company, state, industry, subject, names. */
const code = /^\s{0,4}(?:CO|ST|IN|SU|NS|CN|PD):\s{1,4}\S/
const tickers = /^\s*\((?:[A-Z][A-Z0-9.]{0,5}[ ,;]*){1,8}\)\s*$/
/** Business Wire's codes. `SOURCE:` is no code: it names the issuer. */
const keyword =
  /^\s{0,4}(?:(?:INDUSTRY|GEOGRAPHIC|COMPANY) KEYWORDS?|(?:BW )?KEYWORDS?|SUBJECT CODES?|INTERNATIONAL|COPYRIGHT BUSINESS WIRE\b)[: ].*\S/
const serial =
  /^\s{0,4}(?:BW\d{3,4}\b.*|\/?[\w./]*cgi-bin\S*|\d{4,6}\s+\d{2}\/\d{2}\/\d{2,4} \d{2}:\d{2} E[DS]T.*|[A-Z]{2}-[A-Z]{2}\s*|-- [A-Z]{4}\d{3} --)\s*$/
/** Where a wire's codes may stand: this many rows from the top, and from the end. */
const head = 8
const tail = 40

/** Marks what a news wire put round a release as clutter: slugs, priorities, page turns, codes for its database. */
export function markWire(rows: Row[]): void {
  let number: string | undefined
  let afterStart = false
  const mark = (row: Row): void => {
    row.clutter = 'wire service'
  }
  const ending = rows.slice(-tail).filter((row) => !isLong(row))
  const codes = ending.filter((row) => code.test(row.text)).length
  const coded = codes >= 2 || ending.some((row) => keyword.test(row.text))
  for (const [at, row] of rows.entries()) {
    if (row.clutter || isBlank(row) || isLong(row)) continue
    const { text } = row
    if (startOfMessage.test(text)) {
      mark(row)
      afterStart = true
      continue
    }
    if (afterStart) {
      afterStart = false
      if (envelope.test(text)) {
        mark(row)
        number = /^\S+/.exec(text)![0]
        continue
      }
    }
    if (at < head && messageNumber.test(text) && slug.test(rows[at + 1]?.text ?? '')) {
      mark(row)
      number = text.trim()
      continue
    }
    // The message's number again, over each further page.
    if (number && /\d/.test(number) && text.startsWith(`${number} `) && text.length < 40) mark(row)
    else if (endOfMessage.test(text) || more.test(text) || (number && turnsPage(text))) mark(row)
    else if (at < head && slug.test(text)) mark(row)
    else if (coded && at >= rows.length - tail) {
      if (code.test(text) || keyword.test(text) || serial.test(text)) mark(row)
      else if (tickers.test(text) && codeFollows(rows, at)) mark(row)
    }
  }
}

function codeFollows(rows: Row[], at: number): boolean {
  let next = at + 1
  while (next < rows.length && isBlank(rows[next])) next++
  return next < rows.length && code.test(rows[next]!.text)
}
