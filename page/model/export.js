// `advolint export` in the engine, and what it said.

/** The folder in the engine to which commands write files. */
export const OUT = '/out';

export function exportCommand(to, language, force) {
  return ['export', '--to', to, '-o', OUT, ...(force ? ['--force'] : []), '--language', language, '--', '.'];
}

/** A line as the page shows it: who says it, where the files lie, and what to type are of no use here. */
function shown(line) {
  return line.replace(/^advolint: (note|error): /, '').replace(`${OUT}/`, '').replace(/ \(--force .*\)$/, '');
}

export function readExport({exitCode, output, errors}, files) {
  return {
    files: files.map(([name]) => name),
    lines: `${output}\n${errors}`.split('\n').filter(Boolean).map(shown),
    isBlocked: exitCode === 1,
  };
}
