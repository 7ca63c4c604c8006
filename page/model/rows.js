// Rows of a table in text, as a spreadsheet numbers them: its header is row 1.

const isTable = (path) => /\.(csv|tsv)$/i.test(path);

/** The row of each line of `text`, from line 1 on: a cell in quotes may have several lines. */
function rowsByLine(text) {
  const rows = [0, 1];
  let isQuoted = false;
  let row = 1;
  for (let i = 0; i < text.length; ++i) {
    if (isQuoted) {
      if (text[i] === '"' && text[i + 1] === '"') ++i;
      else if (text[i] === '"') isQuoted = false;
    } else if (text[i] === '"' && (i === 0 || /[,;\t\n]/.test(text[i - 1]))) {
      isQuoted = true;
    }
    if (text[i] === '\n') rows.push(isQuoted ? row : ++row);
  }
  return rows;
}

export class Rows {
  /** `textOf(path)` gives the text of a file. */
  constructor(textOf) {
    this.textOf = textOf;
    this.tables = new Map();
  }

  /** Nothing for what is no table. */
  of(path, line) {
    if (!isTable(path)) return undefined;
    if (!this.tables.has(path)) this.tables.set(path, rowsByLine(this.textOf(path)));
    return this.tables.get(path)[line];
  }
}
