// The files and folders that somebody drops or opens: paths and bytes, and how to save them.

const MOST_BYTES = 64 * 1024 * 1024;
const SKIPPED = /(^|\/)(node_modules|\.[^/]+)(\/|$)/;

const isWanted = (path) => !SKIPPED.test(path) || /(^|\/)\.(gitignore|advolintignore)$/.test(path);

async function bytesOf(file) {
  return new Uint8Array(await file.arrayBuffer());
}

async function addFile(found, path, file, handle) {
  if (isWanted(path) && file.size <= MOST_BYTES) found.set(path, {bytes: await bytesOf(file), handle});
}

/** From <input type=file>: a folder's files have their path in it. */
export async function fromInput(list) {
  const found = new Map();
  for (const file of list) await addFile(found, file.webkitRelativePath || file.name, file);
  return found;
}

async function walkEntry(found, entry, path) {
  if (entry.isFile) {
    await addFile(found, path, await new Promise((resolve, reject) => entry.file(resolve, reject)));
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const it of some) if (isWanted(`${path}/${it.name}`)) await walkEntry(found, it, `${path}/${it.name}`);
  }
}

async function walkHandle(found, folder, path) {
  for await (const [name, handle] of folder.entries()) {
    const at = `${path}/${name}`;
    if (!isWanted(at)) continue;
    if (handle.kind === 'directory') await walkHandle(found, handle, at);
    else await addFile(found, at, await handle.getFile(), handle);
  }
}

/** Adds one item of a drop: what can be saved where it lies, else a folder of the older kind, else a plain file. */
async function addDropped(found, {handle, entry, file}) {
  const held = await handle;
  if (held?.kind === 'directory') return walkHandle(found, held, held.name);
  if (held) return addFile(found, held.name, await held.getFile(), held);
  // A page on a disk may not read a file through this, in Chromium; but the file itself.
  if (entry?.isDirectory) return walkEntry(found, entry, entry.name);
  return file ? addFile(found, file.name, file) : undefined;
}

/** From a drop: the browser gives all three only while the event runs. */
export async function fromDrop(transfer) {
  const items = [...transfer.items].filter(({kind}) => kind === 'file').map((it) => ({
    handle: it.getAsFileSystemHandle?.().catch(() => null), entry: it.webkitGetAsEntry?.(), file: it.getAsFile(),
  }));
  const found = new Map();
  for (const it of items) await addDropped(found, it);
  return found;
}

/** A folder whose files can be saved where they are; nothing where the browser has no such thing, null if cancelled. */
export async function pickFolder() {
  if (!window.showDirectoryPicker) return undefined;
  try {
    const folder = await window.showDirectoryPicker();
    const found = new Map();
    await walkHandle(found, folder, folder.name);
    return found;
  } catch (error) {
    if (error.name === 'AbortError') return null;
    return undefined;
  }
}

export function download(name, contents) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([contents], {type: 'text/plain;charset=utf-8'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Writes to the file where it was opened; elsewhere, and for a new one, hands it to the downloads. Says which it did. */
export async function save(path, text, handle) {
  if (handle?.createWritable) {
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    return 'saved';
  }
  download(path.slice(path.lastIndexOf('/') + 1), text);
  return 'downloaded';
}
