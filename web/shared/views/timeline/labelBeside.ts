/** Where a label stands, in pixels: the place of its anchor, and where it begins. */
export interface BesideBar {
  readonly anchor: 'start' | 'end'
  readonly at: number
  readonly from: number
}

const margin = 4

/** Begins a label at its bar, or ends it there where it would not fit otherwise; always within the width, if it fits there at all. */
export const labelBeside = (bar: { readonly from: number; readonly until: number }, label: number, width: number): BesideBar => {
  const start = Math.max(margin, bar.from)
  if (start + label <= width - margin) return { anchor: 'start', at: start, from: start }
  const end = Math.max(margin + label, Math.min(width - margin, bar.until))
  return { anchor: 'end', at: end, from: end - label }
}
