import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const project = mkdtempSync(join(tmpdir(), 'jukwaa-run-'))
const write = (file: string, text: string) => writeFileSync(join(project, file), text)
const run = (...words: string[]) => spawnSync(process.execPath, [join(project, 'run/program.js'), ...words], { encoding: 'utf8' })
const made = () => readdirSync(join(project, 'dist/program-ts'))

beforeAll(() => {
  cpSync(join(root, 'run'), join(project, 'run'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  write('package.json', '{ "type": "module" }')
  write('package-lock.json', '{}')
  cpSync(join(project, 'run/program.js'), join(project, 'src/unused.js'))
  write('src/word.ts', 'export const word: string = "one"\nexport const place = import.meta.dirname\n')
  write('program.ts', 'import { place, word } from "./src/word.ts"\nconsole.log(JSON.stringify({ word, place, words: process.argv.slice(2) }))\n')
})
afterAll(() => rmSync(project, { recursive: true }))

test('a program has its arguments, and knows where its sources lie', () => {
  expect(JSON.parse(run('program.ts', 'a', '-b').stdout)).toEqual({ word: 'one', place: join(project, 'src'), words: ['a', '-b'] })
})

test('it is made once, and anew where something that it is made of has changed', () => {
  run('program.ts')
  const before = made()
  expect(before).toHaveLength(1)
  run('program.ts')
  expect(made()).toEqual(before)
  write('src/word.ts', 'export const word: string = "two"\nexport const place = ""\n')
  expect(JSON.parse(run('program.ts').stdout)).toMatchObject({ word: 'two' })
  expect(made()).toHaveLength(2)
})

test('it is made anew where the project has been moved, whose place is written into it', () => {
  const moved = `${project}-moved`
  write('src/word.ts', 'export const word: string = "three"\nexport const place = import.meta.dirname\n')
  expect(JSON.parse(run('program.ts').stdout)).toMatchObject({ place: join(project, 'src') })
  renameSync(project, moved)
  try {
    const { stdout } = spawnSync(process.execPath, [join(moved, 'run/program.js'), 'program.ts'], { encoding: 'utf8' })
    expect(JSON.parse(stdout)).toMatchObject({ word: 'three', place: join(moved, 'src') })
  } finally {
    renameSync(moved, project)
  }
})

test('an error shows the line of the source', () => {
  write('program.ts', 'interface Unused { readonly line: 1 }\n\nconst fail = (unused?: Unused): never => { throw new Error(String(unused)) }\nfail()\n')
  expect(run('program.ts').stderr).toContain(`${join(project, 'program.ts')}:3`)
})

test.each([[[]], [['nothing.ts']], [['package.json']]])('without a program it says how it is used: %j', (words) => {
  const { status, stderr } = run(...words)
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: node run/program.js FILE.ts') })
})

test('a program that cannot be made is told in two lines', () => {
  write('program.ts', 'import "./missing.ts"\n')
  const { status, stderr } = run('program.ts')
  expect(status).toBe(2)
  expect(stderr).toContain('missing.ts')
  expect(stderr).not.toContain('    at ')
})
