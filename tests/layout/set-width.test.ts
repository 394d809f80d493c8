import { describe, expect, test } from 'vitest'
import { whiteEvidence } from '../../src/layout/paragraph-weights.ts'
import { lineWidths, setWidth } from '../../src/layout/set-width.ts'
import { laidOut, linesOf, typed } from './drawing.ts'

describe('widths in print', () => {
  test('narrow, wide and ordinary letters', () => {
    expect(setWidth('nnnn')).toBe(4)
    expect(setWidth('illi')).toBeLessThan(2.2)
    expect(setWidth('MWMW')).toBeGreaterThan(6)
    expect(setWidth('港湾')).toBeCloseTo(2 * setWidth('港'))
    expect(setWidth('')).toBe(0)
  })

  test('accents add nothing, however they are written', () => {
    expect(setWidth('éàü')).toBeCloseTo(setWidth('eau'))
    expect(setWidth('e\u0301')).toBe(setWidth('e'))
  })
})

/** Set in a proportional font: the lines are equally wide in print and differ by up to eight letters. */
const proportional = `
The little fillet of the filly is still in its till, if little else will fit in it at
all this evening, and William Mumm would warm many women's mammoths
while in silt his sister's little lilies tilt till the lit hill is filled with their frill
and more women whom we know come home from the woolmen's mammoth
fair with all their fillies. It is still light, if a little chilly, till it is still for the
town whom the harbour warden welcomes home with warm mammoth
filets.`

const counted = `
The little fillet of the filly is still in its till, if little else will
fit in it at all this evening, and William Mumm would warm many women's
mammoths while in silt his sister's little lilies tilt till the lit hill
is filled with their frill and more women whom we know come home from
the woolmen's mammoth fair with all their fillies. It is still light, if
a little chilly, till it is still for the town whom the harbour warden
welcomes home.`

describe('how a dump was wrapped', () => {
  test('equally wide lines are measured in print, equally long ones are counted', () => {
    const print = lineWidths(linesOf(typed(proportional.trim())).lines, 3)
    expect(print.ofText('MM')).toBeGreaterThan(2.5)
    const cells = lineWidths(linesOf(typed(counted.trim())).lines, 0)
    expect(cells.ofText('MM')).toBe(2)
    expect(cells.trust).toBeLessThan(0)
  })

  test('too few lines tell nothing', () => {
    const few = lineWidths(linesOf(typed('A harbour.\nAnother harbour.')).lines, 3)
    expect(few).toMatchObject({ trust: 0, tolerance: 0.05 })
  })
})

describe('white at the ends of lines', () => {
  test('more of it is more evidence, and more still where a sentence has ended', () => {
    const shares = [-0.1, 0, 0.01, 0.05, 0.1, 0.3, 0.5, 0.9]
    for (const ended of [true, false]) {
      const said = shares.map((share) => whiteEvidence(share, ended))
      expect(said).toEqual([...said].sort((a, b) => a - b))
      expect(said[0]).toBeLessThan(0)
      expect(said.at(-1)).toBeGreaterThan(2)
    }
    for (const share of shares.slice(0, 6))
      expect(whiteEvidence(share, true)).toBeGreaterThan(whiteEvidence(share, false))
  })
})

describe('heads of dumps without blank lines', () => {
  const text = `
The harbour board of Norholm will meet on Thursday, and the town is
invited. The board has not met since the spring, when it was flooded
out of its rooms, and has much to say. It meets in the fish hall.
Ferries keep their timetable while it does. Two berths on the south
side have been set aside for them, and the fish hall stays open all
morning.
The board had put the matter off for eleven years, first for want of
money and then for want of herring. The herring have come back since
and the money is expected.`

  test('a word or two under a headline are its last', () => {
    const found = laidOut(typed(`Harbour board of Norholm calls the first meeting since\nthe Flood${text}`))
    expect(found[0]).toBe('Harbour board of Norholm calls the first meeting since the Flood')
    const more = laidOut(typed(`Norholmer Hafenrat tagt wieder im großen Saal der alten\nFischhalle${text}`))
    expect(more[0]).toBe('Norholmer Hafenrat tagt wieder im großen Saal der alten Fischhalle')
  })

  test('a line longer than the headline is none of it', () => {
    const found = laidOut(
      typed(`Harbour board of Norholm meets\nThursday’s meeting is the first since the flood of last spring${text}`),
    )
    expect(found[0]).toBe('Harbour board of Norholm meets')
  })

  test('a place and a dash open the text without a date', () => {
    const found = laidOut(
      typed(`Harbour Board of Norholm Meets in the Fish Hall on Thursday\nNorholm, Oregon – The${text.slice(4)}`),
    )
    expect(found[1]).toMatch(/^Norholm, Oregon – The/)
  })

  test('an initial ends no sentence', () => {
    const found = laidOut(
      typed(
        `${text.trim()}\nThe board was founded in the year of the great herring by Doctor A.\nQuill and nine captains, of whom four could read. It never met since\nthen without one of them.`,
      ),
    )
    expect(found.at(-1)).toMatch(/Doctor A\. Quill and nine/)
  })

  test('what says until when nothing may be published stands alone', () => {
    const found = laidOut(
      typed(
        `EMBARGOED until 16:00 GMT on Wednesday 5 February 2025\nHarbour board of Norholm meets again after ten years${text}`,
      ),
    )
    expect(found[0]).toBe('EMBARGOED until 16:00 GMT on Wednesday 5 February 2025')
  })

  test('a place and a date alone on their line stand alone', () => {
    const found = laidOut(typed(`Norholm, 3 May 2024\nHarbour Board of Norholm${text}`))
    expect(found.slice(0, 2)).toEqual(['Norholm, 3 May 2024', 'Harbour Board of Norholm'])
  })

  test('a headline in capitals goes on in capitals', () => {
    const found = laidOut(typed(`HARBOUR BOARD OF NORHOLM APPROVES\nITS RESULTS FOR THE YEAR${text}`))
    expect(found[0]).toBe('HARBOUR BOARD OF NORHOLM APPROVES ITS RESULTS FOR THE YEAR')
  })
})
