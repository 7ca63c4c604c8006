// run.mjs PROGRAM.wasm ARGUMENT…: runs a program of the build, such as the one that writes tables, with Node's WASI.
import {readFileSync} from 'node:fs';
import process from 'node:process';

process.removeAllListeners('warning');
const {WASI} = await import('node:wasi');
const wasi = new WASI({version: 'preview1', args: process.argv.slice(2), preopens: {'/': '/'}, returnOnExit: true});
const {instance} = await WebAssembly.instantiate(readFileSync(process.argv[2]), wasi.getImportObject());
process.exitCode = wasi.start(instance);
