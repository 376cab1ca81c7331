import type { ReactNode } from 'react'
import { views, type View } from '../address/exploreState.ts'

interface ViewSwitchProps {
  readonly view: View
  readonly onView: (view: View) => void
}

/** The choice among the views; the one that is shown is pressed. */
export function ViewSwitch({ view, onView }: ViewSwitchProps): ReactNode {
  return (
    <div role="group" aria-label="View" className="view-switch">
      {views.map((each) => (
        <button key={each} type="button" aria-pressed={each === view} onClick={() => onView(each)}>
          {each[0]!.toUpperCase() + each.slice(1)}
        </button>
      ))}
    </div>
  )
}
