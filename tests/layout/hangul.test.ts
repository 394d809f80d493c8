import { expect, test } from 'vitest'
import { hangulSeams } from '../../src/layout/hangul.ts'
import { joinLines } from '../../src/layout/join.ts'
import { toPieces } from '../../src/layout/lines.ts'
import { a4, drawn } from './drawing.ts'

const text =
  '노르홀름 페리 회사는 오는 오월부터 밤에도 배를 운항한다고 수요일에 밝혔다. 회사는 새로운 배를 두 척 들여오고 항구에 새로운 부두를 짓는다. ' +
  '새로운 부두는 내년 봄에 문을 열며 사무실과 지붕을 갖춘다. 항구를 찾는 승객은 새로운 사무실에서 밤에도 표를 살 수 있다. 회사는 승객을 위해 ' +
  '밤에도 운항하는 배를 늘리고 항구에서 시내로 가는 버스도 늘릴 수 있다고 밝혔다. 새로운 배는 승객을 백 명까지 태울 수 있다.'

/** The text in lines of so many signs, broken anywhere, or at the last space before. */
function broken(length: number, anywhere: boolean): string[] {
  const lines: string[] = []
  for (let rest = text; rest; ) {
    const space = rest.lastIndexOf(' ', length)
    const end = rest.length <= length ? rest.length : anywhere || space < 1 ? length : space
    lines.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return lines
}
const seams = (lines: string[]) =>
  hangulSeams(toPieces(a4(lines.flatMap((line, i) => drawn(line, { y: 60 + 12 * i })))))

test('lines that break between words', () => expect(seams(broken(15, false))).toBeUndefined())
test('lines that break anywhere: most words that go on are known, most that end as well', () => {
  const lines = broken(15, true)
  const goesOn = seams(lines)!
  expect(goesOn).toBeDefined()
  const plain = text.replaceAll(' ', '')
  let right = 0
  let at = 0
  lines.slice(0, -1).forEach((line, i) => {
    at += line.replaceAll(' ', '').length
    const inside = text.replaceAll(/ /g, '\u0000').includes(plain.slice(at - 2, at + 2))
    if (goesOn(line, lines[i + 1]!) === inside) right++
  })
  expect(right).toBeGreaterThan(0.7 * (lines.length - 1))
})
test('a seam with a stop or a Latin letter is a space as ever', () => {
  const goesOn = seams(broken(15, true))!
  expect(goesOn('밝혔다.', '회사는')).toBe(false)
  expect(goesOn('배를', 'Norholm')).toBe(false)
})
test('too few lines say nothing', () => expect(seams(broken(15, true).slice(0, 4))).toBeUndefined())

test('a line with room behind it ends with its word', () => {
  const list = { words: new Map(), prefixes: new Set<string>(), wordGoesOn: () => true }
  const joined = (...lines: string[]) =>
    joinLines(toPieces(a4(lines.flatMap((line, i) => drawn(line, { y: 60 + 12 * i })))), list)
      .spans.map((span) => span.text)
      .join('')
  expect(joined('새로운 부두는 내년 봄', '에 문을 연다')).toBe('새로운 부두는 내년 봄에 문을 연다')
  expect(joined('홍보실 차장', '새로운 부두는 내년 봄')).toBe('홍보실 차장 새로운 부두는 내년 봄')
})
