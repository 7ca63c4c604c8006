// What hands do beside typing and clicking: drop folders, save where files lie, use the keyboard alone, print.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

import {close, openPage, pictures, write} from './browser.mjs';

after(close);

const THANKS = 'We met with Senator Doe today about  library funding! #FundLibraries';
const CALENDAR = 'Date,Time,Platform,Text\n2098-12-01,10:00,Facebook,Chess is on Monday at ten in the library. Who plays? #ChessClub\n';

/** A folder as a library has one, below a folder that the caller removes. */
function libraryFolder() {
  const parent = mkdtempSync(path.join(tmpdir(), 'advolint-drop-'));
  const files = {
    'riverbend/advolint.yaml': 'officials: data/officials.yaml\n',
    'riverbend/data/officials.yaml': '- {id: lee, name: Maria Lee, title: Representative, handles: {x: RepMariaLee}}\n',
    'riverbend/december.csv': CALENDAR,
    'riverbend/drafts/thanks.md': '---\nplatform: x\n---\nThank you Maria Lee for your time in our job club today!\n',
    'riverbend/.git/notes.md': 'Not a draft at all.\n',
  };
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(parent, name)), {recursive: true});
    writeFileSync(path.join(parent, name), bytes);
  }
  return parent;
}

test('a folder is dropped, with its data', async () => {
  const parent = libraryFolder();
  const {page, context, faults} = await openPage();
  const session = await context.newCDPSession(page);
  const data = {items: [], files: [path.join(parent, 'riverbend')], dragOperationsMask: 1};
  for (const type of ['dragEnter', 'dragOver', 'drop']) await session.send('Input.dispatchDragEvent', {type, x: 300, y: 300, data});
  await page.locator('.card').nth(1).waitFor();
  assert.deepEqual(await page.locator('.card .place').allTextContents(), ['riverbend/december.csv, row 2', 'riverbend/drafts/thanks.md:4']);
  await page.getByText('This folder’s advolint.yaml is in force.').waitFor();
  await page.locator('.card').getByText('@RepMariaLee').first().waitFor();
  assert.deepEqual(faults, []);
  rmSync(parent, {recursive: true});
  await context.close();
});

/** Puts a picked folder into the place of the browser's own, which needs a hand: with one file, and what was written to it. */
function giveFolder(page, text) {
  return page.evaluate((text) => {
    window.written = [];
    const file = {
      kind: 'file', getFile: async () => new File([text], 'december.csv'),
      createWritable: async () => ({write: async (it) => window.written.push(it), close: async () => window.written.push('closed')}),
    };
    window.showDirectoryPicker = async () => ({name: 'riverbend', entries: async function* () { yield ['december.csv', file]; }});
  }, text);
}

test('a file of a folder is saved where it lies, and only when asked', async () => {
  const {page, context, faults} = await openPage();
  await giveFolder(page, CALENDAR);
  await page.getByRole('tab', {name: 'A kit or a month'}).click();
  await page.getByRole('button', {name: 'Open a folder'}).click();
  await page.getByRole('button', {name: /^Open in the text field: riverbend\/december\.csv/}).click();
  const mended = CALENDAR.replace('Who plays?', 'Bring a friend!');
  await write(page, mended);
  assert.deepEqual(await page.evaluate(() => window.written), []);
  await page.getByRole('button', {name: 'Save'}).click();
  await page.locator('#post-status').filter({hasText: 'Saved riverbend/december.csv.'}).waitFor();
  assert.deepEqual(await page.evaluate(() => window.written), [mended, 'closed']);
  assert.equal(await page.locator('#unsaved').textContent(), '');
  assert.deepEqual(faults, []);
  await context.close();
});

test('keys choose a tab and a platform', async () => {
  const {page, context} = await openPage();
  await page.getByRole('tab', {name: 'One post'}).focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'A kit or a month');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.ok(await page.getByRole('checkbox').first().isChecked());
  await context.close();
});

/** Presses Tab until what has the focus is called so. */
async function tabTo(page, name) {
  for (let i = 0; i < 80; ++i) {
    const here = await page.evaluate(() => {
      const it = document.activeElement;
      return it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent;
    });
    if (here.trim().startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`no Tab leads to ${name}`);
}

test('a post is written, mended and copied, and a month exported, by keyboard alone', async () => {
  const {page, context, faults} = await openPage();
  await tabTo(page, 'X');
  await page.keyboard.press('Space');
  await tabTo(page, 'Your post');
  await page.keyboard.type(THANKS);
  const fix = page.getByRole('button', {name: 'Do it: write one space'});
  await fix.waitFor();
  await tabTo(page, 'Do it: write one space');
  await page.keyboard.press('Enter');
  await fix.waitFor({state: 'detached'});
  await page.keyboard.press('Control+z');
  await fix.waitFor();
  await page.keyboard.press('Control+y');
  await tabTo(page, 'Copy the post');
  await page.keyboard.press('Enter');
  await page.locator('#post-status').filter({hasText: 'Copied.'}).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), THANKS.replace('  ', ' '));
  for (let i = 0; i < 80 && await page.evaluate(() => document.activeElement.id) !== 'tab-post'; ++i) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.locator('#files-input').setInputFiles([{name: 'december.csv', mimeType: 'text/csv', buffer: Buffer.from(CALENDAR)}]);
  await page.locator('.card').waitFor();
  await tabTo(page, 'Facebook');
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('.card:target').count(), 1);
  await page.locator('#tab-files').focus();
  await tabTo(page, 'Export');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  assert.equal((await download).suggestedFilename(), 'buffer-facebook.csv');
  assert.deepEqual(faults, []);
  await context.close();
});

test('paper has the words, and nothing to press', async () => {
  const {page, context} = await openPage({dark: true});
  await write(page, THANKS);
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  const visible = (name) => page.locator(name).evaluateAll((all) => all.filter((it) => it.checkVisibility()).length);
  assert.equal(await visible('button:not(.more)'), 0);
  assert.ok(await visible('.finding') >= 2);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
  assert.equal(await page.locator('.badge.warning').first().evaluate((it) => getComputedStyle(it).color), 'rgb(138, 83, 0)');
  await page.screenshot({path: path.join(pictures, 'print.png'), fullPage: true});
  await page.emulateMedia({media: 'screen'});
  await page.getByRole('tab').last().click();
  await page.locator('#files-input').setInputFiles([{name: 'december.csv', mimeType: 'text/csv', buffer: Buffer.from(CALENDAR)}]);
  await page.locator('.card').waitFor();
  for (const format of ['A4', 'Letter']) {
    const paper = await page.pdf({format});
    assert.ok(paper.toString('latin1').match(/\/Type \/Page\b/g).length <= 3);
  }
  await page.setViewportSize({width: 690, height: 1000});
  await page.emulateMedia({media: 'print'});
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 690);
  await page.screenshot({path: path.join(pictures, 'print-month.png'), fullPage: true});
  await context.close();
});
