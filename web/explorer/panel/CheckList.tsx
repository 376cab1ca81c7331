import type { ReactNode } from 'react'

interface CheckListProps<Word extends string> {
  readonly legend: string
  readonly words: readonly Word[]
  readonly label: (word: Word) => string
  /** Those chosen; empty: all. */
  readonly chosen: readonly Word[]
  readonly onChange: (chosen: readonly Word[]) => void
}

/** A choice among words: all of them are checked until some are not. When the last is unchecked, all are back. */
export function CheckList<Word extends string>({ legend, words, label, chosen, onChange }: CheckListProps<Word>): ReactNode {
  const checked = new Set(chosen.length === 0 ? words : chosen)
  const toggle = (word: Word) => {
    const now = words.filter((each) => (each === word) !== checked.has(each))
    onChange(now.length === words.length ? [] : now)
  }
  return (
    <fieldset className="check-list">
      <legend>{legend}</legend>
      {words.map((word) => (
        <label key={word}>
          <input type="checkbox" checked={checked.has(word)} onChange={() => toggle(word)} />
          {label(word)}
        </label>
      ))}
      {chosen.length > 0 && (
        <button type="button" onClick={() => onChange([])}>
          All
        </button>
      )}
    </fieldset>
  )
}
