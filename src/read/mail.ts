import type { MailFacts } from './mail-info.ts'
import { decodeWords } from './mime.ts'
import { isBlank, isLong, type Row } from './row.ts'

/** Header names as mail programs write them in their users' languages. */
const names = {
  from: 'From|De|Von|Da|Van|Från|Fra|Lähettäjä|Od|Feladó|Expéditeur|Remitente|Mittente|Afzender|Absender|Gönderen|Kimden|От|Від|Από|发件人|寄件者|差出人|送信者|보낸 사람|보낸사람|من',
  to: 'To|À|A|An|Para|Naar|Aan|Till|Til|Vastaanottaja|Do|Komu|Címzett|Destinataires?|Destinatario|Destinatário|Empfänger|Kime|Кому|Προς|收件人|收件者|宛先|받는 사람|받는사람|إلى',
  subject:
    'Subject|Re|Objet|Sujet|Betreff|Betrifft|Oggetto|Asunto|Assunto|Onderwerp|Ämne|Emne|Aihe|Temat|Předmět|Predmet|Tárgy|Subiect|Konu|Тема|Θέμα|主题|主旨|件名|제목|الموضوع',
  date: 'Date|Sent|Envoyé(?: le)?|Datum|Gesendet|Data|Inviato|Fecha|Enviado(?: el)?|Enviada em|Verzonden|Skickat|Sendt|Dato|Lähetetty|Päiväys|Wysłano|Odesláno|Elküldve|Dátum|Trimis|Tarih|Gönderildi|Дата|Отправлено|Ημερομηνία|日期|发送时间|寄件日期|送信日時|日時|날짜|보낸 날짜|التاريخ',
  other:
    'Cc|Bcc|Kopie|Kopia|Kopio|Cci|Reply-To|Répondre à|Antwort an|Sender|Organi[sz]ation|Importance|Priority|Attachments?|Pièces? jointes?|Anlagen?|Allegat[oi]|Bijlagen?|Message-ID|MIME-Version|Content-[A-Za-z-]+|Received|Return-Path|Delivered-To|In-Reply-To|References|User-Agent|Mailer|List-[A-Za-z-]+|Precedence|Errors-To|Approved|Newsgroups|Path|Lines|Xref|Status|DKIM-Signature|Authentication-Results|Thread-[A-Za-z]+|ARC-[A-Za-z-]+|X-[A-Za-z0-9-]+',
} as const

type Kind = keyof typeof names
const patterns = Object.entries(names).map(
  ([kind, list]) => [kind as Kind, new RegExp(`^(?:${list})[ \\u00a0]?[:：][ \\t]*(.*)$`, 'iu')] as const,
)
const technical =
  /^(?:Message-ID|MIME-Version|Content-[A-Za-z-]+|Received|Return-Path|X-[A-Za-z0-9-]+|DKIM-Signature):/i
const envelopeLine = /^>?From \S+@?\S* .*\d{2}:\d{2}/
const separatorLine =
  /^(?:[-_=*]{3,}\s*.{0,60}\s*[-_=*]{3,}|Begin forwarded message ?:|Début du message (?:réexpédié|transféré) ?:|Anfang der weitergeleiteten Nachricht:|Inizio messaggio inoltrato:|Inicio del mensaje reenviado:|[-_=]{8,})$/iu

/**
 * Marks the headers of a mail at the top of a dump (also those of the mail that it forwards) as clutter and reads them.
 * A memorandum printed as the release itself ("TO: All media / DATE: …") is left alone: it names no address.
 */
export function markMailHeaders(rows: Row[]): MailFacts {
  const facts: MailFacts = {}
  let at = 0
  for (let block = 0; block < 4; block++) {
    const before = at
    while (at < rows.length && (isBlank(rows[at]) || separatorLine.test(rows[at]!.text.trim().slice(0, 200)))) at++
    const found = readBlock(rows, at)
    if (!found) {
      at = before
      break
    }
    for (let row = before; row < found.end; row++) if (!isBlank(rows[row])) rows[row]!.clutter = 'mail header'
    Object.assign(facts, found.facts)
    at = found.end
  }
  return facts
}

