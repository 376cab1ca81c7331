const ownFiles =
  "default-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self' blob:; connect-src 'self'; " +
  "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"

/** What a page may load: our own files. */
export const policy = ownFiles

/** Monaco, the playground's editor, writes style attributes: that is all that is allowed beyond our own files. */
export const withEditor = `${ownFiles}; style-src 'self' 'unsafe-inline'`
