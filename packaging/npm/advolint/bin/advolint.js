#!/usr/bin/env node
// Starts the program of this machine's package, with the arguments, the streams and the exit code of this one; where there
// is none, the same program as WebAssembly.
'use strict';

const {spawnSync} = require('node:child_process');
const {optionalDependencies} = require('../package.json');

const name = `advolint-${process.platform}-${process.arch}`;

function fail(message) {
  console.error(`advolint: error: ${message}`);
  process.exit(2);
}

/** The program's file; nothing where this machine has none, or where $ADVOLINT_WASM asks to do without. */
function program() {
  if (process.env.ADVOLINT_WASM || !(name in optionalDependencies)) return undefined;
  try {
    return require.resolve(`${name}/bin/advolint`);
  } catch (error) {
    // npm keeps out of a lock file what the machine that wrote it had no use for.
    if (error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const found = program();
if (found) {
  const run = spawnSync(found, process.argv.slice(2), {stdio: 'inherit'});
  if (run.error) fail(`cannot start ${name}: ${run.error.message}`);
  if (run.signal) process.kill(process.pid, run.signal);
  process.exitCode = run.status;
} else {
  import('./fallback.mjs').then(({main}) => main(process.argv.slice(2)))
      .catch((error) => fail(`the program as WebAssembly cannot run in Node ${process.version}: ${error.message}`));
}
