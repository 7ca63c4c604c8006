// What the page shows in Spanish, held against what it shows in English: no word of the one is left in the other.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

import {close, openPage, write} from './browser.mjs';
import {project} from './places.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'advolint-examples-'));
after(async () => {
  rmSync(folder, {recursive: true});
  await close();
});

/** The examples of all rules, as docs/rules/ shows them, each in a folder of its own. Returns how many. */
function writeExamples() {
  let examples = 0;
  for (const page of readdirSync(path.join(project, 'docs/rules'))) {
    const [, ...sections] = readFileSync(path.join(project, 'docs/rules', page), 'utf8').split(/^### Example /m);
    for (const section of sections) {
      const [shown] = section.split('advolint prints:');
      const at = path.join(folder, `${path.basename(page, '.md')}-${++examples}`);
      for (const [, name, bytes] of shown.matchAll(/^`([^`\n]+)`:\n\n```\w*\n(.*?)\n```$/gms)) {
        mkdirSync(path.dirname(path.join(at, name)), {recursive: true});
        writeFileSync(path.join(at, name), bytes);
      }
    }
  }
  return examples;
}

/** A post with which the first half of the page has much to say. */
const POST = 'We met with Senator Doe and Representative Ana Ruiz today about  library funding!!! #fundlibraries @ala https://example.org/act ' +
             `🎉🎉🎉🎉 CALL NOW [YOUR NAME] click here\n\n${'The library lends tools, seeds and quiet rooms to all. '.repeat(40)}`;

/** All words that the page says, without those of drafts and names, and what is quoted of them. */
function wordsOf(page) {
  return page.evaluate(() => {
    const QUOTES = 'q, code, textarea, .copy, .text, .preview p, td li, .place, .undated li, .source, pre, #language option, .unread li, .names';
    const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'aria-valuetext'];
    const said = [document.title];
    const walker = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(QUOTES)) said.push(walker.currentNode.textContent);
    for (const element of document.querySelectorAll(ATTRIBUTES.map((it) => `#page [${it}]`).join())) {
      for (const name of ATTRIBUTES) if (!element.matches('td li')) said.push(element.getAttribute(name) ?? '');
    }
    const bare = said.map((it) => it.replace(/“[^”]*”|«[^»]*»|`[^`]*`|[#@]\S+|\S*[/:_]\S+|[\w-]*\.\w+|\(U\+\w+\)/g, ' '));
    return Object.fromEntries(bare.flatMap((text) => [...text.matchAll(/\p{L}{3,}/gu)].map(([word]) => [word.toLowerCase(), text.trim()])));
  });
}

/** Everything that the page can be brought to say, in `language`. */
async function walk(language) {
  const {page, context, faults} = await openPage({language});
  const said = {};
  const gather = async () => Object.assign(said, await wordsOf(page));
  await gather();
  await write(page, POST);
  await gather();
  await page.getByRole('checkbox', {name: 'X', exact: true}).check();
  await page.locator('#kind').selectOption('reply');
  await page.locator('#topic').selectOption('meeting');
  await page.locator('#counts .platform').nth(1).waitFor({state: 'detached'});
  await gather();
  await page.getByRole('tab').last().click();
  await page.locator('#folder-input').setInputFiles(folder);
  await page.locator('.card').first().waitFor({timeout: 120000});
  await gather();
  for (const scheduler of ['buffer', 'publer', 'metricool', 'ics']) {
    await page.locator('#export-to').selectOption(scheduler);
    await page.locator('#export-now').click();
    await page.locator('.exported .lead').waitFor();
    await gather();
  }
  assert.deepEqual(faults, []);
  await context.close();
  return said;
}

// What is the same in both: words, names of programs, of platforms and their files, of Unicode's characters, and of what the examples have.
const SAME = new Set(`
  bio bytes chats color decide emoji error hashtags plan spam todo use video videos visits web
  advolint buffer csv docs docx emoji excel html http https ics markdown metricool publer txt utf word xlsx yaml outlook safelinks
  bluesky business facebook google instagram linkedin mastodon nextdoor pinterest profile telegram threads tiktok twitter youtube
  zero width space soft hyphen cyrillic small letter
  american association library friends the café cest edt est pdt
  amara ana daniel doe jeremy lee maria okafor ortiz park plotkin rep representante senador senadora senator zuri fund senate
  chatty don warm and informal plain literacy parents teens girl reads dog empty post amp com feff
`.split(/\s+/));

test('no English word is left in the Spanish page', async () => {
  assert.ok(writeExamples() > 200);
  const english = await walk('en');
  const spanish = await walk('es');
  assert.ok(Object.keys(english).length > 800, `${Object.keys(english).length} words`);
  const left = Object.entries(spanish).filter(([word]) => word in english && !SAME.has(word));
  assert.deepEqual(left, []);
});
