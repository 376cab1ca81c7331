import { useState, type ReactNode } from 'react'
import type { EntityType } from '../../../src/model/entities.ts'
import { facts as factRows, type FactType } from '../../../src/model/facts.ts'
import { VerifyDocument } from '../../generated/documents.ts'
import type { Entity } from '../../shared/graph.ts'
import { useAnswer } from '../../shared/useQuestion.ts'
import { FactList } from '../../shared/views/facts/FactList.tsx'
import { entityLabel } from '../../shared/words/entityWords.ts'
import { factWords } from '../../shared/words/factWords.ts'
import { typeWord } from '../../shared/words/typeWords.ts'
import { linkingTypes } from '../address/exploreAddress.ts'
import type { ExploreState } from '../address/exploreState.ts'
import { SearchBox } from '../search/SearchBox.tsx'
import { Problem } from '../states/Problem.tsx'
import { Waiting } from '../states/Waiting.tsx'

interface VerifyQuestionProps {
  readonly entity: Entity
  readonly state: ExploreState
  readonly onSelect: (id: string) => void
}

interface Ends {
  readonly subject: Entity
  readonly object: Entity
}

const takes = (types: readonly EntityType[] | undefined, { __typename }: Entity): boolean =>
  types?.includes(__typename as EntityType) ?? false

/** The two in the order that a type of fact has them; null where it links no such two. */
const endsOf = (type: FactType, one: Entity, other: Entity): Ends | null => {
  const { subject, object } = factRows[type]
  if (takes(subject.types, one) && takes(object?.types, other)) return { subject: one, object: other }
  return takes(subject.types, other) && takes(object?.types, one) ? { subject: other, object: one } : null
}

/** Asks whether the sources link an entity to another in some way; that they do not say is an answer too. */
export function VerifyQuestion({ entity, state, onSelect }: VerifyQuestionProps): ReactNode {
  const [other, setOther] = useState<Entity | null>(null)
  const [wanted, setWanted] = useState<FactType | null>(null)
  const possible = other ? linkingTypes.filter((type) => endsOf(type, entity, other)) : []
  const type = possible.find((each) => each === wanted) ?? possible[0]
  const ends = type && other ? endsOf(type, entity, other) : null
  const question = useAnswer(
    VerifyDocument,
    type && ends ? { type, subject: ends.subject.id, object: ends.object.id, asOf: state.asOf, asKnownAt: state.asKnownAt } : null,
  )
  const answer = question.isCurrent ? question.data?.verify : null
  return (
    <details className="verify">
      <summary>Ask whether it is linked to…</summary>
      <SearchBox label="The other one" onChoose={setOther} />
      {other && possible.length === 0 && <p>No type of fact links these two.</p>}
      {possible.length > 1 && (
        <label>
          Linked by{' '}
          <select value={type} onChange={({ target }) => setWanted(target.value as FactType)}>
            {possible.map((each) => (
              <option key={each} value={each}>
                {typeWord(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Waiting question={question} />
      <Problem question={question} />
      <p role="status">{answer && type && ends && sentence(answer.answer, type, ends)}</p>
      {answer && <FactList facts={answer.facts} onSelect={onSelect} copying />}
    </details>
  )
}

const sentence = (answer: 'STATED' | 'DENIED' | 'NOT_STATED', type: FactType, { subject, object }: Ends): string => {
  const said = `${entityLabel(subject)} ${factWords({ id: '', __typename: type, subject, object }).forward} ${entityLabel(object)}`
  if (answer === 'STATED') return `Stated: “${said}”, according to:`
  if (answer === 'DENIED') return `Denied: a source says that it is not so that “${said}”:`
  return `Not stated: no source here says whether “${said}”.`
}
