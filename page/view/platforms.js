// How each platform counts a post, and what its readers see of it before "see more".
import {number, say} from '../words/say.js';
import {el} from './dom.js';

const WARN_FROM = 0.9;
const TELL_LEFT_FROM = 0.1;

/** What a count says: "121 of 280 characters, 159 left (1 link costs 23)". */
export function countInWords({length}) {
  const used = length.composer ?? length.value;
  const unit = say(`units.${length.unit}`);
  const parts = [length.limit ? say('of', number(used), number(length.limit), unit) : say('used', number(used), unit)];
  if (used > length.limit && length.limit) parts.push(say('cut', number(used - length.limit)));
  // Who has used next to nothing of 63,206 characters need not do sums.
  else if (used >= length.limit * TELL_LEFT_FROM && length.limit) parts.push(say('left', number(length.limit - used)));
  if (length.floor) parts.push(say('atLeast'));
  const costs = length.parts.map((it) => say(`costs.${it.what}`, it.count, it.cost)).join('; ');
  return parts.join(', ') + (costs ? ` (${costs})` : '');
}

function bar(count) {
  const {length} = count;
  const used = length.composer ?? length.value;
  const share = length.limit ? Math.min(used / length.limit, 1) : 0;
  const state = used > length.limit && length.limit ? 'over' : share > WARN_FROM ? 'near' : 'room';
  return el('div', {class: `bar ${state}`, role: 'meter', 'aria-label': count.name, 'aria-valuemin': 0,
                    'aria-valuemax': length.limit || used, 'aria-valuenow': Math.min(used, length.limit || used),
                    'aria-valuetext': countInWords(count)},
    fill(share));
}

/** Styles in attributes are not allowed here; an SVG states its sizes in others. */
function fill(share) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('viewBox', '0 0 100 8');
  svg.setAttribute('preserveAspectRatio', 'none');
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', String(share * 100));
  rect.setAttribute('height', '8');
  svg.append(rect);
  return svg;
}

/** The text with what the platform makes links of; entities come in the order of the text. */
function linked(text, entities) {
  const parts = [];
  let at = 0;
  for (const {kind, begin, end} of entities.filter((it) => it.begin < text.length)) {
    parts.push(text.slice(at, begin), el('span', {class: `entity ${kind}`}, text.slice(begin, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

function preview(count, isOpen, toggle) {
  const isCut = count.seen !== undefined;
  const shown = isCut && !isOpen ? count.seen : count.text;
  return el('div', {class: 'preview', role: 'group', 'aria-label': say('preview', count.name)},
    el('p', {}, linked(shown, count.entities), isCut ? (isOpen ? ' ' : '… ') : null,
      isCut ? el('button', {type: 'button', class: 'more', 'aria-expanded': String(isOpen), 'aria-label':
        `${say(isOpen ? 'seeLess' : 'seeMore')}: ${count.name}`, onclick: toggle},
        say(isOpen ? 'seeLess' : 'seeMore')) : null));
}

const opened = new Set();

/** One platform's bar for one post; and the preview, where the platform was chosen or cuts the text. */
export function platformView(count, isChosen, redraw) {
  const key = `${count.path}:${count.post}:${count.platform}`;
  const toggle = () => {
    if (!opened.delete(key)) opened.add(key);
    redraw();
  };
  return el('li', {class: 'platform'},
    el('div', {class: 'head'}, el('strong', {}, count.name), el('span', {class: 'count'}, countInWords(count))),
    bar(count),
    count.text && (isChosen || count.seen !== undefined) ? preview(count, opened.has(key), toggle) : null);
}
