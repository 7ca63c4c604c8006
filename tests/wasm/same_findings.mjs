// same_findings.mjs NATIVE ENGINE.wasm [FOLDER…]: the engine as WebAssembly says byte for byte what the native program NATIVE
// says, over the examples, the cases of the tests, office files, and the drafts of others in FOLDER….
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

import {run} from '../../packaging/wasm/module.mjs';

process.removeAllListeners('warning');
const {WASI} = await import('node:wasi');

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const native = path.resolve(process.argv[2]);
const folders = process.argv.slice(4).map((it) => path.resolve(it));
const TODAY = '2026-04-14';
const COMMANDS = [
  ['check', '--format', 'json'], ['check', '--language', 'es'], ['posts', '-v', '--format', 'json'], ['count', '--format', 'json'],
];
const OF_FOLDERS = [...COMMANDS, ['calendar', '--format', 'json'], ['check', '--format', 'sarif'], ['check', '--diff']];
// Of a folder with more, so many are compared, from all of its parts.
const MOST_FILES = 300;
const FILES_AT_ONCE = 20;

const wasi = new WASI({version: 'preview1', preopens: {'/': '/'}});
const module = new WebAssembly.Module(readFileSync(process.argv[3]));
const instance = new WebAssembly.Instance(module, {wasi_snapshot_preview1: wasi.wasiImport});
wasi.initialize(instance);

function byNative(directory, args) {
  const {status, stdout, stderr} = spawnSync(native, args, {cwd: directory, env: {}, maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe']});
  return {exitCode: status, output: stdout, errors: stderr};
}

function byEngine(directory, args) {
  return run(instance.exports, {directory, today: TODAY, args});
}

const different = [];
let compared = 0;

function compare(directory, names, commands) {
  for (const command of commands) {
    const today = command[0] === 'check' || command[0] === 'calendar' ? ['--today', TODAY] : [];
    const args = [...command, ...today, '--', ...names];
    const one = byNative(directory, args);
    const other = byEngine(directory, args);
    ++compared;
    const isSame = one.exitCode === other.exitCode && Buffer.compare(one.output, other.output) === 0 &&
                   Buffer.compare(one.errors, other.errors) === 0;
    if (!isSame) different.push(`${directory}: advolint ${args.join(' ')} (exit ${one.exitCode} and ${other.exitCode})`);
  }
}

function filesBelow(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true}).filter((it) => it.isFile())
      .map((it) => path.relative(folder, path.join(it.parentPath, it.name))).sort();
}

/** A folder of many drafts by some of its files, another one by its entries. Returns how many files that were. */
function compareFolder(folder) {
  const files = filesBelow(folder);
  const drafts = files.filter((it) => /\.(md|txt|csv|tweet|toot|docx|xlsx)$/.test(it));
  if (drafts.length <= MOST_FILES) {
    for (const name of readdirSync(folder).sort()) compare(folder, [name], OF_FOLDERS);
    return files.length;
  }
  const step = drafts.length / MOST_FILES;
  const some = Array.from({length: MOST_FILES}, (_, i) => drafts[Math.floor(i * step)]);
  for (let i = 0; i < some.length; i += FILES_AT_ONCE) compare(folder, some.slice(i, i + FILES_AT_ONCE), COMMANDS);
  return some.length;
}

compare(path.join(project, 'examples'), ['.'], [...OF_FOLDERS, ['report', '--month', '2026-04', '--pictures']]);
const examples = path.join(project, 'examples/campaign');
compare(examples, ['.'], OF_FOLDERS);
let files = filesBelow(path.dirname(examples)).length;
for (const it of ['tests/golden/cli', 'tests/data', ...folders]) files += compareFolder(path.resolve(project, it));

const office = mkdtempSync(path.join(tmpdir(), 'advolint-office-'));
const made = spawnSync('python3', ['-B', path.join(project, 'tests/wasm/make_files.py'), office], {stdio: 'inherit'});
if (made.status !== 0) throw new Error('no office files could be made');
compare(office, ['.'], OF_FOLDERS);
files += compareFolder(office);
rmSync(office, {recursive: true});

for (const it of different) console.error(`differs: ${it}`);
console.log(`same findings: ${compared - different.length} of ${compared} runs over ${files} files`);
process.exitCode = different.length === 0 ? 0 : 1;
