import { useEffect, type ReactNode } from 'react'
import { ChainsDocument } from '../../generated/documents.ts'
import type { Entity } from '../../shared/graph.ts'
import { typeWord } from '../../shared/words/typeWords.ts'
import { useAnswer } from '../../shared/useQuestion.ts'
import { linkingTypes, writeExplore } from '../address/exploreAddress.ts'
import { nothingExplored } from '../address/exploreState.ts'
import { longestPath, readPaths, writePaths } from '../address/pathsAddress.ts'
import { useAddress } from '../address/useAddress.ts'
import { Header } from '../Header.tsx'
import { CheckList } from '../panel/CheckList.tsx'
import { DayField } from '../panel/DayField.tsx'
import { playgroundLink } from '../playgroundLink.ts'
import { Ignored } from '../states/Ignored.tsx'
import { Problem } from '../states/Problem.tsx'
import { Waiting } from '../states/Waiting.tsx'
import { useWide } from '../useMedia.ts'
import { EndChoice } from './EndChoice.tsx'
import { Found } from './Found.tsx'
import './paths.css'

const explore = ({ id }: Entity) => location.assign(writeExplore({ ...nothingExplored, focus: id }))

/** The path finder: by which chains of facts two entities are connected. */
export function Paths(): ReactNode {
  const { state, ignored, go } = useAddress(readPaths, writePaths)
  const { from, to, asOf, maxFacts, via } = state
  const isWide = useWide()
  useEffect(() => {
    document.title = 'Paths – Jukwaa explorer'
  }, [])
  const variables = from && to ? { from, to, maxFacts, via: via.length > 0 ? [...via] : null, asOf } : null
  const question = useAnswer(ChainsDocument, variables, 150)
  const asGraphql = variables && playgroundLink(ChainsDocument, variables)
  return (
    <div className="page">
      <Header onChoose={explore} />
      <Ignored names={ignored} />
      <main id="main" className="plain paths" tabIndex={-1}>
        <h2>Paths between two</h2>
        <form onSubmit={(event) => event.preventDefault()}>
          <div className="ends">
            <EndChoice label="From" id={from} onChoose={(id) => go({ from: id }, 'push')} />
            <EndChoice label="To" id={to} onChoose={(id) => go({ to: id }, 'push')} />
          </div>
          <div className="ends">
            <DayField label="As of" day={asOf} onChange={(day) => go({ asOf: day })} />
            <label className="day-field">
              Most facts
              <select value={maxFacts} onChange={({ target }) => go({ maxFacts: Number(target.value) })}>
                {Array.from({ length: longestPath }, (_, index) => (
                  <option key={index}>{index + 1}</option>
                ))}
              </select>
            </label>
          </div>
          <details open={isWide && via.length > 0}>
            <summary>Types of facts{via.length > 0 ? `: ${via.length} of ${linkingTypes.length}` : ': all'}</summary>
            <CheckList
              legend="Only along"
              words={linkingTypes}
              label={(type) => typeWord(type, 2)}
              chosen={via}
              onChange={(chosen) => go({ via: chosen })}
            />
          </details>
        </form>
        <Waiting question={question} />
        <Problem question={question} {...(asGraphql && { asGraphql })} />
        {variables ? (
          question.isCurrent && question.data?.paths && <Found answer={question.data.paths} state={state} onChange={go} />
        ) : (
          <p className="soft">Choose both ends. A chain goes from one fact to the next; to be on it is not to take part in all of it.</p>
        )}
        {asGraphql && (
          <p>
            <a href={asGraphql}>Open as GraphQL</a>
          </p>
        )}
      </main>
    </div>
  )
}
