// Two tabs, by the pattern that screen readers know: arrows move between them.
import {el} from './dom.js';

/** `tabs`: [{id, name, panel}]. */
export function tabsView(tabs, chosen, choose) {
  const move = (event) => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (!step) return;
    const at = tabs.findIndex((it) => it.id === chosen);
    choose(tabs[(at + step + tabs.length) % tabs.length].id, true);
  };
  return el('div', {class: 'tabs', role: 'tablist', onkeydown: move}, tabs.map(({id, name}) => el('button', {
    type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}`, 'aria-selected': String(id === chosen),
    tabindex: id === chosen ? '0' : '-1', onclick: () => choose(id),
  }, name)));
}
