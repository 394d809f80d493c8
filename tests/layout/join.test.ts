import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { Span } from '../../src/layout/block.ts'
import { joinParts } from '../../src/layout/join.ts'

const prefixes = new Set(languages.flatMap((l) => l.hyphenPrefixes))

/** Lines parted by `|`, the document's words given. */
function join(lines: string, words: string[] = [], url?: string): string {
  const parts = lines.split('|').map((text): Span[] => [{ text, ...(url ? { url } : {}) }])
  return joinParts(parts, { words: new Map(words.map((word) => [word, 1])), prefixes })
    .spans.map((s) => s.text)
    .join('')
}

describe('between two lines', () => {
  test('a space', () => expect(join('a new|pier')).toBe('a new pier'))
  test('and what the lines already have', () => expect(join('and/|or')).toBe('and/or'))
  test('where each line begins is known', () => {
    const parts = ['a fer-', 'ry and', 'a pier'].map((text): Span[] => [{ text }])
    const { spans, starts } = joinParts(parts, { words: new Map(), prefixes })
    const text = spans.map((s) => s.text).join('')
    expect(starts.map((start, i) => text.slice(start, starts[i + 1]))).toEqual(['a fer', 'ry and ', 'a pier'])
  })
  test('styles stay with their words, the space has what both share', () => {
    const { spans } = joinParts([[{ text: 'a new', bold: true }], [{ text: 'pier' }]], { words: new Map(), prefixes })
    expect(spans).toEqual([{ text: 'a new', bold: true }, { text: ' pier' }])
  })
})

describe('a hyphen at the end of a line', () => {
  test.each([
    ['of a cut word goes', 'recher-|ches', 'recherches'],
    ['of capitals too', 'COMMU-|NIQUÉ', 'COMMUNIQUÉ'],
    ['of a compound before a name stays', 'Nordrhein-|Westfalen', 'Nordrhein-Westfalen'],
    ['before a figure stays', 'covid-|19', 'covid-19'],
    ['behind a figure stays', 'the 2024-|models', 'the 2024-models'],
    ['of a prefix that owns it stays', 'socio-|économiques', 'socio-économiques'],
    ['of a known compound stays', 'la porte-|parole', 'la porte-parole'],
    ['U+2010 is one', 'recher‐|ches', 'recherches'],
    ['of Cyrillic', 'исследо-|вание', 'исследование'],
    ['of Greek', 'ανακοί-|νωση', 'ανακοίνωση'],
  ])('%s', (_, lines, joined) => expect(join(lines)).toBe(joined))

  test('the sign with which the producer cuts words goes, be it behind a prefix; the author’s own stays', () => {
    const cut = (lines: string, ownCutSign?: boolean) =>
      joinParts(
        lines.split('|').map((text): Span[] => [{ text }]),
        { words: new Map(), prefixes, ...(ownCutSign ? { ownCutSign } : {}) },
      )
        .spans.map((s) => s.text)
        .join('')
    expect(cut('nel pre‐|sente', true)).toBe('nel presente')
    expect(cut('nel pre‐|sente')).toBe('nel pre‐sente')
    expect(cut('socio-|économiques', true)).toBe('socio-économiques')
  })

  test.each([
    ['email', 'an e-|mail', ['e-mail'], 'an e-mail'],
    ['know-how', 'their know-|how', ['know-how'], 'their know-how'],
    ['socioéconomiques', 'socio-|économiques', ['socioéconomiques'], 'socioéconomiques'],
    ['waterfront', 'the water-|front', ['waterfront'], 'the waterfront'],
  ])("the document's own words come first: %s", (_, lines, words, joined) => expect(join(lines, words)).toBe(joined))

  test('two words of the document are likelier a compound', () =>
    expect(join('a harbour-|office', ['harbour', 'office'])).toBe('a harbour-office'))
  test('verb and pronoun keep it', () => expect(join('explique-t-|il', ['dit'])).toBe('explique-t-il'))
  test('a dash with white before it is none', () => expect(join('the pier –|a new one')).toBe('the pier – a new one'))
  test('a hyphen with white before it is none', () => expect(join('the pier -|a new one')).toBe('the pier - a new one'))
})

