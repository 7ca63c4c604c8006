// Posts of the text field's own that made way for a file or another post: none is thrown away.

export class Drafts {
  constructor() {
    this.aside = [];
  }

  /** `draft`: {text, choices}; an empty one is not kept. */
  setAside(draft) {
    if (draft.text.trim()) this.aside.push(draft);
  }

  /** The one that was set aside last, for `draft`, which comes back after all others. */
  exchange(draft) {
    const back = this.aside.pop();
    if (draft?.text.trim()) this.aside.unshift(draft);
    return back;
  }

  texts() {
    return this.aside.map(({text}) => text);
  }

  /** The beginning of what exchange would bring back; empty where there is nothing. */
  next() {
    const text = this.aside.at(-1)?.text.trim().replace(/\s+/g, ' ') ?? '';
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
  }
}
