// The draft in the text field, as the file that the engine reads.

export const DESK_NAME = 'your post.txt';

/** The lines that stand above the text to say what it is; empty where nothing is chosen. */
export function frontMatter({platforms, kind, topic}) {
  const lines = [];
  if (platforms.length > 0) lines.push(`platforms: [${platforms.join(', ')}]`);
  if (kind) lines.push(`kind: ${kind}`);
  if (topic) lines.push(`topic: ${topic}`);
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`;
}

/** `draft`: {path, text, choices}; a file that was opened says itself what it is, and has no choices. */
export function fileOf({path, text, choices}) {
  const head = choices ? frontMatter(choices) : '';
  const encoder = new TextEncoder();
  return {path: path ?? DESK_NAME, head: encoder.encode(head).length, bytes: encoder.encode(head + text)};
}
