/** What a stand-alone picture keeps of its style sheet: what passes from an element to those in it, and what does not. */
const inherited = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
] as const
const own = ['vector-effect', 'transform'] as const

/** What only serves the page: its hit areas, its names for scripts and for the keyboard. */
const isOfPage = (attribute: string): boolean => /^(class|style|role|tabindex|data-.*|aria-.*)$/.test(attribute)
const unseen = '.graph-hit, .graph-line-hit'
const margin = 24

/** Writes the looks of an element into its attributes, as far as it does not have them from the one around it. */
const inline = (element: SVGElement): void => {
  const style = getComputedStyle(element)
  const around = element instanceof SVGSVGElement || !element.parentElement ? null : getComputedStyle(element.parentElement)
  for (const property of inherited) {
    const value = style.getPropertyValue(property)
    if (value !== around?.getPropertyValue(property)) element.setAttribute(property, value)
  }
  for (const property of own) {
    const value = style.getPropertyValue(property)
    const isSet = value !== '' && value !== 'none' && (property !== 'transform' || element.matches('.graph-mark, .graph-shape'))
    if (isSet) element.setAttribute(property, value)
  }
}

/** A copy of the whole picture as the text of an SVG file: light, with its name as title, and without anything from elsewhere. */
export const pictureOf = (svg: SVGSVGElement): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const root = copy.querySelector('g')
  const scale = root?.transform.baseVal.consolidate()?.matrix.a ?? 1
  root?.setAttribute('transform', `scale(${scale})`)

  const light = document.createElement('div')
  light.style.cssText = 'color-scheme: light; position: absolute; left: -10000px; width: 800px; height: 500px'
  light.append(copy)
  document.body.append(light)
  try {
    for (const element of copy.querySelectorAll(unseen)) element.remove()
    const { x, y, width, height } = root?.getBBox() ?? new DOMRect()
    const frame = [x * scale - margin, y * scale - margin, width * scale + 2 * margin, height * scale + 2 * margin].map(Math.round)
    const background = document.createElementNS(copy.namespaceURI, 'rect') as SVGRectElement
    ;['x', 'y', 'width', 'height'].forEach((name, index) => background.setAttribute(name, String(frame[index])))
    background.setAttribute('fill', getComputedStyle(copy).backgroundColor)

    const elements = [copy, ...copy.querySelectorAll<SVGElement>('*')]
    for (const element of elements) if (element.tagName !== 'title') inline(element)
    const title = document.createElementNS(copy.namespaceURI, 'title')
    title.textContent = svg.getAttribute('aria-label')
    copy.prepend(title, background)
    copy.setAttribute('viewBox', frame.join(' '))
    copy.setAttribute('width', String(frame[2]))
    copy.setAttribute('height', String(frame[3]))
    for (const element of elements)
      for (const attribute of element.getAttributeNames()) if (isOfPage(attribute)) element.removeAttribute(attribute)
  } finally {
    light.remove()
  }
  return new XMLSerializer().serializeToString(copy)
}
