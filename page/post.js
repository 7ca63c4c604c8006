// One post: the text field, what is found in it, how it counts.
import {DESK_NAME, fileOf} from './model/draft.js';
import {copyText} from './model/copy.js';
import {Drafts} from './model/drafts.js';
import {entitiesInText} from './model/entities.js';
import {save} from './model/files.js';
import {keep, kept} from './model/keep.js';
import {textOf} from './model/opened.js';
import {unitsOf} from './model/offsets.js';
import {commandsFor, fixed, placed, readAnswers} from './model/report.js';
import {begunName, completionsFor} from './model/names.js';
import {cutIntoThread} from './model/thread.js';
import {choicesView} from './view/choices.js';
import {Completion} from './view/completion.js';
import {byId, el} from './view/dom.js';
import {Editor} from './view/editor.js';
import {findingList, tally} from './view/findings.js';
import {platformView} from './view/platforms.js';
import {withoutKeys} from './words/helps.js';
import {language, say} from './words/say.js';

const MARGIN = 16;  // pixels between the text and the edge of the screen
const noChoices = () => ({platforms: [], kind: '', topic: ''});

export class PostPanel {
  /** `desk`: {engine, platforms, workspaceRoot(), names(), edited(path, text), saved(path, text), isUnsaved(path)} */
  constructor(desk) {
    this.desk = desk;
    this.choices = noChoices();
    this.source = null;  // a file that was opened: {path, handle}
    this.put = '';  // what the page itself put into the text field
    this.drafts = new Drafts();
    this.taken = new Set();  // texts that were copied or saved
    this.keeps = false;
    this.answers = null;
    this.isWanted = false;
    this.isChecking = false;
    this.editor = new Editor(() => this.changed());
    this.completion = new Completion(this.editor, (text, caret) => this.namesAt(text, caret));
    this.element = el('div', {class: 'post'});
    addEventListener('resize', () => this.element.isConnected && this.pin());
    const before = kept();
    if (before) {
      Object.assign(this.choices, before.choices);
      this.editor.text = before.text;
      this.keeps = true;
    }
  }

  draft() {
    if (this.source) return {path: this.source.path, text: this.editor.text};
    return {path: this.desk.workspaceRoot() + DESK_NAME, text: this.editor.text, choices: this.choices};
  }

  /** Builds all anew: at the start, and where the language or the file changes. */
  draw() {
    this.editor.translate();
    const button = (key, act, kind = '') => el('button', {type: 'button', class: kind, onclick: () => act.call(this)}, say(key));
    const left = el('div', {class: 'write'},
      this.source ? el('p', {class: 'lead'}, say('openedFile', this.source.path), ' ', button('newPost', this.begin, 'small quiet'))
        : choicesView(this.desk.platforms, this.choices, () => this.changed()),
      el('label', {for: 'text', class: 'heading'}, say('textLabel')), this.editor.element,
      el('p', {id: 'text-hint', class: 'hint'}, say('textHint')),
      el('div', {class: 'acts'}, button('copy', this.copyAll, 'primary'), button('save', this.save),
        this.source ? null : button('cutThread', this.cut)),
      this.drafts.next() ? el('button', {type: 'button', class: 'small quiet', onclick: () => this.bringBack()},
        say('bringBack', this.drafts.next())) : null,
      this.source ? el('p', {id: 'unsaved', role: 'status', class: 'unsaved'}) : null,
      el('p', {id: 'post-status', role: 'status', class: 'status'}),
      this.source ? null : el('label', {class: 'check'}, el('input', {type: 'checkbox', checked: this.keeps, onchange: (event) => {
        this.keeps = event.target.checked;
        this.keepDraft();
      }}), ' ', say('keep')));
    const right = el('div', {class: 'look'},
      el('section', {'aria-labelledby': 'findings-title'}, el('h2', {id: 'findings-title'}, say('findings')),
        el('p', {id: 'tally', role: 'status', class: 'tally'}), el('div', {id: 'findings'})),
      el('section', {'aria-labelledby': 'counts-title'}, el('h2', {id: 'counts-title'}, say('counts')), el('div', {id: 'counts'})));
    this.element.replaceChildren(left, right);
    this.showUnsaved();
    this.pin();
    return this.check();
  }

