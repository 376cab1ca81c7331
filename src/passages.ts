import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Passage } from './graph/nodes.ts'

/** Gives the words of a citation, where this server has been given the document's text and both hashes agree; otherwise null. */
export interface Passages {
  wordsOf(citation: Passage): Promise<string | null>
}

/** Texts kept in memory, each checked against its document's hash when first read. */
const mostTexts = 100

/** Reads texts from a folder: `document/<name>` is the file `<name>.txt` in it. Without a folder there are no words. */
export const passagesIn = (folder: string | null): Passages => {
  const texts = new Map<string, Promise<readonly string[] | null>>()
  const textOf = (folderName: string, document: string, sha256: string) => {
    const key = `${document} ${sha256}`
    const known = texts.get(key)
    if (known) return known
    if (texts.size >= mostTexts) texts.delete(texts.keys().next().value as string)
    const text = readText(join(folderName, `${document.replace(/^document\//, '')}.txt`), sha256)
    texts.set(key, text)
    return text
  }
  return {
    wordsOf: async ({ document, documentSha256, charStart, charEnd, passageSha256 }) => {
      if (folder === null || documentSha256 === undefined || charStart === undefined || charEnd === undefined) return null
      const text = await textOf(folder, document, documentSha256)
      const words = text?.slice(charStart, charEnd).join('')
      return words !== undefined && hashOf(words) === passageSha256 ? words : null
    },
  }
}

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** The text as code points: offsets count those, JavaScript's strings count UTF-16 units. */
const readText = async (path: string, sha256: string): Promise<readonly string[] | null> => {
  const content = await readFile(path).catch(() => null)
  return content && hashOf(content) === sha256 ? Array.from(content.toString('utf8')) : null
}
