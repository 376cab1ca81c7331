import { useEffect, useState } from 'react'
import { countiesOf, type CountiesAnswer } from './countiesOf.ts'

/** In which counties places lie, by their ids; null while it is asked. */
export const useCounties = (ids: readonly string[]): CountiesAnswer | null => {
  const [answer, setAnswer] = useState<CountiesAnswer | null>(null)
  const key = ids.join('\n')
  useEffect(() => {
    const asking = new AbortController()
    setAnswer(null)
    countiesOf(key === '' ? [] : key.split('\n'), asking.signal).then(setAnswer, () => undefined)
    return () => asking.abort()
  }, [key])
  return answer
}
