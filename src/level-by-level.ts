import type { Read } from './loaders.ts'

/**
 * Lets what is asked gather while a statement is under way, so that one level of an answer, whichever of its lists comes first, is one
 * statement of each kind.
 */
export const levelByLevel = (ask: Read): { readonly read: Read; readonly schedule: (send: () => void) => void } => {
  const waiting: (() => void)[] = []
  let underWay = 0
  let due = false
  const sendSoon = () => {
    if (due || underWay > 0 || waiting.length === 0) return
    due = true
    // After whatever the answers that just came let be asked.
    setImmediate(() => {
      due = false
      for (const send of waiting.splice(0)) send()
    })
  }
  return {
    read: async (question, parameters) => {
      underWay += 1
      try {
        return await ask(question, parameters)
      } finally {
        underWay -= 1
        sendSoon()
      }
    },
    schedule: (send) => {
      waiting.push(send)
      sendSoon()
    },
  }
}
