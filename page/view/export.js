// Handing posts to a scheduler or a calendar: the choice of one, and what came of it.
import {choices, say} from '../words/say.js';
import {el} from './dom.js';

/** `result`: {files: [name], lines, isBlocked}, or null. */
function resultView({files, lines, isBlocked}, acts) {
  return [
    el('p', {class: 'lead'}, files.length > 0 ? say('exported', say('fileCount', files.length)) : say('notExported')),
    el('ul', {}, lines.map((it) => el('li', {}, it))),
    isBlocked ? el('button', {type: 'button', onclick: () => acts.run(true)}, say('exportAnyway')) : null,
  ];
}

/** `state`: {to, result}. `acts`: {choose(to), run(force)}. */
export function exportView({to, result}, acts) {
  return el('section', {'aria-labelledby': 'export-title'},
    el('h2', {id: 'export-title'}, say('exportTitle')), el('p', {class: 'hint'}, say('exportHint')),
    el('div', {class: 'acts'},
      el('label', {for: 'export-to'}, say('exportTo')),
      el('select', {id: 'export-to', onchange: (event) => acts.choose(event.target.value)},
        Object.entries(choices('exportNames')).map(([id, name]) => el('option', {value: id, selected: id === to}, name))),
      el('button', {type: 'button', id: 'export-now', onclick: () => acts.run(false)}, say('export'))),
    el('div', {class: 'exported', role: 'status'}, result ? resultView(result, acts) : null));
}
