// For which platforms the post is, of which kind, and what it is about.
import {choices as namesOf, say} from '../words/say.js';
import {el} from './dom.js';

function select(id, key, value, onchange) {
  return el('select', {id, onchange: (event) => onchange(event.target.value)},
    Object.entries(namesOf(key)).map(([id, name]) => el('option', {value: id, selected: id === value}, name)));
}

/** `platforms`: [{id, name}]; `chosen`: {platforms, kind, topic}, which is changed. */
export function choicesView(platforms, chosen, onChange) {
  const box = ({id, name}) => el('label', {class: 'chip'},
    el('input', {type: 'checkbox', checked: chosen.platforms.includes(id), onchange: (event) => {
      chosen.platforms = platforms.map((it) => it.id)
          .filter((it) => (it === id ? event.target.checked : chosen.platforms.includes(it)));
      onChange();
    }}), el('span', {}, name));
  return el('div', {class: 'choices'},
    el('fieldset', {}, el('legend', {}, say('platforms')), el('div', {class: 'chips'}, platforms.map(box)),
      el('p', {class: 'hint'}, say('noPlatforms'))),
    el('div', {class: 'pair'},
      el('label', {for: 'kind'}, say('kind'), select('kind', 'kinds', chosen.kind, (it) => {
        chosen.kind = it;
        onChange();
      })),
      el('label', {for: 'topic'}, say('topic'), select('topic', 'topics', chosen.topic, (it) => {
        chosen.topic = it;
        onChange();
      }))));
}
