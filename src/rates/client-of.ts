import { isIPv6 } from 'node:net'
import { remembered } from '../remembered.ts'

/**
 * Who asks, for counting: the address, of IPv6 its first 64 bits, since a household or a server has all of those behind them.
 * An IPv4 address written as an IPv6 one is the IPv4 one.
 */
export const clientOf = (address: string): string => clients.get(address, () => newClientOf(address))

const clients = remembered<string>({ most: 1_000, longestKey: 100 })

const newClientOf = (address: string): string => {
  const plain = address.replace(/%.*$/, '').toLowerCase()
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1]
  if (mapped) return mapped
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain
}

const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::')
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== '')) as [string[], string[]]
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after].map((group) => group.replace(/^0+(?=.)/, ''))
}
