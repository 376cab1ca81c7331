/** The ways in which an answer is shown, in the order of their tabs. */
export const views = ['json', 'table', 'graph', 'timeline', 'map'] as const
export type View = (typeof views)[number]

export const viewNames: Readonly<Record<View, string>> = { json: 'JSON', table: 'Table', graph: 'Graph', timeline: 'Timeline', map: 'Map' }

export const isView = (text: string | null): text is View => views.some((view) => view === text)