describe('a soft hyphen', () => {
  test('at the end joins', () => expect(join('recher\u00ad|ches')).toBe('recherches'))
  test('inside is not printed', () => expect(join('recher\u00adches du\u00ad|rables')).toBe('recherches durables'))
  test('and where lines begin is counted without it', () => {
    const parts = ['a\u00adb c\u00ad', 'd', 'e'].map((text): Span[] => [{ text }])
    expect(joinParts(parts, { words: new Map(), prefixes }).starts).toEqual([0, 4, 6])
  })
})

describe('an address cut by a line end', () => {
  test.each([
    ['after a slash', 'see https://ferries.example/|news/2024', 'see https://ferries.example/news/2024'],
    ['after a dot', 'at www.ferries.|example', 'at www.ferries.example'],
    ['after the sign of a mail', 'press@|ferries.example', 'press@ferries.example'],
    ['before its domain’s end', 'press@ferries|.example', 'press@ferries.example'],
    ['with a query', 'https://ferries.example/a|?id=4&x=2', 'https://ferries.example/a?id=4&x=2'],
    ['after a hyphen of its own', 'https://ferries.example/new-|pier.html', 'https://ferries.example/new-pier.html'],
  ])('%s', (_, lines, joined) => expect(join(lines)).toBe(joined))

  test('the link over both lines is the witness', () =>
    expect(join('www.ferries.example/timeta|bles', [], 'http://www.ferries.example/timetables')).toBe(
      'www.ferries.example/timetables',
    ))
  test('also that a hyphen was put in', () =>
    expect(join('www.ferries.example/time-|tables', [], 'http://www.ferries.example/timetables')).toBe(
      'www.ferries.example/timetables',
    ))
  test('or is its own', () =>
    expect(join('www.ferries.example/time-|tables', [], 'http://www.ferries.example/time-tables')).toBe(
      'www.ferries.example/time-tables',
    ))
  test.each([
    ['a word after it', 'see www.ferries.example|for more', 'see www.ferries.example for more'],
    ['a sentence after its stop', 'see www.ferries.example.|Travellers', 'see www.ferries.example. Travellers'],
    ['another address', 'press@ferries.example|www.ferries.example', 'press@ferries.example www.ferries.example'],
    ['a link with words on both lines', 'see the|timetables', 'see the timetables'],
  ])('%s stays apart', (_, lines, joined) =>
    expect(join(lines, [], lines.includes('the|') ? 'http://ferries.example' : undefined)).toBe(joined),
  )
})

describe('scripts', () => {
  test.each([
    ['Japanese', '新しい|桟橋が', '新しい桟橋が'],
    ['Chinese after a comma', '新码头，|今年', '新码头，今年'],
    ['katakana with its long sign', 'フェリー|ターミナル', 'フェリーターミナル'],
    ['a bracket', '今年「|新桟橋」', '今年「新桟橋」'],
    ['a figure after Chinese', '建于|1887年', '建于1887年'],
    ['Chinese after a figure', '1887|年建造', '1887年建造'],
    ['a quotation', '说：“好。”|馆长', '说：“好。”馆长'],
  ])('%s: nothing between', (_, lines, joined) => expect(join(lines)).toBe(joined))

  test.each([
    ['Korean', '새로운|부두가', '새로운 부두가'],
    ['Latin after Japanese', '新桟橋|Norholm', '新桟橋 Norholm'],
    ['Arabic', 'ميناء|جديد', 'ميناء جديد'],
  ])('%s: a space', (_, lines, joined) => expect(join(lines)).toBe(joined))
})

describe('what the document shows', () => {
  const seam = (lines: string, shown: object) =>
    joinParts(
      lines.split('|').map((text): Span[] => [{ text }]),
      { words: new Map(), prefixes, ...shown },
    )
      .spans.map((s) => s.text)
      .join('')
  test('figures set apart stay apart', () => {
    expect(seam('建于|1887', { spacedFigures: true })).toBe('建于 1887')
    expect(seam('建于|Norholm', { spacedFigures: false })).toBe('建于Norholm')
  })
  test('a Korean word that goes on is put together', () => {
    expect(seam('부두가|참|여했다', { wordGoesOn: (before: string) => before.endsWith('참') })).toBe('부두가 참여했다')
  })
})
