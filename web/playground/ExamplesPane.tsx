import type { GraphiQLPlugin } from '@graphiql/react'
import { examples } from './examples.ts'
import { useOpenInNewTab } from './useOpenInNewTab.ts'

function ExamplesPane() {
  const openInNewTab = useOpenInNewTab()
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">Examples</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => openInNewTab(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true">
      <path d="M3 4.5h.01M3 10h.01M3 15.5h.01M7 4.5h10M7 10h10M7 15.5h10" />
    </svg>
  )
}

export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', content: ExamplesPane, icon: ExamplesIcon }
