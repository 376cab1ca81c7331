const starts = ['Ba', 'Chi', 'Da', 'Fu', 'Ha', 'Ju', 'Ka', 'Li', 'Ma', 'Ne', 'Pa', 'Ri', 'Sa', 'Tu', 'Wa', 'Za']
const middles = ['ra', 'mo', 'ni', 'ku', 'le', 'si', 'to', 'ba', 'ngu', 'wi']
const ends = ['ka', 'ri', 'mba', 'sha', 'ndo', 'le', 'ma', 'to', 'ya', 'si']

const word = (number: number): string => {
  const start = starts[number % starts.length] ?? ''
  const middle = middles[Math.floor(number / starts.length) % middles.length] ?? ''
  const end = ends[Math.floor(number / (starts.length * middles.length)) % ends.length] ?? ''
  return start + middle + end
}

/** A number that looks unlike those beside it. */
const mixed = (number: number): number => Math.imul(number + 1, 0x9e3779b1) >>> 0

/** A made-up name of two words; in a large graph several people share one. */
export const personName = (person: number): string => `${word(mixed(person) % 160)} ${word(200 + (mixed(person + 1_000_003) % 1_400))}`

/** A made-up name of one word. */
export const placeName = (place: number): string => word(mixed(place) % 1_600)
