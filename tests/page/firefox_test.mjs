// The page in Firefox, from the disk: it starts, finds, and saves by a download.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';

import {openInFirefox} from './firefox.mjs';
import {pageFile} from './places.mjs';

test('Firefox opens the page, finds what is wrong and saves', async () => {
  const {evaluate, waitFor, type, close, downloads} = await openInFirefox(pageFile);
  try {
    await waitFor('document.documentElement.dataset.ready === "yes"');
    await evaluate('document.getElementById("text").focus()');
    await type('We met with Senator Doe today.');
    await waitFor('document.querySelector("#findings").textContent.includes("names Senator Doe and tags nobody")');
    assert.equal(await evaluate('document.querySelector(".copy mark.warning").textContent'), 'Senator Doe');
    assert.ok(Number(await evaluate('String(document.querySelectorAll("[role=meter]").length)')) >= 10);
    await evaluate('[...document.querySelectorAll("button")].find((it) => it.textContent === "Save").click()');
    const saved = path.join(downloads, 'your post.txt');
    await waitFor('document.getElementById("post-status").textContent.startsWith("Saved")');
    const isWritten = () => existsSync(saved) && statSync(saved).size > 0;
    for (let i = 0; i < 200 && !isWritten(); ++i) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(readFileSync(saved, 'utf8'), 'We met with Senator Doe today.');
  } finally {
    await close();
  }
});
