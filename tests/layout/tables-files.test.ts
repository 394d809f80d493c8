import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toPieces } from '../../src/layout/lines.ts'
import { measure } from '../../src/layout/measure.ts'
import { isRightToLeft, mirrorPage } from '../../src/layout/mirror.ts'
import { findTables, joinTables } from '../../src/layout/tables.ts'
import { withDefaults } from '../../src/options.ts'
import { read } from '../../src/read/index.ts'
import { toRows } from './table-page.ts'

/** The tables of a rendered file, joined over its pages. */
async function tablesOf(name: string): Promise<string[][]> {
  const path = new URL(`files/${name}.pdf`, import.meta.url)
  const source = await read(new VFile({ value: readFileSync(path) }), withDefaults({}))
  const mirrored = isRightToLeft(source)
  const pages = mirrored ? source.pages.map(mirrorPage) : source.pages
  const lines = pages.map((page) => toPieces(page, mirrored))
  const body = measure(lines.flat())
  const blocks = pages.flatMap((page, i) => findTables(page, lines[i]!, body).tables)
  return joinTables(blocks).flatMap((block) => (block.type === 'table' ? [toRows(block)] : []))
}

test('a drawn grid with a merged head and wrapped cells; a frame, a form and contact boxes beside it are none', async () => {
  expect(await tablesOf('table-grid')).toEqual([
    [
      'Kran | Standort | Hersteller | Kosten und Baubeginn | ',
      'K 11 | Nordkai, hinter dem alten Zollamt | Brückner Fördertechnik | 12,4 Mio. € | Mai 2024',
      'K 12 | Nordkai, zweites Feld der Verladeanlage für Schüttgut | Brückner Fördertechnik | 11,9 Mio. € | Oktober 2024',
      'K 13 | Südkai | Werft Hallig und Söhne Maschinenbaugesellschaft | 14,0 Mio. € | Frühjahr 2025',
    ],
  ])
})

test('a statement of income without lines, four title lines above it', async () => {
  const [table, ...others] = await tablesOf('table-unruled')
  expect(others).toEqual([])
  expect(table).toHaveLength(12)
  expect(table![0]).toBe(
    ' | Three months ended September 30, 2023 | 2022 | Nine months ended September 30, 2023 | 2022',
  )
  expect(table![2]).toBe('Line haul | $ 61,204 | $ 55,870 | $ 178,333 | $ 160,012')
  expect(table).toContain(
    'Purchased transportation, net of amounts recovered from customers | 22,930 | 20,844 | 67,204 | 59,118',
  )
})

test('rows parted by colour, of words and of figures', async () => {
  expect(await tablesOf('table-zebra')).toEqual([
    [
      'Film | Regi | Land | Sal',
      'Den sista färjan | Ingrid Halmsjö | Sverige | Svanen',
      'Måsarna över Grå holmen, en berättelse i fyra årstider | Petter Ljungskär | Sverige och Norge | Svanen',
      'Snöblint | Aila Kuuranen | Finland | Lilla salen',
      'Till minne av havet | Rui Santelmo | Portugal | Lilla salen',
    ],
    ['Biljett | Pris', 'En film | 110 kr', 'Dagspass | 290 kr', 'Festivalpass | 850 kr'],
  ])
})

test('a table over two pages is one, its repeated header printed once', async () => {
  const [table, ...others] = await tablesOf('table-two-pages')
  expect(others).toEqual([])
  expect(table).toHaveLength(46)
  expect(table!.filter((row) => row.startsWith('Équipement'))).toHaveLength(1)
})

test('right to left: the first column is the rightmost', async () => {
  const [table] = await tablesOf('table-right-to-left')
  expect(table![0]).toBe('مليون ريال | 2024 | 2023 | التغير')
  expect(table![1]).toBe('صافي الدخل | 412.5 | 380.1 | 8.5%')
})

test('contacts, signatures, a box of labels, two columns of prose, a letterhead: no tables', async () => {
  expect(await tablesOf('no-table')).toEqual([])
})
