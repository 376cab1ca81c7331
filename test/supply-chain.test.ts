import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import floors from './supply-chain/floors.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
interface Locked { readonly version: string; readonly license?: string; readonly dev?: true; readonly devOptional?: true; readonly optional?: true }
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
const locked = Object.entries(packages).filter(([path]) => path !== '').map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }))

/** Whether one version comes before another; what follows a hyphen comes before the version itself. */
const isBefore = (one: string, other: string): boolean => {
  const [parts, others] = [one, other].map((version) => version.split('-')[0]!.split('.').map(Number)) as [number[], number[]]
  const place = [0, 1, 2].find((index) => parts[index] !== others[index])
  return place === undefined ? one.includes('-') && !other.includes('-') : parts[place]! < others[place]!
}

describe('versions', () => {
  test.each([['1.2.3', '1.2.4', true], ['1.10.0', '1.9.9', false], ['2.0.0-rc.1', '2.0.0', true], ['2.0.0', '2.0.0', false], ['9.0.0', '10.0.0', true]])('%s before %s: %s', (one, other, before) =>
    expect(isBefore(one, other)).toBe(before))

  test('that are known to be bad are not installed', () => {
    const bad = locked.filter(({ name, version }) => Object.hasOwn(floors, name) && isBefore(version, floors[name as keyof typeof floors].floor))
    expect(bad.map(({ name, version }) => `${name} ${version}: ${floors[name as keyof typeof floors].why}`)).toEqual([])
  })

  test('of every floor are there: what is no longer used needs none', () => {
    expect(Object.keys(floors).filter((floored) => !locked.some(({ name }) => name === floored))).toEqual([])
  })

  test('of graphql and Apollo that run are those that are locked', async () => {
    const { versionInfo } = await import('graphql')
    expect(isBefore(`${versionInfo.major}.${versionInfo.minor}.${versionInfo.patch}`, floors.graphql.floor)).toBe(false)
  })
})

test('what the program runs on may be used by anyone', () => {
  const free = /^(MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|PSF-2\.0|Unlicense|MPL-2\.0)$/
  const words = (license: string) => license.replace(/[()]/g, '').split(/ (?:OR|AND) /)
  const others = locked.filter(({ dev, devOptional }) => !dev && !devOptional).filter(({ license = 'none' }) => !words(license).some((word) => free.test(word)))
  expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
})

test('the bill of materials names what is locked, no more and no less', () => {
  const { stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  const { components } = JSON.parse(stdout) as { components: { name: string; version: string }[] }
  const sorted = (list: readonly { name: string; version: string }[]) => [...new Set(list.map(({ name, version }) => `${name}@${version}`))].sort()
  expect(sorted(components)).toEqual(sorted(locked))
})
