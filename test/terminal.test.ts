import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, connect as connectSocket, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { processMark } from '../local-neo4j/process-mark.ts'
import { commonOptions, readCommandLine, WrongUse } from '../src/command-line.ts'
import { progressOn, stagesOf, type ProgressOptions } from '../src/progress.ts'

const shipped = inject('shipped')
const root = join(import.meta.dirname, '..')
const database = { NEO4J_URI: shipped.uri, NEO4J_USER: shipped.user, NEO4J_PASSWORD: shipped.password, LOG_LEVEL: 'silent', PORT: '0' }
const main = ['run/program.js', 'src/main.ts']

describe('progress', () => {
  const stages = stagesOf({ neo4j: null })

  /** Progress on a stream that keeps what is written, with a clock of its own. */
  const on = (stream: { isTTY?: boolean; columns?: number } = {}, options: Partial<ProgressOptions> = {}) => {
    const written: string[] = []
    const clock = { milliseconds: 0 }
    const write = (text: string | Uint8Array): boolean => written.push(String(text)) > 0
    const { isTTY = false, columns = 80 } = stream
    const progress = progressOn({ write, isTTY, columns }, { stages, environment: {}, now: () => clock.milliseconds, ...options })
    return { progress, written, clock }
  }

  test('on a terminal is one line, redrawn at most ten times a second, cut to its width and cleared at the end', () => {
    const { progress, written, clock } = on({ isTTY: true, columns: 40 })
    for (let megabytes = 0; megabytes <= 100; megabytes += 1) {
      progress.report(`resolving: ${megabytes} of 123 MB`)
      clock.milliseconds += 10
    }
    progress.end()
    expect(written.length).toBeLessThanOrEqual(12)
    expect(written.at(-1)).toBe('\r\u001b[2K')
    for (const text of written) {
      expect(text).toMatch(/^\r\u001b\[2K[^\n\r]*$/)
      expect([...text.slice('\r\u001b[2K'.length)].length).toBeLessThan(40)
    }
  })

  test('names the stage and its place, counts, draws a bar and says how long, once that is known', () => {
    const { progress, written, clock } = on({ isTTY: true, columns: 200 })
    progress.report('resolving: 0 of 123 MB')
    clock.milliseconds = 3_000
    progress.report('resolving: 62 of 123 MB')
    expect(written.at(-1)).toBe('\r\u001b[2K[1/4] resolving the database  62 of 123 MB  ██████████░░░░░░░░░░  3 s left  (first time only)')
    progress.report('starting: Neo4j')
    clock.milliseconds = 8_000
    progress.report('starting: Neo4j')
    expect(written.at(-1)).toBe('\r\u001b[2K[2/4] starting the database  Neo4j  5 s')
    progress.end()
  })

  test('elsewhere is a line at the beginning and the end of a stage, and every ten seconds', () => {
    const { progress, written, clock } = on()
    for (; clock.milliseconds < 25_000; clock.milliseconds += 100) progress.report(`loading: document 1 of 2, fact ${clock.milliseconds / 100 + 1} of 300`)
    progress.end()
    expect(written).toEqual([
      expect.stringMatching(/^\[4\/4\] loading {2}document 1 of 2, fact 1 of 300 {2}░+\n$/),
      expect.stringMatching(/^\[4\/4\] loading {2}document 1 of 2, fact 101 of 300 {2}█+░+ {2}20 s left\n$/),
      expect.stringMatching(/^\[4\/4\] loading {2}document 1 of 2, fact 201 of 300 {2}█+░+ {2}10 s left\n$/),
      '[4/4] loading  done in 25 s\n',
    ])
  })

  test('is plain on a terminal that cannot be redrawn, and nothing when it is to be quiet', () => {
    const dumb = on({ isTTY: true }, { environment: { TERM: 'dumb' } })
    dumb.progress.report('migrating: indexes')
    dumb.progress.end()
    expect(dumb.written).toEqual(['[3/4] migrating  indexes\n', '[3/4] migrating  done in 0 s\n'])
    const quiet = on({ isTTY: true }, { quiet: true })
    quiet.progress.report('migrating: indexes')
    quiet.progress.end()
    expect(quiet.written).toEqual([])
  })
})

test.each([
  ['--hepl', '--help'], ['--quite', '--quiet'], ['--verbos', '--verbose'], ['-x', '--'],
])('the unknown option %s is told, with the nearest', (word, nearest) => {
  expect(() => readCommandLine('npm start', commonOptions, { words: [word] })).toThrow(WrongUse)
  expect(() => readCommandLine('npm start', commonOptions, { words: [word] })).toThrow(`'${word}'; the nearest is ${nearest}`)
})

interface Ended { readonly code: number; readonly out: string; readonly error: string }

const run = (parameters: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...parameters], { cwd: root, env: { ...process.env, ...environment } }, (error, out, errorText) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, error: errorText }))
  })

