import type { Socket } from 'node:net'
import { STATUS_CODES, type ServerResponse } from 'node:http'
import { errorCodes, maskedMessage, type ErrorCode } from './errors.ts'

export const jsonType = 'application/json; charset=utf-8'

/** The body of an answer that holds nothing but one error; its message is what the code means unless more is known. It never quotes the request. */
export const errorBody = (code: ErrorCode, requestId: string, message: string = errorCodes[code].meaning): string =>
  JSON.stringify({ errors: [{ message: code === 'INTERNAL_SERVER_ERROR' ? maskedMessage : message, extensions: { code, requestId } }] })

const byStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  431: 'HEADERS_TOO_LARGE',
  503: 'SHUTTING_DOWN',
}

/** The code of an error that the HTTP layer made, told by its status; what has none is a fault of ours. */
export const codeOfStatus = (status: number | undefined): ErrorCode =>
  byStatus[status ?? 500] ?? (status && status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR')

/** The headers that every answer has, also those that are written before there is a request to answer. */
export const everyAnswer = {
  'content-security-policy': "default-src 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const

/** Answers, on the bare connection, what could not be read as a request, and closes it. */
export const refuseUnreadable = (error: { readonly code?: string }, socket: Socket, requestId: string): void => {
  const code: ErrorCode =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? 'HEADERS_TOO_LARGE'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? 'REQUEST_TIMEOUT'
        : 'BAD_REQUEST'
  const { status } = errorCodes[code]
  const body = errorBody(code, requestId)
  const headers = headersOf(body, requestId)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  if (socket.writable) socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
  else socket.destroy()
}

/** Refuses what a client expects of a server before it sends its body, other than 100-continue: nothing that this one knows. */
export const refuseExpectation = (response: ServerResponse, requestId: string): void => {
  const body = errorBody('BAD_REQUEST', requestId)
  response.writeHead(errorCodes.BAD_REQUEST.status, headersOf(body, requestId)).end(body)
}

const headersOf = (body: string, requestId: string) => ({
  ...everyAnswer,
  'content-type': jsonType,
  'content-length': Buffer.byteLength(body),
  'x-request-id': requestId,
  connection: 'close',
})
