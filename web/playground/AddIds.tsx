import { useGraphiQL } from '@graphiql/react'
import { useMemo, useState } from 'react'
import { withIds } from '../shared/answer/withIds.ts'
import { useEditors } from './useEditors.ts'

/** Offered where the query that was run left out ids: without them nothing can be drawn. */
export function AddIds({ query }: { readonly query: string }) {
  const schema = useGraphiQL((state) => state.schema)
  const { queryEditor } = useEditors()
  const [done, setDone] = useState('')
  const isOffered = useMemo(() => Boolean(schema && withIds(query, schema)), [query, schema])

  const add = () => {
    const model = queryEditor?.getModel()
    const text = model && schema ? withIds(model.getValue(), schema) : null
    if (model && text) queryEditor?.executeEdits('add ids', [{ range: model.getFullModelRange(), text }])
    setDone(text ? 'Ids added; run the query again' : 'The query in the editor has all ids')
  }

  if (!isOffered) return null
  return (
    <>
      <button type="button" className="text-button" onClick={add}>
        Add ids to my query
      </button>
      <span role="status">{done}</span>
    </>
  )
}
