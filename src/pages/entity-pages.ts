import { createElement } from 'react'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { forms, type Form } from '../../web/entity/addresses.ts'
import { askEntity, isEntity, said, type Asked, type Page } from '../../web/entity/askEntity.ts'
import { EntityPage } from '../../web/entity/EntityPage.tsx'
import { FactPage } from '../../web/entity/FactPage.tsx'
import { Fault, NotFound } from '../../web/entity/Notices.tsx'
import { formTypes, pageAs } from '../../web/entity/otherForms.ts'
import type { AnswerError } from '../../web/shared/ask.ts'
import { csvParts } from '../../web/shared/exports/csv.ts'
import { entityLabel } from '../../web/shared/words/entityWords.ts'
import { factSentence } from '../../web/shared/words/factSentence.ts'
import type { AnswerQuestion } from '../answer.ts'
import { readId } from '../../web/explorer/address/parameters.ts'
import { isFactType } from '../model/facts.ts'
import { badInput, failed, sendErrors } from './errors.ts'
import type { Frame } from './frame.ts'
import { policy } from './policies.ts'
import { addressAsked, sendText } from './send.ts'

const htmlType = 'text/html; charset=utf-8'

/** Answers that nothing is here, with a page that leads on. */
export const sendNotFound = (request: FastifyRequest, reply: FastifyReply, frame: Frame): FastifyReply =>
  sendPage(request, reply.code(404), frame('Nothing is at this address – Jukwaa', createElement(NotFound)))

const sendPage = (request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply =>
  sendText(request, reply.header('Content-Security-Policy', policy), html, htmlType)

/** The pages of entities and facts, in all their forms: the rest of the address is the id. */
export const entityPages = (frame: Frame, answer: AnswerQuestion) => async (request: FastifyRequest, reply: FastifyReply) => {
  const path = (request.params as { readonly '*': string })['*']
  const form = forms.find((ending) => path.endsWith(`.${ending}`)) ?? null
  const { searchParams: query } = addressAsked(request)
  const id = readId(form ? path.slice(0, -form.length - 1) : path)
  const list = query.get('type')
  const notFound = () => (form ? reply.callNotFound() : sendNotFound(request, reply, frame))
  if (id === null || (list !== null && list !== said && !isFactType(list))) return notFound()

  const asked: Asked = { id, asOf: query.get('asof'), asKnownAt: query.get('known'), list, after: query.get('after') }
  const { data: page, errors } = await askEntity(asked, (document, variables) => answer(document, variables, request))
  if (form) return page || errors.length > 0 ? sendForm(request, reply, form, asked, page, errors) : notFound()
  if (!page && errors.length === 0) return notFound()
  // A page of one list is nothing without it.
  if (page && (list === null || errors.length === 0))
    return sendPage(request, reply, written(frame, asked, page, errors, addressAsked(request).origin))
  return sendPage(request, failed(reply, errors), frame('Not read – Jukwaa', createElement(Fault, { errors })))
}

const written = (frame: Frame, asked: Asked, page: Page, errors: readonly AnswerError[], origin: string): string => {
  const { node } = page
  return isEntity(node)
    ? frame(`${entityLabel(node)} – Jukwaa`, createElement(EntityPage, { asked, page, entity: node, errors, origin }))
    : frame(`${factSentence(node)} – Jukwaa`, createElement(FactPage, { asked, page, fact: node, errors, origin }))
}

const sendForm = (
  request: FastifyRequest,
  reply: FastifyReply,
  form: Form,
  asked: Asked,
  page: Page | null,
  errors: readonly AnswerError[],
) => {
  const { origin, searchParams } = addressAsked(request)
  const part = csvParts.find((each) => each === (searchParams.get('part') ?? 'facts'))
  if (!part) return sendErrors(reply, [badInput(request, `part is one of ${csvParts.join(', ')}`)])
  if (!page || errors.length > 0) return sendErrors(reply, errors)
  return sendText(request, reply, pageAs(form, asked, page, origin, part), formTypes[form])
}
