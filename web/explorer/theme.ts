import { themeKey, themes, type Theme } from '../shared/themes.ts'

/** The theme chosen in this browser; that of the system where none was, or where nothing may be stored. */
export const chosenTheme = (): Theme => {
  try {
    return themes.find((theme) => theme === localStorage.getItem(themeKey)) ?? 'system'
  } catch {
    return 'system'
  }
}

const show = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** Shows a theme and remembers it, if the browser allows; that of the system is remembered by forgetting the others. */
export const chooseTheme = (theme: Theme): void => {
  show(theme)
  try {
    if (theme === 'system') localStorage.removeItem(themeKey)
    else localStorage.setItem(themeKey, theme)
  } catch {
    // It holds for this page, then.
  }
}

show(chosenTheme())
