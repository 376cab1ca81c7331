import type { WorkloadSummary } from './summary.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const left = 470
const width = 1000
const rowHeight = 46
const top = 84
const lowest = 1 / 16
const highest = 256

/** Ratios are drawn on a scale on which twice as much is always the same length. */
const across = (ratio: number): number => {
  const place = Math.log2(Math.min(highest, Math.max(lowest, ratio)) / lowest) / Math.log2(highest / lowest)
  return left + place * (width - left - 80)
}

const times = (ratio: number): string => `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)}×`

/** The rows of a text that is wider than the picture. */
const inRows = (text: string, longest: number): readonly string[] =>
  text.split(' ').reduce<string[]>((rows, word) => {
    const last = rows.at(-1)
    return last !== undefined && last.length + word.length < longest ? [...rows.slice(0, -1), `${last} ${word}`] : [...rows, word]
  }, [])

/**
 * A picture of how many requests a second Jukwaa answers for each of the others': a point and its rounds' spread for each question, beside a
 * line at 1; stand-alone, in light colours, with a text that says the same.
 */
export const drawRatios = (summaries: readonly WorkloadSummary[], footnote: string): string => {
  const height = top + summaries.length * rowHeight + 50
  const marks = [
    {
      other: 'hand',
      label: 'one statement by hand',
      colour: '#0b5cad',
      shape: (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="6"/>`,
    },
    {
      other: 'peer',
      label: '@neo4j/graphql',
      colour: '#a33d00',
      shape: (x: number, y: number) => `<path d="M${x} ${y - 7}l7 7-7 7-7-7z"/>`,
    },
  ] as const
  const alternative = summaries.map(({ name, title, ratios }) => {
    const said = marks.flatMap(({ other, label }) => (ratios[other] ? [`${times(ratios[other].median)} ${label}`] : []))
    return `${name}, ${title}: ${said.join(', ') || 'not measured'}.`
  })
  const ticks = [1 / 16, 1 / 4, 1, 4, 16, 64, 256].map(
    (ratio) =>
      `<line x1="${across(ratio)}" x2="${across(ratio)}" y1="${top - 12}" y2="${height - 44}" stroke="${ratio === 1 ? '#333' : '#ccc'}"/>` +
      `<text x="${across(ratio)}" y="${top - 20}" text-anchor="middle" fill="#444">${ratio < 1 ? `1/${1 / ratio}` : ratio}×</text>`,
  )
  const rows = summaries.flatMap(({ name, title, ratios }, index) => {
    const y = top + index * rowHeight + 14
    return [
      `<text x="16" y="${y + 8}" font-size="12"><tspan font-weight="bold">${name}</tspan> ${escaped(title)}</text>`,
      ...marks.flatMap(({ other, colour, shape }, place) => {
        const ratio = ratios[other]
        const line = y - 4 + place * 17
        if (!ratio) return other === 'peer' ? [`<text x="${left}" y="${line + 4}" fill="#595959">no answer to compare</text>`] : []
        const text = `<text x="${across(ratio.most) + 12}" y="${line + 4}" stroke="none">${times(ratio.median)}</text>`
        const spread = `<line x1="${across(ratio.least)}" x2="${across(ratio.most)}" y1="${line}" y2="${line}" stroke="${colour}" stroke-width="3"/>`
        return [`<g fill="${colour}">${spread}${shape(across(ratio.median), line)}${text}</g>`]
      }),
    ]
  })
  const legend = marks.map(
    ({ label, colour, shape }, index) =>
      `<g fill="${colour}">${shape(24 + index * 250, 38)}<text x="${38 + index * 250}" y="42">against ${label}</text></g>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="13" fill="#1a1a1a">
<title id="title">Requests a second of Jukwaa, as a multiple of others</title>
<desc id="description">${escaped(alternative.join(' '))}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="16" y="20" font-weight="bold">Requests a second of Jukwaa, as a multiple of others’ (right of the line at 1×: faster)</text>
${[...legend, ...ticks, ...rows].join('\n')}
${inRows(footnote, 170)
  .map((row, index) => `<text x="16" y="${height - 26 + index * 13}" font-size="10" fill="#444">${escaped(row)}</text>`)
  .join('\n')}
</svg>
`
}
