// How the page asks the engine.
import {bytesOf} from '../model/packed.js';

/** The engine from what stands in the page: its code, and the module in base 64. */
export async function startEngine(workerSource, moduleText) {
  const worker = new Worker(URL.createObjectURL(new Blob([workerSource], {type: 'text/javascript'})));
  const waiting = new Map();
  let last = 0;
  worker.onmessage = ({data: {id, result, error}}) => {
    const {resolve, reject} = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error));
    else resolve(result);
  };
  const ask = (task, value, transfer = []) => new Promise((resolve, reject) => {
    waiting.set(++last, {resolve, reject});
    worker.postMessage({id: last, task, value}, transfer);
  });
  const compressed = bytesOf(moduleText);
  await ask('load', compressed, [compressed.buffer]);
  return {
    setFiles: (files) => ask('setFiles', files),
    /** What each of `commands` says while `files`, [{path, bytes}], are there, too. */
    run: (commands, files = []) => ask('run', {commands, files}),
    /** What a command that writes to OUT says, and its files: {said, files: [[name, bytes]]}. */
    runForFiles: (command) => ask('runForFiles', command),
  };
}
