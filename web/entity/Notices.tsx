import type { ReactNode } from 'react'
import type { AnswerError } from '../shared/ask.ts'
import { Frame } from './Frame.tsx'

/** There is nothing at an address. */
export function NotFound(): ReactNode {
  return (
    <Frame>
      <h1>Nothing is at this address</h1>
      <p>No entity, fact or document here has this id. What a source names may be here under another: search for a name.</p>
      <p>That something is not in this data does not say that it did not happen.</p>
    </Frame>
  )
}

/** A page could not be read, and why. */
export function Fault({ errors }: { readonly errors: readonly AnswerError[] }): ReactNode {
  return (
    <Frame>
      <h1>This page could not be read</h1>
      <Errors errors={errors} />
      <p>Loading it again may help.</p>
    </Frame>
  )
}

/** Errors in the words of the API, each with its code, and the id by which the request is found in the log. */
export function Errors({ errors }: { readonly errors: readonly AnswerError[] }): ReactNode {
  const told = new Map(errors.map((error) => [`${error.extensions?.code} ${error.message}`, error]))
  return (
    <ul className="errors">
      {[...told].map(([key, { message, extensions }]) => (
        <li key={key}>
          {message} ({extensions?.code ?? 'no code'}, request <code>{extensions?.requestId ?? 'without an id'}</code>)
        </li>
      ))}
    </ul>
  )
}
