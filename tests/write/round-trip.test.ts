import { expect, test } from 'vitest'
import type { Block, Span } from '../../src/layout/block.ts'
import { toMarkdown } from '../../src/write/markdown.ts'
import { toMdast } from '../../src/write/mdast.ts'
import { bare, parse } from './parse.ts'
import { body, list, paragraph, release, table } from './release.ts'

/** Text that Markdown could take for something else, in many scripts. */
const pieces =
  `# 1. 2) - + * _ ** __ ~ ~~ \` \`\`\` > < & &amp; &#x41; | || : ; ! [ ] [x] ( ) [a](b) ![ \\ / = === --- *** ___ <b> <!-- www.a.example
  http:// https://a.example/b_c(d) a@b a@b.example xmpp:a@b.example « » “ ” ' " ’ — – … ¿ ¡ 。 、 「 」 東京 本文 서울 القاهرة ไทย Ł é e\u0301 ß 12\u00A0000 A a
  \u00AD \u200B \u00A0 \u2028 \u0085 \u0007 \uFEFF \t \n I II a) • 1 10 1000 # ## [^1] [^1]: ^ $ % {} .example .. x
  mailto:a@b.example ftp://a.example _a_ *a* (c) +33 -5 => <- -> 5*3 2_000 a_b_c ~a~ ~~a~~`.split(/(?<=\S) |\n {2}/)

/** A small generator with a seed (mulberry32): the same texts on every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function texts(next: () => number): { spans: () => Span[]; text: () => string } {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const text = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(pieces)).join(next() < 0.6 ? ' ' : '')
  const span = (): Span => ({
    text: text() + (next() < 0.3 ? ' ' : ''),
    ...(next() < 0.25 && { bold: true }),
    ...(next() < 0.25 && { italic: true }),
    ...(next() < 0.08 && { script: pick(['super', 'sub'] as const) }),
    ...(next() < 0.08 && {
      url: pick(['https://port.example/a(b)', 'mailto:a@b.example', 'http://x.example/?a=1&b=2']),
    }),
  })
  return { text, spans: () => Array.from({ length: 1 + Math.floor(next() * 4) }, span) }
}

/** A body of 400 unmarked letters first, so that marks are not what most of the text has. */
const plain = paragraph('plain '.repeat(70))

test('any text parses back to the tree that was written, without a character reference', () => {
  for (let seed = 1; seed <= 250; seed++) {
    const { spans, text } = texts(random(seed))
    const blocks: Block[] = [
      paragraph(spans()),
      list([
        ['•', text(), list([['–', text()]])],
        ['•', text(), paragraph(spans())],
        ['•', text()],
      ]),
      paragraph(spans()),
      list(
        [
          ['1.', text()],
          ['2.', text()],
          ['9.', text()],
        ],
        true,
      ),
      table(
        [
          [text(), text()],
          [text(), text()],
        ],
        [null, 'right'],
      ),
    ]
    const heading = text()
    const tree = toMdast(
      release([
        { role: 'headline', text: heading, blocks: [paragraph(heading)] },
        { role: 'subheadline', text: heading, blocks: [paragraph(heading)] },
        { role: 'lede', datelineLength: 9, blocks: [paragraph(spans())] },
        body(plain, ...blocks),
      ]),
    )
    const markdown = toMarkdown(tree)
    expect(parse(markdown), `seed ${seed}\n${markdown}`).toEqual(bare(tree))
    expect(markdown, `seed ${seed}`).not.toMatch(/(?<!\\)&#x(?!41)/)
    expect(markdown, `seed ${seed}`).toBe(markdown.normalize('NFC'))
  }
})
