import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** Makes a whole page of a title and what stands in its body. */
export type Frame = (title: string, body: ReactNode) => string

/** The frame of the pages that the server writes, with the addresses of its built style sheets; null where it was not built. */
export const frameIn = (folder: string): Frame | null => {
  const file = join(folder, 'entity.html')
  if (!existsSync(file)) return null
  const frame = readFileSync(file, 'utf8')
  return (title, body) =>
    frame
      .replace('<title></title>', () => renderToStaticMarkup(createElement('title', null, title)))
      .replace('<!--body-->', () => renderToStaticMarkup(body))
}
