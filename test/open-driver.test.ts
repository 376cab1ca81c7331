import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openDriver } from '../src/graph/open-driver.ts'

test('what is written to a socket in one go is held back until all of it is there, and then sent', async () => {
  const driver = openDriver({ uri: 'bolt://127.0.0.1:1', user: '', password: '', database: '' }, { connections: 1, patience: 1_000 })
  const came: string[] = []
  const server = createServer((socket) => socket.setEncoding('utf8').on('data', (text: string) => came.push(text))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  for (const go of ['one', 'other']) {
    for (const piece of [go, ' ', 'go;']) {
      socket.write(piece)
      expect(socket.writableCorked).toBe(1)
    }
    await new Promise((resolve) => process.nextTick(resolve))
    expect(socket.writableCorked).toBe(0)
  }
  await expect.poll(() => came.join('')).toBe('one go;other go;')
  socket.destroy()
  server.close()
  await driver.close()
})
