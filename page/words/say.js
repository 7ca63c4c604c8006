// What the page says, in the language that was chosen.
import {en} from './en.js';
import {es} from './es.js';

const LANGUAGES = {en, es};
let words = LANGUAGES[navigator.language?.startsWith('es') ? 'es' : 'en'];

export const languages = () => Object.keys(LANGUAGES);
export const language = () => words.language;

export function speak(language) {
  words = LANGUAGES[language];
  document.documentElement.lang = language;
}

function filled(pattern, values) {
  let next = 0;
  return pattern.replaceAll('{}', () => values[next++]);
}

/** "Saved {}." with its values. A pattern with two forms takes the first value as its number. */
export function say(key, ...values) {
  const pattern = key.split('.').reduce((at, name) => at?.[name], words) ?? key.slice(key.lastIndexOf('.') + 1);
  return filled(Array.isArray(pattern) ? pattern[values[0] === 1 ? 0 : 1] : pattern, values);
}

/** The names of a choice, such as kinds. */
export const choices = (key) => words[key];

/** How the reader's own country writes numbers and days; that of the page's readers where the browser speaks another language. */
const locale = () => navigator.languages.find((it) => it.startsWith(`${words.language}-`)) ?? `${words.language}-US`;

export const number = (value) => value.toLocaleString(locale());

export function day(iso, options = {day: 'numeric', month: 'long'}) {
  return new Date(`${iso}T12:00:00`).toLocaleDateString(locale(), options);
}
