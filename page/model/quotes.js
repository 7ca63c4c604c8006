// The words of a finding as they are quoted.

const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}_]/u;
const WORD_BEFORE = /[#@]?[\p{L}\p{M}\p{N}_]*$/u;
const MOST_BEFORE = 64;

/** `text` with the beginning of its first word, where that stands in `before`. */
export function inWholeWords(text, before) {
  if (!text || !BEGINS_IN_WORD.test(text)) return text;
  return (WORD_BEFORE.exec(before.slice(-MOST_BEFORE))?.[0] ?? '') + text;
}

/** The findings of files with their quotes. `files`: bytes by path; those of office files are no text, but their posts have it. */
export function quoted(findings, posts, files) {
  const decoder = new TextDecoder();
  const beforeInPost = ({path, post, text}) => {
    const whole = posts.find((it) => it.path === path && it.post === post)?.text ?? '';
    const at = whole.indexOf(text);
    return at === whole.lastIndexOf(text) ? whole.slice(0, Math.max(at, 0)) : '';
  };
  const beforeInFile = ({path, span}) =>
    decoder.decode(files[path]?.slice(Math.max(0, span.start.byte_offset - MOST_BEFORE), span.start.byte_offset));
  return findings.map((it) => {
    const before = /\.(docx|xlsx)$/i.test(it.path) ? beforeInPost(it) : beforeInFile(it);
    return {...it, quote: inWholeWords(it.text, before)};
  });
}
