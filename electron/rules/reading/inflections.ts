type Forms = readonly [base: string, s: string, ed: string, ing: string];

const irregular: Readonly<Record<string, readonly [s: string, ed: string, ing: string]>> = {
  be: ['is', 'was', 'being'],
  begin: ['begins', 'began', 'beginning'],
  bring: ['brings', 'brought', 'bringing'],
  build: ['builds', 'built', 'building'],
  buy: ['buys', 'bought', 'buying'],
  choose: ['chooses', 'chose', 'choosing'],
  cut: ['cuts', 'cut', 'cutting'],
  do: ['does', 'did', 'doing'],
  eat: ['eats', 'ate', 'eating'],
  find: ['finds', 'found', 'finding'],
  get: ['gets', 'got', 'getting'],
  give: ['gives', 'gave', 'giving'],
  go: ['goes', 'went', 'going'],
  have: ['has', 'had', 'having'],
  hide: ['hides', 'hid', 'hiding'],
  keep: ['keeps', 'kept', 'keeping'],
  leave: ['leaves', 'left', 'leaving'],
  let: ['lets', 'let', 'letting'],
  make: ['makes', 'made', 'making'],
  mean: ['means', 'meant', 'meaning'],
  meet: ['meets', 'met', 'meeting'],
  pay: ['pays', 'paid', 'paying'],
  put: ['puts', 'put', 'putting'],
  read: ['reads', 'read', 'reading'],
  run: ['runs', 'ran', 'running'],
  say: ['says', 'said', 'saying'],
  see: ['sees', 'saw', 'seeing'],
  seek: ['seeks', 'sought', 'seeking'],
  send: ['sends', 'sent', 'sending'],
  set: ['sets', 'set', 'setting'],
  speed: ['speeds', 'sped', 'speeding'],
  spend: ['spends', 'spent', 'spending'],
  strive: ['strives', 'strove', 'striving'],
  take: ['takes', 'took', 'taking'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  undergo: ['undergoes', 'underwent', 'undergoing'],
  undertake: ['undertakes', 'undertook', 'undertaking'],
  withhold: ['withholds', 'withheld', 'withholding'],
};

const doubled =
  /^(?:stop|plan|drop|incur|concur|confer|defer|transmit|remit|submit|fulfil|refer|admit|permit|fit)$/;

/** The forms of a verb in British spelling: "use", "uses", "used", "using". */
export function verbForms(verb: string): Forms {
  const own = irregular[verb];
  if (own) return [verb, ...own];
  const stem = doubled.test(verb) ? verb + verb.slice(-1) : verb;
  if (/[^aeiou]y$/.test(verb)) {
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  }
  if (/[^eoy]e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, plural(verb), `${stem}ed`, `${stem}ing`];
}

/** The plural of a noun: "policies", "boxes", "rooms". */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
