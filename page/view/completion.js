// A list under the caret of names that begin as the word there does. The field keeps the focus, and tells screen readers
// which row is the active one.
import {say} from '../words/say.js';
import {el} from './dom.js';

export class Completion {
  /** `rowsFor(text, caret)`: {begin, rows: [{insert, says, where}]} or null; `insert(text, begin, end)` puts text there. */
  constructor(editor, rowsFor) {
    this.editor = editor;
    this.rowsFor = rowsFor;
    this.found = null;
    this.active = 0;
    this.list = el('ul', {id: 'names', role: 'listbox', class: 'names', hidden: true});
    this.told = el('p', {class: 'unseen', role: 'status'});
    const {field} = editor;
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', 'names');
    field.addEventListener('input', () => this.update());
    field.addEventListener('click', () => this.update());
    field.addEventListener('blur', () => this.close());
    field.addEventListener('keydown', (event) => this.key(event));
    editor.element.append(this.list, this.told);
  }

  update() {
    const {field} = this.editor;
    this.found = field.selectionStart === field.selectionEnd ? this.rowsFor(field.value, field.selectionStart) : null;
    this.active = 0;
    if (!this.found || this.found.rows.length === 0) return this.close();
    this.list.setAttribute('aria-label', say('suggestions'));
    this.told.textContent = say('suggestionsTold', this.found.rows.length);
    this.draw();
    const {left, bottom} = this.editor.place(this.found.begin);
    // Kept inside of the field, also on a phone.
    this.list.hidden = false;
    this.list.style.left = `${Math.max(0, Math.min(left, this.editor.element.clientWidth - this.list.offsetWidth))}px`;
    this.list.style.top = `${bottom + 4}px`;
    return undefined;
  }

  draw() {
    this.list.replaceChildren(...this.found.rows.map((row, i) => el('li', {
      id: `name-${i}`, role: 'option', 'aria-selected': String(i === this.active),
      onmousedown: (event) => {
        event.preventDefault();
        this.take(i);
      },
    }, el('strong', {}, row.insert), ' ', el('span', {}, [row.says, row.where].filter(Boolean).join(' · ')))));
    this.editor.field.setAttribute('aria-activedescendant', `name-${this.active}`);
  }

  close() {
    this.found = null;
    this.list.hidden = true;
    this.told.textContent = '';
    this.editor.field.removeAttribute('aria-activedescendant');
  }

  key(event) {
    if (!this.found || event.isComposing) return;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const size = this.found.rows.length;
    if (step) {
      this.active = (this.active + step + size) % size;
      this.draw();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.take(this.active);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
  }

  take(number) {
    const {begin, rows} = this.found;
    const end = this.editor.field.selectionStart;
    this.close();
    this.editor.insert(`${rows[number].insert} `, begin, end);
    this.close();
  }
}
