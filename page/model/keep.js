// The draft in the browser's own storage: only where somebody asked for it.
const KEY = 'advolint-draft';

export function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps `draft`; forgets what was kept where it is null. */
export function keep(draft) {
  try {
    if (draft) localStorage.setItem(KEY, JSON.stringify(draft));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that lets pages of files store nothing.
  }
}
