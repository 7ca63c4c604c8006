// A browser with the page in it, and what the tests have in common.
import {mkdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';

import {pageFile, project} from './places.mjs';

const require = createRequire(path.join(process.env.NODE_PATH, 'x'));
const {chromium} = require('playwright-core');
export const axeSource = require.resolve('axe-core/axe.min.js');
export const pictures = path.join(project, 'build/page');
mkdirSync(pictures, {recursive: true});

const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']});
export const close = () => browser.close();

/** The page, opened from the disk with the network off. `requests` gathers what it asked for beside itself. */
export async function openPage({language = 'en', dark = false, width = 1280, height = 900, bypassCSP = false} = {}) {
  const context = await browser.newContext({
    locale: language === 'es' ? 'es-US' : 'en-US', colorScheme: dark ? 'dark' : 'light', viewport: {width, height}, bypassCSP,
    offline: true, permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'America/Chicago',
  });
  const page = await context.newPage();
  const requests = [];
  const faults = [];
  page.on('request', (it) => requests.push(it.url()));
  page.on('pageerror', (it) => faults.push(String(it)));
  page.on('console', (it) => it.type() === 'error' && faults.push(it.text()));
  const started = Date.now();
  await page.goto(pathToFileURL(pageFile).href);
  await page.locator('html[data-ready=yes]').waitFor({timeout: 60000});
  return {page, context, faults, readyAfter: Date.now() - started,
          requests: () => requests.filter((it) => !it.startsWith('blob:') && it !== pathToFileURL(pageFile).href)};
}

/** Seconds that processors worked for pages so far. */
export async function secondsWorked() {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({type}) => type === 'renderer').reduce((sum, {cpuTime}) => sum + cpuTime, 0);
}

/** Types a post and waits for what is found in it. */
export async function write(page, text) {
  await page.getByRole('textbox', {name: /Your post|Su publicación/}).fill(text);
  // The marks are drawn on a copy of the text, with all else that was found.
  await page.waitForFunction((it) => document.querySelector('.copy').textContent === `${it}\n`, text);
}
