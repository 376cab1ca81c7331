import { useCallback, useEffect, type ReactNode } from 'react'
import { DetailsDocument, WhatThereIsDocument } from '../generated/documents.ts'
import type { Entity } from '../shared/graph.ts'
import { entityLabel } from '../shared/words/entityWords.ts'
import { useAnswer } from '../shared/useQuestion.ts'
import { readExplore, writeExplore } from './address/exploreAddress.ts'
import { nothingExplored, type ExploreState } from './address/exploreState.ts'
import { useAddress } from './address/useAddress.ts'
import { DetailsPane } from './details/DetailsPane.tsx'
import { FirstVisit, firstQuestions } from './FirstVisit.tsx'
import { Header } from './Header.tsx'
import { MainPane } from './main/MainPane.tsx'
import { useExplored } from './main/useExplored.ts'
import { FiltersPanel } from './panel/FiltersPanel.tsx'
import { PrintedFacts, PrintHead } from './PrintedFacts.tsx'
import { Ignored } from './states/Ignored.tsx'
import { UnknownId } from './states/UnknownId.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useWide } from './useMedia.ts'

export const datasetVariables = { examples: firstQuestions.flatMap(({ ids }) => [...ids]) }

/** The explorer: what the address asks for, in one of four views, with filters on one side and details on the other. */
export function Explorer(): ReactNode {
  const { state, ignored, go } = useAddress(readExplore, writeExplore)
  const { focus, selected, asKnownAt } = state
  const isWide = useWide()
  const explored = useExplored(state)
  const dataset = useAnswer(WhatThereIsDocument, datasetVariables)
  const shownId = selected ?? focus
  const details = useAnswer(DetailsDocument, shownId ? { id: shownId, asKnownAt } : null)
  const node = details.data?.node
  const entity = explored.all?.graph.entities.find(({ id }) => id === focus)

  const explore = useCallback(
    ({ id }: Pick<Entity, 'id'>) =>
      go({ ...nothingExplored, focus: id, asOf: state.asOf, asKnownAt: state.asKnownAt, view: state.view }, 'push'),
    [go, state.asOf, state.asKnownAt, state.view],
  )
  const select = useCallback((id: string | null) => go({ selected: id }, 'push'), [go])

  const name = focus && entity ? entityLabel(entity) : null
  useEffect(() => {
    document.title = name ? `${name} – Jukwaa explorer` : 'Jukwaa explorer'
  }, [name])
  // Around a fact there is nothing; around its subject there is.
  const subject = node && 'subject' in node && node.id === focus ? node.subject : null
  useEffect(() => {
    if (subject) go({ focus: subject.id, selected: focus })
  }, [subject, focus, go])

  const isUnknown = focus !== null && !selected && details.isCurrent && details.data !== null && !node
  const view = state.view ?? (isWide ? 'graph' : 'table')
  const change = useCallback((part: Partial<ExploreState>) => go(part), [go])

  return (
    <div className="page">
      <Header onChoose={explore} />
      <Ignored names={ignored} />
      {focus === null ? (
        <FirstVisit dataset={dataset} />
      ) : isUnknown ? (
        <UnknownId id={focus} onChoose={explore} />
      ) : (
        <>
          <PrintHead state={state} name={name ?? focus} />
          <div className="columns">
            <FiltersPanel state={state} explored={explored} isWide={isWide} onChange={change} />
            <MainPane state={state} view={view} name={name} explored={explored} onSelect={select} go={go} />
            <DetailsPane id={shownId ?? focus} question={details} state={state} onSelect={select} onExplore={explore} />
          </div>
          <Toolbar state={state} name={name ?? focus} dataset={dataset.data?.dataset ?? null} go={go} />
          <PrintedFacts facts={explored.graph.facts} />
        </>
      )}
    </div>
  )
}
