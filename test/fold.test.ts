import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../src/model/fold.ts'

describe('the folded form of a text', () => {
  it.each([
    ['Ng\'ang\'a', 'nganga'], ['Ng’ang’a', 'nganga'], ['NGANGA', 'nganga'], ['Ngʼang‘a', 'nganga'], ['Ng`ang´a', 'nganga'], ['Ng＇ang＇a', 'nganga'],
    ['Murang\'a', 'muranga'], ['José', 'jose'], ['Jose\u0301', 'jose'], ['al-Shabaab', 'al shabaab'], ['  Elgeyo–Marakwet ', 'elgeyo marakwet'],
    ['ＭＡＴＣＨ (n)', 'match n'], ['47 counties', '47 counties'], ['—', ''], ['محمد', 'محمد'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded))

  it('is its own folded form, of words of letters and digits with one space between them', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
    }), { numRuns: 5_000 })
  })
})
