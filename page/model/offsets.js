// The engine counts bytes, and JavaScript UTF-16 units.

/** A function from an offset in the UTF-8 bytes of `text` to one in `text`; what lies outside goes to the nearest end. */
export function unitsOf(text) {
  const units = [];
  let unit = 0;
  for (const character of text) {
    const point = character.codePointAt(0);
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (let i = 0; i < size; ++i) units.push(unit);
    unit += character.length;
  }
  return (byte) => (byte < 0 ? 0 : byte >= units.length ? text.length : units[byte]);
}
