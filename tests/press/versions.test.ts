import { describe, expect, it } from 'vitest'
import { english, french, p, press, roles } from './page.ts'

const fr = () => [
  p('COMMUNIQUÉ DE PRESSE'),
  p('La ville de Quillebourg ouvre une usine de pompes', { size: 18, bold: true }),
  p(`Quillebourg, le 12 mars 2024 – ${french[0]}`),
  p(french[1]!),
  p(french[0]!),
]
const en = (page = 1) => [
  p('The town of Quillebourg opens a plant for pumps', { size: 18, bold: true, page }),
  p(`Quillebourg, 12 March 2024 – ${english[0]}`, { page }),
  p(english[1]!, { page }),
  p(english[0]!, { page }),
]

describe('versions in several languages', () => {
  it('are told, kept in order, and each is whole', () => {
    const found = press([...fr(), ...en()])
    expect(found.parts?.map(({ kind, release }) => [kind, release.language, release.title, release.date])).toEqual([
      ['language', 'fr', 'La ville de Quillebourg ouvre une usine de pompes', '2024-03-12'],
      ['language', 'en', 'The town of Quillebourg opens a plant for pumps', '2024-03-12'],
    ])
    expect(found).toMatchObject({
      language: 'fr',
      languages: ['fr', 'en'],
      title: 'La ville de Quillebourg ouvre une usine de pompes',
    })
    expect(roles(found)).toContain('version-headline: The town of Quillebourg opens a plant fo')
    expect(found.sections.filter((section) => section.language === 'en').length).toBeGreaterThan(1)
  })
  it.each([
    ['a boilerplate', [p('About Quillby Pumps', { bold: true }), p(english[0]!), p(english[1]!)]],
    ['a legal notice', [p('Forward-looking statements', { bold: true }), p(english[0]!), p(english[1]!)]],
    ['one paragraph', [p(english[0]!)]],
  ])('are not %s', (_, end) => {
    expect(press([...fr(), ...end]).parts).toBeUndefined()
  })
})

describe('several releases in one file', () => {
  const next = (page: number) => [
    p('Mill Lane gets a second hall of pumps in autumn', { size: 18, bold: true, page }),
    p(`LEEDS, 14 March 2024 – ${english[1]}`, { page }),
    p(english[0]!, { page }),
  ]
  it('begin on a page of their own', () => {
    expect(
      press([...en(1), ...next(2)]).parts?.map(({ kind, release }) => [kind, release.title, release.date]),
    ).toEqual([
      ['release', 'The town of Quillebourg opens a plant for pumps', '2024-03-12'],
      ['release', 'Mill Lane gets a second hall of pumps in autumn', '2024-03-14'],
    ])
  })
  it('begin after an end mark', () => {
    expect(press([...en(1), p('###'), ...next(1)]).parts).toHaveLength(2)
  })
  it('are not a dateline in the text, nor a second page', () => {
    expect(press([...en(1), ...next(1).slice(1)]).parts).toBeUndefined()
    expect(press([...en(1), p(english[1]!, { page: 2 }), p(english[0]!, { page: 2 })]).parts).toBeUndefined()
  })
})
