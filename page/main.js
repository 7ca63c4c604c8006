// The page: starts the engine, and puts the two panels together.
import {FilesPanel} from './desk.js';
import {startEngine} from './engine/client.js';
import {bytesOf, unpacked} from './model/packed.js';
import {commandsFor} from './model/report.js';
import {PostPanel} from './post.js';
import {byId, el} from './view/dom.js';
import {tabsView} from './view/tabs.js';
import {language, languages, say, speak} from './words/say.js';

const LANGUAGE_NAMES = {en: 'English', es: 'Español'};
let tab = 'post';
let post;
let files;

function header() {
  return el('header', {class: 'top'},
    el('div', {}, el('p', {class: 'mark'}, 'advolint'), el('h1', {}, say('title')), el('p', {class: 'hint'}, say('promise'))),
    el('label', {class: 'language', for: 'language'}, el('span', {}, say('languageLabel')), el('select', {id: 'language', onchange: (event) => {
      speak(event.target.value);
      draw();
      if (files.files.size > 0) files.check();
      byId('language').focus();
    }}, languages().map((it) => el('option', {value: it, lang: it, selected: it === language()}, LANGUAGE_NAMES[it])))));
}

function noticesView() {
  const text = el('pre', {tabindex: '0'});
  return el('details', {ontoggle: async () => {
    text.textContent ||= await unpacked(bytesOf(byId('notices').textContent)).text();
  }}, el('summary', {}, say('notices')), text);
}

function draw() {
  document.title = `advolint: ${say('title')}`;
  const tabs = [{id: 'post', name: say('tabPost'), panel: post}, {id: 'files', name: say('tabFiles'), panel: files}];
  byId('page').replaceChildren(header(),
    el('main', {}, tabsView(tabs, tab, choose),
      tabs.map((it) => el('div', {id: `panel-${it.id}`, role: 'tabpanel', 'aria-labelledby': `tab-${it.id}`, hidden: it.id !== tab},
        it.panel.element))),
    el('footer', {}, noticesView()));
  post.draw();
  files.draw();
}

function choose(id, isKey = false) {
  tab = id;
  draw();
  if (id === 'files') files.refresh();
  if (isKey) byId(`tab-${id}`).focus();
}

function acceptDrops() {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', async (event) => {
    if (!event.dataTransfer.items.length || event.dataTransfer.types.includes('text/plain')) return;
    event.preventDefault();
    const dropped = files.drop(event.dataTransfer);
    choose('files');
    await dropped;
  });
}

/** The browser asks, in its own words, before a text goes that is nowhere else. */
function guardTexts() {
  addEventListener('beforeunload', (event) => {
    if (post.isLostOnLeaving() || files.unsaved().length > 0) event.preventDefault();
  });
}

/** All platforms, as the engine counts them: a post for none of them is counted for each. */
async function platformsOf(engine) {
  const files = [{path: 'platforms.txt', bytes: new TextEncoder().encode('a')}];
  const [{output}] = await engine.run([['count', '--no-config', '--format', 'json', 'platforms.txt']], files);
  // A browser compiles what runs for the second time better: nobody has to wait for that at the first key.
  engine.run(commandsFor(['platforms.txt'], language()), files);
  return output.split('\n').filter(Boolean).map((it) => JSON.parse(it)).map((it) => ({id: it.platform, name: it.name}));
}

async function main() {
  speak(language());
  byId('page').replaceChildren(el('p', {class: 'loading', role: 'status'}, say('loading')));
  try {
    const engine = await startEngine(WORKER_SOURCE, byId('engine').textContent);
    const platforms = await platformsOf(engine);
    files = new FilesPanel({engine, platforms, open: (...file) => {
      choose('post');
      return post.open(...file);
    }, openCopy: (one) => {
      choose('post');
      return post.openCopy(one);
    }, reopened: (found) => post.reopened(found), closed: () => post.closed(), savedAll: () => post.showUnsaved()});
    post = new PostPanel({engine, platforms, workspaceRoot: () => files.workspaceRoot(), names: () => files.names,
                          edited: (path, text) => files.edited(path, text), saved: (path, text) => files.saved(path, text),
                          isUnsaved: (path) => files.isUnsaved(path)});
    draw();
    acceptDrops();
    guardTexts();
    document.documentElement.dataset.ready = 'yes';
  } catch (error) {
    byId('page').replaceChildren(el('p', {class: 'loading', role: 'alert'}, say('broken', error.message)));
  }
}

main();
