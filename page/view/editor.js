// The text field with marks under the words. The marks stand on a copy of the text below a field without a background, so
// that the browser's own field stays: its undo, its spelling, what screen readers know of it.
import {el} from './dom.js';
import {say} from '../words/say.js';

const RANK = {error: 3, warning: 2, note: 1};

export class Editor {
  constructor(onInput) {
    this.copy = el('div', {class: 'copy', 'aria-hidden': 'true'});
    this.field = el('textarea', {
      id: 'text', spellcheck: 'true', rows: '8', 'aria-describedby': 'text-hint tally', oninput: onInput,
    });
    this.element = el('div', {class: 'editor'}, this.copy, this.field);
  }

  get text() {
    return this.field.value;
  }

  set text(text) {
    this.field.value = text;
    this.mark([]);
  }

  /** Draws findings that are in the text. */
  mark(findings) {
    const text = this.text;
    const marks = findings.filter((it) => it.isInText).map((it) => widened(it, text));
    const cuts = [...new Set([0, text.length, ...marks.flatMap((it) => [it.begin, it.end])])].sort((a, b) => a - b);
    const parts = [];
    for (let i = 0; i + 1 < cuts.length; ++i) {
      const piece = text.slice(cuts[i], cuts[i + 1]);
      const over = marks.filter((it) => it.begin <= cuts[i] && it.end >= cuts[i + 1]);
      const worst = over.sort((a, b) => RANK[b.level] - RANK[a.level])[0];
      parts.push(worst ? el('mark', {class: worst.level, 'data-findings': over.map((it) => it.number).join(' ')}, piece) : piece);
    }
    // A line end at the very end shows no line of its own otherwise.
    this.copy.replaceChildren(...parts, '\n');
  }

  light(number) {
    for (const mark of this.copy.querySelectorAll('mark'))
      mark.classList.toggle('lit', mark.dataset.findings.split(' ').includes(String(number)));
  }

  select({begin, end}) {
    this.field.focus();
    this.field.setSelectionRange(begin, end);
  }

  /** Replaces all, so that the field can undo it. */
  replaceText(text) {
    const before = this.text;
    let begin = 0;
    while (begin < before.length && before[begin] === text[begin]) ++begin;
    let kept = 0;
    while (kept < before.length - begin && kept < text.length - begin &&
           before[before.length - 1 - kept] === text[text.length - 1 - kept]) ++kept;
    this.field.focus();
    this.field.setSelectionRange(begin, before.length - kept);
    const put = text.slice(begin, text.length - kept);
    // The one way to change a field that its undo knows.
    const done = put ? document.execCommand('insertText', false, put) : document.execCommand('delete');
    if (!done || this.text !== text) {
      this.field.value = text;
      this.field.dispatchEvent(new Event('input'));
    }
  }

  /** Replaces what stands from `begin` to `end`, so that the field can undo it. */
  insert(text, begin, end) {
    const {field} = this;
    field.focus();
    field.setSelectionRange(begin, end);
    if (document.execCommand('insertText', false, text)) return;
    field.setRangeText(text, begin, end, 'end');
    field.dispatchEvent(new Event('input'));
  }

  /** Where a letter stands, in pixels from the corner of the field: the marks' copy may still be of an earlier text. */
  place(offset) {
    const letter = el('span', {}, this.text.slice(offset, offset + 1) || '\u200b');
    const copy = el('div', {class: 'copy', 'aria-hidden': 'true'}, this.text.slice(0, offset), letter, this.text.slice(offset + 1));
    this.element.append(copy);
    const at = letter.getBoundingClientRect();
    const corner = this.element.getBoundingClientRect();
    copy.remove();
    return {left: at.left - corner.left, bottom: at.bottom - corner.top};
  }

  /** Puts the caret into a line, and brings that into sight. */
  goTo(line) {
    const before = this.text.split('\n').slice(0, line - 1).join('\n');
    const offset = line > 1 ? before.length + 1 : 0;
    this.field.focus({preventScroll: true});
    this.field.setSelectionRange(offset, offset);
    if (line === 1) return;
    const {bottom} = this.place(offset);
    scrollBy(0, this.element.getBoundingClientRect().top + bottom - innerHeight / 3);
  }

  translate() {
    this.field.setAttribute('aria-label', say('textLabel'));
    this.field.placeholder = say('textHint');
  }
}

/** What stands between two letters is drawn under the letter before it. */
function widened(finding, text) {
  if (finding.end > finding.begin || text === '') return finding;
  const begin = Math.max(0, Math.min(finding.begin, text.length) - 1);
  return {...finding, begin, end: begin + 1};
}
