import { expect, test } from 'vitest'
import { documentInfo, isoDate } from '../../src/read/pdf-info.ts'

const blank = {
  title: '',
  author: '',
  subject: '',
  keywords: '',
  producer: '',
  creator: '',
  created: '',
  language: '',
  tagged: false,
}

test.each([
  ["D:20180219090000+01'00'", '2018-02-19T09:00:00+01:00'],
  ["D:20180219090000-05'30", '2018-02-19T09:00:00-05:30'],
  ['D:20180219090000Z', '2018-02-19T09:00:00Z'],
  ["D:20180219090000Z00'00'", '2018-02-19T09:00:00Z'],
  ['D:20180219', '2018-02-19'],
  ['D:201802', '2018-02'],
  ['20180219090000', '2018-02-19T09:00:00'],
  ['D:2018', undefined],
  ['D:20181319', undefined],
  ['Monday', undefined],
  ['', undefined],
])('%s', (raw, iso) => {
  expect(isoDate(raw)).toBe(iso)
})

test('what is said is kept, in one line', () => {
  const info = documentInfo({ ...blank, title: ' Opening\r\n of the pool ', language: 'de_CH', tagged: true })
  expect(info).toEqual({ title: 'Opening of the pool', language: 'de-CH', tagged: true })
})

test.each(['þÿ\u0000A', '\u0001\u0002', '\uFFFD\uFFFD', '\uE001', '----', 'x\u0000y'])(
  'junk %j is left out',
  (title) => {
    expect(documentInfo({ ...blank, title })).toEqual({})
  },
)
