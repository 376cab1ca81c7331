import type { PlacedError } from './runs.ts'
import { useEditors } from './useEditors.ts'

interface ErrorNoticeProps {
  readonly error: PlacedError
}

/** One error: what it says, its code, where it arose, and the id by which the server's log knows it. */
export function ErrorNotice({ error: { message, path, locations, extensions } }: ErrorNoticeProps) {
  const { queryEditor } = useEditors()
  const [place] = locations ?? []
  const show = () => {
    if (!queryEditor || !place) return
    queryEditor.setPosition({ lineNumber: place.line, column: place.column })
    queryEditor.revealLineInCenterIfOutsideViewport(place.line)
    queryEditor.focus()
  }
  return (
    <li>
      <p>{message}</p>
      <dl>
        {extensions?.code && <Entry name="Code" value={extensions.code} />}
        {path && <Entry name="Path" value={path.join('.')} />}
        {extensions?.requestId && <Entry name="Request id" value={extensions.requestId} />}
      </dl>
      {place && (
        <button type="button" className="text-button" onClick={show}>
          Go to line {place.line}, column {place.column}
        </button>
      )}
    </li>
  )
}

function Entry({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </div>
  )
}
