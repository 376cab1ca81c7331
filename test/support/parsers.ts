/** An element of an XML file. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#10': '\n', '#13': '\r', '#9': '\t' }
const plain = (escaped: string): string =>
  escaped.replace(/&([^;]*);/g, (_, name: string) => {
    const character = entities[name]
    if (character === undefined) throw new Error(`unknown entity ${name}`)
    return character
  })

/** The root of an XML file of elements, attributes in double quotes and text; throws where it is not well-formed. */
export const parseXml = (file: string): Element => {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(file)) throw new Error('a control character')
  const open: Element[] = [{ name: '', attributes: {}, children: [], text: '' }]
  const body = file.replace(/^<\?xml[^>]*\?>\n/, '')
  for (const [, text = '', closing, name = '', rest = '', single] of body.matchAll(/([^<]*)(?:<(\/?)([\w.:-]+)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|$)/g)) {
    const parent = open.at(-1)!
    parent.text += plain(text)
    if (!name) continue
    if (closing) {
      if (open.pop()!.name !== name) throw new Error(`${name} closes what it did not open`)
      continue
    }
    const attributes = Object.fromEntries([...rest.matchAll(/([\w.:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)]))
    const element: Element = { name, attributes, children: [], text: '' }
    parent.children.push(element)
    if (!single) open.push(element)
  }
  if (open.length !== 1 || open[0]!.children.length !== 1) throw new Error('not one root')
  return open[0]!.children[0]!
}

/** All elements of a name, wherever they stand. */
export const elements = (from: Element, name: string): Element[] => from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)])

/** The rows of a CSV file (RFC 4180), each by the names of the first. */
export const parseCsv = (file: string): Record<string, string>[] => {
  const rows = [...file.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)].map(([, row = '']) =>
    [...`,${row}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare))
  const [header = [], ...others] = rows
  for (const row of others) if (row.length !== header.length) throw new Error(`a row of ${row.length} under ${header.length} names`)
  return others.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])))
}