/** Three lines, or more where the reasons are several; no stack, no password. */
const expectExplained = ({ code, out, error }: Ended, exitCode: number, next: RegExp): void => {
  const lines = error.trim().split('\n').filter((line) => !/^\[\d\/\d\] /.test(line))
  expect({ code, out, error: lines.slice(0, -1) }).toEqual({ code: exitCode, out: '', error: expect.arrayContaining([expect.any(String), expect.any(String)]) })
  expect(lines.at(-1)).toMatch(next)
  expect(error).not.toMatch(/^\s+at /m)
  expect(error).not.toContain(shipped.password)
}

describe('a command', () => {
  test.each([['npm start', main], ['npm run seed', ['run/program.js', 'seed/main.ts']]])('%s has a help of at most 24 lines', async (name, command) => {
    const { code, out, error } = await run([...command, '--help'])
    expect({ code, error, lines: out.trim().split('\n').length <= 24 }).toEqual({ code: 0, error: '', lines: true })
    for (const part of [`Usage: ${name} `, '--quiet', '--verbose', 'NEO4J_URI', 'Example', 'Exit codes: 0 ', '75 ', '130 ']) expect(out).toContain(part)
  })

  test('that is used wrongly, or set up wrongly, says all that is wrong and how to go on', async () => {
    expectExplained(await run([...main, '--quite']), 2, /^Next: npm start -- --help$/)
    const wrong = await run(main, { ...database, PORT: 'many', LOG_LEVEL: 'loud' })
    expectExplained(wrong, 2, /^Next: npm start -- --help$/)
    expect(wrong.error).toMatch(/PORT wants .*\n(.*\n)*LOG_LEVEL wants /)
  })

  test('says who listens on a port that is taken, and shows the stack only when asked', async () => {
    const listener = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => { listener.once('listening', resolve) })
    onTestFinished(() => { listener.close() })
    const { port } = listener.address() as AddressInfo
    const taken = await run(main, { ...database, PORT: String(port) })
    expectExplained(taken, 1, new RegExp(`^Next: PORT=${port + 1} npm start$`))
    expect(taken.error).toContain(existsSync('/proc/net/tcp') ? `process ${process.pid} (` : 'listens there')
    const verbose = await run([...main, '--verbose', '--quiet'], { ...database, PORT: String(port) })
    expect(verbose.error).toMatch(/^\s+at /m)
    expect(verbose.error).not.toContain('migrating')
  })

  test('refuses a wrong password without showing it', async () => {
    const refused = await run(main, { ...database, NEO4J_PASSWORD: 'hunter2 hunter2' })
    expectExplained(refused, 1, /NEO4J_PASSWORD/)
    expect(refused.error).not.toContain('hunter2')
  })
})

/** What a running program has written so far, and a promise of its exit code. */
const watched = (child: ChildProcess) => {
  const said = { out: '', error: '' }
  child.stdout?.on('data', (data: Buffer) => { said.out += data.toString() })
  child.stderr?.on('data', (data: Buffer) => { said.error += data.toString() })
  const exited = new Promise<number | null>((resolve) => { child.once('exit', resolve) })
  onTestFinished(() => { child.kill('SIGKILL') })
  /** Waits until it has written these words; fails where it ends before. */
  const until = async (where: keyof typeof said, words: RegExp): Promise<void> => {
    const ended = exited.then((code) => { if (!words.test(said[where])) throw new Error(`ended with ${code}: ${said.out}${said.error}`) })
    await Promise.race([ended, expect.poll(() => said[where], { timeout: 150_000 }).toMatch(words)])
  }
  return { child, said, exited, until }
}

const start = () => watched(spawn(process.execPath, main, { cwd: root, env: { ...process.env, ...database } }))

/** What stands behind a word of the lines that say where the program is. */
const line = (text: string, word: string): string => new RegExp(`^ {2}${word} +(.*?)\\r?$`, 'm').exec(text)?.[1] ?? ''

