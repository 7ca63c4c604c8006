// Where something stands, in words.
import {placeOf} from '../model/report.js';
import {say} from '../words/say.js';

/** "december.csv, row 3"; elsewhere as the engine says it. */
export function placeInWords(it, rows) {
  const row = it.place ? undefined : rows.of(it.path, it.first_line);
  return row ? say('rowOf', it.path, row) : placeOf(it);
}

const MOST_PLACES = 12;
const few = (list, between) => list.slice(0, MOST_PLACES).join(between) + (list.length > MOST_PLACES ? `${between}…` : '');

/** "december.csv, rows 2, 3; kit.md:4". `places`: {path, first_line, place}, or a path alone, in the order of the files. */
export function placesInWords(places, rows) {
  const named = [...Map.groupBy(places, (it) => it.path)].flatMap(([path, found]) => {
    const inFile = [...new Set(found.map((it) => rows.of(path, it.first_line)))];
    if (inFile.length > 1 && !inFile.includes(undefined)) return [say('rowsOf', path, few(inFile, ', '))];
    return found.map((it) => (it.first_line || it.place ? placeInWords(it, rows) : path));
  });
  return few([...new Set(named)], '; ');
}
