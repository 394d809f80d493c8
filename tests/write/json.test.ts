import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { report } from '../../src/messages.ts'
import { toFrontMatter } from '../../src/write/front-matter.ts'
import { toJson } from '../../src/write/json.ts'
import { body, footnote, furniture, list, paragraph, release, table } from './release.ts'

const info = { mediaType: 'text/plain', sha256: '0'.repeat(64), pages: 1 } as const

test('sections in source order with their evidence, what was left out apart', () => {
  const heading = paragraph('Contact presse')
  const note = footnote('n', '1', 'Note.')
  const found = release(
    [
      { role: 'kicker', text: 'COMMUNIQUÉ', kind: 'press-release', blocks: [paragraph('COMMUNIQUÉ')] },
      {
        role: 'subhead',
        text: 'Deux  ans',
        depth: 3,
        blocks: [paragraph('Deux ans')],
        confidence: 0.5,
        language: 'fr',
      },
      body(list([['•', 'one', list([['–', 'two']])]]), table([['a', 'b']])),
      {
        role: 'media-contact',
        heading,
        contacts: [{ emails: ['a@b.example'], phones: [] }],
        press: true,
        blocks: [heading],
      },
      { role: 'footnote', note, blocks: [note] },
      { role: 'furniture', blocks: [furniture('Page 1/2')] },
    ],
    { language: 'fr', languages: ['fr'], evidence: { title: 'size 22' } },
  )
  const file = new VFile()
  report(file, 'date-missing')
  report(file, 'page-without-text', [2], 2)
  const matter = toFrontMatter(found, info)
  const json = toJson(found, matter, file.messages)

  expect(json.frontMatter).toBe(matter)
  expect(json.sections.map(({ role, text, because }) => [role, text, because])).toEqual([
    ['subhead', 'Deux ans', 'test'],
    ['body', 'one\ntwo\na\tb', 'test'],
    ['media-contact', 'Contact presse', 'test'],
    ['footnote', 'Note.', 'test'],
  ])
  expect(json.sections[0]).toMatchObject({ depth: 3, confidence: 0.5, language: 'fr' })
  expect(json.sections[2]).toMatchObject({ heading: 'Contact presse', contacts: [{ emails: ['a@b.example'] }] })
  expect(json.leftOut.map(({ role, text }) => [role, text])).toEqual([
    ['kicker', 'COMMUNIQUÉ'],
    ['furniture', 'Page 1/2'],
  ])
  expect(json.leftOut[1]!.blocks).toEqual([
    { type: 'furniture', text: 'Page 1/2', page: 1, box: [0, 0, 100, 10], kind: 'footer', because: 'repeated' },
  ])
  expect(json.messages).toMatchObject([{ rule: 'date-missing' }, { rule: 'page-without-text', page: 2 }])
  expect(json.messages[0]).not.toHaveProperty('page')
  expect(json.evidence).toEqual({ title: 'size 22' })
})

test('is plain data', () => {
  const found = release([body(paragraph('Text.'))])
  const json = toJson(found, toFrontMatter(found, info), [])
  expect(JSON.parse(JSON.stringify(json))).toEqual(json)
})
