/** The themes that one may choose, on every page the same. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What they are called. */
export const themeNames: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' }

/** Under which name the browser keeps a theme; that of the system is kept as nothing. */
export const themeKey = 'jukwaa:theme'
