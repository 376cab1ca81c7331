/** What XML 1.0 cannot hold, not even escaped: most control characters, and halves of characters. */
const notXml =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}
const escaped = (text: string): string => text.replace(notXml, '').replace(/[&<>"\n\r\t]/g, (character) => escapes[character] ?? character)

/** A piece of XML: only `xml`, `words` and `xmlFile` make one, so nothing gets in unescaped. */
export interface Xml {
  readonly markup: string
}

/** An element; attributes that are undefined are left out. */
export const xml = (name: string, attributes: Readonly<Record<string, string | undefined>> = {}, content: readonly Xml[] = []): Xml => {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
  const start = `<${name}${written.join('')}`
  return { markup: content.length === 0 ? `${start}/>\n` : `${start}>${content.map(({ markup }) => markup).join('')}</${name}>\n` }
}

/** Text. */
export const words = (text: string): Xml => ({ markup: escaped(text) })

/** A whole file, in UTF-8. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}`
