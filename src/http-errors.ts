import { errorCodes, type ErrorCode } from './errors.ts'

/** The body of an answer that holds nothing but one error. */
export const errorBody = (code: ErrorCode, message: string, requestId: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] })

const byStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'BAD_REQUEST', 404: 'NOT_FOUND', 405: 'METHOD_NOT_ALLOWED', 406: 'NOT_ACCEPTABLE', 413: 'PAYLOAD_TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'SHUTTING_DOWN',
}

/** The code of an error that the HTTP layer made, told by its status; what has none is a fault of ours. */
export const codeOfStatus = (status: number | undefined): ErrorCode => byStatus[status ?? 500] ?? (status && status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR')

/** What to say of an error that the HTTP layer made: never its own message, which may quote the request. */
export const messageOf = (code: ErrorCode): string => errorCodes[code].meaning
