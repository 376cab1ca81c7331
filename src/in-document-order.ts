type Path = readonly (string | number)[]

/**
 * Errors in the order of the places that they are of, as the answer holds them: fields that are asked at once fail in any order. What has no
 * place, or one that the answer no longer holds, comes first among its like.
 */
export const inDocumentOrder = <Told extends { readonly path?: Path | undefined }>(errors: readonly Told[], data: unknown): Told[] =>
  errors
    .map((error) => ({ error, places: placesOf(error.path ?? [], data) }))
    .sort((one, other) => firstDifference(one.places, other.places))
    .map(({ error }) => error)

/** Of each step of a path, which of its like it is. */
const placesOf = (path: Path, data: unknown): number[] => {
  let at = data
  return path.map((step) => {
    const place = typeof step === 'number' ? step : Object.keys(at ?? {}).indexOf(step)
    at = (at as Readonly<Record<string | number, unknown>> | null | undefined)?.[step]
    return place
  })
}

const firstDifference = (one: readonly number[], other: readonly number[]): number => {
  const index = one.findIndex((place, at) => place !== other[at])
  return index === -1 ? one.length - other.length : (one[index] ?? 0) - (other[index] ?? -1)
}
