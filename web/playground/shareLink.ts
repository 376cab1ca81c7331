import { isView, type View } from './views.ts'

/** What a link carries of a tab. Headers are not among it. */
export interface SharedText {
  readonly query: string
  readonly variables?: string
  readonly view?: View
}

/** Characters of a link above which it is packed. */
const longest = 1_800
/** Characters of a query that the server would still read; a link that unpacks to more is none of ours. */
const mostUnpacked = 200_000

const fragmentOf = ({ query, variables, view }: SharedText): string =>
  [
    `query=${encodeURIComponent(query)}`,
    ...(variables?.trim() ? [`variables=${encodeURIComponent(variables)}`] : []),
    ...(view && view !== 'json' ? [`view=${view}`] : []),
  ].join('&')

/** The address of the page with the text in its fragment, which no server sees: plain, or packed where that would be long. */
export const linkTo = async (text: SharedText, page: string): Promise<string> => {
  const address = new URL(page)
  address.hash = fragmentOf(text)
  if (address.href.length > longest) address.hash = `s=${await packed(fragmentOf(text))}`
  return address.href
}

/** What a fragment carries; undefined for one that is not of a link, or damaged. */
export const readFragment = async (fragment: string): Promise<SharedText | undefined> => {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const code = parts.get('s')
  if (code === null) return sharedText(parts)
  const text = await unpacked(code).catch(() => undefined)
  return text === undefined ? undefined : sharedText(new URLSearchParams(text))
}

const sharedText = (parts: URLSearchParams): SharedText | undefined => {
  const query = parts.get('query')
  const view = parts.get('view')
  if (!query?.trim()) return undefined
  return { query, variables: parts.get('variables') ?? '', ...(isView(view) && { view }) }
}

const packed = async (text: string): Promise<string> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const unpacked = async (code: string): Promise<string | undefined> => {
  const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream())
    .getReader()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value
    if (text.length > mostUnpacked) {
      await reader.cancel()
      return undefined
    }
  }
  return text
}
