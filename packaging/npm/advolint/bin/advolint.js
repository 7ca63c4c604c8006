#!/usr/bin/env node
// Starts the program of this machine's package, with the arguments, the streams and the exit code of this one.
'use strict';

const {spawnSync} = require('node:child_process');
const {optionalDependencies} = require('../package.json');

const name = `advolint-${process.platform}-${process.arch}`;

function fail(message) {
  console.error(`advolint: error: ${message}`);
  process.exit(2);
}

function program() {
  try {
    return require.resolve(`${name}/bin/advolint`);
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    if (!(name in optionalDependencies)) {
      fail(`there is no package for this machine, ${name}; there is ${Object.keys(optionalDependencies).join(', ')}`);
    }
    // npm keeps out of a lock file what the machine that wrote it had no use for.
    return fail(`the package ${name} is not installed; remove node_modules and the lock file, and install again ` +
        'without --omit=optional');
  }
}

const run = spawnSync(program(), process.argv.slice(2), {stdio: 'inherit'});
if (run.error) fail(`cannot start ${name}: ${run.error.message}`);
if (run.signal) process.kill(process.pid, run.signal);
process.exitCode = run.status;
