// Handing posts to a scheduler or a calendar: the choice of one, and what came of it.
import {choices, say} from '../words/say.js';
import {el} from './dom.js';
import {sentence} from './findings.js';
import {placesInWords} from './places.js';

function problemView({what, isPictureFile, places}, rows, name) {
  const words = isPictureFile ? say('pictureFiles', places.length, name) : sentence(what);
  return el('li', {}, words, ' ', el('span', {class: 'place'}, `(${placesInWords(places, rows)})`));
}

/** One sentence on what the files lack of what the posts have. */
function leftOut({made, problems, lacksDescriptions}, name, hasPictures) {
  if (made.length === 0) return '';
  const pictures = problems.find((it) => it.isPictureFile)?.places.length ?? 0;
  const parts = [
    pictures > 0 ? say('leftOutPictures', pictures) : '',
    lacksDescriptions && (hasPictures || pictures > 0) ? say('leftOutDescriptions', name) : '',
  ].filter(Boolean);
  return parts.length > 0 ? say('leftOut', parts.join(say('and'))) : '';
}

/** `result`: what readExport returns, or null. */
function resultView(result, {rows, hasPictures, name}, acts) {
  const {made, faults, problems, isBlocked} = result;
  const lacks = leftOut(result, name, hasPictures);
  return [
    el('p', {class: 'lead'}, made.length > 0 ? say('exported', made.length) : say('notExported'), lacks ? ` ${lacks}` : null),
    el('ul', {}, [
      ...made.map((it) => say('madeFile', it.name, say('postCount', it.posts))),
      ...result.leftOut.map(([why, posts]) => say(`leftOutPosts.${why}`, posts)), ...faults.map(sentence),
    ].map((it) => el('li', {}, it))),
    problems.length > 0 ? [el('h3', {}, say(isBlocked ? 'exportBlocked' : 'exportDespite')),
      el('ul', {class: 'problems'}, problems.map((it) => problemView(it, rows, name)))] : null,
    isBlocked ? el('button', {type: 'button', onclick: () => acts.run(true)}, say('exportAnyway')) : null,
  ];
}

/** `state`: {to, result, rows, hasPictures}. `acts`: {choose(to), run(force)}. */
export function exportView({to, result, rows, hasPictures}, acts) {
  const name = choices('exportNames')[to];
  return el('section', {'aria-labelledby': 'export-title'},
    el('h2', {id: 'export-title'}, say('exportTitle')), el('p', {class: 'hint'}, say('exportHint')),
    el('div', {class: 'acts'},
      el('label', {for: 'export-to'}, say('exportTo')),
      el('select', {id: 'export-to', onchange: (event) => acts.choose(event.target.value)},
        Object.entries(choices('exportNames')).map(([id, name]) => el('option', {value: id, selected: id === to}, name))),
      el('button', {type: 'button', id: 'export-now', onclick: () => acts.run(false)}, say('export'))),
    el('div', {class: 'exported', role: 'status'}, result ? resultView(result, {rows, hasPictures, name}, acts) : null));
}
