// The list of findings, worst first, in plain words.
import {LEVELS} from '../model/report.js';
import {asChosen} from '../words/helps.js';
import {say} from '../words/say.js';
import {el} from './dom.js';

/** A sentence, as the page writes them. */
export function sentence(words) {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?:”»]$/.test(text) ? text : `${text}.`;
}

/** "1 to mend, 2 notes". */
export function tally(findings) {
  return LEVELS.map((level) => [level, findings.filter((it) => it.level === level).length])
      .filter(([, count]) => count > 0).map(([level, count]) => say(`tally.${level}`, count)).join(', ');
}

export function badge(level) {
  return el('span', {class: `badge ${level}`}, say(`levels.${level}`));
}

/** `acts`: what its buttons do: {show, fix, light}; none where the text is not at hand. */
export function findingView(finding, rule, acts = {}) {
  const words = finding.text?.trim();
  const quoted = words && finding.text.length <= 80 && !finding.message.includes(words) ? el('q', {}, finding.quote) : null;
  const fixes = acts.fix ? finding.fixes.filter((it) => it.edits.length > 0) : [];
  return el('li', {class: `finding ${finding.level}`, onmouseenter: () => acts.light?.(finding.number),
                   onmouseleave: () => acts.light?.()},
    el('p', {class: 'what'}, badge(finding.level), ' ', sentence(finding.message), quoted ? ' ' : null, quoted),
    finding.help ? el('p', {class: 'help'}, sentence(finding.help)) : null,
    finding.notes.map((it) => el('p', {class: 'help'}, sentence(asChosen(it.message)))),
    el('div', {class: 'acts'},
      fixes.map((fix) => el('button', {type: 'button', class: 'small', onclick: () => acts.fix(fix)},
        say(fix.safe ? 'fixIt' : 'fixSuggested', fix.title))),
      acts.show && finding.isInText && finding.end > finding.begin
        ? el('button', {type: 'button', class: 'small quiet', onclick: () => acts.show(finding)}, say('show')) : null),
    rule ? el('details', {}, el('summary', {}, say('why')),
      el('p', {}, rule.why), rule.source ? el('p', {class: 'source'}, say('source', rule.source)) : null) : null);
}

export function findingList(findings, rules, acts) {
  const sorted = [...findings].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.begin - b.begin);
  return el('ul', {class: 'findings'}, sorted.map((it) => findingView(it, rules[it.rule], acts)));
}
