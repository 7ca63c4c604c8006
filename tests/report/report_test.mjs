// The page of a month in a browser and before a validator: that of the examples in both languages, and one of hostile drafts.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import process from 'node:process';
import {after, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

const require = createRequire(path.join(process.env.NODE_PATH, 'x'));
const {chromium} = require('playwright-core');
const axe = require.resolve('axe-core/axe.min.js');
const validator = path.join(process.env.NODE_PATH, 'vnu-jar/build/dist/vnu.jar');

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(project, 'build/report');
mkdirSync(path.join(folder, 'hostile/drafts'), {recursive: true});

const BAD = `</title></style></script><script>document.title = "taken"</script><img src=x onerror="document.title = 'taken'">` +
  `"onmouseover="x" 'y' &amp; \u202e\u0007`;
const quoted = JSON.stringify(BAD);
writeFileSync(path.join(folder, 'hostile/advolint.yaml'),
              `root: true\norganisation: {name: ${quoted}, handles: {x: library}}\nmeetings: m.yaml\nofficials: o.yaml\n`);
writeFileSync(path.join(folder, 'hostile/o.yaml'), `- {id: lee, name: ${quoted}, title: ${quoted}, handles: {x: SenLee}}\n`);
writeFileSync(path.join(folder, 'hostile/m.yaml'), `- {date: 2026-03-02, with: [lee], ask: ${quoted}}\n`);
writeFileSync(path.join(folder, 'hostile/drafts/2026-03-03-x.txt'), `---\nplatform: x\ntopic: ${quoted}\nstatus: ${quoted}\n` +
              `approved-by: ${quoted}\nlanguage: ${quoted}\nmedia: [{file: ${quoted}, alt: ${quoted}}]\n---\n${BAD} @SenLee\n`);

function report(name, ...options) {
  const file = path.join(folder, `${name}.html`);
  execFileSync(process.env.ADVOLINT, ['report', '--month', '2026-03', '-o', file, ...options], {cwd: project, stdio: 'pipe'});
  return file;
}

const examples = path.join(project, 'examples/campaign');
const pages = {
  en: report('en', examples, '--today', '2026-03-20'),
  pictures: report('pictures', examples, '--pictures', '--today', '2026-03-20'),
  es: report('es', examples, '--language', 'es'),
  hostile: report('hostile', path.join(folder, 'hostile')),
};

const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']});
after(() => browser.close());

async function open(file, {dark = false, width = 1280, bypassCSP = false} = {}) {
  const context = await browser.newContext({colorScheme: dark ? 'dark' : 'light', viewport: {width, height: 900}, bypassCSP,
                                            offline: true});
  const page = await context.newPage();
  const asked = [];
  const faults = [];
  page.on('request', (it) => asked.push(it.url()));
  page.on('console', (it) => faults.push(it.text()));
  page.on('pageerror', (it) => faults.push(String(it)));
  await page.goto(pathToFileURL(file).href);
  return {page, context, faults, asked: asked.filter((it) => !it.startsWith('data:') && it !== pathToFileURL(file).href)};
}

test('the HTML is valid', () => {
  const validate = (...words) => spawnSync('java', ['-jar', validator, ...words], {encoding: 'utf8'});
  const run = validate('--no-langdetect', pages.en, pages.es, pages.hostile);
  assert.equal(run.stderr + run.stdout, '');
  assert.equal(run.status, 0);
  // It takes each picture that lies in the page for one that the policy forbids, where browsers show it.
  assert.equal(validate('--errors-only', pages.pictures).stderr, '');
});

for (const [name, file] of Object.entries(pages)) {
  for (const dark of [false, true]) {
    for (const width of [1280, 360]) {
      const look = `${name}-${dark ? 'dark' : 'light'}-${width}`;
      test(`${look}: no barrier, no request, nothing beside the screen`, async () => {
        const {page, context, faults, asked} = await open(file, {dark, width, bypassCSP: true});
        await page.screenshot({path: path.join(folder, `${look}.png`), fullPage: true});
        await page.addScriptTag({path: axe});
        const {violations} = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(violations.map((it) => [it.id, it.nodes.map((node) => node.html)]), []);
        assert.deepEqual(asked, []);
        assert.deepEqual(faults, []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width);
        await context.close();
      });
    }
  }
}

test('what hostile drafts hold is text, under the policy and without it', async () => {
  for (const bypassCSP of [false, true]) {
    const {page, context, faults} = await open(pages.hostile, {bypassCSP});
    assert.notEqual(await page.title(), 'taken');
    assert.equal(await page.locator('script').count(), 0);
    assert.ok((await page.locator('.text').textContent()).startsWith('</title></style></script><script>'));
    assert.deepEqual(faults, []);
    await context.close();
  }
});

test('a link leads to its post', async () => {
  const {page, context} = await open(pages.en);
  await page.locator('.days a').first().click();
  assert.match(page.url(), /#post-1$/);
  assert.ok(await page.locator('#post-1').isVisible());
  await context.close();
});

test('pictures are shown small, with their descriptions', async () => {
  const {page, context} = await open(pages.pictures);
  const shown = await page.locator('figure img').evaluateAll((all) =>
    all.map((it) => ({side: Math.max(it.naturalWidth, it.naturalHeight), size: it.src.length})));
  assert.ok(shown.length > 5 && shown.every((it) => it.side > 0 && it.size < 2 ** 17), JSON.stringify(shown));
  await context.close();
});

test('of a photograph a small copy is shown', async () => {
  const {page, context} = await open(pages.en);
  const photograph = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), {width: 1600, height: 1200});
    const pen = canvas.getContext('2d');
    for (let i = 0; i < 4000; ++i) {
      pen.fillStyle = `hsl(${i * 47 % 360} 60% ${i * 13 % 100}%)`;
      pen.fillRect(i * 397 % 1600, i * 211 % 1200, 60, 40);
    }
    return canvas.toDataURL('image/jpeg', 0.95);
  });
  const workspace = path.join(folder, 'photograph');
  mkdirSync(workspace, {recursive: true});
  const bytes = Buffer.from(photograph.split(',')[1], 'base64');
  writeFileSync(path.join(workspace, 'garden.jpg'), bytes);
  writeFileSync(path.join(workspace, '2026-03-04-x.md'), '---\nplatform: x\nmedia: [{file: garden.jpg, alt: A garden}]\n---\nOur garden.\n');
  await page.goto(pathToFileURL(report('photograph', workspace, '--pictures')).href);
  const [width, size] = await page.locator('figure img').evaluate((it) => [it.naturalWidth, it.src.length]);
  assert.equal(width, 640);
  assert.ok(size < bytes.length / 2, `${size} of ${bytes.length}`);
  await context.close();
});

test('it prints on A4 and on Letter', async () => {
  for (const format of ['A4', 'Letter']) {
    const {page, context} = await open(pages.pictures, {dark: true});
    const paper = await page.pdf({path: path.join(folder, `${format}.pdf`), format, preferCSSPageSize: true, printBackground: false});
    const sheets = paper.toString('latin1').match(/\/Type \/Page\b/g).length;
    assert.ok(sheets > 2 && sheets < 30, `${sheets} sheets`);
    await page.emulateMedia({media: 'print'});
    await page.setViewportSize({width: 690, height: 1000});
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 690);
    await context.close();
  }
});
