import type { GraphiQLPlugin } from '@graphiql/react'
import { useState } from 'react'
import { examples, type Example } from './examples.ts'
import { useOpenInNewTab } from './useOpenInNewTab.ts'

const holds = ({ query }: Example, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => query.toLowerCase().includes(word))

function ExamplesPane() {
  const openInNewTab = useOpenInNewTab()
  const [words, setWords] = useState('')
  const found = examples.filter((example) => holds(example, words))
  return (
    <section className="pane" aria-labelledby="examples-title">
      <h2 id="examples-title">Examples</h2>
      <label>
        Only those with the words
        <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      <p role="status">{words.trim() && `${found.length} of ${examples.length} examples`}</p>
      <ul>
        {found.map((example) => (
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

export const EXAMPLES_PANE: GraphiQLPlugin = { title: 'Examples', content: ExamplesPane, icon: ExamplesIcon }
