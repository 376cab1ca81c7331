import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findJava } from '../local-neo4j/find-java.ts';
import { findRunningNeo4j } from '../local-neo4j/find-running-neo4j.ts';
import { LocalNeo4jError } from '../local-neo4j/local-neo4j-error.ts';
import { processMark } from '../local-neo4j/process-mark.ts';
import { resolveJars } from '../local-neo4j/resolve-jars.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../local-neo4j/start-local-neo4j.ts';

const startLimit = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'jukwaa-local-neo4j-'));
const dataDir = join(folder, 'data');
let database: LocalNeo4j;

const start = () => startLocalNeo4j({ dataDir, testStore: true, report: () => undefined });

type Access = Pick<LocalNeo4j, 'uri' | 'user' | 'password'>;

async function ask<Row>(access: Access, cypher: string, scheme = 'bolt'): Promise<Row[]> {
  const driver = neo4j.driver(access.uri.replace('bolt', scheme), neo4j.auth.basic(access.user, access.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
    return records.map((record) => record.toObject() as Row);
  } finally {
    await driver.close();
  }
}

async function refusal(attempt: Promise<unknown>): Promise<LocalNeo4jError> {
  const error = await attempt.then(() => new Error('nothing was refused'), (reason: unknown) => reason);
  if (!(error instanceof LocalNeo4jError)) throw error;
  expect(error.message.split('\n')).toEqual([error.what, error.why, error.next]);
  return error;
}

async function gone(pid: number): Promise<void> {
  await expect.poll(() => processMark(pid), { timeout: 30_000, interval: 100 }).toBe(null);
}

/** A folder with programs of our making, to stand first or alone on the PATH. */
function programs(scripts: Record<string, string>): { PATH: string } {
  const place = mkdtempSync(join(folder, 'programs-'));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(place, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(place, name), 0o755);
  }
  return { PATH: place };
}

