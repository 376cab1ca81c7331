/** Tells a person how far long work has come: one line redrawn on a terminal, elsewhere a line for each stage and every ten seconds. */
export interface Progress {
  /** `stage: details`, the stage a word. */
  report(text: string): void
  /** Clears the line, so that what is written next stands alone. */
  end(): void
}

const redrawEvery = 100
const repeatEvery = 10_000

export const progressOn = (stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>): Progress => {
  let [stage, writtenAt] = ['', -Infinity]
  const isTerminal = stream.isTTY
  return {
    report: (text) => {
      const [now, isNew] = [performance.now(), text.split(':', 1)[0] !== stage]
      if (!isNew && now - writtenAt < (isTerminal ? redrawEvery : repeatEvery)) return
      stage = text.split(':', 1)[0] ?? ''
      writtenAt = now
      stream.write(isTerminal ? `\r\u001b[2K${text.slice(0, (stream.columns || 80) - 1)}` : `${text}\n`)
    },
    end: () => {
      if (isTerminal && stage !== '') stream.write('\r\u001b[2K')
      stage = ''
    },
  }
}
