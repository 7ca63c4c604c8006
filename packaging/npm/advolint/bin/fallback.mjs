// The program as WebAssembly, for machines that have no package of their own: slower, without Git and threads, and else
// the same.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

import {localDay, run} from './module.mjs';

// WASI is an experiment, as Node says each time; what advolint needs of it has long been the same.
process.removeAllListeners('warning');
const {WASI} = await import('node:wasi');

const root = path.parse(process.cwd()).root;

/** As the engine names files: below "/", which is the drive of the working directory. */
export function enginePath(name, drive = root) {
  if (drive === '/') return name;
  const below = name.toLowerCase().startsWith(drive.toLowerCase()) ? name.slice(drive.length - 1) : name;
  return below.replaceAll('\\', '/');
}

function allOf(stream) {
  return new Uint8Array(readFileSync(stream));
}

function engine() {
  const wasi = new WASI({version: 'preview1', env: process.env, preopens: {'/': root}});
  const module = new WebAssembly.Module(readFileSync(fileURLToPath(new URL('./advolint.wasm', import.meta.url))));
  const instance = new WebAssembly.Instance(module, {wasi_snapshot_preview1: wasi.wasiImport});
  wasi.initialize(instance);
  return instance.exports;
}

export function main(args) {
  const {exitCode, output, errors} = run(engine(), {
    directory: enginePath(process.cwd()),
    today: localDay(),
    terminal: Boolean(process.stdout.isTTY),
    input: args.includes('-') ? allOf(0) : undefined,
    args: args.map((it) => (it.startsWith('-') ? it : enginePath(it))),
  });
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.stdout.write(output);
  process.stderr.write(errors);
  process.exitCode = exitCode;
}
