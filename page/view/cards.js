// The posts of files that were opened, each as a card with what was found in it.
import {isDay, isMonth, wrongDay} from '../model/days.js';
import {nameOf} from '../words/helps.js';
import {day, say} from '../words/say.js';
import {countInWords} from './platforms.js';
import {el} from './dom.js';
import {findingList, sentence, tally} from './findings.js';
import {placeInWords} from './places.js';

const key = ({path, post}) => `${path}\n${post}`;

function dayInWords(post, findings) {
  const {value} = post.date ?? {};
  if (isDay(value)) return day(value, {weekday: 'short', day: 'numeric', month: 'long', year: 'numeric'});
  if (isMonth(value)) return day(`${value}-01`, {month: 'long', year: 'numeric'});
  const wrong = wrongDay(post, findings);
  return wrong ? say('wrongDay', wrong) : null;
}

function facts(post, findings) {
  const {time, topic} = post;
  return [
    dayInWords(post, findings),
    time?.value,
    topic ? nameOf(topic.value) : null,
    post.thread ? say('partNumber', post.thread.number, post.thread.size) : null,
  ].filter(Boolean).join(' · ');
}

/** `it`: one of cardsOf. */
function card({id, post, found, counts}, place, rules, open) {
  // Where nothing says for which platform a post is, it was counted for all of them.
  const named = post.platforms.length > 0 ? counts : [];
  return el('article', {class: 'card', id, tabindex: '-1', 'data-path': post.path},
    el('header', {},
      el('h3', {}, named.length > 0 ? named.map((it) => it.name).join(', ') : say('everywhere')),
      el('p', {class: 'hint'}, facts(post, found)), el('p', {class: 'place'}, place)),
    el('p', {class: 'text'}, post.text),
    named.length > 0 ? el('ul', {class: 'numbers'}, named.map((it) => el('li', {}, `${it.name}: ${countInWords(it)}`))) : null,
    found.length > 0 ? [el('p', {class: 'tally'}, tally(found)), findingList(found, rules)]
      : el('p', {class: 'fine'}, say('noFindings')),
    el('button', {type: 'button', class: 'small quiet', 'aria-label': say('openInEditor', place), onclick: () => open(post)},
      say('open')));
}

/** What is found in a file of one post, such as in its front matter, is about that post. */
function postOf(finding, postsByPath) {
  const posts = postsByPath.get(finding.path) ?? [];
  return finding.post ?? (posts.length === 1 ? posts[0].post : null);
}

function withPosts(answers) {
  const postsByPath = Map.groupBy(answers.posts, (it) => it.path);
  return answers.findings.map((it) => ({...it, post: postOf(it, postsByPath)}));
}

/** The posts, each with what belongs to it: [{id, post, found, counts}]. */
export function cardsOf(answers) {
  const findings = Map.groupBy(withPosts(answers).filter((it) => it.post !== null), key);
  const counts = Map.groupBy(answers.counts, key);
  return answers.posts.map((post, i) =>
    ({id: `card-${i + 1}`, post, found: findings.get(key(post)) ?? [], counts: counts.get(key(post)) ?? []}));
}

export const isShown = ({found}, onlyFindings) => !onlyFindings || found.length > 0;

/** `open`: what opens a post in the text field. */
export function cardsView(cards, rules, {onlyFindings, rows, open}) {
  return el('div', {class: 'cards'}, cards.filter((it) => isShown(it, onlyFindings))
      .map((it) => card(it, placeInWords(it.post, rows), rules, open)));
}

/**
 * What belongs to no single post, and what was not read. `textOf(path, start, end)` gives a stretch of a file; of an office file,
 * whose bytes are no text, the reason is told.
 */
export function restView(answers, rows, textOf) {
  const others = withPosts(answers).filter((it) => it.post === null);
  const unread = answers.unread.map((it) => ({...it, text: it.place ? it.not_a_post : textOf(it.path, it.start, it.end).trim()})).filter((it) => it.text);
  return el('div', {class: 'rest'},
    others.length > 0 ? el('section', {}, el('h3', {}, say('otherFindings')),
      [...Map.groupBy(others, (it) => it.path)].map(([path, found]) =>
        [el('p', {class: 'place'}, path), findingList(found, answers.rules)])) : null,
    answers.faults.length > 0 ? el('section', {}, el('h3', {}, say('faults')),
      el('ul', {}, answers.faults.map((it) => el('li', {}, it)))) : null,
    unread.length + answers.unreadFiles.length > 0 ? el('section', {}, el('h3', {}, say('unread')),
      el('ul', {class: 'unread'},
        answers.unreadFiles.map((it) => el('li', {}, say('unreadFile', it.path, it.reason, sentence(it.remedy)))),
        unread.map((it) => el('li', {}, el('span', {class: 'place'}, placeInWords(it, rows)), ' ',
          it.text.length > 200 ? `${it.text.slice(0, 200)}…` : it.text)))) : null);
}
