import type { ReactNode } from 'react'
import { EntityPageDocument } from '../generated/documents.ts'
import { playgroundLink } from '../explorer/playgroundLink.ts'
import type { AnswerError } from '../shared/ask.ts'
import type { Fact } from '../shared/graph.ts'
import { FactLine } from '../shared/views/facts/FactLine.tsx'
import { StaticGraph } from '../shared/views/graph/StaticGraph.tsx'
import { entityLabel, entityWords } from '../shared/words/entityWords.ts'
import { addressOf, beginning, forms } from './addresses.ts'
import { headVariables, said, type Asked, type AskedEntity, type Page } from './askEntity.ts'
import { CiteThis } from './CiteThis.tsx'
import { Lists } from './Lists.tsx'
import { Frame } from './Frame.tsx'
import { graphOf } from './graphOf.ts'
import { Errors } from './Notices.tsx'
import { notStated } from './notStated.ts'

export interface EntityPageProps {
  readonly asked: Asked
  readonly page: Page
  readonly entity: AskedEntity
  /** What of the page could not be read. */
  readonly errors: readonly AnswerError[]
  /** `http://127.0.0.1:4000`. */
  readonly origin: string
}

/** Everything the graph holds of an entity, in parts of 20, each with its source; complete without script. */
export function EntityPage({ asked, page, entity, errors, origin }: EntityPageProps): ReactNode {
  const name = entityLabel(entity)
  const isWhole = asked.list === null
  return (
    <Frame>
      <h1>{name}</h1>
      <p className="what">
        {entityWords(entity)} <code>{entity.id}</code>
      </p>
      <Dated {...asked} />
      {errors.length > 0 && (
        <section aria-label="Not read">
          <p>A part of this page could not be read:</p>
          <Errors errors={errors} />
        </section>
      )}
      {isWhole ? <Head entity={entity} /> : <Back asked={asked} name={name} />}
      {isWhole && <Picture page={page} name={name} />}
      <Lists asked={asked} lists={page.lists} entity={entity} />
      <Ways asked={asked} />
      <CiteThis asked={asked} name={name} dataset={page.dataset} origin={origin} />
    </Frame>
  )
}

/** The day and the moment asked about. */
export function Dated({ asOf, asKnownAt }: Asked): ReactNode {
  if (!asOf && !asKnownAt) return null
  const said = [asOf && `As of ${asOf}: facts that are certain or possible on this day.`, asKnownAt && `As known at ${asKnownAt}.`]
  return <p className="dated">{said.filter(Boolean).join(' ')}</p>
}

function Back({ asked, name }: { readonly asked: Asked; readonly name: string }): ReactNode {
  return (
    <p>
      {asked.after ? 'A further part of one list. ' : 'One list. '}
      <a href={addressOf(beginning(asked))}>Everything of {name}</a>
    </p>
  )
}

function Head({ entity }: { readonly entity: AskedEntity }): ReactNode {
  const missing = notStated(entity)
  const names = entity.names ?? []
  const identifiers = entity.identifiers ?? []
  return (
    <>
      {missing.length > 0 && (
        <section aria-labelledby="not-stated">
          <h2 id="not-stated">Not stated by any source here</h2>
          <ul className="plain">
            {missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="names">
        <h2 id="names">Names</h2>
        {names.length > 0 ? <Names names={names} /> : <p>No name is cited.</p>}
        {identifiers.length > 0 && (
          <dl className="identifiers">
            {identifiers.map(({ scheme, value }) => (
              <div key={`${scheme} ${value}`}>
                <dt>{scheme}</dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </>
  )
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' })

function Names({ names }: { readonly names: readonly Fact[] }): ReactNode {
  return (
    <ul className="facts">
      {names.map((name) => (
        <li key={name.id}>
          <FactLine fact={name} />
          <p className="fact-note">Language: {name.language ? languages.of(name.language) : 'not stated'}</p>
        </li>
      ))}
    </ul>
  )
}

/** What is said of an entity as a small graph; what it says itself is mostly of others. */
function Picture({ page, name }: { readonly page: Page; readonly name: string }): ReactNode {
  const graph = graphOf({ ...page, lists: page.lists.filter(({ list }) => list !== said) })
  const facts = graph.facts.filter(({ subject, object }) => subject && object)
  if (facts.length === 0) return null
  return (
    <section className="picture" aria-labelledby="picture">
      <h2 id="picture">Around it</h2>
      <StaticGraph graph={{ ...graph, facts }} focus={page.node.id} label={`${name} and what the facts on this page link it to`} />
    </section>
  )
}

/** The other ways to the same. */
export function Ways({ asked }: { readonly asked: Asked }): ReactNode {
  const { id, asOf, asKnownAt } = asked
  const explorer = new URLSearchParams({ focus: id, ...(asOf && { asof: asOf }), ...(asKnownAt && { known: asKnownAt }) })
  const isFact = id.startsWith('fact/')
  return (
    <nav aria-label="The same elsewhere">
      <ul className="ways">
        {!isFact && (
          <li>
            <a href={`/explore?${explorer}`}>Open in the explorer</a>
          </li>
        )}
        <li>
          <a href={playgroundLink(EntityPageDocument, headVariables(asked))}>Open as GraphQL</a>
        </li>
        {forms.map((form) => (
          <li key={form}>
            <a href={addressOf(asked, form)}>{form === 'jsonld' ? 'JSON-LD' : form.toUpperCase()}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
