import type { TextFinding } from '@contract/newsletters/checks';

/** Short forms everybody knows by these very letters. */
const known = new Set(
  (
    'TV UK GP GPs NHS BBC ITV USA US EU UN DVD DVDs CD CDs PC PCs DJ MP MPs DIY BBQ BBQs VIP VIPs RAF RSPCA RNLI HRH ' +
    'MBE OBE CBE BT PIN ID OK AM PM WC FA RIP PS VE VJ D-Day WI WWI WWII A4 A5 CCTV B&B B&Bs FC AD BC QR SOS UFO PO ' +
    'I II III IV VI VII VIII IX XI XII'
  ).split(' '),
);

/** What the letters of care stand for. */
const careLetters: Readonly<Record<string, string>> = {
  ADL: 'activities of daily living',
  AGM: 'annual general meeting',
  AIS: 'Accessible Information Standard',
  BSL: 'British Sign Language',
  CHC: 'continuing healthcare',
  COPD: 'lung disease',
  COSHH: 'rules for dangerous substances',
  CPR: 'restarting the heart',
  CQC: 'Care Quality Commission',
  DBS: 'police check',
  DNACPR: 'do not restart my heart',
  DoLS: 'Deprivation of Liberty Safeguards',
  GDPR: 'data protection law',
  HR: 'staff office',
  ICB: 'Integrated Care Board',
  IMCA: 'independent advocate',
  KPI: 'target',
  LA: 'council',
  LGSCO: 'Local Government and Social Care Ombudsman',
  LPA: 'lasting power of attorney',
  MAR: 'medicine chart',
  MCA: 'Mental Capacity Act',
  MDT: 'team of different professionals',
  NI: 'nominated individual',
  NVQ: 'care qualification',
  OT: 'occupational therapist',
  PEEP: 'plan to get you out in a fire',
  PHSO: 'Parliamentary and Health Service Ombudsman',
  PPE: 'gloves, aprons and masks',
  PRN: 'when needed',
  RM: 'registered manager',
  SALT: 'speech and language therapist',
  UTI: 'water infection',
  VE: 'Victory in Europe',
};

const shortForm =
  /(?<![\p{L}\p{N}’'-])(?:\p{Lu}[\p{Lu}\p{N}]*(?:\p{Ll}?\p{Lu}[\p{Lu}\p{N}]*)+|(?:\p{Lu}\.){2,})(?:s|['’]s)?(?![\p{L}\p{N}]|-(?!\p{Ll}))/gu;
const sentenceStart =
  'The|Then|This|That|There|These|They|You|Your|Our|And|But|All|For|Come|Ask|Bring|When|Some|Every|She|His|Her';
const initialsPatterns = [
  /\b(?:Mrs?|Ms|Miss|Mx|Dr)\.? \p{Lu}(?:\.|(?![\p{L}\p{N}'’.-]))/gu,
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.])(?:\p{Lu}\. ?)+(?!(?:${sentenceStart})\b)\p{Lu}[\p{L}'’-]{2,}`,
    'gu',
  ),
];
const longestShort = 5;

/**
 * The first use in a text of each short form that nobody explained. "CQC (Care Quality Commission)" and
 * "Care Quality Commission (CQC)" explain one. `explained` holds those explained earlier in the issue or let be.
 */
export function abbreviationsIn(text: string, explained: ReadonlySet<string> = new Set()): TextFinding[] {
  const done = new Set([...explained, ...explainedIn(text)]);
  const found: TextFinding[] = [];
  for (const match of text.matchAll(shortForm)) {
    const letters = bare(match[0]);
    if (known.has(letters) || done.has(letters) || isShouted(text, match.index, match[0])) continue;
    done.add(letters);
    const stands = careLetters[letters];
    found.push({
      kind: 'abbreviation',
      start: match.index,
      end: match.index + match[0].length,
      words: `Not everyone knows what “${letters}” stands for. Write it out the first time.`,
      ...(stands === undefined ? {} : { try: `${stands} (${letters})` }),
      about: letters,
    });
  }
  return found;
}

/** The short forms a text explains, for the rest of the issue. */
export function explainedIn(text: string): string[] {
  const before = [...text.matchAll(/\((\p{Lu}[\p{L}\p{N}.]*)(?:s|['’]s)?\)/gu)].filter(({ index }) =>
    /\p{L}{2,}\s*$/u.test(text.slice(0, index)),
  );
  const after = [
    ...text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}.]*\p{Lu}s?\.?) \(\p{L}+ \p{L}[^)]*\)/gu),
  ];
  return [...before, ...after].map((match) => bare(match[1] ?? '')).filter((letters) => letters.length > 1);
}

/** Initials where a person's name should stand: "Mrs B", "J.S.", "J. Smith". */
export function initialsIn(text: string): TextFinding[] {
  const found = initialsPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): TextFinding => ({
      kind: 'initials',
      start: match.index,
      end: match.index + match[0].length,
      words: `“${match[0]}” is initials. Write the name they like to be called.`,
    })),
  );
  return found.sort((a, b) => a.start - b.start);
}

const bare = (letters: string) =>
  letters
    .replace(/['’]s$/, '')
    .replaceAll('.', '')
    .replace(/(?<=\p{Lu}\p{Lu})s$/u, '');

/** A word or line in capitals for loudness is no short form. */
function isShouted(text: string, at: number, letters: string): boolean {
  if (/^\p{Lu}+$/u.test(letters) && letters.length > longestShort && !(letters in careLetters)) return true;
  const from = text.lastIndexOf('\n', at) + 1;
  const to = text.indexOf('\n', at);
  const words = text.slice(from, to < 0 ? text.length : to).match(/\p{L}{2,}/gu) ?? [];
  const loud = words.filter((word) => /^\p{Lu}+$/u.test(word) && !(word in careLetters));
  return loud.length > 1 && loud.length * 2 > words.length;
}
