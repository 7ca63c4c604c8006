// The engine, in a thread of its own: it holds the module and the files that the page gave it, and answers requests.
import {Directory, File, PreopenDirectory, WASI} from '@bjorn3/browser_wasi_shim';

import {localDay, run} from '../../packaging/wasm/module.mjs';
import {OUT} from '../model/export.js';
import {unpacked} from '../model/packed.js';
import {addFile} from './tree.js';

const text = new TextDecoder();
let module;
let engine;
const root = new PreopenDirectory('/', new Map());

/** A new instance: at the start, and after one that broke off, whose memory nobody can trust. */
async function start() {
  const wasi = new WASI([], [], [undefined, undefined, undefined, root], {debug: false});
  const instance = await WebAssembly.instantiate(module, {wasi_snapshot_preview1: wasi.wasiImport});
  wasi.initialize(instance);
  engine = instance.exports;
}

function runOne(args) {
  const {exitCode, output, errors} = run(engine, {directory: '/desk', today: localDay(), args});
  return {exitCode, output: text.decode(output), errors: text.decode(errors)};
}

const tasks = {
  async load(compressed) {
    module = await WebAssembly.compile(await unpacked(compressed).arrayBuffer());
    tasks.setFiles({});
    await start();
  },

  /** All files there are, by their paths below the desk. */
  setFiles(files) {
    const desk = new Map();
    for (const [path, bytes] of Object.entries(files)) addFile(desk, path, bytes, {File, Directory});
    root.dir.contents.clear();
    root.dir.contents.set('desk', new Directory(desk));
  },

  /** Runs several commands, one after another, and returns what each said. `files` are there for these commands alone. */
  async run({commands, files}) {
    const desk = root.dir.contents.get('desk').contents;
    const undo = files.map(({path, bytes}) => addFile(desk, path, bytes, {File, Directory}));
    try {
      return commands.map(runOne);
    } catch (error) {
      await start();
      throw error;
    } finally {
      for (const it of undo) it();
    }
  },

  /** Runs a command that writes files, and takes them out again. */
  async runForFiles(command) {
    const {contents} = root.dir;
    const out = OUT.slice(1);
    try {
      const [said] = await tasks.run({commands: [command], files: []});
      const written = contents.get(out)?.contents ?? new Map();
      return {said, files: [...written].filter(([name]) => !name.startsWith('.')).map(([name, {data}]) => [name, data])};
    } finally {
      contents.delete(out);
    }
  },
};

self.onmessage = async ({data: {id, task, value}}) => {
  try {
    self.postMessage({id, result: await tasks[task](value)});
  } catch (error) {
    self.postMessage({id, error: String(error)});
  }
};
