import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openDriver } from '../src/graph/open-driver.ts'

test('what is written to a socket in one go leaves in one piece, and what comes later by itself', async () => {
  const driver = openDriver({ uri: 'bolt://127.0.0.1:1', user: '', password: '', database: '' }, { connections: 1, patience: 1_000 })
  const came: string[] = []
  const server = createServer((socket) => socket.setEncoding('utf8').on('data', (text: string) => came.push(text))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  for (let piece = 0; piece < 9; piece += 1) socket.write(String(piece))
  await expect.poll(() => came.length).toBe(1)
  socket.write('later')
  await expect.poll(() => came).toEqual(['012345678', 'later'])
  socket.destroy()
  server.close()
  await driver.close()
})
