import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert.ts'

/** The body of a dump as Markdown. */
const markdown = async (value: string): Promise<string> => String(await convert({ path: 'x.txt', value }))
const headings = async (value: string): Promise<string[]> =>
  (await markdown(value)).split('\n').filter((line) => line.startsWith('##'))

const korean = (heading: string) => `보도자료

한들바다 박물관, 어린이가 만든 등대 전시 연다

한들바다 박물관은 오는 5월 4일부터 지역 초등학생이 직접 만든 등대 전시를 연다고 밝혔다. 학생들은 한 학기 동안 박물관을 찾았다.

${heading}

박물관은 전시 기간에 매주 토요일 등대지기와의 대화를 마련하고, 저녁마다 등대의 불을 켤 계획이라고 설명했다. 입장료는 없다.
`

describe('East Asian headings in a dump', () => {
  it.each(['□ 주요 행사', '■ 주요 행사', '◆ 주요 행사'])('%s loses its sign', async (heading) => {
    expect(await headings(korean(heading))).toEqual(['## 주요 행사'])
  })
  it('stand between brackets', async () => {
    expect(await headings(korean('< 전시 기간의 주요 행사와 관람 안내 >'))).toHaveLength(1)
    expect(await headings(korean('【주요 행사】'))).toHaveLength(1)
  })
  it('are no sentences behind a sign', async () => {
    expect(await headings(korean('□ 전시는 8월 말까지 이어진다.'))).toEqual([])
  })
})

const release = (middle: string) => `PRESS RELEASE

Norholm lengthens its north pier by forty metres

Norholm, 3 May 2023 – The harbour board of Norholm voted on Tuesday night to lengthen the north pier by forty metres. Work begins in March.

Why it is needed

The herring fleet has grown to forty boats, and on a Monday morning a third of them wait in the roads until a berth is free.

What it costs

The pier costs nine million crowns, of which the region pays a third and the herring fleet the rest. The town gives the stone.

${middle}

The work is done by night, when the berths are free, and the fish hall stays open every morning as it always has been.
`

describe('set like the headings already found', () => {
  it('below a line that announces what follows', async () => {
    const found = await headings(release('The board has agreed to these steps:\n\nWhen it is built'))
    expect(found).toEqual(['## Why it is needed', '## What it costs', '## When it is built'])
  })
  it('not a last line with nothing under it, nor a list of names', async () => {
    expect(await headings(`${release('More')}\nAnnex. Questions and answers\n`)).not.toContain(
      '## Annex. Questions and answers',
    )
  })
})

describe('numbered', () => {
  const body = (a: string, b: string) =>
    release(`${a}

The ferries keep their timetable while the work lasts, and two berths on the south side have been set aside for them.

${b}

- forty metres of granite
- nine million crowns`)
  it('with its neighbour in number, over text and over a list', async () => {
    const found = await headings(body('１．The ferries', '２．The figures'))
    expect(found.slice(2)).toEqual(['## １．The ferries', '## ２．The figures'])
  })
  it('not a sentence', async () => {
    expect(await headings(body('1. The ferries run;', '2. The figures are these;'))).toHaveLength(2)
  })
})

describe('over one line of text', () => {
  it('that is a sentence of some length', async () => {
    const text = release(
      'The programme in brief\n\nFriday 13 at five: the Great Store opens. Tasting follows, and it is free.',
    )
    expect(await headings(text)).toContain('## The programme in brief')
  })
  it('not over a name', async () => {
    expect(await headings(release('The programme in brief\n\nAda Quill, Norholm.'))).toHaveLength(2)
  })
})
