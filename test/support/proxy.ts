import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net'

/** `pass` hands on; `swallow` takes what comes and gives nothing; `refuse` closes at once; a number delays each piece by so many milliseconds. */
export type ProxyMode = 'pass' | 'swallow' | 'refuse' | number

export interface Proxy {
  readonly port: number
  mode: ProxyMode
  /** Ends every connection with a reset, or after every so many pieces from now on. */
  reset(): void
  resetEvery: number
  /** How many have been opened to it. */
  readonly connections: number
  close(): Promise<void>
}

/** Stands between a client and a port of this machine, and can be made a bad network. */
export const proxyTo = async (port: number): Promise<Proxy> => {
  const sockets = new Set<Socket>()
  let pieces = 0
  const reset = () => { for (const socket of sockets) socket.resetAndDestroy() }
  const hand = (from: Socket, to: Socket) => {
    from.on('data', (piece: Buffer) => {
      pieces += 1
      if (proxy.resetEvery > 0 && pieces % proxy.resetEvery === 0) { from.resetAndDestroy(); to.resetAndDestroy(); return }
      if (proxy.mode === 'swallow') return
      if (typeof proxy.mode === 'number') setTimeout(() => to.writable && to.write(piece), proxy.mode)
      else if (to.writable) to.write(piece)
    })
    from.on('error', () => to.destroy())
    from.on('close', () => { sockets.delete(from); to.destroy() })
  }
  let connections = 0
  const server = createServer((client) => {
    connections += 1
    if (proxy.mode === 'refuse') { client.resetAndDestroy(); return }
    const upstream = createConnection({ host: '127.0.0.1', port, noDelay: true })
    for (const socket of [client, upstream]) sockets.add(socket)
    hand(client, upstream)
    hand(upstream, client)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const proxy: Proxy = {
    port: (server.address() as AddressInfo).port,
    mode: 'pass',
    resetEvery: 0,
    get connections() { return connections },
    reset,
    close: async () => { reset(); await new Promise((resolve) => { server.close(resolve) }) },
  }
  return proxy
}
