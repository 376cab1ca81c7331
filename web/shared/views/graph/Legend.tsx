import { useState, type ReactNode } from 'react'
import { entityTypes } from '../../../../src/model/entities.ts'
import { typeWord } from '../../words/typeWords.ts'
import type { Stroke } from './lines.ts'
import { Shape } from './shapes.tsx'

const strokeWords: Readonly<Record<Stroke, string>> = {
  solid: 'stated',
  dashed: 'reported, according to a speaker',
  dotted: 'implied, derived, planned or deprecated',
  plain: 'how it is said was not asked for',
}
const strokes = Object.keys(strokeWords) as Stroke[]

export interface LegendProps {
  /** Those that the picture shows. */
  readonly types: ReadonlySet<string>
  readonly strokes: ReadonlySet<Stroke>
}

/** Where the window is smaller, the picture needs the room. */
const roomy = '(min-width: 800px) and (min-height: 960px)'

/** What the shapes and lines of a picture mean. */
export function Legend({ types, strokes: shown }: LegendProps): ReactNode {
  const [isRoomy] = useState(() => matchMedia(roomy).matches)
  return (
    <details className="graph-legend" open={isRoomy}>
      <summary>Legend</summary>
      <ul>
        {[...entityTypes.filter((type) => types.has(type)), ...[...types].filter((type) => !entityTypes.some((each) => each === type))].map(
          (type) => (
            <li key={type}>
              <svg width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
                <Shape type={type} />
              </svg>
              {typeWord(type)}
            </li>
          ),
        )}
        {strokes
          .filter((stroke) => shown.has(stroke))
          .map((stroke) => (
            <li key={stroke}>
              <svg width="40" height="26" viewBox="0 -13 40 26" aria-hidden="true">
                <path className={`graph-line graph-${stroke}`} d="M0,0h40" />
              </svg>
              {strokeWords[stroke]}
            </li>
          ))}
      </ul>
      <p>A thicker line: more than one document says so. [2]: citations. ?: possible on this date. ≠: another fact contradicts it.</p>
    </details>
  )
}