  /** What of the folder's accounts and hashtags begins as the word at the caret does. */
  namesAt(text, caret) {
    const word = begunName(text, caret);
    if (!word) return null;
    const platforms = this.source ? [] : this.choices.platforms;
    const nameOf = (id) => this.desk.platforms.find((it) => it.id === id)?.name ?? id;
    const rows = completionsFor(this.desk.names(), word, platforms)
        .map((it) => ({...it, where: it.platforms?.map(nameOf).join(', ')}));
    return {begin: word.begin, rows};
  }

  status(words) {
    byId('post-status').textContent = words;
  }

  /** Says where the changes of a file are, as long as they are not saved. */
  showUnsaved() {
    const line = this.element.querySelector('#unsaved');
    if (!line) return;
    const words = this.desk.isUnsaved(this.source.path) ? say('unsavedHere', this.source.path) : '';
    if (line.textContent !== words) line.textContent = words;
  }

  keepDraft() {
    if (this.source) return;
    keep(this.keeps ? {text: this.editor.text, choices: this.choices} : null);
  }

  changed() {
    this.status('');
    if (this.source) this.desk.edited(this.source.path, this.editor.text);
    this.showUnsaved();
    this.keepDraft();
    this.check();
  }

  /** Asks the engine. While it works, only the newest text waits for it. */
  check() {
    this.isWanted = true;
    if (!this.isChecking) this.checked = this.checkNewest();
    return this.checked;
  }

  async checkNewest() {
    this.isChecking = true;
    try {
      while (this.isWanted) {
        this.isWanted = false;
        await this.checkNow();
      }
    } finally {
      this.isChecking = false;
    }
  }

  async checkNow() {
    const draft = this.draft();
    if (!draft.text.trim()) {
      this.answers = null;
      this.show();
      return;
    }
    const {path, head, bytes} = fileOf(draft);
    const commands = commandsFor([path], language(), draft.choices ? ['--none', 'no-platform'] : []);
    const said = await this.desk.engine.run(commands, [{path, bytes}]);
    if (this.isWanted) return;
    this.answers = readAnswers(said);
    const units = unitsOf(draft.text);
    const at = (byte) => units(byte - head);
    for (const it of this.answers.counts) {
      const post = this.answers.posts.find(({path: of, post: number}) => of === it.path && number === it.post);
      it.entities = entitiesInText(it, draft.text, at, post?.start ?? 0);
    }
    const found = this.answers.findings.filter((it) => it.path === path);
    this.findings = placed(head > 0 ? withoutKeys(found) : found, draft.text, head);
    this.show();
  }

  /** The text stays in sight while one reads on about it: from its top where it fits on the screen, else to its end. */
  pin() {
    const left = this.element.firstElementChild;
    left.style.top = `${Math.min(MARGIN, innerHeight - left.offsetHeight - MARGIN)}px`;
  }

  show() {
    const {answers} = this;
    const findings = answers ? this.findings : [];
    this.editor.mark(findings);
    byId('tally').textContent = answers ? tally(findings) || say('clean') : say('empty');
    byId('findings').replaceChildren(findingList(findings, answers?.rules ?? {}, {
      show: (it) => this.editor.select(it),
      light: (number) => this.editor.light(number),
      fix: (fix) => {
        this.editor.replaceText(fixed(this.editor.text, fix));
        this.status(say('fixed'));
      },
    }));
    this.showCounts(answers?.counts ?? []);
    this.pin();
  }

  showCounts(counts) {
    const posts = [...Map.groupBy(counts, (it) => it.post)];
    const isChosen = ({path, post}) => this.answers.posts.some((it) => it.path === path && it.post === post && it.platforms.length > 0);
    const redraw = () => {
      const focused = document.activeElement?.getAttribute('aria-label')?.split(': ').at(-1);
      this.showCounts(counts);
      for (const it of byId('counts').querySelectorAll('.more'))
        if (focused && it.getAttribute('aria-label').endsWith(focused)) it.focus();
    };
    byId('counts').replaceChildren(...posts.map(([number, rows]) => el('div', {},
      posts.length > 1 ? el('div', {class: 'acts'}, el('h3', {}, say('postNumber', number)),
        el('button', {type: 'button', class: 'small quiet', 'aria-label': `${say('copyOne')}: ${say('postNumber', number)}`,
                      onclick: () => this.copy(rows[0].text)}, say('copyOne'))) : null,
      el('ul', {class: 'platforms'}, rows.map((it) => platformView(it, isChosen(it), redraw))))));
  }

