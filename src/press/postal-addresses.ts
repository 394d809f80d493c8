const street =
  /(?:^|[\s,])(?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|quai|cours|impasse|street|st\.|road|rd\.?|lane|drive|dr\.|way|suite|floor|square|plaza|parkway|pkwy|via|viale|piazza|corso|calle|c\/|avda\.?|paseo|plaza|rua|avenida|praça|ulica|ul\.|al\.|ulice|náměstí|utca|út|útja|tér|krt\.?|cadde\p{L}*|cad\.|sokak|sok\.|mah\.|ул\.|пр\.|пл\.|вул\.|оδός|jalan|jl\.)(?=[\s,]|$)/iu
const streetEnd =
  /\p{L}(?:str(?:aße|asse|\.)|platz|weg|allee|gasse|ring|damm|ufer|straat|laan|plein|gracht|kade|gatan|vägen|gade|vej|gata|veien|katu|tie|aukio)\s+\d+/iu
const postal =
  /(?:^|[\s,])(?:[A-Z]{1,3}[- ])?\d{4,6}(?:-\d{4})?\s+\p{Lu}[\p{L}\p{M}'’.-]+|,\s?[A-Z]{2}\.?\s+\d{5}|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|\b\d{4}\s?[A-Z]{2}\s+\p{Lu}|〒|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b(?:Cedex|CEDEX)\b|^\s*(?:B\.?P\.?|P\.? ?O\.? ?Box|Postfach|CS)\s\d/u

/** "FISCAL 1998 SECOND QUARTER": a year between words; as a postal code it would open the line or follow a comma. */
const yearInText = /(?<=\p{L}\s)(?:19|20)\d\d(?=\s)/gu

/** Whether a piece of text is (part of) a postal address: a street with a number, a postal code with a town. */
export function isPostalAddress(text: string): boolean {
  if (postal.test(text.replace(yearInText, ''))) return true
  if (!/\d/u.test(text)) return false
  return (
    street.test(text) ||
    streetEnd.test(text) ||
    /[都道府県市区町村]\S*\d|\d+(?:丁目|番地?|号)|(?:路|街|號|号)\d*|(?:로|길)\s?\d/u.test(text)
  )
}
