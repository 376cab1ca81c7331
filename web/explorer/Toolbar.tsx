import type { ReactNode } from 'react'
import type { WhatThereIsQuery } from '../generated/documents.ts'
import { Menu } from '../shared/Menu.tsx'
import { pictureOf } from '../shared/views/graph/picture.ts'
import { exportAddress, writeExplore } from './address/exploreAddress.ts'
import { nothingExplored, type ExploreState } from './address/exploreState.ts'
import type { AddressState } from './address/useAddress.ts'
import { useClipboard } from './useClipboard.ts'

interface ToolbarProps {
  readonly state: ExploreState
  /** Of the focus. */
  readonly name: string
  readonly dataset: WhatThereIsQuery['dataset']
  readonly go: AddressState<ExploreState>['go']
}

const files = [
  { words: 'CSV: facts', format: 'csv', part: 'facts' },
  { words: 'CSV: entities', format: 'csv', part: 'entities' },
  { words: 'CSV: citations', format: 'csv', part: 'citations' },
  { words: 'JSON-LD', format: 'jsonld', part: null },
  { words: 'GraphML', format: 'graphml', part: null },
  { words: 'GEXF', format: 'gexf', part: null },
] as const

/** A state as of now, to be seen the same after later corrections. */
const fixed = (state: ExploreState): ExploreState => ({
  ...state,
  asKnownAt: state.asKnownAt ?? new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
})

/** What can be taken away: a link, a citation, files, a print; and the way back to the beginning. */
export function Toolbar({ state, name, dataset, go }: ToolbarProps): ReactNode {
  const { outcome, copy } = useClipboard()
  const { asOf, asKnownAt } = state
  const licence = dataset?.licence ?? 'not stated'
  const linkTo = (shown: ExploreState) => new URL(writeExplore(shown), location.href).href
  const cite = () => {
    const shown = fixed(state)
    const when = asOf ? `as of ${asOf}` : 'all dates'
    copy(
      `Jukwaa, facts around “${name}”, ${when}, as known at ${shown.asKnownAt}. ${linkTo(shown)} Licences of the sources: ${licence}.`,
      'Citation copied',
    )
  }
  return (
    <footer className="toolbar">
      <div className="buttons">
        <button type="button" onClick={() => copy(linkTo(fixed(state)), 'Link copied')}>
          Copy link
        </button>
        <button type="button" onClick={cite}>
          Cite
        </button>
        <Menu words="Export">
          {files.map(({ words, format, part }) => (
            <li key={words}>
              <a href={exportAddress(state, format, part)} download>
                {words}
              </a>
            </li>
          ))}
          <li>
            <PictureButton name={name} />
          </li>
        </Menu>
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <button type="button" onClick={() => go({ ...nothingExplored, focus: state.focus }, 'push')}>
          Reset
        </button>
        <span role="status">{outcome}</span>
      </div>
      <p className="soft">
        {asKnownAt ? `As known at ${asKnownAt}` : `As known now; newest record ${dataset?.lastRecordedAt?.slice(0, 10) ?? 'not known'}`} ·
        licences of the sources: {licence}
      </p>
    </footer>
  )
}

function PictureButton({ name }: { readonly name: string }): ReactNode {
  const save = () => {
    const svg = document.querySelector<SVGSVGElement>('.view svg')
    if (!svg) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([pictureOf(svg)], { type: 'image/svg+xml' }))
    link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.svg`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <button type="button" onClick={save}>
      SVG: the picture
    </button>
  )
}
