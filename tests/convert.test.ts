import { describe, expect, it } from 'vitest'
import { convert, convertAll } from '../src/convert.ts'

const bilingual = `COMMUNIQUÉ DE PRESSE

La ville de Quillebourg ouvre une usine de pompes

Quillebourg, le 12 mars 2024 – La nouvelle usine produira quarante mille pompes par an et remplacera deux anciens
ateliers, que la ville transformera en logements pour les familles.

Les travaux commenceront au printemps et dureront dix-huit mois, a déclaré la directrice du site devant le conseil.

Contact presse
Ada Quillet
ada.quillet@quillebourg.example

PRESS RELEASE

The town of Quillebourg opens a plant for pumps

Quillebourg, 12 March 2024 – The new plant will produce forty thousand pumps a year and replace two older halls, which
the town will turn into homes for families.

Construction begins in the spring and will take eighteen months, the manager of the site told the council on Friday.

Press contact
Ada Quillet
ada.quillet@quillebourg.example
`

const input = () => ({ path: 'archive/pompes.txt', value: bilingual })

describe('convertAll', () => {
  it('gives one file for each language version, which name each other', async () => {
    const files = await convertAll(input(), { splitLanguages: true, sourceName: 'archive/pompes.txt' })
    expect(
      files.map(({ stem, data }) => [stem, data.matter?.language, data.matter?.title, data.matter?.translations]),
    ).toEqual([
      [
        'pompes.fr',
        'fr',
        'La ville de Quillebourg ouvre une usine de pompes',
        [{ language: 'en', file: 'pompes.en.md', title: 'The town of Quillebourg opens a plant for pumps' }],
      ],
      [
        'pompes.en',
        'en',
        'The town of Quillebourg opens a plant for pumps',
        [{ language: 'fr', file: 'pompes.fr.md', title: 'La ville de Quillebourg ouvre une usine de pompes' }],
      ],
    ])
    expect(files.every((file) => !file.data.matter?.warnings?.includes('several-languages'))).toBe(true)
    expect(String(files[0])).not.toContain('forty thousand')
    expect(String(files[1])).not.toContain('quarante mille')
  })
  it('gives one file where nothing is split, with a message', async () => {
    const files = await convertAll(input())
    expect(files).toHaveLength(1)
    expect(files[0]!.data.matter?.warnings).toContain('several-languages')
    expect(String(files[0])).toBe(String(await convert(input())))
    expect(await convertAll(input(), { splitReleases: true })).toHaveLength(1)
  })
  it('loses no word of either version', async () => {
    const files = await convertAll(input(), { splitLanguages: true })
    const printed = files.map(String).join('\n')
    for (const word of bilingual.match(/\p{L}{4,}/gu)!) expect(printed).toContain(word)
  })
})
