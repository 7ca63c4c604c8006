// build.mjs ENGINE.wasm.gz NOTICES OUTPUT: puts the page together as one file, which asks the network for nothing.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const [engine, notices, output] = process.argv.slice(2);
// What npm brought lies outside of this folder: scripts/page says where.
const modules = process.env.NODE_PATH;
const {buildSync} = createRequire(path.join(modules, 'x'))('esbuild');

function bundle(entry, define = {}) {
  const {outputFiles} = buildSync({
    entryPoints: [path.join(here, entry)], bundle: true, minify: true, write: false, format: 'iife', target: 'es2022',
    charset: 'utf8', legalComments: 'none', nodePaths: [modules], define,
  });
  // Inside of an element no text may end it.
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
}

const read = (name) => readFileSync(path.join(here, name), 'utf8');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const style = ['base', 'post', 'files', 'print'].map((it) => read(`style/${it}.css`)).join('');
const script = bundle('main.js', {WORKER_SOURCE: JSON.stringify(bundle('engine/worker.js'))});
const policy = [
  "default-src 'none'", `script-src ${hash(script)} 'wasm-unsafe-eval'`, `style-src ${hash(style)}`, 'worker-src blob:',
  "base-uri 'none'", "form-action 'none'",
].join('; ');
const parts = {
  POLICY: policy, STYLE: style, SCRIPT: script, ENGINE: readFileSync(engine).toString('base64'),
  NOTICES: gzipSync(readFileSync(notices), {level: 9}).toString('base64'),
};
writeFileSync(output, read('index.html').replace(/%(\w+)%/g, (whole, name) => parts[name] ?? whole));
