// Files and folders: what is open, what the engine says of all of it.
import {DESK_NAME} from './model/draft.js';
import {ExportPanel} from './export.js';
import {fromDrop, fromInput, pickFolder, save} from './model/files.js';
import {namesOf} from './model/names.js';
import {bytesOf, edited, isUnsaved, saved, textOf} from './model/opened.js';
import {commandsFor, readAnswers} from './model/report.js';
import {quoted} from './model/quotes.js';
import {Rows} from './model/rows.js';
import {el} from './view/dom.js';
import {filesView, openersView} from './view/files.js';
import {language, say} from './words/say.js';

export class FilesPanel {
  /** `desk`: {engine, platforms, open(path, text, handle, line), openCopy(post), reopened(files), closed(), savedAll()} */
  constructor(desk) {
    this.desk = desk;
    this.files = new Map();
    this.state = null;
    this.isStale = false;  // edited since the engine was asked
    this.names = namesOf(null);
    this.onlyFindings = false;
    this.export = new ExportPanel(desk.engine);
    this.element = el('div', {class: 'files'});
  }

  /** The folder of the outermost advolint.yaml, with "/" at its end; empty where there is none. */
  workspaceRoot() {
    const roots = [...this.files.keys()].filter((it) => /(^|\/)advolint\.yaml$/.test(it))
        .map((it) => it.slice(0, -'advolint.yaml'.length));
    return roots.sort((a, b) => a.length - b.length)[0] ?? '';
  }

  draw() {
    this.export.draw();
    this.element.replaceChildren(
      openersView(this.files.size > 0, {
        openFiles: async (list) => this.add(await fromInput(list)),
        openFolder: async (otherwise) => {
          const found = await pickFolder();
          if (found) await this.add(found);
          if (found === undefined) otherwise();
        },
        close: () => this.close(),
      }),
      this.state ? filesView({...this.state, unsaved: this.unsaved(), onlyFindings: this.onlyFindings, exportElement: this.export.element}, {
        open: (post) => this.open(post),
        save: () => this.save(),
        filter: (it) => {
          this.onlyFindings = it;
          this.draw();
        },
        textOf: (path, start, end) => this.stretch(path, start, end),
      }) : '');
  }

  stretch(path, start, end) {
    const file = this.files.get(path);
    return file ? new TextDecoder().decode(bytesOf(file).slice(start, end)) : '';
  }

  /** The paths of files whose changes are in this page alone. */
  unsaved() {
    return [...this.files].filter(([, file]) => isUnsaved(file)).map(([path]) => path);
  }

  isUnsaved(path) {
    const file = this.files.get(path);
    return file !== undefined && isUnsaved(file);
  }

  async drop(transfer) {
    let found;
    try {
      found = await fromDrop(transfer);
    } catch {
      alert(say('notDropped'));
      return;
    }
    await this.add(found);
  }

  async add(found) {
    const isLost = ([path, file]) => this.isUnsaved(path) && textOf(file) !== textOf(this.files.get(path));
    const lost = [...found].filter(isLost).map(([path]) => path);
    const taken = [...found].filter(([path]) => !lost.includes(path));
    if (lost.length > 0 && confirm(say('askReplace', lost.join(', ')))) taken.push(...[...found].filter(isLost));
    for (const [path, file] of taken) this.files.set(path, file);
    this.desk.reopened(new Map(taken));
    await this.check();
  }

  async close() {
    const unsaved = this.unsaved();
    if (unsaved.length > 0 && !confirm(say('askClose', unsaved.join(', ')))) return;
    this.desk.closed();
    this.files.clear();
    this.state = null;
    this.names = namesOf(null);
    this.draw();
    await this.desk.engine.setFiles({});
  }

  /** What the text field made of a file; all is asked anew when somebody looks at it. */
  edited(path, text) {
    if (!this.files.has(path)) return;
    this.files.set(path, edited(this.files.get(path), text));
    this.isStale = true;
  }

  /** What the text field saved. */
  async saved(path, text) {
    this.files.set(path, saved(this.files.get(path), text));
    await this.check();
  }

  /** All that is in this page alone. */
  async save() {
    for (const path of this.unsaved()) {
      const text = textOf(this.files.get(path));
      await save(path, text, this.files.get(path).handle);
      this.files.set(path, saved(this.files.get(path), text));
    }
    await this.check();
    this.desk.savedAll();
  }

  /** Before somebody looks at it. */
  async refresh() {
    if (this.isStale) await this.check();
  }

  async check() {
    this.isStale = false;
    const bytes = Object.fromEntries([...this.files].map(([path, file]) => [path, bytesOf(file)]));
    await this.desk.engine.setFiles(bytes);
    const said = await this.desk.engine.run([
      ...commandsFor(['.'], language()), ['calendar', '--format', 'json', '--language', language(), '--', '.'],
      ['config', '--format', 'json', `${this.workspaceRoot()}${DESK_NAME}`]]);
    this.names = namesOf(said[4].output ? JSON.parse(said[4].output) : null);
    const calendar = said[3].output ? JSON.parse(said[3].output) : {months: [], posts: []};
    const rows = new Rows((path) => (this.files.has(path) ? textOf(this.files.get(path)) : ''));
    const answers = readAnswers(said);
    answers.findings = quoted(answers.findings, answers.posts, bytes);
    this.state = {answers, calendar, rows, hasWorkspace: [...this.files.keys()].some((it) => it.endsWith('advolint.yaml')),
                  names: Object.fromEntries(this.desk.platforms.map((it) => [it.id, it.name]))};
    this.export.reset(rows, answers.posts);
    this.draw();
  }

  open(post) {
    if (post.place) return this.desk.openCopy(post);
    const file = this.files.get(post.path);
    return this.desk.open(post.path, textOf(file), file.handle, post.first_line);
  }
}