function readBlock(rows: Row[], start: number): { end: number; facts: MailFacts } | undefined {
  const facts: MailFacts = {}
  const seen = new Set<Kind>()
  let isTechnical = false
  let hasAddress = false
  let shouts = true
  let last: Kind | undefined
  let at = start
  if (envelopeLine.test((rows[at]?.text ?? '').slice(0, 200))) {
    isTechnical = true
    at++
  }
  for (; at < rows.length && !isBlank(rows[at]) && !isLong(rows[at]!); at++) {
    const line = rows[at]!.text
    const match = headerOf(line.trimStart() === line ? line : '') ?? headerOf(line.replace(/^[ \t>*]+|\*/g, ''))
    if (match) {
      const [kind, value] = match
      last = kind
      seen.add(kind)
      isTechnical ||= technical.test(line)
      hasAddress ||= (kind === 'from' || kind === 'to') && /[@<[]|mailto:/.test(value)
      shouts &&=
        /^[^:：]*\p{Lu}{2}[^:：]*[:：]/u.test(line.replace(/^Re(?= ?:)/i, 'RE')) &&
        !/[a-z]/.test(line.slice(0, line.search(/[:：]/)))
      if (kind === 'subject' || kind === 'from' || kind === 'date') facts[kind] ??= value
    } else if (last && /^[ \t]+\S/.test(line)) {
      if (last === 'subject' && facts.subject !== undefined) facts.subject += ` ${line.trim()}`
    } else break
  }
  if (seen.size < 2 || !(seen.has('from') || seen.has('subject') || isTechnical)) return undefined
  // Without an address it may be a memorandum, or a decree that opens with its object.
  if (!isTechnical && !hasAddress && (shouts || seen.size < 3 || !seen.has('from') || !seen.has('subject')))
    return undefined
  // A header block ends in a blank line; a text that goes on is something else.
  if (at < rows.length && !isBlank(rows[at]) && !isTechnical && !hasAddress) return undefined
  for (const key of ['subject', 'from', 'date'] as const) {
    if (facts[key] !== undefined) facts[key] = decodeWords(facts[key]).replace(/\s+/g, ' ').trim()
  }
  return { end: at, facts }
}

function headerOf(line: string): [Kind, string] | undefined {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(line)
    if (match) return [kind, match[1]!]
  }
  return undefined
}

/** Rows below the headers among which those of a forwarded mail are looked for: a covering note is short. */
const coveringRows = 40

/**
 * Marks the headers of a mail that stands below a covering note, once its quote marks are off: a sender with an address,
 * and two more. What the release's own sender wrote overrules what the one who sent it on did.
 */
export function markForwardedHeaders(rows: Row[], facts: MailFacts): MailFacts {
  const first = rows.findIndex((row) => !row.clutter && !isBlank(row))
  if (first < 0) return facts
  for (let at = first; at < Math.min(rows.length, first + coveringRows); at++) {
    const opens = at === first || isBlank(rows[at - 1]) || separatorLine.test(rows[at - 1]!.text.trim().slice(0, 200))
    if (!opens || isBlank(rows[at]) || rows[at]!.clutter) continue
    const found = readBlock(rows, at)
    if (!found?.facts.from?.includes('@') || found.end - at < 3) continue
    for (let row = at; row < found.end; row++) rows[row]!.clutter = 'mail header'
    const rule = rows[at - 1]
    if (rule && !isBlank(rule) && at > first) rule.clutter = 'mail header'
    return markForwardedHeaders(rows.slice(found.end), { ...facts, ...found.facts })
  }
  return facts
}

/** Share of the rows behind the headers that bear a quote mark when a whole mail was quoted. */
const mostlyQuoted = 0.6

/** Takes the quote marks off a text that was quoted as a whole; where only an answer quotes, they stay. */
export function stripQuoteMarks(rows: Row[]): void {
  const body = rows.filter((row) => !row.clutter && !isBlank(row))
  const quoted = body.filter((row) => /^[ \t]?>/.test(row.text))
  if (quoted.length < 3 || quoted.length < body.length * mostlyQuoted) return
  for (const row of quoted) row.text = row.text.replace(/^[ \t]?(?:>[ \t]?)+/, '')
}

