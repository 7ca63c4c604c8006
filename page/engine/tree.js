// Paths and bytes as the tree of folders that the engine walks through.

/** Puts a file into `folder`, a Map, and makes the folders that lead to it. */
export function addFile(folder, path, bytes, {File, Directory}) {
  const names = path.split('/');
  const last = names.pop();
  for (const name of names) {
    if (!folder.has(name)) folder.set(name, new Directory(new Map()));
    folder = folder.get(name).contents;
  }
  folder.set(last, new File(bytes));
}
