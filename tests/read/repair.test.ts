import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../src/read/entities.ts'
import { repairC1, repairMojibake } from '../../src/read/mojibake.ts'
import { decodeQuotedPrintable, isQuotedPrintable } from '../../src/read/quoted-printable.ts'

const mojibake = (text: string, as: string): string => new TextDecoder(as).decode(new TextEncoder().encode(text))

describe('repairMojibake', () => {
  it.each(['windows-1252', 'macintosh'])('undoes UTF-8 read as %s', (encoding) => {
    const text = 'L’été déjà venu, la société présente « Œuvres » – à côté de l’hôtel.'
    expect(repairMojibake(mojibake(text, encoding)).text).toBe(text)
  })

  it('undoes Cyrillic and Japanese read as windows-1251 and -1252', () => {
    expect(repairMojibake(mojibake('Компания объявила', 'windows-1251')).text).toBe('Компания объявила')
    expect(repairMojibake(mojibake('新製品を発表', 'windows-1252')).text).toBe('新製品を発表')
  })

  it('undoes it twice', () => {
    const twice = mojibake(mojibake('Une société créée à Évry, déjà réputée', 'windows-1252'), 'windows-1252')
    expect(repairMojibake(twice).text).toBe('Une société créée à Évry, déjà réputée')
  })

  it('takes the Â off a no-break space, but not off a word or out of quotes', () => {
    expect(repairMojibake('3 per cent. Â\u00a0\nNext').text).toBe('3 per cent. \u00a0\nNext')
    expect(repairMojibake('la lettre «\u00a0Â\u00a0» et PÂ\u00a0!').repairs).toBe(0)
  })

  it('repairs one wrong piece in a right text', () => {
    expect(repairMojibake('Le café de la sociÃ©té')).toEqual({ text: 'Le café de la société', repairs: 1 })
  })

  it.each([
    'SÃO PAULO, a maçã e o pão “DA MANHÔ',
    'A sequência Ã© aparece quando o texto é lido errado.',
    'La Ligue « PÂ » à «tout prix»',
    'СССР «Россия» РС',
    'Überraschung für Ångström',
  ])('leaves what a writer typed: %s', (text) => {
    expect(repairMojibake(text)).toEqual({ text, repairs: 0 })
  })
})

describe('repairC1', () => {
  it('reads C1 controls as the signs of windows-1252', () => {
    expect(repairC1('l\x92eau \x93x\x94')).toEqual({ text: 'l’eau “x”', repairs: 3 })
  })
  it('leaves the line end of mainframes', () => {
    expect(repairC1('a\x85b').repairs).toBe(0)
  })
})

describe('decodeEntities', () => {
  it('undoes references that an export left', () => {
    expect(decodeEntities('L&#8217;&eacute;t&eacute; co&ucirc;te 3 &euro; &amp; plus').text).toBe(
      'L’été coûte 3 € & plus',
    )
  })
  it('undoes those escaped twice', () => {
    expect(decodeEntities('l&amp;rsquo;&amp;eacute;t&eacute; d&eacute;j&agrave;').text).toBe('l’été déjà')
  })
  it('reads 128 to 159 as windows-1252', () => {
    expect(decodeEntities('It&#146;s &#147;x&#148;').text).toBe('It’s “x”')
  })
  it.each([
    'AT&T and R&D; see https://example.com/?a=1&amp;b=2&amp;c=3&amp;d=4',
    'Write `&eacute;` for é and "&agrave;" for à, "&ccedil;" for ç.',
    'One left: caf&eacute;',
    'Smith & Sons &amp; Co',
  ])('leaves %s', (text) => {
    expect(decodeEntities(text)).toEqual({ text, repairs: 0 })
  })
})

describe('quoted-printable', () => {
  const long = 'The company, which is well known for its bridges, has today announced that =\n'
  it('is told by soft breaks and escapes of the whole text', () => {
    const text = `${long}its soci=E9t=E9 is new=20\nand d=C3=A9j=C3=A0`
    expect(isQuotedPrintable(text, false)).toBe(true)
    expect(decodeQuotedPrintable(text)).toBe(
      'The company, which is well known for its bridges, has today announced that its soci\xe9t\xe9 is new \nand d\xc3\xa9j\xc3\xa0',
    )
  })
  it.each([
    'See https://example.com/?page=20&id=41&x=30&lang=FR',
    'E=MC2 and A=B, x=3D',
    'Title\n=====\n\nText\n======\n',
    'caf\xe9 =E9 =E8 =E0',
  ])('is not %s', (text) => {
    expect(isQuotedPrintable(text, false)).toBe(false)
  })
  it('is believed of a header that says so only where escapes are', () => {
    expect(isQuotedPrintable('soci=E9t', true)).toBe(true)
    expect(isQuotedPrintable('See ?page=20 and a=b', true)).toBe(false)
  })
})
