/**
 * The settings file of the local database: loopback only, password required, nothing sent elsewhere.
 * `testStore` shrinks the transaction logs: for throw-away databases only, since a full disk then destroys the store.
 */
export function neo4jSettings({ heapMegabytes, testStore }: { heapMegabytes: number; testStore: boolean }): string {
  const settings = {
    'server.config.strict_validation.enabled': 'true',
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    // Port 0: the system picks a free one while binding, so that nobody can take it in between.
    'server.bolt.listen_address': '127.0.0.1:0',
    'server.bolt.tls_level': 'DISABLED',
    'server.bolt.telemetry.enabled': 'false',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'server.memory.pagecache.size': '128m',
    'server.bolt.connection_keep_alive': '5s',
    'server.bolt.connection_keep_alive_probes': '2',
    'server.bolt.thread_pool_max_size': '64',
    'db.transaction.timeout': '15s',
    'db.transaction.concurrent.maximum': '100',
    'db.lock.acquisition.timeout': '5s',
    'db.memory.transaction.max': `${Math.floor(heapMegabytes / 4)}m`,
    'dbms.memory.transaction.total.max': `${Math.floor(heapMegabytes / 2)}m`,
    // A plan takes up to half a megabyte, and the usual thousand of them a heap as small as this: then it does nothing but tidy up.
    'server.memory.query_cache.per_db_cache_num_entries': `${Math.min(1_000, Math.floor(heapMegabytes / 2))}`,
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    // Keeps LOAD CSV off the network. An internal name: check it on every upgrade.
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.security.procedures.allowlist': '',
    'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
    // The stores are closed within a second; the rest of a polite stop (10 s without these) is Bolt waiting for nobody.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
    ...(testStore && { 'db.tx_log.rotation.size': '1m', 'db.tx_log.preallocate': 'false' }),
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}
