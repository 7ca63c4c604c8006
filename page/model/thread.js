// A long text as the parts of a thread.

/** Paragraphs and sentences: where a text may be cut, best places first come as longer pieces. */
function sentences(text, language) {
  const pieces = [];
  for (const {segment} of new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text)) pieces.push(segment);
  return pieces;
}

/** Cuts a sentence that does not fit itself between its words. */
function words(sentence) {
  return sentence.match(/\S+\s*/g) ?? [];
}

/**
 * The parts, each numbered "1/3" in front. `fits(texts)` says of each text whether it fits; asked with room for the number.
 */
export async function cutIntoThread(text, language, fits) {
  const whole = text.trim();
  if ((await fits([whole]))[0]) return [whole];
  const parts = [];
  let part = '';
  const numbered = (it) => `99/99 ${it.trim()}`;
  for (const sentence of sentences(whole, language)) {
    const [joined, alone] = await fits([numbered(part + sentence), numbered(sentence)]);
    if (joined) {
      part += sentence;
      continue;
    }
    if (part.trim()) parts.push(part.trim());
    part = '';
    if (alone) {
      part = sentence;
      continue;
    }
    for (const word of words(sentence)) {
      const [more] = await fits([numbered(part + word)]);
      if (!more && part.trim()) {
        parts.push(part.trim());
        part = '';
      }
      part += word;
    }
  }
  if (part.trim()) parts.push(part.trim());
  return parts.map((it, i) => `${i + 1}/${parts.length} ${it}`);
}
