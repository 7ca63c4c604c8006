// `advolint export` in the engine, and what it said.

/** The folder in the engine to which commands write files. */
export const OUT = '/out';

export function exportCommand(to, language, force) {
  return ['export', '--format', 'json', '--to', to, '-o', OUT, ...(force ? ['--force'] : []), '--language', language, '--', '.'];
}

/** Where something is: a line of a file, a place in an office file, or a channel as a whole. */
function placeFrom({path, line, place, channel}) {
  return {path: path ?? channel, first_line: line, place};
}

/** What is wrong, each once with all its places in the order of the files: [{what, isPictureFile, places}]. */
function problemsFrom(refused) {
  return [...Map.groupBy(refused, (it) => it.message)].map(([what, all]) =>
    ({what, isPictureFile: all[0].refusal === 'picture-file', places: all.map(placeFrom)}));
}

/** Whether the files are tables without a column for the descriptions of pictures. */
const lacksDescriptions = (files) => files.some(([name, bytes]) =>
  name.endsWith('.csv') && !/alt text/i.test(new TextDecoder().decode(bytes.slice(0, 4096)).split('\n')[0]));

/** `files`: [[name, bytes]]. */
export function readExport({exitCode, output, errors}, files) {
  const plan = output ? JSON.parse(output) : {files: [], refused: [], left_out: {}};
  const told = exitCode === 2 ? errors.split('\n').filter(Boolean) : [];
  return {
    made: plan.files.map(({path, posts}) => ({name: path.replace(`${OUT}/`, ''), posts: posts.length})),
    leftOut: Object.entries(plan.left_out).filter(([, posts]) => posts > 0),
    faults: told.map((it) => it.replace(/^advolint: (note|error): /, '')),
    problems: problemsFrom(plan.refused),
    lacksDescriptions: lacksDescriptions(files),
    isBlocked: exitCode === 1,
  };
}
