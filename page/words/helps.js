// What the engine advises, in terms of the text field.
import {choices, say} from './say.js';

/** What drafts write for a topic or a kind, as the choices above the text field call it; a word of their own as it is. */
export const nameOf = (value) => ({...choices('otherNames'), ...choices('kinds'), ...choices('topics')})[value] ?? value;

/** `words` on what a post is taken for, with its topics and kinds so called. */
export const asChosen = (words) => words.replace(say('byTheseWords'), say('itsWordsSay'))
    .replace(/“([a-z-]+)”/g, (whole, value) => `“${nameOf(value)}”`);

/**
 * The findings of a post of the text field's own: what says for which platforms it is stands above the field, and not in front matter.
 * Lines below the post say the same as its keys.
 */
export function withoutKeys(findings) {
  const lines = {
    ...choices('fieldLines'),
    ...Object.fromEntries(Object.entries(choices('fieldLabels')).map(([key, label]) => [key, say('fieldLine', label)])),
  };
  const inLines = (words) => Object.entries(lines).reduce((text, [key, line]) => text.replace(say('underKey', key), line), words);
  return findings.map((it) => (it.help ? {...it, help: inLines(it.help)} : it));
}
