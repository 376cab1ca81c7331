import type { ReactNode } from 'react'
import { counted } from '../shared/counted.ts'
import { FactList } from '../shared/views/facts/FactList.tsx'
import { entityLabel } from '../shared/words/entityWords.ts'
import { typeWord } from '../shared/words/typeWords.ts'
import { addressOf } from './addresses.ts'
import { said, type Asked, type AskedEntity, type ListPart } from './askEntity.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export interface ListsProps {
  readonly asked: Asked
  readonly lists: readonly ListPart[]
  readonly entity: AskedEntity
}

/** What is said of an entity, one list for each type of fact, and apart from it what it says itself: a party by the words of others. */
export function Lists({ asked, lists, entity }: ListsProps): ReactNode {
  const name = entityLabel(entity)
  const ofIt = lists.filter(({ list }) => list !== said)
  const byIt = lists.find(({ list, facts }) => list === said && facts.length > 0)
  return (
    <>
      {ofIt.length > 0 && (
        <section aria-labelledby="facts">
          <h2 id="facts">What sources say of {name}</h2>
          {ofIt.map((part) => (
            <section key={part.list} aria-labelledby={`list-${part.list}`}>
              <h3 id={`list-${part.list}`}>{capital(typeWord(part.list, 2))}</h3>
              <Part asked={asked} part={part} />
            </section>
          ))}
        </section>
      )}
      {byIt && (
        <section aria-labelledby="said">
          <h2 id="said">{entity.__typename === 'Document' ? `What ${name} says` : `What ${name} is reported to have said`}</h2>
          <Part asked={asked} part={byIt} />
        </section>
      )}
      {ofIt.length === 0 && !byIt && <p>No source here says more of it.</p>}
    </>
  )
}

function Part({ asked, part }: { readonly asked: Asked; readonly part: ListPart }): ReactNode {
  const { list, facts, total, next } = part
  const isWhole = next === null && asked.after === null
  return (
    <>
      <p className="count">{isWhole ? counted(facts.length, 'fact') : `${facts.length} of ${total ?? 'a number not known'} shown`}</p>
      <FactList facts={facts} />
      {next !== null && (
        <p>
          <a className="next" href={addressOf({ ...asked, list, after: next })}>
            The next {list === said ? 'of what was said' : typeWord(list, 2)}
          </a>
        </p>
      )}
    </>
  )
}
