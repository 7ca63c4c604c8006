// The second half of the page: files and folders, their posts and their month.
import {say} from '../words/say.js';
import {calendarView} from './calendar.js';
import {cardsOf, cardsView, restView} from './cards.js';
import {el} from './dom.js';
import {sentence, tally} from './findings.js';

/** `acts`: {openFiles(list), openFolder(), close()}. */
export function openersView(hasFiles, acts) {
  const files = el('input', {type: 'file', multiple: true, hidden: true, id: 'files-input', 'aria-label': say('openFiles'),
                             onchange: (event) => acts.openFiles(event.target.files)});
  const folder = el('input', {type: 'file', webkitdirectory: true, hidden: true, id: 'folder-input',
                              'aria-label': say('openFolder'), onchange: (event) => acts.openFiles(event.target.files)});
  return el('div', {class: 'openers'}, files, folder,
    el('p', {}, say('dropHere')),
    el('div', {class: 'acts'},
      el('button', {type: 'button', onclick: () => files.click()}, say('openFiles')),
      el('button', {type: 'button', onclick: () => acts.openFolder(() => folder.click())}, say('openFolder')),
      hasFiles ? el('button', {type: 'button', class: 'quiet', onclick: acts.close}, say('closeFiles')) : null),
    el('p', {class: 'hint'}, say('formats')));
}

/** `state`: {answers, calendar, names, rows, unsaved, hasWorkspace, onlyFindings, exportElement}. */
export function filesView(state, acts) {
  const {answers, calendar, rows} = state;
  const cards = cardsOf(answers);
  if (answers.posts.length === 0) return el('div', {}, el('p', {class: 'lead'}, say('noPosts')), restView(answers, rows, acts.textOf));
  return el('div', {},
    el('p', {class: 'lead', role: 'status'}, say('filesSummary', say('postCount', answers.summary.posts), say('fileCount', answers.summary.drafts)), ': ',
      sentence(tally(answers.findings) || say('clean')), ' ', state.hasWorkspace ? say('workspaceFound') : null),
    state.unsaved.length > 0 ? el('p', {class: 'lead unsaved'}, say('unsavedFiles', state.unsaved.join(', ')), ' ',
      el('button', {type: 'button', class: 'small', onclick: acts.save}, say('save'))) : null,
    el('section', {'aria-label': say('calendar')}, el('h2', {}, say('calendar')), calendarView(calendar, {...state, cards})),
    state.exportElement,
    el('section', {'aria-label': say('cards')}, el('h2', {}, say('cards')),
      el('label', {class: 'check'}, el('input', {type: 'checkbox', checked: state.onlyFindings,
        onchange: (event) => acts.filter(event.target.checked)}), ' ', say('onlyFindings')),
      cardsView(cards, answers.rules, {onlyFindings: state.onlyFindings, rows, open: acts.open})),
    restView(answers, rows, acts.textOf));
}
