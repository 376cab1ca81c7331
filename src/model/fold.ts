const apostrophes = /['’‘‛ʼʻʹ′`´＇]/g

/**
 * The form in which texts are searched and sorted: without case, accents, apostrophes and punctuation, so that
 * Ng’ang’a, Ng'ang'a and NGANGA are the same. What is displayed keeps the original.
 */
export const fold = (text: string): string =>
  text
    // Before NFKD too, which takes the acute accent that stands alone for a space.
    .replace(apostrophes, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