const expectReady = async (out: string): Promise<void> => {
  for (const word of ['Playground', 'Explorer', 'API']) {
    const address = line(out, word)
    const answer = await fetch(word === 'API' ? `${address}?query={__typename}` : address)
    expect({ address, status: answer.status }).toEqual({ address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\//), status: 200 })
  }
  const example = execFileSync('sh', ['-c', line(out, 'Try')], { encoding: 'utf8' })
  expect(JSON.parse(example)).toMatchObject({ data: { people: { nodes: expect.arrayContaining([{ name: 'Fred Matiangi' }]) } } })
  expect(line(out, 'Data')).toMatch(/^\d+ documents, \d+ entities, \d+ facts, newest recorded \d{4}-\d\d-\d\d$/)
}

describe('npm start without a terminal', () => {
  test('writes plain lines, the addresses when they answer, and stops when asked', async () => {
    const { child, said, exited, until } = start()
    await until('out', /Ctrl\+C stops the server\.\n/)
    await expectReady(said.out)
    expect(said.error).toMatch(/^\[\d\/3\] migrating {2}.*\n\[\d\/3\] migrating {2}done in \d+ s$/m)
    expect(said.out + said.error).not.toMatch(/[\r\u001b]/)
    expect(said.out + said.error).not.toContain(shipped.password)
    child.kill('SIGINT')
    expect(await exited).toBe(0)
    await expect(fetch(line(said.out, 'API'))).rejects.toThrow()
  })

  test('ends at once when asked twice', async () => {
    const { child, said, exited, until } = start()
    await until('out', /Ctrl\+C stops the server\.\n/)
    const socket = connectSocket(Number(new URL(line(said.out, 'API')).port), '127.0.0.1')
    onTestFinished(() => { socket.destroy() })
    socket.on('error', () => undefined)
    socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{')
    await new Promise((resolve) => { setTimeout(resolve, 200) })
    child.kill('SIGINT')
    await until('error', /Stopping/)
    child.kill('SIGINT')
    expect(await exited).toBe(130)
  })

  test('ends at once when interrupted before it is ready', async () => {
    const { child, said, exited, until } = start()
    await until('error', /^\[\d\/3\] /m)
    child.kill('SIGINT')
    expect(await exited).toBe(130)
    expect(said.out).toBe('')
  })
})

test('npm start on a terminal shows one line of progress, starts its own database, and Ctrl+C leaves no process', { timeout: 180_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jukwaa-terminal-'))
  onTestFinished(() => { rmSync(dataDir, { recursive: true, force: true }) })
  const command = [process.execPath, ...main].join(' ')
  const [program, ...parameters] = existsSync('/usr/bin/script')
    ? ['/usr/bin/script', '-qec', `exec ${command}`, '/dev/null']
    : ['python3', '-c', `import pty, os; os.waitstatus_to_exitcode(pty.spawn(${JSON.stringify(command.split(' '))}))`]
  const { NO_COLOR: _colour, NEO4J_URI: _uri, ...inherited } = process.env
  const environment = { ...inherited, TERM: 'xterm', PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: dataDir, NEO4J_URI: '' }
  const { child, said, exited, until } = watched(spawn(program ?? '', parameters, { cwd: root, env: environment, stdio: ['pipe', 'pipe', 'pipe'] }))
  await until('out', /Ctrl\+C stops the server and the database\.\r?\n/)
  const [progress = '', welcome = ''] = said.out.split('Jukwaa 0')
  expect(progress).toMatch(/\r\u001b\[2K\[\d\/5\] starting the database {2}/)
  expect(progress).toMatch(/\r\u001b\[2K\[5\/5\] loading {2}document \d of \d, fact \d+ of \d+ {2}[█░]+/)
  expect(progress).toMatch(/\u001b\[2K\s*(\u001b\[1m)?$/)
  expect(line(welcome, 'Database')).toMatch(/^Neo4j 5\.\d+\.\d+, started here, reachable from this computer only \(\d+ s\)$/)
  await expectReady(welcome)
  const { database: java } = JSON.parse(readFileSync(join(dataDir, 'holder.json'), 'utf8')) as { database: { pid: number; mark: string } }
  expect(processMark(java.pid)).toBe(java.mark)
  expect(said.out).not.toContain(readFileSync(join(dataDir, 'password'), 'utf8').trim())
  child.stdin?.write('\u0003')
  expect(await exited).toBe(0)
  expect(processMark(java.pid)).toBe(null)
})
