import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { themeNames, themes } from '../shared/themes.ts'
import { forget } from './storage.ts'

/** The theme, and what this browser keeps. */
export function Settings() {
  const chosen = useGraphiQL(({ theme }) => theme)
  const { setTheme } = useGraphiQLActions()
  return (
    <>
      <fieldset>
        <legend>Theme</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              checked={(chosen ?? 'system') === theme}
              onChange={() => setTheme(theme === 'system' ? null : theme)}
            />
            {themeNames[theme]}
          </label>
        ))}
      </fieldset>
      <p>
        This browser keeps the theme, the layout, the open tabs and the history of queries, never headers. Nothing is kept on the server.
      </p>
      <button type="button" className="text-button" onClick={forget}>
        Forget tabs, history and theme
      </button>
    </>
  )
}
