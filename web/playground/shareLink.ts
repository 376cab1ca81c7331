export interface SharedText {
  query: string
  variables?: string
}

export function linkTo({ query, variables }: SharedText, page: string): string {
  const address = new URL(page)
  address.hash = `query=${encodeURIComponent(query)}`
  if (variables?.trim()) address.hash += `&variables=${encodeURIComponent(variables)}`
  return address.href
}

export function readFragment(fragment: string): SharedText | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const query = parts.get('query')
  return query?.trim() ? { query, variables: parts.get('variables') ?? '' } : undefined
}
