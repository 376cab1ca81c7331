import { expect, test } from 'vitest'
import { remembered } from '../src/remembered.ts'

const counted = (most: number, longestKey = 10) => {
  const made: string[] = []
  const values = remembered<string>({ most, longestKey })
  return { made, known: values.known, get: (key: string) => values.get(key, () => { made.push(key); return key.toUpperCase() }) }
}

test('what is remembered is made once', () => {
  const { made, known, get } = counted(10)
  expect([known('a'), get('a'), get('a'), known('a')]).toEqual([undefined, 'A', 'A', 'A'])
  expect(made).toEqual(['a'])
})

test('of more than the most, what was asked for last stays', () => {
  const { made, known, get } = counted(4)
  for (const key of ['a', 'b', 'c', 'd']) get(key)
  known('a')
  get('e')
  expect(['a', 'b', 'c', 'd', 'e'].map(known)).toEqual(['A', undefined, 'C', 'D', 'E'])
  expect(made).toHaveLength(5)
})

test('what has a long key is made anew', () => {
  const { made, known, get } = counted(4, 3)
  expect([get('long'), get('long'), known('long')]).toEqual(['LONG', 'LONG', undefined])
  expect(made).toEqual(['long', 'long'])
})
