// What the engine advises, in terms of the text field.
import {choices, say} from './say.js';

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
