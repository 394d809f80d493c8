import { describe, expect, test } from 'vitest'
import { dump, find } from './table-page.ts'

const tables = (text: string) => find(dump(text)).tables

describe('columns of a dump that a space parts', () => {
  test('are cut where other rows have them', () => {
    expect(
      tables(`In EUR million             Q2 2024 Q2 2023 Change
Net sales                    412.6   382.7    +7.8%
Operating profit              61.3    55.0 +11.5%
Profit for the period         26.9    23.7 +13.5%
Employees                    1,142   1,118    +2.1%`),
    ).toEqual([
      [
        'In EUR million | Q2 2024 | Q2 2023 | Change',
        'Net sales | 412.6 | 382.7 | +7.8%',
        'Operating profit | 61.3 | 55.0 | +11.5%',
        'Profit for the period | 26.9 | 23.7 | +13.5%',
        'Employees | 1,142 | 1,118 | +2.1%',
      ],
    ])
  })

  test('figures with spaces in them stay whole', () => {
    expect(
      tables(`En milliers d’euros                2023     2022 Évolution
Chiffre d’affaires              1 987,3 1 754,9          13,2 %
Résultat opérationnel courant     149,5    132,0         13,3 %
Résultat net, part du groupe       98,1     84,2         16,5 %`)[0]![1],
    ).toBe('Chiffre d’affaires | 1 987,3 | 1 754,9 | 13,2 %')
  })

  test('a row without any white between rows of cells', () => {
    expect(
      tables(`Product                     Size Best before Batch
Oat biscuits with raisins 400 g 28-05-2024 L3271 and L3272
Oat biscuits crunchy       400 g 11-06-2024 L3285
Rye crackers               250 g 12-06-2024 L3290`)[0]!.slice(0, 2),
    ).toEqual([
      'Product | Size | Best before | Batch',
      'Oat biscuits with raisins | 400 g | 28-05-2024 | L3271 and L3272',
    ])
  })

  test('figures before and behind words, where the head has a word for each', () => {
    expect(
      tables(`Datum                  Uhrzeit Veranstaltung                   Ort
Freitag, 19. Juli      19 Uhr Eröffnung mit dem Stadtchor      Rathausplatz
Samstag, 20. Juli 20.30 Uhr Lesung: Geschichten vom Fluss Stadtbibliothek
Sonntag, 21. Juli      11 Uhr Matinee                          Kornspeicher`)[0]!.slice(0, 3),
    ).toEqual([
      'Datum | Uhrzeit | Veranstaltung | Ort',
      'Freitag, 19. Juli | 19 Uhr | Eröffnung mit dem Stadtchor | Rathausplatz',
      'Samstag, 20. Juli | 20.30 Uhr | Lesung: Geschichten vom Fluss | Stadtbibliothek',
    ])
  })

  test('a head over several columns is not cut into them', () => {
    const [table] = tables(`                    For the 13 Weeks Ended    For the 26 Weeks Ended
(millions)             2004       2003           2004     2003
Revenue              $8,700     $8,851        $16,403  $16,325
Total revenues        8,781    10,196          16,575   19,076
Selling               2,064     2,299           4,108    4,209`)
    expect(table![0]).toBe('(millions) | For the 13 Weeks Ended 2004 | 2003 | For the 26 Weeks Ended 2004 | 2003')
  })

  test('figures in the cells of one column of words stay there', () => {
    expect(
      tables(`Day       Opens    Room
Monday    10:00    Hall 3
Tuesday   11:00    Hall 12
Friday    10:30    Hall 7`)[0],
    ).toEqual(['Day | Opens | Room', 'Monday | 10:00 | Hall 3', 'Tuesday | 11:00 | Hall 12', 'Friday | 10:30 | Hall 7'])
  })
})

test('where a table of a dump ends with the rest of a label, its other lone labels are rests', () => {
  expect(
    tables(`Product                  Size          Lot             Best by
Prairie Loaf Garlic      16 oz.        A 142           03/15/2025
Bread
Prairie Loaf Garlic      32 oz.        A 143           03/15/2025
Bread Twin Pack`)[0]!.slice(1),
  ).toEqual([
    'Prairie Loaf Garlic Bread | 16 oz. | A 142 | 03/15/2025',
    'Prairie Loaf Garlic Bread Twin Pack | 32 oz. | A 143 | 03/15/2025',
  ])
})

test('contacts side by side, and paragraphs, are no tables', () => {
  const text = `Ann Brook               Peter Lund
Press officer           Head of communications
Tel. +44 1632 960 142 Tel. +44 1632 960 143
ann@quay.example peter@quay.example

The hall opened in 2019  with 412 seats and 38 boxes, and
it has had 1,204,000 visitors since, of whom 55 came twice
in 2023 and 61 in 2024, which  makes it a hall of note.`
  expect(find(dump(text)).tables).toEqual([])
})
