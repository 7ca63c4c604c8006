// Where something stands, in words.
import {placeOf} from '../model/report.js';
import {say} from '../words/say.js';

/** "december.csv, row 3"; elsewhere as the engine says it. */
export function placeInWords(it, rows) {
  const row = it.place ? undefined : rows.of(it.path, it.first_line);
  return row ? say('rowOf', it.path, row) : placeOf(it);
}