/** Another program that holds the data folder; resolves with the process id of its database. */
async function startElsewhere(): Promise<{ program: ChildProcess; databasePid: number }> {
  const program = spawn(process.execPath, ['run/program.js', 'test/support/start-neo4j.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: program.stdout })) {
    const pid = /^database (\d+)$/.exec(line)?.[1];
    if (pid) return { program, databasePid: Number(pid) };
  }
  throw new Error('the other program ended without a database');
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a database of one\'s own', () => {
  beforeAll(async () => {
    database = await start();
  }, startLimit);
  afterAll(() => database.stop(), startLimit);

  test.each(['bolt', 'neo4j'])('answers over %s', async (scheme) => {
    const rows = await ask<{ edition: string }>(database, 'CALL dbms.components() YIELD edition RETURN edition', scheme);
    expect(rows).toEqual([{ edition: 'community' }]);
  });

  test('listens on loopback only, with the limits set', async () => {
    const rows = await ask<{ name: string; value: string }>(database, 'SHOW SETTINGS YIELD name, value RETURN name, value');
    const values = new Map(rows.map(({ name, value }) => [name, value]));
    expect(values.get('server.bolt.listen_address')).toMatch(/^(127\.0\.0\.1|localhost):/);
    expect(values.get('dbms.usage_report.enabled')).toBe('false');
    expect(values.get('db.transaction.timeout')).toBe('15s');
    expect(values.get('db.memory.transaction.max')).toBe('128.00MiB');
    await expect(ask(database, "LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line")).rejects.toThrow(/block/i);
    await expect(ask(database, "LOAD CSV FROM 'file:///etc/hosts' AS line RETURN line")).rejects.toThrow(/configuration/i);
  });

  test('wants its password, not the one Neo4j is shipped with', async () => {
    await expect(ask({ ...database, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/);
  });

  test('is found by another program of the same user, and by nobody else', async () => {
    const { uri, user, password, pid } = database;
    expect(await findRunningNeo4j(dataDir)).toEqual({ uri, user, password, pid });
    expect(await findRunningNeo4j(join(folder, 'nothing-here'))).toBe(null);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    const files = readdirSync(dataDir, { withFileTypes: true }).filter((entry) => entry.isFile());
    const modes = files.map(({ name }) => [name, (statSync(join(dataDir, name)).mode & 0o777).toString(8)]);
    expect(modes).toEqual(['holder.json', 'java.log', 'lock', 'neo4j.conf', 'password'].map((name) => [name, '600']));
  });

  test('is not found where another process has got the id of an ended one', async () => {
    const copy = join(folder, 'copy');
    cpSync(dataDir, copy, { recursive: true, filter: (name) => !name.endsWith('neo4j') });
    expect((await findRunningNeo4j(copy))?.pid).toBe(database.pid);
    const holder = JSON.parse(readFileSync(join(copy, 'holder.json'), 'utf8'));
    writeFileSync(join(copy, 'holder.json'), JSON.stringify({ ...holder, database: { ...holder.database, mark: 'earlier' } }));
    expect(await findRunningNeo4j(copy)).toBe(null);
  });

  test('refuses a second holder and names the first', async () => {
    const error = await refusal(start());
    expect(error.exitCode).toBe(75);
    expect(error.why).toContain(`process ${process.pid}, since 2`);
    expect(error.why).toContain(`(process ${database.pid}) answering at ${database.uri}`);
    expect(error.next).toContain(`kill ${process.pid}`);
  }, startLimit);

  test('keeps what was committed when Java is killed, and mends a lost password', async () => {
    await ask(database, 'UNWIND range(1, 100) AS number CREATE (:Witness {number: number})');
    process.kill(database.pid, 'SIGKILL');
    expect(await database.exited).toBe(null);
    expect(await findRunningNeo4j(dataDir)).toBe(null);
    const before = database.password;
    writeFileSync(join(dataDir, 'password'), 'cut off');
    database = await start();
    expect(await ask(database, 'MATCH (w:Witness) RETURN count(w) AS count')).toEqual([{ count: 100 }]);
    expect(database.password).not.toBe(before);
  }, startLimit);

  test('ends with a program that is killed, and its folder can be taken over at once', async () => {
    await database.stop();
    expect(processMark(database.pid)).toBe(null);
    const { program, databasePid } = await startElsewhere();
    expect((await refusal(start())).why).toContain(`process ${program.pid}, since 2`);
    program.kill('SIGKILL');
    database = await start();
    await gone(databasePid);
    expect(await ask(database, 'MATCH (w:Witness) RETURN count(w) AS count')).toEqual([{ count: 100 }]);
  }, startLimit);

  test('says so when the store is broken, and leaves it as it is', async () => {
    await database.stop();
    const stores = join(dataDir, 'neo4j/data/databases/neo4j');
    for (const file of ['neostore', 'neostore.nodestore.db']) truncateSync(join(stores, file), 10);
    const error = await refusal(start());
    expect(error.exitCode).toBe(1);
    expect(error.what).toBe(`The local database in ${dataDir} does not start.`);
    expect(error.next).toContain(`mv ${dataDir} ${dataDir}.broken`);
    expect(statSync(join(stores, 'neostore')).size).toBeGreaterThan(0);
  }, startLimit);
});

describe('what a machine may lack', () => {
  const report = () => undefined;

  test('a folder that can be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const error = await refusal(startLocalNeo4j({ dataDir: join(folder, 'file', 'data'), report }));
    expect(error.what).toBe(`The data folder ${join(folder, 'file', 'data')} cannot be written.`);
    expect(error.why).toContain('ENOTDIR');
  });

  test.each([
    ['Java', {}, 'Java is missing'],
    ['Java 9 or later', { java: 'echo "Unrecognized option: --list-modules" >&2; exit 1' }, 'Java is too old'],
    ['Java 17 or later', { java: 'echo java.base@11.0.2; echo jdk.compiler@11.0.2' }, 'Java is too old'],
    ['a Java that runs', { java: 'echo broken; exit 3' }, 'Java does not run'],
    ['a Java that compiles', { java: 'echo java.base@17.0.2' }, 'Java has no compiler'],
  ])('%s', async (_lack, scripts, problem) => {
    const error = await refusal(findJava(programs(scripts)));
    expect(error.what).toBe(`The local database cannot start: ${problem}.`);
    expect(error.next).toMatch(/apt install .*dnf install .*brew install .*docker run --rm .*NEO4J_URI=/);
  });

  test('Maven', async () => {
    const error = await refusal(resolveJars({ folder: join(folder, 'jars'), report, environment: programs({}) }));
    expect(error.what).toBe('The local database cannot be fetched: Maven is missing.');
    expect(error.next).toContain('apt install');
  });

  test('a network: half the jars are not taken for all of them', async () => {
    const jars = join(folder, 'offline', 'jars');
    const half = 'for word; do case $word in -DoutputDirectory=*) /bin/mkdir "${word#*=}"; : > "${word#*=}/half.jar";; esac; done';
    const broken = programs({ mvn: `${half}\necho "[ERROR] Could not transfer artifact"; exit 1` });
    const error = await refusal(resolveJars({ folder: jars, report, environment: broken }));
    expect(error.why).toContain('got from mvn: Could not transfer artifact');
    expect(readdirSync(join(folder, 'offline'))).toEqual([]);
  });

  test('a rival that fetches the same jars is no harm, and a dead one\'s half set is swept away', async () => {
    const place = join(folder, 'rivals');
    const ended = execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).trim();
    mkdirSync(join(place, `jars.${ended}.partial`), { recursive: true });
    const whole = 'for word; do case $word in -DoutputDirectory=*) /bin/mkdir -p "${word#*=}" "${RIVAL}"; : > "${word#*=}/a.jar"; : > "${RIVAL}/a.jar";; esac; done';
    const environment = { ...programs({ mvn: whole }), RIVAL: join(place, 'jars') };
    await resolveJars({ folder: join(place, 'jars'), report, environment });
    expect(readdirSync(place)).toEqual(['jars']);
    expect(existsSync(join(place, 'jars', 'a.jar'))).toBe(true);
  });

  test('time to count: Maven\'s lines become megabytes', async () => {
    const texts: string[] = [];
    const lines = ['Downloaded from x: x/a.jar (61 MB at 9 MB/s)', 'Downloaded from x: x/b.jar (900 kB at 9 MB/s)', '--- dependency:3.6.1:copy-dependencies', 'Downloaded from x: x/own.jar (50 MB at 9 MB/s)'];
    const mvn = `${lines.map((line) => `echo '[INFO] ${line}'`).join('\n')}\nfor word; do case $word in -DoutputDirectory=*) /bin/mkdir "\${word#*=}";; esac; done`;
    await resolveJars({ folder: join(folder, 'counted'), report: (text) => texts.push(text), environment: programs({ mvn }) });
    expect(texts.slice(1)).toEqual(['61 of 123 MB', '62 of 123 MB']);
  });
});

test('no registry is named in the folder: Maven knows where to look', () => {
  const place = new URL('../local-neo4j/', import.meta.url);
  const files = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isFile());
  const hosts = files.flatMap(({ name }) => readFileSync(new URL(name, place), 'utf8').match(/https?:\/\/[^\s<"']+/g) ?? []);
  expect(new Set(hosts)).toEqual(new Set(['http://maven.apache.org/POM/4.0.0']));
});
