/** A value, or the promise of one. What is here already is not promised: a promise for each of a thousand values takes longer than the values. */
export type Soon<Value> = Value | Promise<Value>

/** Goes on with a value: at once where it is here, else when it comes. */
export const after = <Value, Result>(value: Soon<Value>, goOn: (value: Value) => Soon<Result>): Soon<Result> =>
  value instanceof Promise ? value.then(goOn) : goOn(value)

/** Asks when first called, and gives the same answer ever after. */
export const once = <Result>(ask: () => Result): (() => Result) => {
  let asked: { readonly answer: Result } | undefined
  return () => (asked ??= { answer: ask() }).answer
}
