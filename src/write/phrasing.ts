import type { PhrasingContent, Text } from 'mdast'
import type { Span } from '../layout/block.ts'
import { linkAddresses, linkLeftovers } from './links.ts'
import { needsCharacterReference } from './markdown.ts'
import { mergeRuns, type PhrasingOptions, type Run, shareMarks, toRuns } from './runs.ts'

/** A paragraph whose weight or slant changes more often than this sets a pattern, it does not stress anything. */
const mostMarkedRuns = 60

/** Spans → phrasing content, its white space in order, its addresses as links, its marks only where Markdown has them. */
export function toPhrasing(spans: Span[], options: PhrasingOptions = {}): PhrasingContent[] {
  const runs = mergeRuns(shareMarks(toRuns(spans, options)))
  const marked = runs.filter((run) => run.bold || run.italic)
  const nodes = build(runs)
  if (marked.length === 0 || !needsCharacterReference(nodes)) return nodes
  // Some mark cannot be written: keep those that can, from the left, so that a dateline comes first.
  const kept = runs.map((run): Run => ({ ...run, bold: false, italic: false }))
  for (const [index, run] of runs.entries()) {
    if (marked.length > mostMarkedRuns || (!run.bold && !run.italic)) continue
    const without = kept[index]!
    kept[index] = run
    if (needsCharacterReference(build(mergeRuns(shareMarks(kept))))) kept[index] = without
  }
  return build(mergeRuns(shareMarks(kept)))
}

/** Runs → nodes: links outside, then strong, then emphasis. */
function build(runs: Run[]): PhrasingContent[] {
  const linked = groups(runs, (run) => run.url).flatMap(([url, inLink]): PhrasingContent[] => {
    const marked = groups(inLink, (run) => run.bold).flatMap(([bold, inBold]): PhrasingContent[] => {
      const slanted = groups(inBold, (run) => run.italic).flatMap(([italic, inItalic]): PhrasingContent[] => {
        const leaves = mergeText(inItalic.flatMap((run, index) => leaf(run, inItalic[index - 1])))
        return italic ? [{ type: 'emphasis', children: leaves }] : leaves
      })
      return bold ? [{ type: 'strong', children: mergeText(slanted) }] : slanted
    })
    if (url === undefined) return marked
    return [{ type: 'link', url, children: mergeText(marked) as never }]
  })
  return linkLeftovers(mergeText(linked))
}

function groups<K>(runs: Run[], key: (run: Run) => K): Array<[K, Run[]]> {
  const result: Array<[K, Run[]]> = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last && last[0] === key(run)) last[1].push(run)
    else result.push([key(run), [run]])
  }
  return result
}

function leaf(run: Run, before: Run | undefined): PhrasingContent[] {
  if (run.break) return [{ type: 'break' }]
  if (run.note !== undefined) return [{ type: 'footnoteReference', identifier: run.note, label: run.note }]
  if (run.script) return script(run.text, run.script, before?.text.at(-1))
  return run.url === undefined ? linkAddresses(run.text) : [{ type: 'text', value: run.text }]
}

const raised: Record<string, string> = Object.fromEntries(zip('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'))
const lowered: Record<string, string> = Object.fromEntries(zip('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'))

/** `m²`, `CO₂`, `Acme™`, `1er`: as one types it where one can, `<sup>` and `<sub>` where one cannot. */
function script(text: string, kind: 'super' | 'sub', before: string | undefined): PhrasingContent[] {
  const table = kind === 'super' ? raised : lowered
  const letters = [...text]
  if (letters.every((letter) => table[letter])) {
    return [{ type: 'text', value: letters.map((letter) => table[letter]).join('') }]
  }
  if (kind === 'super' && /^(?:TM|SM)$/.test(text)) return [{ type: 'text', value: text === 'TM' ? '™' : '℠' }]
  // Raised letters behind a number or a letter abbreviate (1er, 4th, Mme): so they are written everywhere else.
  if (kind === 'super' && before && /[\p{L}\p{N}]/u.test(before) && /^[\p{L}.]{1,4}$/u.test(text)) {
    return [{ type: 'text', value: text }]
  }
  // Signs that stand high by themselves.
  if (/^[\s*†‡§®©™℠°ºª'’"”.,]+$/u.test(text)) return [{ type: 'text', value: text }]
  const tag = kind === 'super' ? 'sup' : 'sub'
  return [
    { type: 'html', value: `<${tag}>` },
    { type: 'text', value: text },
    { type: 'html', value: `</${tag}>` },
  ]
}

function zip(a: string, b: string): Array<[string, string]> {
  const others = [...b]
  return [...a].map((letter, index) => [letter, others[index]!])
}

/** Text beside text is one text, as a parser would have it. */
function mergeText(nodes: PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: (last as Text).value + node.value }
    } else merged.push(node)
  }
  return merged
}
