// Links, hashtags and mentions in the text that a platform shows.

/**
 * The entities of `count` with their places in its text; `at` gives the place in `source`, of which it was made, of a byte of its file,
 * in which the post begins at `postStart`. Markup is left out of the text, so that what follows it stands elsewhere than in `source`.
 */
export function entitiesInText({text, entities}, source, at, postStart) {
  if (entities.length === 0) return [];
  const base = source.indexOf(text, at(postStart));
  let last = 0;
  return entities.flatMap(({kind, start, end}) => {
    const from = at(start);
    const written = source.slice(from, at(end));
    const isSame = base >= 0 && text.startsWith(written, from - base);
    const begin = isSame ? from - base : text.indexOf(written, last);
    if (begin < 0 || written === '') return [];
    last = begin + written.length;
    return [{kind, begin, end: last}];
  });
}
