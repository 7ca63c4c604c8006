// The posts of what is open as files for a scheduler or a calendar, which go to the downloads.
import {download} from './model/files.js';
import {exportCommand, readExport} from './model/export.js';
import {byId, el} from './view/dom.js';
import {exportView} from './view/export.js';
import {language} from './words/say.js';

export class ExportPanel {
  constructor(engine) {
    this.engine = engine;
    this.to = 'buffer';
    this.rows = null;  // where lines of tables are
    this.hasPictures = false;
    this.result = null;
    this.element = el('div', {});
  }

  draw() {
    this.element.replaceChildren(exportView(this, {
      choose: (to) => {
        this.to = to;
        this.result = null;
        this.redraw('export-to');
      },
      run: (force) => this.run(force),
    }));
  }

  /** What is open is other than it was. */
  reset(rows, posts) {
    this.rows = rows;
    this.hasPictures = posts.some((it) => it.fields?.includes('media'));
    this.result = null;
  }

  /** Draws anew, and leaves the keyboard where it was. */
  redraw(focused) {
    this.draw();
    byId(focused)?.focus();
  }

  async run(force) {
    const {said, files} = await this.engine.runForFiles(exportCommand(this.to, language(), force));
    for (const [name, bytes] of files) download(name, bytes);
    this.result = readExport(said, files);
    this.redraw('export-now');
  }
}
