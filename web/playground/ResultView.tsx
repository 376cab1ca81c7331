import { Component, lazy, Suspense, type ComponentType, type ReactNode } from 'react'
import type { AnswerGraph } from '../shared/answer/graphOfAnswer.ts'
import { whyNot } from './whyNot.ts'
import { viewNames, type View } from './views.ts'

/** What the panel of a view is given. */
export interface PanelProps {
  readonly data: unknown
  readonly graph: AnswerGraph
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}

const panels: Readonly<Record<Exclude<View, 'json'>, ComponentType<PanelProps>>> = {
  table: lazy(() => import('./panels/TablePanel.tsx')),
  graph: lazy(() => import('./panels/GraphPanel.tsx')),
  timeline: lazy(() => import('./panels/TimelinePanel.tsx')),
  map: lazy(() => import('./panels/MapPanel.tsx')),
}

interface ResultViewProps extends PanelProps {
  readonly view: Exclude<View, 'json'>
  readonly hasAnswer: boolean
}

/** The answer in one of the drawn views; each is fetched when first opened. */
export function ResultView({ view, hasAnswer, ...panel }: ResultViewProps) {
  if (!hasAnswer) return <p>No answer yet. Run the query to see it here.</p>
  const reason = whyNot(view, panel.graph)
  if (reason) return <p>{reason}</p>
  const Panel = panels[view]
  return (
    <WhenItFails key={view} text={`${viewNames[view]} cannot be shown. Reload the page to try again; the answer stands under JSON.`}>
      <Suspense fallback={<p>Loading {viewNames[view]}…</p>}>
        <Panel {...panel} />
      </Suspense>
    </WhenItFails>
  )
}

class WhenItFails extends Component<{ readonly text: string; readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <p>{this.props.text}</p> : this.props.children
  }
}
