import { useEffect, useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { FindDocument } from '../../generated/documents.ts'
import type { Entity } from '../../shared/graph.ts'
import { useAnswer } from '../../shared/useQuestion.ts'
import { Hits } from './Hits.tsx'

const pause = 150
const longestText = 256

interface SearchBoxProps {
  readonly label: string
  readonly onChoose: (entity: Entity) => void
  /** What stands in the box at first. */
  readonly text?: string
  /** That is looked for at once. */
  readonly isOpenAtFirst?: boolean
  /** The label is read out, and shown in the empty box, but does not stand beside it. */
  readonly isLabelHidden?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** A search by any name, with what it finds underneath: arrows move among the hits, Enter chooses, Escape closes (ARIA: combobox). */
export function SearchBox({
  label,
  onChoose,
  text: given = '',
  isOpenAtFirst = false,
  isLabelHidden = false,
  ref,
}: SearchBoxProps): ReactNode {
  const id = useId()
  const [text, setText] = useState(given)
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const [active, setActive] = useState(0)
  const [isAwaited, setAwaited] = useState(false)
  const wanted = text.trim()
  const { data, isCurrent, errors, waiting } = useAnswer(FindDocument, isOpen && wanted ? { text: wanted } : null, pause)
  const hits = isCurrent && data?.search ? data.search.edges : []
  const chosen = hits[Math.min(active, hits.length - 1)]

  const choose = (entity: Entity) => {
    setText(entity.name ?? entity.id)
    setOpen(false)
    setAwaited(false)
    onChoose(entity)
  }
  // Enter may come before the hits do.
  useEffect(() => {
    if (!isAwaited || !(isCurrent || errors.length > 0)) return
    setAwaited(false)
    if (hits[0]) choose(hits[0].node)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen) return setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (hits.length > 0) setActive((active + step + hits.length) % hits.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (isOpen && chosen) choose(chosen.node)
      else if (wanted) {
        setOpen(true)
        setAwaited(true)
      }
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      setOpen(false)
    }
  }

  return (
    <div className="search-box">
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : ''}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        type="text"
        role="combobox"
        placeholder={isLabelHidden ? label : ''}
        autoComplete="off"
        spellCheck={false}
        maxLength={longestText}
        aria-autocomplete="list"
        aria-expanded={isOpen && hits.length > 0}
        aria-controls={`${id}-hits`}
        {...(isOpen && chosen && { 'aria-activedescendant': `${id}-${chosen.node.id}` })}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setActive(0)
          setAwaited(false)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <Hits id={id} hits={isOpen ? hits : []} active={chosen} onChoose={choose} />
      <p role="status" className={isOpen && wanted && waiting === 'no' && hits.length === 0 ? 'search-outcome' : 'unseen'}>
        {isOpen && wanted && outcomeOf(hits.length, data?.search?.totalCount ?? hits.length, isCurrent, errors[0]?.message)}
      </p>
    </div>
  )
}

const outcomeOf = (shown: number, total: number, isCurrent: boolean, problem: string | undefined): string => {
  if (problem) return problem
  if (!isCurrent) return ''
  return shown === 0 ? 'Nothing in this data has a name like this' : `${shown} of ${total} found`
}
