// A file that was opened: its bytes on the disk, and what was made of its text here and is not saved yet.

/** As a text field holds it, which ends every line in one way. */
const asField = (bytes) => new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');

export const isUnsaved = (file) => file.edited !== undefined;
export const textOf = (file) => file.edited ?? asField(file.bytes);
export const bytesOf = (file) => (isUnsaved(file) ? new TextEncoder().encode(file.edited) : file.bytes);

/** The file with `text`; what stands on the disk already is no change. */
export const edited = (file, text) => ({...file, edited: text === asField(file.bytes) ? undefined : text});

export const saved = (file, text) => ({...file, bytes: new TextEncoder().encode(text), edited: undefined});
