import { useEffect, useId, useState, type ReactNode } from 'react'
import { readDay } from '../address/parameters.ts'

interface DayFieldProps {
  readonly label: string
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}

/** A field for a day, written as it stands in the address: 2022-07-20. It counts as soon as it is whole; empty is no day. */
export function DayField({ label, day, onChange }: DayFieldProps): ReactNode {
  const id = useId()
  const [text, setText] = useState(day ?? '')
  useEffect(() => setText(day ?? ''), [day])
  const isWrong = text.length >= 10 && readDay(text) === null
  const change = (now: string) => {
    setText(now)
    const whole = readDay(now.trim())
    if (whole !== null || now.trim() === '') onChange(whole)
  }
  return (
    <p className="day-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        placeholder="YYYY-MM-DD"
        autoComplete="off"
        maxLength={10}
        value={text}
        aria-describedby={`${id}-help`}
        {...(isWrong && { 'aria-invalid': true })}
        onChange={({ target }) => change(target.value)}
      />
      <span id={`${id}-help`} className={isWrong ? 'wrong' : 'unseen'}>
        {isWrong ? 'No such day; write it as 2022-07-20' : 'Year, month, day: 2022-07-20. Empty: all dates.'}
      </span>
    </p>
  )
}
