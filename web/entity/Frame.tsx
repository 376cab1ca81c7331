import type { ReactNode } from 'react'

/** What all pages of the server have in common: a search, which leads into the explorer, and the ways to the other pages. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="page-header">
        <a className="page-name" href="/explore">
          Jukwaa
        </a>
        <Search />
        <nav aria-label="Pages">
          <a href="/paths">Paths</a>
          <a href="/">GraphQL</a>
        </nav>
      </header>
      <main id="main">{children}</main>
    </>
  )
}

function Search(): ReactNode {
  return (
    <search>
      <form action="/explore">
        <label>
          Search people, offices, regions, events <input type="search" name="q" maxLength={256} />
        </label>
        <button type="submit">Search</button>
      </form>
    </search>
  )
}
