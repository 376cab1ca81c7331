import type { ReactNode } from 'react'
import type { WhatThereIsQuery } from '../generated/documents.ts'
import { dateWords } from '../shared/words/dateWords.ts'
import { typeWord } from '../shared/words/typeWords.ts'
import type { Question } from '../shared/useQuestion.ts'
import { writeExplore } from './address/exploreAddress.ts'
import { noPaths, nothingExplored } from './address/exploreState.ts'
import { writePaths } from './address/pathsAddress.ts'
import { Problem } from './states/Problem.tsx'
import { Waiting } from './states/Waiting.tsx'

const [forum, office] = ['event/jukwaa-la-usalama-kapenguria', 'office/interior-cabinet-secretary']
const [from, to] = ['person/fred-matiangi', 'person/simon-kachapin']

/** Questions to begin with, each with the ids that it needs. */
export const firstQuestions = [
  {
    ids: [forum],
    question: 'Who took part in the security forum in Kapenguria?',
    address: writeExplore({ ...nothingExplored, focus: forum }),
  },
  {
    ids: [office],
    question: 'Who may have held the Interior office on 20 July 2022?',
    address: writeExplore({ ...nothingExplored, focus: office, asOf: '2022-07-20' }),
  },
  { ids: [from, to], question: 'How are Fred Matiangi and Simon Kachapin connected?', address: writePaths({ ...noPaths, from, to }) },
] as const

/** What a first visit finds: what this is, questions to begin with, and what this server holds. */
export function FirstVisit({ dataset }: { readonly dataset: Question<WhatThereIsQuery> }): ReactNode {
  const there = new Set(dataset.data?.nodes?.flatMap((node) => (node ? [node.id] : [])))
  const questions = firstQuestions.filter(({ ids }) => ids.every((id) => there.has(id)))
  return (
    <main id="main" className="plain" tabIndex={-1}>
      <p className="lead">
        Who holds office, who met whom, what was ordered and where: each fact with the source that says so. Search above, or begin with a
        question.
      </p>
      <Waiting question={dataset} />
      <Problem question={dataset} />
      {questions.length > 0 && (
        <>
          <h2>Questions to begin with</h2>
          <ul className="questions">
            {questions.map(({ question, address }) => (
              <li key={address}>
                <a href={address}>{question}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {dataset.data?.dataset && <Holdings dataset={dataset.data.dataset} />}
    </main>
  )
}

type Dataset = NonNullable<WhatThereIsQuery['dataset']>

function Holdings({ dataset }: { readonly dataset: Dataset }): ReactNode {
  const { entities, facts, earliest, latest, lastRecordedAt, licence } = dataset
  return (
    <section aria-labelledby="holdings" className="card">
      <h2 id="holdings">What this server holds</h2>
      <dl className="terms">
        <Term name="Entities">{countsOf(entities)}</Term>
        <Term name="Facts">{countsOf(facts)}</Term>
        <Term name="Dated facts">
          {earliest && latest ? `${dayWords(earliest)} to ${dayWords(latest)}; others have no stated date` : 'none'}
        </Term>
        <Term name="Newest record">{lastRecordedAt ? dayWords(lastRecordedAt.slice(0, 10)) : 'none'}</Term>
        <Term name="Licences of the documents">{licence ?? 'not stated'}</Term>
      </dl>
    </section>
  )
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const dayWords = (day: string): string => dateWords({ edtf: day })

const countsOf = (counts: Dataset['entities']): string => {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const each = counts.filter(({ count }) => count > 0).map(({ type, count }) => `${count.toLocaleString('en')} ${typeWord(type, count)}`)
  return `${total.toLocaleString('en')}: ${each.join(', ')}`
}
