// What the engine advises, in terms of the text field.
import {choices, say} from './say.js';

/** What drafts write for a topic or a kind, as the choices above the text field call it; a word of their own as it is. */
export const nameOf = (value) => ({...choices('otherNames'), ...choices('kinds'), ...choices('topics')})[value] ?? value;

/** `words` with the topics and kinds that they quote so called. */
export const asChosen = (words) => words.replace(/“([a-z-]+)”/g, (whole, value) => `“${nameOf(value)}”`);

/**
 * The findings of a post that has no `media:`: what says for which platforms it is stands above the text field. Lines below the post
 * say the same.
 */
export function withoutKeys(findings) {
  return findings.map((it) => {
    if (!it.help) return it;
    let {help} = it;
    for (const [key, line] of Object.entries(choices('fieldLines'))) help = help.replace(say('underKey', key), line);
    return {...it, help};
  });
}
