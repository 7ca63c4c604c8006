// Accounts and hashtags that a workspace names, for completion.

/** `config`: what `advolint config --format json` says. Rows: {insert, says, platforms}; `platforms` is null for any. */
export function namesOf(config) {
  if (!config) return {'@': [], '#': []};
  const holders = [
    ...(config.officials ?? []).map((it) => ({...it, says: [it.title, it.name].filter(Boolean).join(' ')})),
    ...(config.campaigns ?? []).flatMap((it) => it.partners.map((partner) => ({...partner, says: partner.name}))),
    ...(config.organisation ? [{...config.organisation, says: config.organisation.name}] : []),
  ];
  const accounts = new Map();
  for (const {says, handles} of holders) {
    for (const [platform, handle] of Object.entries(handles)) {
      const key = `${handle}\n${says}`;
      if (!accounts.has(key)) accounts.set(key, {insert: handle, says, platforms: []});
      accounts.get(key).platforms.push(platform);
    }
  }
  const tags = new Map((config.hashtags ?? []).map((it) => [it.tag.toLowerCase(), {insert: it.tag, says: it.meaning ?? '', platforms: null}]));
  for (const {name, hashtags} of config.campaigns ?? []) {
    for (const tag of hashtags)
      if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), {insert: tag, says: name, platforms: null});
  }
  return {'@': [...accounts.values()], '#': [...tags.values()]};
}

const MOST_ROWS = 8;
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What stands before the caret, where it is the beginning of a name: {sign, begun, begin}. */
export function begunName(text, caret) {
  const found = /(?:^|[^\p{L}\p{N}_@#/&])([@#])([\p{L}\p{N}_.-]*)$/u.exec(text.slice(0, caret));
  return found ? {sign: found[1], begun: found[2], begin: caret - found[2].length} : null;
}

/** The rows of `names` that begin so, or of which a word begins so; those for the chosen platforms where some are chosen. */
export function completionsFor(names, {sign, begun}, chosen) {
  const wanted = plain(begun);
  const fits = (it) => plain(it.insert).startsWith(wanted) || plain(it.says).split(/\s+/).some((word) => word.startsWith(wanted));
  const isFor = (it) => chosen.length === 0 || it.platforms === null || it.platforms.some((id) => chosen.includes(id));
  return names[sign].filter((it) => isFor(it) && fits(it) && it.insert !== begun).slice(0, MOST_ROWS);
}
