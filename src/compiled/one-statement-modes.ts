export const oneStatementModes = ['off', 'registered', 'on'] as const
/** Which questions are answered by one statement made for them: none, those that the server keeps, or also those that come again. */
export type OneStatementMode = (typeof oneStatementModes)[number]
