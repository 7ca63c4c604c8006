// Paths and bytes as the tree of folders that the engine walks through.

/** Puts a file into `folder`, a Map, and makes the folders that lead to it. Returns what puts back what was there. */
export function addFile(folder, path, bytes, {File, Directory}) {
  const names = path.split('/');
  const last = names.pop();
  for (const name of names) {
    if (!folder.has(name)) folder.set(name, new Directory(new Map()));
    folder = folder.get(name).contents;
  }
  const before = folder.get(last);
  folder.set(last, new File(bytes));
  return () => (before ? folder.set(last, before) : folder.delete(last));
}