  /** What the platforms count, without what a file says above it; of several posts all that was written. */
  async copyAll() {
    await this.checked;  // who is faster than the engine would get what stood there before
    const {posts, counts} = this.answers ?? {posts: [], counts: []};
    await this.copy(posts.length === 1 && counts.length > 0 ? counts[0].text : this.editor.text);
    this.taken.add(this.editor.text);
  }

  async copy(text) {
    await copyText(text);
    this.status(say('copied'));
  }

  async save() {
    const path = this.source?.path ?? DESK_NAME;
    const done = await save(path, this.editor.text, this.source?.handle);
    this.taken.add(this.editor.text);
    if (this.source) this.desk.saved(path, this.editor.text);
    this.showUnsaved();
    this.status(say(done, path));
  }

  async cut() {
    const id = this.choices.platforms[0];
    if (!id || !this.editor.text.trim()) return this.status(say('cutNeeds'));
    const name = this.desk.platforms.find((it) => it.id === id).name;
    const parts = await cutIntoThread(this.editor.text, language(), (texts) => this.fits(texts, id));
    if (parts.length === 1) return this.status(say('cutOne', name));
    this.choices.kind = 'thread';
    this.editor.replaceText(parts.join('\n\n'));
    await this.draw();
    this.status(say('cutDone', parts.length, name));
    return undefined;
  }

  async fits(texts, platform) {
    const encoder = new TextEncoder();
    const files = texts.map((text, i) => ({path: `thread-part-${i}.txt`, bytes: encoder.encode(text)}));
    const said = await this.desk.engine.run(
      files.map(({path}) => ['count', '--raw', '--no-config', '--format', 'json', '--platform', platform, path]), files);
    return said.map((it) => JSON.parse(it.output).length.fits);
  }

  /** What somebody wrote here that is of no file. */
  own() {
    const isOwn = !this.source && this.editor.text !== this.put;
    return {text: isOwn ? this.editor.text : '', choices: this.choices};
  }

  /** Whether a text of somebody's own is in this page alone: neither copied nor saved, nor kept in the browser. */
  isLostOnLeaving() {
    const isElsewhere = (text) => this.taken.has(text) || kept()?.text === text;
    return [this.own().text, ...this.drafts.texts()].some((it) => it.trim() && !isElsewhere(it));
  }

  bringBack() {
    const {text, choices} = this.drafts.exchange(this.own());
    this.source = null;
    this.choices = choices;
    this.put = '';
    this.editor.text = text;
    this.keepDraft();
    return this.draw();
  }

  /** A file of those that were opened, with the caret in one of its lines. */
  open(path, text, handle, line = 1) {
    this.drafts.setAside(this.own());
    this.source = {path, handle};
    this.editor.text = text;
    const drawn = this.draw();
    this.editor.goTo(line);
    return drawn;
  }

  /** A post of an office file, which is only read. */
  async openCopy({path, text, platforms, kind, topic}) {
    const said = (it) => (it && it.by !== 'words' ? it.value : '');
    await this.begin(text, {platforms: platforms.map((it) => it.id), kind: said(kind), topic: said(topic)});
    this.status(say('openedCopy', path));
  }

  /** `files` were read from the disk, by their paths. */
  reopened(files) {
    const file = files.get(this.source?.path);
    if (file) this.open(this.source.path, textOf(file), file.handle);
  }

  closed() {
    if (this.source) this.begin();
  }

  begin(text = '', choices = noChoices()) {
    this.drafts.setAside(this.own());
    this.source = null;
    this.choices = choices;
    this.put = text;
    this.editor.text = text;
    return this.draw();
  }
}
