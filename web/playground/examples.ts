export interface Example {
  title: string
  query: string
}

const files = import.meta.glob<string>('../../examples/*.graphql', { query: '?raw', import: 'default', eager: true })

const withoutFiles: Example = {
  title: 'The first ten people',
  query: '{\n  people(first: 10) {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n}\n',
}

function titleOf(path: string, query: string): string {
  const firstComment = /^\s*#[#\s]*(\S.*)$/m.exec(query)?.[1]
  return firstComment?.trim() ?? path.replace(/^.*\/|\.graphql$/g, '')
}

const fromFiles = Object.entries(files)
  .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
  .map(([path, query]): Example => ({ title: titleOf(path, query), query }))

/** Every file of `examples/` in the order of the file names; never empty. */
export const examples: readonly Example[] = fromFiles.length > 0 ? fromFiles : [withoutFiles]
