/** The database's own ids of nodes that a load has met, by ours: to go to a node by them takes no look into an index. They hold for its transaction. */
export type Elements = Map<string, string>

/** The database's own id of a node that was met before. */
export const elementOf = (elements: Elements, id: string): string => {
  const element = elements.get(id)
  if (element === undefined) throw new Error(`${id} was not met before it is linked to`)
  return element
}
