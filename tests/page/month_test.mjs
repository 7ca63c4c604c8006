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

test('what was changed is saved from the month, too', async () => {
  const {page, context, faults} = await openPage();
  await openCalendar(page, HEAD + GOOD);
  await openFirst(page);
  const mended = (HEAD + GOOD).replace('Chess', 'Go');
  await write(page, mended);
  await month(page);
  const line = page.getByText('Changed in this page and not saved yet: december.csv.');
  const download = page.waitForEvent('download');
  await line.getByRole('button', {name: 'Save'}).click();
  assert.equal(readFileSync(await (await download).path(), 'utf8'), mended);
  await line.waitFor({state: 'detached'});
  await page.getByRole('tab', {name: 'One post'}).click();
  assert.equal(await page.locator('#unsaved').textContent(), '');
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

test('a day says what was found in its posts, and leads to them', async () => {
  const {page, context} = await openPage();
  await openCalendar(page, `${HEAD}${GOOD}2098-12-02,10:00,X,${'Chess for all ages. '.repeat(20)},,\n`);
  const day = (number) => page.locator('td', {has: page.locator('.number').getByText(number, {exact: true})});
  assert.equal(await day('1').locator('.badge.error').count(), 0);
  await day('2').locator('.badge.error').getByText('1 to mend').waitFor();
  await day('2').getByRole('link', {name: 'X'}).click();
  assert.match(await page.locator('.card:target').textContent(), /december\.csv, row 3.*Chess for all ages/);
  await page.getByRole('checkbox', {name: 'Only posts with findings'}).check();
  assert.ok(await day('2').getByRole('link', {name: 'X'}).isVisible());
  await context.close();
});

test('a card opens its file at its own row', async () => {
  const {page, context} = await openPage();
  const rows = Array.from({length: 60}, (_, i) => `2098-12-0${i % 9 + 1},10:00,Facebook,"Book number ${i} is here.\nWho reads it?",,\r\n`);
  await openCalendar(page, `${HEAD}${rows.join('')}`);
  await page.getByRole('button', {name: 'Open in the text field: december.csv, row 52', exact: true}).click();
  const [before, bottom, height] = await page.evaluate(() => {
    const text = document.getElementById('text');
    const line = text.value.slice(0, text.selectionStart).split('\n').length;
    const lines = text.value.split('\n').length;
    const box = text.getBoundingClientRect();
    return [text.value.slice(text.selectionStart), box.top + box.height * line / lines, innerHeight];
  });
  assert.ok(before.startsWith('2098-12-06,10:00,Facebook,"Book number 50 '), before.slice(0, 60));
  assert.ok(bottom > 0 && bottom < height, `the row is at ${bottom} of ${height}`);
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

const PICTURES = ['10:00,Facebook', '25:00,Instagram', '10:30,X'].map((it, i) =>
  `2098-12-0${i + 1},${it},Chess is on day ${i} in the library. Who plays? #ChessClub,chess${i}.jpg,A board\n`).join('');

for (const [language, words] of Object.entries({
  en: {
    run: 'Export', force: 'Export all the same', example: 'such as https://library.example/', count: '3 posts name their pictures by files',
    lacks: '3 files were made, and are among your downloads. ' +
           'Not in them: the pictures of 3 posts, and the descriptions of pictures, for which Buffer has no column.', row: 'row 3', rows: 'rows 2, 3, 4',
  },
  es: {
    run: 'Exportar', force: 'Exportar de todos modos', example: 'como https://library.example/', count: '3 publicaciones nombran sus imágenes',
    lacks: 'Se hicieron 3 archivos; están entre sus descargas. ' +
           'No llevan: las imágenes de 3 publicaciones, ni las descripciones de imágenes, para las que Buffer no tiene columna.', row: 'fila 3', rows: 'filas 2, 3, 4',
  },
})) {
  test(`an export says once what is wrong, and what its files lack: ${language}`, async () => {
    const {page, context, faults} = await openPage({language});
    await openCalendar(page, HEAD + PICTURES);
    const problems = page.locator('.exported .problems li');
    await page.getByRole('button', {name: words.run, exact: true}).click();
    await problems.first().waitFor();
    const told = await problems.allTextContents();
    const files = told.filter((it) => it.includes(words.count));
    assert.equal(files.length, 1, told.join('\n'));
    assert.ok(files[0].includes(words.example));
    assert.ok(files[0].endsWith(`(december.csv, ${words.rows})`), files[0]);
    assert.ok(told.some((it) => it.includes('25:00') && it.endsWith(`(december.csv, ${words.row})`)), told.join('\n'));
    assert.ok(!/\.csv:|error:|\[/.test(told.join('')), told.join('\n'));
    await page.locator('.exported').screenshot({path: `${pictures}/export-${language}.png`});
    await page.getByRole('button', {name: words.force}).click();
    await page.locator('.exported .lead').getByText(words.lacks, {exact: true}).waitFor();
    await page.locator('.exported').screenshot({path: `${pictures}/exported-${language}.png`});
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test('what is quoted begins with a whole word', async () => {
  const {page, context} = await openPage();
  const text = `${'Chess for all ages. '.repeat(13)}Come here on Wednesday evening.`;
  const quotes = () => page.locator('q:visible').filter({hasText: 'evening'}).allTextContents();
  await page.getByRole('checkbox', {name: 'X', exact: true}).check();
  await write(page, text);
  await page.locator('q').first().waitFor();
  assert.deepEqual(await quotes(), ['Wednesday evening.']);
  await write(page, `${'Chess for all ages. '.repeat(13)}Come here each day #evening`);
  await page.locator('q').filter({hasText: /^#evening$/}).first().waitFor();
  await openCalendar(page, `${HEAD}2098-12-02,10:00,X,${text},,\n`);
  assert.deepEqual(await quotes(), ['Wednesday evening.']);
  await context.close();
});

test('a post whose day is wrong is shown without one, with what is written there', async () => {
  const {page, context} = await openPage();
  const on = (words, i) => `${words},10:00,Facebook,Chess is in room ${i} of the library. Who plays? #ChessClub,,\n`;
  await openCalendar(page, HEAD + ['2098-12-01', '2098-13-02', '2098-02-30', 'next Tuesday', ''].map(on).join(''));
  const undated = page.locator('.undated');
  const told = await undated.locator('li').allTextContents();
  assert.deepEqual(told.map((it) => /\(december\.csv, (row \d)\) Not a date: “(.*)”$/.exec(it)?.slice(1)),
                   [['row 3', '2098-13-02'], ['row 4', '2098-02-30'], ['row 5', 'next Tuesday']]);
  await undated.getByText('1 post names no day.').waitFor();
  assert.match(await page.locator('.card').nth(1).textContent(), /Not a date: “2098-13-02”/);
  assert.ok(!(await page.locator('main').textContent()).includes('Invalid Date'));
  await undated.scrollIntoViewIfNeeded();
  await page.screenshot({path: `${pictures}/undated.png`});
  await context.close();
});

for (const [language, {said, lines}] of Object.entries({
  en: {said: 'on a line “Picture: name.jpg” below the post, and its description on a line “Alt text: …” below that',
       lines: 'Picture: chess.jpg\nAlt text: Two girls at a board.'},
  es: {said: 'en una línea «Imagen: nombre.jpg» debajo de la publicación',
       lines: 'Imagen: ajedrez.jpg\nTexto alternativo: Dos niñas ante un tablero.'},
})) {
  test(`where a picture is said is told in terms of the text field, and is read there: ${language}`, async () => {
    const {page, context} = await openPage({language});
    const text = 'Chess is on Monday at ten in the library. Who plays? #ChessClub';
    await page.getByRole('checkbox', {name: 'Instagram'}).check();
    await write(page, text);
    const help = page.locator('#findings .help').filter({hasText: said});
    await help.first().waitFor();
    assert.ok(!(await page.locator('#findings').textContent()).includes('`media:`'));
    await page.screenshot({path: `${pictures}/picture-${language}.png`});
    await write(page, `${text}\n\n${lines}\n`);
    await help.first().waitFor({state: 'detached'});
    assert.match(await page.getByRole('meter', {name: 'Instagram'}).getAttribute('aria-valuetext'), new RegExp(`^${text.length} `));
    await context.close();
  });
}

test('the browser asks before a text goes that is nowhere else', async () => {
  const {page, context} = await openPage();
  let asked = [];
  page.on('dialog', async (it) => {
    asked.push(it.type());
    await it.accept();
  });
  /** Leaves the page, and comes back. Whether it asked. */
  const leave = async () => {
    asked = [];
    await page.reload();
    await page.locator('html[data-ready=yes]').waitFor();
    return asked.join() === 'beforeunload';
  };
  assert.equal(await leave(), false, 'an empty page has nothing to lose');
  await write(page, 'Chess is on Monday at ten in the library.');
  assert.equal(await leave(), true);
  await write(page, 'Chess is on Monday at ten in the library.');
  await page.getByRole('button', {name: 'Copy the post'}).click();
  await page.locator('#post-status').filter({hasText: 'Copied.'}).waitFor();
  assert.equal(await leave(), false, 'what was copied is elsewhere');
  await write(page, 'Chess is on Monday at ten in the library.');
  await openCalendar(page, HEAD + GOOD);
  assert.equal(await leave(), true, 'files that nobody changed do not hide the post');
  await openCalendar(page, HEAD + GOOD);
  await openFirst(page);
  assert.equal(await leave(), false, 'a file as it is on the disk');
  await openCalendar(page, HEAD + GOOD);
  await openFirst(page);
  await write(page, `${HEAD}${GOOD.replace('Chess', 'Go')}`);
  assert.equal(await leave(), true, 'a file that was changed');
  await write(page, 'Chess is on Monday at ten in the library.');
  await page.getByRole('checkbox', {name: 'Keep this text in this browser'}).check();
  assert.equal(await leave(), false, 'what the browser keeps comes back');
  assert.equal(await field(page).inputValue(), 'Chess is on Monday at ten in the library.');
  await context.close();
});