/** Openings of the paragraph that lawyers hang on mails, in the languages of the trade. */
const confidential = [
  /^(?:this|the (?:information|contents?) (?:contained )?(?:in|of) this) (?:e-?mail|email|message|communication|transmission)\b.*(?:confidential|intended|privileged)/i,
  /^(?:confidentiality notice|disclaimer|privileged and confidential|notice of confidentiality)\s*:.*(?:e-?mail|message)/i,
  /^(?:ce (?:message|courriel|courrier électronique|mail|e-mail)).*(?:confidentiel|destinataire|exclusi)/i,
  /^(?:diese (?:e-?mail|nachricht)).*(?:vertraulich|empfänger|adressat)/i,
  /^(?:este (?:mensaje|correo|e-?mail|messagem|mensagem)|esta mensagem|aviso (?:legal|de confidencial\w+)\s*:).*(?:confidencia|destinatari|exclusiv)/i,
  /^(?:questo messaggio|questa e-?mail|il presente messaggio|le informazioni contenute (?:in|nella)).*(?:riservat|destinatari|confidenzial)/i,
  /^(?:dit (?:e-?mail)?bericht|deze e-?mail).*(?:vertrouwelijk|geadresseerde|bestemd)/i,
  /^(?:detta (?:meddelande|e-?post)|denne (?:e-?post|e-?mail|mail|meddelelse)\w*).*(?:konfidensiel|konfidentiel|fortrolig|avsedd|mottak)/i,
  /^(?:ta wiadomość|niniejsza wiadomość|treść tej wiadomości).*(?:poufn|adresat)/i,
  /^(?:you (?:are receiving|received|receive) this (?:e-?mail|message|newsletter|press release)\b.*\b(?:because|since|as)\b|to unsubscribe\b|unsubscribe(?: here)?\s*:)/i,
  /^(?:sie erhalten diese (?:e-?mail|nachricht|pressemitteilung|mail)|wenn sie (?:keine|diese) .{0,60}(?:mehr erhalten|abbestellen))/i,
  /^(?:vous recevez (?:ce|cet) (?:e-?mail|mail|message|courriel|communiqué)|pour vous désinscrire|se désinscrire\s*:)/i,
  /^(?:(?:usted )?recibe (?:usted )?este (?:correo|mensaje|e-?mail)|para darse de baja|ricev(?:i|ete|e) questa (?:e-?mail|mail)|per (?:cancellare la|annullare l.) ?iscrizione|(?:você|está a) .{0,12}receb\w+ (?:este|esta) (?:e-?mail|mensagem))/i,
  /^(?:u ontvangt (?:deze|dit) (?:e-?mail|mail|bericht|persbericht)|du (?:modtager|mottar|får|mottager|mottok) (?:denne|dette|detta|denna) (?:e-?post(?:en)?|mail(?:en)?|mejl(?:et)?|melding(?:en)?|mailet)|saat tämän (?:viestin|sähköpostin)|otrzymuj\w+ (?:państwo )?tę wiadomość|tento e-?mail (?:jste|ste) (?:obdrželi|dostali)|ezt az? (?:e-?mailt|levelet) azért)/i,
  /^(?:please consider the environment|think before you print|pensez à l.environnement avant|avant d.imprimer|bitte denken sie an die umwelt|antes de imprimir)/i,
  /^(?:sent from my |envoyé de mon |von meinem .* gesendet|inviato da |enviado desde mi |enviado do meu |verzonden vanaf mijn |get outlook for )/i,
]

/** In how many rows from the end a legal tail is looked for. */
const tailRows = 60

/** Marks the legal tail of a mail and the line `-- ` that parts the signature off; the signature itself stays text. */
export function markMailTail(rows: Row[]): void {
  const first = Math.max(0, rows.length - tailRows)
  for (let at = first; at < rows.length; at++) {
    const row = rows[at]!
    if (row.clutter) continue
    if (/^--$/.test(row.text) && at > 0) row.clutter = 'signature delimiter'
    if (isBlank(row) || !isBlank(rows[at - 1] ?? { text: '' })) continue
    let end = at
    while (end < rows.length && !isBlank(rows[end])) end++
    const paragraph = rows
      .slice(at, end)
      .map((each) => each.text.trim().slice(0, 1000))
      .join(' ')
      .replace(/^[*_\s]+/, '')
    if (!confidential.some((pattern) => pattern.test(paragraph))) continue
    for (let tail = at; tail < end; tail++) rows[tail]!.clutter = 'legal tail of a mail'
    at = end - 1
  }
}
