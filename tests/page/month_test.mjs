// Files that are opened, mended and handed over: what desks do with a calendar.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, test} from 'node:test';

import {close, openPage, pictures, write} from './browser.mjs';

after(close);

const HEAD = 'Date,Time,Platform,Text,Image,Alt text\n';
const GOOD = '2098-12-01,10:00,Facebook,Chess is on Monday at ten in the library. Who plays? #ChessClub,,\n';

/** Opens `text` as a calendar. */
async function openCalendar(page, text, name = 'december.csv') {
  await page.getByRole('tab').last().click();
  await page.locator('#files-input').setInputFiles([{name, mimeType: 'text/csv', buffer: Buffer.from(text)}]);
  await page.locator('.card').first().waitFor();
}

const month = (page) => page.getByRole('tab', {name: 'A kit or a month'}).click();
const field = (page) => page.getByRole('textbox', {name: 'Your post'});
const openFirst = (page) => page.getByRole('button', {name: /^Open in the text field: /}).first().click();

/** Exports, and returns what the only file of it says. */
async function exported(page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Export', exact: true}).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('what is mended in the text field counts in the month and the export', async () => {
  const {page, context, faults} = await openPage();
  await openCalendar(page, HEAD.replaceAll('\n', '\r\n') + GOOD);
  await openFirst(page);
  assert.equal(await page.locator('#unsaved').textContent(), '');
  const mended = (HEAD + GOOD).replace('Who plays?', 'Bring a friend!').replace('12-01', '12-09');
  await write(page, mended);
  await page.locator('#unsaved').getByText('december.csv on your disk stays as it was until you save').waitFor();
  await month(page);
  await page.locator('.card').filter({hasText: 'Bring a friend!'}).waitFor();
  await page.locator('td', {hasText: /^9/}).filter({hasText: 'Chess is on Monday'}).waitFor();
  await page.getByText('Changed in this page and not saved yet: december.csv.').waitFor();
  await page.screenshot({path: `${pictures}/unsaved.png`});
  assert.match(await exported(page), /Bring a friend! #ChessClub.*2098-12-09 10:00/);
  await openFirst(page);
  assert.equal(await field(page).inputValue(), mended);
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Save'}).click();
  assert.equal(readFileSync(await (await download).path(), 'utf8'), mended);
  await page.waitForFunction(() => document.getElementById('unsaved').textContent === '');
  await month(page);
  assert.equal(await page.getByText('not saved yet').count(), 0);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a change that is taken back is none', async () => {
  const {page, context} = await openPage();
  await openCalendar(page, HEAD + GOOD);
  await openFirst(page);
  await write(page, `${HEAD}${GOOD}a`);
  await page.locator('#unsaved').getByText('stays as it was').waitFor();
  await write(page, HEAD + GOOD);
  assert.equal(await page.locator('#unsaved').textContent(), '');
  await context.close();
});

test('a new post and another file throw nothing away', async () => {
  const {page, context, faults} = await openPage();
  await write(page, 'My own words about the seed library.');
  await page.getByRole('checkbox', {name: 'Bluesky'}).check();
  await openCalendar(page, HEAD + GOOD);
  await openFirst(page);
  await write(page, `${HEAD}${GOOD.replace('Chess', 'Go')}`);
  await page.getByRole('button', {name: 'New post'}).click();
  assert.equal(await field(page).inputValue(), '');
  await write(page, 'Second words, about the job club.');
  await page.getByRole('button', {name: 'Back to your post “My own words'}).click();
  assert.equal(await field(page).inputValue(), 'My own words about the seed library.');
  assert.ok(await page.getByRole('checkbox', {name: 'Bluesky'}).isChecked());
  await page.getByRole('button', {name: 'Back to your post “Second words'}).click();
  assert.equal(await field(page).inputValue(), 'Second words, about the job club.');
  await month(page);
  await openFirst(page);
  assert.match(await field(page).inputValue(), /Go is on Monday/);
  assert.deepEqual(faults, []);
  await context.close();
});

test('unsaved changes are asked for before they go', async () => {
  const {page, context} = await openPage();
  await openCalendar(page, HEAD + GOOD);
  await openFirst(page);
  await write(page, `${HEAD}${GOOD.replace('Chess', 'Go')}`);
  await month(page);
  await page.locator('.card').filter({hasText: 'Go is on Monday'}).waitFor();
  const asked = [];
  let answer = false;
  page.on('dialog', (it) => {
    asked.push(it.message());
    if (answer) it.accept();
    else it.dismiss();
  });
  await page.getByRole('button', {name: 'Close all'}).click();
  await openCalendar(page, HEAD + GOOD.replace('Chess', 'Bridge'));
  await page.locator('.card').filter({hasText: 'Go is on Monday'}).waitFor();
  answer = true;
  await openCalendar(page, HEAD + GOOD.replace('Chess', 'Bridge'));
  await page.locator('.card').filter({hasText: 'Bridge is on Monday'}).waitFor();
  assert.match(await page.locator('#text').inputValue(), /Bridge is on Monday/);
  await page.getByRole('button', {name: 'Close all'}).click();
  assert.equal(await page.locator('.card').count(), 0);
  assert.deepEqual(asked.map((it) => /(Take what is on the disk instead|Close all the same)\?$/.exec(it)?.[1]),
                   ['Close all the same', 'Take what is on the disk instead', 'Take what is on the disk instead']);
  await context.close();
});

test('rows of a calendar are named as the spreadsheet numbers them', async () => {
  const {page, context} = await openPage();
  const long = '2098-12-02,10:00,X,"Paint night is back.\nBring a ""big"" brush, and a friend!",,\n';
  await openCalendar(page, `${HEAD}${GOOD}${long}\n,,Facebook,The 5" telescope is out. Who looks up tonight?,,\n`);
  assert.deepEqual(await page.locator('.card .place').allTextContents(),
                   ['december.csv, row 2', 'december.csv, row 3', 'december.csv, row 5']);
  await page.getByRole('button', {name: 'Open in the text field: december.csv, row 3'}).waitFor();
  await context.close();
});
