// `advolint export` in the engine, and what it said.

/** The folder in the engine to which commands write files. */
export const OUT = '/out';

export function exportCommand(to, language, force) {
  return ['export', '--to', to, '-o', OUT, ...(force ? ['--force'] : []), '--language', language, '--', '.'];
}

// The one reason of which the page says more: it knows what an address looks like.
const IS_PICTURE_FILE = /takes pictures by their address on the web only|solo acepta imágenes por su dirección en la web/;

/** "december.csv:3:12" as {path, first_line}; a place without a line is all path. */
function placeFrom(words) {
  const found = /^(.*?):(\d+)(?::\d+)?$/.exec(words);
  return found ? {path: found[1], first_line: Number(found[2])} : {path: words};
}

/** What is wrong, each once with all its places in the order of the files: [{what, isPictureFile, places}]. */
function problemsFrom(lines) {
  const problems = new Map();
  for (const line of lines) {
    const [, where, what] = /^(.*?): error: (.*?)(?: \[[a-z0-9-]+\])?$/.exec(line);
    if (!problems.has(what)) problems.set(what, {what, isPictureFile: IS_PICTURE_FILE.test(what), places: []});
    problems.get(what).places.push(placeFrom(where));
  }
  const order = (a, b) => a.path.localeCompare(b.path) || (a.first_line ?? 0) - (b.first_line ?? 0);
  for (const {places} of problems.values()) places.sort(order);
  return [...problems.values()].sort((a, b) => order(a.places[0], b.places[0]));
}

/** Whether the files are tables without a column for the descriptions of pictures. */
const lacksDescriptions = (files) => files.some(([name, bytes]) =>
  name.endsWith('.csv') && !/alt text/i.test(new TextDecoder().decode(bytes.slice(0, 4096)).split('\n')[0]));

/** `files`: [[name, bytes]]. */
export function readExport({exitCode, output, errors}, files) {
  const lines = output.split('\n').filter(Boolean);
  const isProblem = (line) => line.includes(': error: ');
  const isBlocked = exitCode === 1;
  const told = errors.split('\n').filter(Boolean);
  return {
    files: files.map(([name]) => name),
    made: lines.filter((it) => !isProblem(it)).map((it) => it.replace(`${OUT}/`, '')),
    // That nothing was written is told by there being no file.
    notes: told.filter((it) => !isBlocked || !it.startsWith('advolint: error: ')).map((it) => it.replace(/^advolint: (note|error): /, '')),
    problems: problemsFrom(lines.filter(isProblem)),
    lacksDescriptions: lacksDescriptions(files),
    isBlocked,
  };
}
