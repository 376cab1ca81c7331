/** Loaded before the server under `--expose-gc`: SIGUSR2 collects all garbage, so that what stays resident is what is held. */
process.on('SIGUSR2', () => globalThis.gc?.())
