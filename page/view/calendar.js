// The months, as tables of weeks: what goes out on which day, and where a channel is silent.
import {isMonth, withoutDay} from '../model/days.js';
import {LEVELS} from '../model/report.js';
import {day, say} from '../words/say.js';
import {isShown} from './cards.js';
import {el} from './dom.js';
import {tally} from './findings.js';
import {placeInWords} from './places.js';

const LONG_SILENCE_DAYS = 7;

const MONTH = {month: 'long', year: 'numeric'};
const iso = (date) => date.toISOString().slice(0, 10);

/** The Mondays of the weeks that a month, "2026-03", touches; in UTC, which has no clock that jumps. */
function weeksOf(month) {
  const first = new Date(`${month}-01T00:00:00Z`);
  const monday = new Date(first);
  monday.setUTCDate(1 - (first.getUTCDay() + 6) % 7);
  const weeks = [];
  while (weeks.length === 0 || iso(monday).slice(0, 7) === month) {
    weeks.push(Array.from({length: 7}, (_, i) => {
      const it = new Date(monday);
      it.setUTCDate(monday.getUTCDate() + i);
      return iso(it);
    }));
    monday.setUTCDate(monday.getUTCDate() + 7);
  }
  return weeks;
}

/** Where a post of the calendar, or of a card, begins. */
const keyOf = ({path, place, line, first_line: first}) => `${path}\n${place ?? line ?? first}`;

/** A post in its day: a link to its card, with what was found. */
function postView(it, state) {
  const [where, words] = inShort(it.platforms, it.text, state.names);
  const card = state.cardsByPlace.get(keyOf(it));
  if (!card) return el('li', {title: it.text}, where, words);
  const worst = LEVELS.find((level) => card.found.some((finding) => finding.level === level));
  return el('li', {title: it.text}, el('a', {href: `#${card.id}`}, where), words,
    worst ? [' ', el('span', {class: `badge ${worst}`}, tally(card.found))] : null);
}

function dayCell(date, month, posts, state) {
  if (date.slice(0, 7) !== month) return el('td', {class: 'out'});
  return el('td', {class: posts.length > 0 ? 'busy' : undefined}, el('span', {class: 'number'}, String(Number(date.slice(8)))),
    posts.length > 0 ? el('ul', {}, posts.map((it) => postView(it, state))) : null);
}

function inShort(platforms, text, names) {
  return [el('strong', {}, platforms.map((id) => names[id] ?? id).join(', ') || say('everywhere')),
    el('span', {}, ` ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`)];
}

function monthView(month, calendar, state) {
  const {names} = state;
  const weeks = weeksOf(month.month);
  const posts = (date) => calendar.posts.filter((it) => it.date === date);
  const weekday = (date) => day(date, {weekday: 'short'});
  const silences = month.channels.filter((it) => it.longest_gap_days >= LONG_SILENCE_DAYS);
  return el('section', {class: 'month'},
    el('h3', {}, day(`${month.month}-01`, MONTH)),
    el('p', {}, [say('postCount', month.posts), month.library_life > 0 ? say('ofLibraryLife', month.library_life) : '',
      month.campaign > 0 ? say('forCampaigns', month.campaign) : ''].filter(Boolean).join(', ')),
    el('div', {class: 'scroll', role: 'region', tabindex: '0', 'aria-label': day(`${month.month}-01`, MONTH)},
      el('table', {},
        el('thead', {}, el('tr', {}, weeks[0].map((it) => el('th', {scope: 'col'}, weekday(it))))),
        el('tbody', {}, weeks.map((week) => el('tr', {}, week.map((it) => dayCell(it, month.month, posts(it), state))))))),
    silences.length > 0 ? el('ul', {class: 'silences'}, silences.map((it) => el('li', {},
      say('silence', names[it.channel] ?? it.channel, day(it.gap_from), day(it.gap_to), it.longest_gap_days)))) : null);
}

/** Posts with a wrong day or a month alone, each; of those that name none, how many. */
function undatedView(answers, names, rows) {
  const found = withoutDay(answers);
  const told = found.filter(({post, wrong}) => wrong || post.date);
  const silent = found.length - told.length;
  if (found.length === 0) return null;
  return el('section', {class: 'month undated'}, el('h3', {}, say('withoutDay')),
    told.length > 0 ? el('ul', {}, told.map(({post, wrong}) => el('li', {},
      ...inShort(post.platforms.map((it) => it.id), post.text, names), ' ',
      el('span', {class: 'place'}, `(${placeInWords(post, rows)})`), ' ',
      wrong ? say('wrongDay', wrong) : day(`${post.date.value}-01`, MONTH)))) : null,
    silent > 0 ? el('p', {}, say('nameNoDay', silent)) : null);
}

/** `state`: {answers, names, rows, cards, onlyFindings}. */
export function calendarView(calendar, state) {
  const {answers, names, rows, onlyFindings} = state;
  const shown = state.cards.filter((it) => isShown(it, onlyFindings));
  const cardsByPlace = new Map(shown.map((it) => [keyOf(it.post), it]));
  const undated = undatedView(answers, names, rows);
  if (calendar.months.length === 0) return el('div', {}, el('p', {class: 'hint'}, say('noDays')), undated?.querySelector('li') ? undated : null);
  return el('div', {}, calendar.months.map((it) => monthView(it, calendar, {names, cardsByPlace})), undated);
}
