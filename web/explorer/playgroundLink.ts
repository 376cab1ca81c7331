/** The address of the playground with a query in it; the fragment reaches no log. */
export const playgroundLink = (document: { toString(): string }, variables: object): string => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined))
  return `/#query=${encodeURIComponent(String(document).trim())}&variables=${encodeURIComponent(JSON.stringify(given, null, 2))}&view=graph`
}
