import type { ReactNode } from 'react'
import { stepsUntil, type DayOfChange } from '../main/daysOfChange.ts'
import { DayField } from './DayField.tsx'

interface AsOfProps {
  readonly day: string | null
  readonly days: readonly DayOfChange[]
  readonly onChange: (day: string | null) => void
}

/** The day asked about: a field, and a slider over the days on which something changes, whose first step is all dates. */
export function AsOf({ day, days, onChange }: AsOfProps): ReactNode {
  const step = day === null ? 0 : stepsUntil(days, day)
  const at = day === null ? undefined : days[step - 1]
  const words = !day
    ? 'All dates'
    : at?.day === day
      ? `${day}: ${at.changes.join('; ')}`
      : `${day}: no change on this day${at ? `, the last before on ${at.day}` : ''}`
  const move = (to: number) => onChange(days[to - 1]?.day ?? null)
  return (
    <fieldset className="as-of">
      <legend>Date</legend>
      <DayField label="As of" day={day} onChange={onChange} />
      {days.length === 0 ? (
        <p className="soft">No fact here has a stated date.</p>
      ) : (
        <div className="steps">
          <button type="button" aria-label="Previous date of change" disabled={step === 0} onClick={() => move(step - 1)}>
            ◂
          </button>
          <input
            type="range"
            aria-label="Dates of change"
            aria-valuetext={words}
            min={0}
            max={days.length}
            value={step}
            onChange={({ target }) => move(target.valueAsNumber)}
          />
          <button type="button" aria-label="Next date of change" disabled={step === days.length} onClick={() => move(step + 1)}>
            ▸
          </button>
        </div>
      )}
      <p className="soft changes">{words}</p>
      {day && (
        <button type="button" onClick={() => onChange(null)}>
          All dates
        </button>
      )}
    </fieldset>
  )
}
