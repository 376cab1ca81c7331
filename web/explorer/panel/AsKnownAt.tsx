import { useEffect, useState, type ReactNode } from 'react'
import { readMoment } from '../address/parameters.ts'

interface AsKnownAtProps {
  readonly moment: string | null
  readonly onChange: (moment: string | null) => void
}

/** The moment whose state of knowledge is shown; folded while it is now. */
export function AsKnownAt({ moment, onChange }: AsKnownAtProps): ReactNode {
  const [text, setText] = useState(moment ?? '')
  useEffect(() => setText(moment ?? ''), [moment])
  const whole = readMoment(text.trim())
  return (
    <details className="more-filters" open={moment !== null}>
      <summary>As known at {moment ?? 'now'}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (whole !== null || text.trim() === '') onChange(whole)
        }}
      >
        <label>
          As known at, as in 2026-01-31T09:30:00Z
          <input
            type="text"
            value={text}
            autoComplete="off"
            {...(text.trim() && whole === null && { 'aria-invalid': true })}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <p className="buttons">
          <button type="submit">Show</button>
          {moment && (
            <button type="button" onClick={() => onChange(null)}>
              Now
            </button>
          )}
        </p>
      </form>
    </details>
  )
}
