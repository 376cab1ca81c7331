import type { ReactNode } from 'react'
import { dateWords } from '../../shared/words/dateWords.ts'
import { Terms } from '../Terms.tsx'
import type { EntityNode } from './DetailsPane.tsx'

/** What an entity is shown with: its other names, codes, and of a document where it comes from. Dates and status stand with what is not stated. */
export function Shown({ node }: { readonly node: EntityNode }): ReactNode {
  const names = node.names?.filter(({ text }) => text !== node.name) ?? []
  const rows: readonly (readonly [string, ReactNode])[] = [
    ...(names.length > 0
      ? [['Also', names.map(({ text, language }, at) => <Name key={text} text={text} language={language} isFirst={at === 0} />)] as const]
      : []),
    ...(node.identifiers ?? []).map(({ scheme, value }) => [scheme, value] as const),
    ...(node.__typename === 'Document' ? documentRows(node) : []),
  ]
  if (rows.length === 0) return null
  return <Terms rows={rows} />
}

function Name({
  text,
  language,
  isFirst,
}: {
  readonly text: string
  readonly language: string | null
  readonly isFirst: boolean
}): ReactNode {
  return (
    <>
      {!isFirst && '; '}
      <span {...(language && { lang: language })}>{text}</span>
    </>
  )
}

const documentRows = (node: Extract<EntityNode, { __typename: 'Document' }>): readonly (readonly [string, string])[] => [
  ['Title', node.title ?? 'not stated'],
  ['Publisher', node.publisher?.name ?? 'not stated'],
  ['Published', dateWords(node.publishedOn)],
  ['Filed from', node.dateline ?? 'not stated'],
  ['Licence', node.licence ?? 'not stated'],
]
