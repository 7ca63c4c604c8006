// Debian's Firefox with the page in it, driven by the protocol that browsers share, WebDriver BiDi.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';

const WebSocket = createRequire(path.join(process.env.NODE_PATH, 'x'))('ws');
const FAR_TOO_LONG_MS = 60000;

function within(promise, what) {
  return Promise.race([promise, new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`Firefox: ${what} took too long`)), FAR_TOO_LONG_MS).unref();
  })]);
}

/** Starts Firefox, and opens `file` in it. Downloads go to `downloads`. */
export async function openInFirefox(file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'advolint-firefox-'));
  const downloads = path.join(folder, 'downloads');
  writeFileSync(path.join(folder, 'user.js'), [
    ['browser.download.dir', downloads], ['browser.download.folderList', 2], ['browser.shell.checkDefaultBrowser', false],
    ['browser.aboutwelcome.enabled', false], ['datareporting.policy.dataSubmissionEnabled', false], ['intl.accept_languages', 'en-US'],
  ].map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const browser = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'],
                        {stdio: ['ignore', 'ignore', 'pipe'], env: {...process.env, HOME: folder}});
  const address = await within(new Promise((resolve, reject) => {
    let said = '';
    browser.once('error', reject);
    browser.stderr.on('data', (bytes) => {
      said += bytes;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
  }), 'the start');

  const socket = new WebSocket(`${address}/session`);
  await within(new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  }), 'the connection');
  const waiting = new Map();
  let last = 0;
  socket.onmessage = ({data}) => {
    const answer = JSON.parse(data);
    const {resolve, reject} = waiting.get(answer.id) ?? {};
    if (answer.type === 'error') reject?.(new Error(answer.message));
    else resolve?.(answer.result);
  };
  const ask = (method, params) => within(new Promise((resolve, reject) => {
    waiting.set(++last, {resolve, reject});
    socket.send(JSON.stringify({id: last, method, params}));
  }), method);

  await ask('session.new', {capabilities: {}});
  const {contexts: [{context}]} = await ask('browsingContext.getTree', {});
  await ask('browsingContext.navigate', {context, url: pathToFileURL(file).href, wait: 'complete'});

  /** What `script`, an expression, comes to in the page; text or null. */
  async function evaluate(script) {
    const {result, exceptionDetails} = await ask('script.evaluate', {
      expression: script, target: {context}, awaitPromise: true, userActivation: true});
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value ?? null;
  }

  async function waitFor(script) {
    const begun = Date.now();
    while (!(await evaluate(script))) {
      if (Date.now() - begun > FAR_TOO_LONG_MS) throw new Error(`Firefox: never ${script}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function type(text) {
    const actions = [...text].flatMap((value) => [{type: 'keyDown', value}, {type: 'keyUp', value}]);
    await ask('input.performActions', {context, actions: [{type: 'key', id: 'keys', actions}]});
  }

  async function close() {
    const isOver = new Promise((resolve) => browser.once('exit', resolve));
    await ask('browser.close', {}).catch(() => browser.kill());
    await within(isOver, 'the end');
    rmSync(folder, {recursive: true, force: true});
  }
  return {evaluate, waitFor, type, close, downloads};
}
