// How JavaScript speaks with the engine: src/module.cc has the other side. A page and Node share this.

const REQUEST = 0, INPUT = 1, OUTPUT = 2, ERRORS = 3;

function put(engine, buffer, bytes) {
  const at = engine.advolint_reserve(buffer, bytes.length);
  new Uint8Array(engine.memory.buffer, at, bytes.length).set(bytes);
}

function take(engine, buffer) {
  const size = engine.advolint_size(buffer);
  return new Uint8Array(engine.memory.buffer, engine.advolint_data(buffer), size).slice();
}

/**
 * Runs one command. `engine`: the exports of an instance that was initialized. `today`: "2026-03-02".
 * Returns the exit code, and what was written, as bytes.
 */
export function run(engine, {directory, today, terminal = false, input = new Uint8Array(), args}) {
  const request = [directory, today, terminal ? 'terminal' : 'file', ...args].map((it) => `${it}\0`).join('');
  put(engine, REQUEST, new TextEncoder().encode(request));
  put(engine, INPUT, input);
  const exitCode = engine.advolint_run();
  return {exitCode, output: take(engine, OUTPUT), errors: take(engine, ERRORS)};
}

/** The day here and now. */
export function localDay(now = new Date()) {
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
