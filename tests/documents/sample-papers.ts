import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { InputOf, OutputOf } from '@contract/api';
import type { LetterContent } from '@contract/letters';
import { minutesEditions, wordEditions, type SavedFile, type WordEdition } from '@contract/meetings/signing';
import { issueEditions } from '@contract/newsletters/content';
import type { DocumentEdition } from '../../electron/documents/house-style';
import { toHtml } from '../../electron/documents/to-html';
import { sampleWords } from '../../electron/main/sample-words';
import { letterContent } from './letters';
import { januaryContent } from './marram-leaf';
import { startInProcess, type InProcess } from '../joined/in-process';

export interface Paper {
  fileName: string;
  edition: DocumentEdition;
  findings: string[];
}

type Meeting = OutputOf<'meetings.get'>;
type NewLine = Partial<InputOf<'meetings.saveLine'>> & { text: string };

const start = Date.UTC(2026, 11, 2, 14, 15);
const minute = 60_000;

/**
 * Every kind and edition of paper, made from the sample home by the program's own use-cases behind its own door, and
 * written to `folder`: agenda, minutes as a draft, signed, and as version 2, in Easy Read and for families, a letter, and
 * the recovery sheet, each as a page too.
 */
export async function makeSamplePapers(folder: string): Promise<Paper[]> {
  const time = { now: start };
  const parlour = startInProcess({
    clock: { now: () => time.now, uptime: () => time.now - start + 9e9 },
    sampleYears: 1,
  });
  const papers: Paper[] = [];
  parlour.saveTo.folder = folder;
  try {
    await parlour.openSample();
    await parlour.built();
    const { meetings } = await parlour.ask('meetings.list', { archived: false, before: null, limit: 1 });
    const meetingId = meetings[0]?.id ?? '';
    await save(parlour, papers, 'meetings.saveAgendaWord', { meetingId });
    await holdMeeting(parlour, meetingId, time);
    await save(parlour, papers, 'meetings.saveMinutesWord', { meetingId, version: null });
    await save(parlour, papers, 'meetings.saveRoundWord', { meetingId });
    await sign(parlour, meetingId);
    await save(parlour, papers, 'meetings.saveMinutesWord', { meetingId, version: 1 });
    await parlour.ask('meetings.newVersion', { meetingId, reason: 'The colour of the cards was wrong.' });
    await sign(parlour, meetingId);
    await save(parlour, papers, 'meetings.saveMinutesWord', { meetingId, version: 2 });
    await easyRead(parlour, papers, meetingId);
    await forFamilies(parlour, papers, meetingId);
    await newsletter(parlour, papers);
    await letters(parlour, papers, meetingId);
    await recoverySheet(parlour, papers);
    parlour.printed.forEach((model) =>
      writeFileSync(join(folder, 'Recovery sheet, printed.html'), toHtml(model)),
    );
  } finally {
    await parlour.end();
  }
  return papers;
}

async function save(
  parlour: InProcess,
  papers: Paper[],
  name: 'meetings.saveAgendaWord' | 'meetings.saveMinutesWord' | 'meetings.saveRoundWord',
  input: { meetingId: string; version?: number | null },
): Promise<void> {
  const { meetingId, version = null } = input;
  const keep = (edition: WordEdition, { fileName, findings }: SavedFile) =>
    papers.push({ fileName, edition, findings });
  if (name !== 'meetings.saveMinutesWord') {
    for (const edition of wordEditions) keep(edition, await parlour.ask(name, { meetingId, edition }));
    return;
  }
  for (const edition of minutesEditions)
    keep(edition, await parlour.ask(name, { meetingId, version, edition }));
}

async function easyRead(parlour: InProcess, papers: Paper[], meetingId: string): Promise<void> {
  const { lines } = await parlour.ask('meetings.easyMinutes', { meetingId });
  for (const { lineId, says, itemPicture, revision } of lines) {
    const [, ...ideas] = easyWords.find(([start]) => says.includes(start)) ?? [];
    const rows = ideas.map((words) => ({ words, picture: itemPicture ?? 'welcome', noPictureBecause: '' }));
    await parlour.ask('meetings.saveEasyRows', { meetingId, lineId, rows, revision });
  }
  const { fileName, findings } = await parlour.ask('meetings.saveEasyMinutesWord', { meetingId });
  papers.push({ fileName, edition: 'easy-read', findings });
}

async function forFamilies(parlour: InProcess, papers: Paper[], meetingId: string): Promise<void> {
  const { spots } = await parlour.ask('meetings.familiesCopy', { meetingId });
  for (const { part, ofId, says, holds, revision } of spots) {
    if (holds.length === 0) continue;
    const words = holds.reduce((text, name) => text.replaceAll(name, 'a resident'), says);
    await parlour.ask('meetings.saveFamiliesWords', { meetingId, part, ofId, words, revision });
  }
  await parlour.ask('meetings.releaseFamiliesCopy', { meetingId, readBy: 'Denise Okafor' });
  for (const edition of minutesEditions) {
    const { fileName, findings } = await parlour.ask('meetings.saveFamiliesWord', { meetingId, edition });
    papers.push({ fileName, edition, findings });
  }
}

/** Words each line of {@link linesOf} is known by, then its ideas in Easy Read. */
const easyWords: [start: string, ...ideas: string[]][] = [
  ['The soup is cold', 'The soup is cold at our table.'],
  ['the last table that suffers', 'The last table has cold soup.'],
  ['Mine is never hot', 'My soup is never hot.'],
  ['the picture of soup', 'The soup is like ice.'],
  ['Kitchen to plate', 'The last table gets its food first.'],
  ['garden centre, they have', 'I want to go to the garden centre.', 'They have lights up.'],
  ['Where should we go', 'Where do we want to go?'],
  ['The December trip', 'We go to the garden centre in December.'],
  ['Book the minibus', 'We get a minibus.'],
  ['Pale green is restful', 'Pale green is a calm colour.', 'It is like the sea.'],
  ['Which colour', 'Which colour do we want?'],
  ['Pale green', 'We want pale green.'],
  ['Tell the decorator', 'We ask the painter to come in January.'],
  ['on a Friday at midday', 'Not on a Friday at midday.'],
];

const looks: Record<string, DocumentEdition> = {
  standard: 'newsletter',
  families: 'newsletter',
  'large-print': 'large-print',
  'easy-read': 'easy-read',
  'audio-script': 'large-print',
  'delivery-sheet': 'standard',
};

/** The Marram Leaf with the January issue's own words, in every edition, and the papers that go with it. */
async function newsletter(parlour: InProcess, papers: Paper[]): Promise<void> {
  const [newsletterId, issueId] = [v7(), v7()];
  const { sections } = januaryContent;
  const look = { name: 'Marram Leaf', mastheadColour: 'teal', mastheadPictureId: null } as const;
  const newsletterOf = { id: newsletterId, ...look, howOften: 'monthly' as const, sections, revision: 0 };
  await parlour.ask('newsletters.save', newsletterOf);
  const head = { title: 'January 2027', goesOutOn: '2027-01-08' };
  await parlour.ask('newsletters.startIssue', { id: issueId, newsletterId, ...head });
  await parlour.ask('newsletters.saveIssue', { id: issueId, ...head, content: januaryContent, revision: 1 });
  const made = [
    await parlour.ask('newsletters.saveWord', { issueId, editions: [...issueEditions] }),
    await parlour.ask('newsletters.saveDeliverySheet', { issueId }),
    await parlour.ask('newsletters.saveAudioScript', { issueId }),
  ];
  for (const { paper, fileName, findings } of made.flatMap(({ files }) => files)) {
    papers.push({ fileName, edition: looks[paper] ?? 'standard', findings });
  }
}

/** A letter that answers Winifred's soup: on the plain letterhead, in large print, and on one made from the starter. */
async function letters(parlour: InProcess, papers: Paper[], meetingId: string): Promise<void> {
  const { lines } = await parlour.ask('meetings.get', { id: meetingId });
  const soup = lines.find(({ text }) => text.startsWith('The soup is cold'));
  const { voices } = await parlour.ask('voices.thread', { kind: 'line', id: soup?.id ?? '' });
  const id = v7();
  await parlour.ask('voices.startLetter', { id, voiceId: voices[0]?.id ?? '', supporterId: null });
  const { content } = await parlour.ask('voices.letter', { id });
  if (content === null) throw new Error('The sample letter could not be begun.');
  await parlour.ask('voices.saveLetter', {
    id,
    revision: 1,
    content: { ...letterContent, ...signedBy(content) },
  });
  for (const edition of minutesEditions) {
    const { fileName, findings } = await parlour.ask('voices.saveLetterWord', { id, edition });
    papers.push({ fileName, edition, findings });
  }
  const starter = await parlour.ask('voices.saveStarterLetterhead', {});
  parlour.letterhead.path = join(parlour.saveTo.folder ?? '', starter.fileName);
  await parlour.ask('voices.bringInLetterhead', { revision: 0 });
  parlour.saveTo.name = 'Letter to Winifred Shaw on the letterhead.docx';
  const { fileName, findings } = await parlour.ask('voices.saveLetterWord', { id, edition: 'standard' });
  parlour.saveTo.name = null;
  papers.push({ fileName, edition: 'standard', findings });
}

function signedBy({ date, signatory, role }: LetterContent): Partial<LetterContent> {
  return { date, signatory, role };
}

async function recoverySheet(parlour: InProcess, papers: Paper[]): Promise<void> {
  await parlour.ask('session.newRecoveryCode', { passphrase: sampleWords });
  const { fileName } = await parlour.ask('documents.saveRecoverySheet', {});
  papers.push({ fileName, edition: 'standard', findings: [] });
  await parlour.ask('session.printRecoverySheet', {});
}

const hereOn2December =
  'Winifred Harold Amina Josef Doreen Leela Mabel Stan Grace Eric Ivy Tariq Joan Percy Owen Marie Denise Callum';

async function holdMeeting(parlour: InProcess, meetingId: string, time: { now: number }): Promise<void> {
  await parlour.ask('meetings.start', { meetingId });
  const meeting = await parlour.ask('meetings.get', { id: meetingId });
  const who = new Map(meeting.attendance.map((row) => [row.name, row]));
  const { people } = await parlour.ask('people.list', { archived: false });
  const idOf = (name: string) => people.find(({ nameToUse }) => nameToUse === name)?.id ?? null;
  for (const name of [...hereOn2December.split(' '), 'Peter']) {
    const personId = idOf(name);
    if (personId === null) continue;
    const row = who.get(name);
    await parlour.ask('meetings.setAttendance', {
      meetingId,
      who: row === undefined ? { personId } : { attendanceId: row.id },
      state: name === 'Peter' ? 'apologies' : ['Ivy', 'Joan'].includes(name) ? 'left' : 'here',
      arrivedAt: null,
      leftAt: ['Ivy', 'Joan'].includes(name) ? start + 25 * minute : null,
      note: '',
    });
  }
  await parlour.ask('meetings.addVisitor', {
    meetingId,
    id: v7(),
    name: 'Krystyna Zielinska',
    part: 'interpreter',
    note: 'by phone, 10 minutes',
  });
  await writeLines(parlour, meeting, { time, idOf });
  time.now = start + 45 * minute;
  await parlour.ask('meetings.finish', { meetingId });
}

async function writeLines(
  parlour: InProcess,
  meeting: Meeting,
  { time, idOf }: { time: { now: number }; idOf: (name: string) => string | null },
): Promise<void> {
  for (const [item, lines] of linesOf(idOf).entries()) {
    const itemId = meeting.items[item]?.id;
    if (itemId === undefined) continue;
    await parlour.ask('meetings.goToItem', { meetingId: meeting.id, itemId });
    // An action answers what was said first under its item.
    const firstSaid = v7();
    for (const [at, line] of lines.entries()) {
      time.now += minute;
      await parlour.ask('meetings.saveLine', {
        id: at === 0 ? firstSaid : v7(),
        meetingId: meeting.id,
        itemId,
        kind: 'said',
        speakerId: null,
        source: 'said',
        topics: [],
        fromLineId: line.kind === 'action' ? firstSaid : null,
        decidedHow: null,
        action: null,
        vote: null,
        revision: 0,
        position: null,
        clearsDraft: true,
        ...line,
      });
    }
  }
}

function linesOf(idOf: (name: string) => string | null): NewLine[][] {
  const said = (name: string, text: string): NewLine => ({ text, speakerId: idOf(name) });
  const action = (text: string, owner: string, due: string | null): NewLine => ({
    kind: 'action',
    text,
    action: { ownerId: idOf(owner), ownerName: '', due },
  });
  const vote = (text: string, counts: [string, number][]): NewLine => ({
    kind: 'vote',
    text,
    vote: { options: counts.map(([label, count]) => ({ label, count })), reason: '' },
  });
  return [
    [{ kind: 'note', text: 'Denise welcomed everyone and read out what was asked for on 4 November.' }],
    [
      said('Winifred', 'The soup is cold by the time it gets to our table.'),
      { text: 'I agree. It is the last table that suffers.' },
      said('Eric', 'Mine is never hot.'),
      { ...said('Tariq', 'Pointed to the picture of soup, then to the picture of ice.'), source: 'shown' },
      action('Kitchen to plate last-served table first', 'Owen', '2026-12-07'),
    ],
    [
      said('Doreen', 'I would like the garden centre, they have the lights up.'),
      vote('Where should we go?', [
        ['Garden centre', 8],
        ['theatre', 4],
        ['no view', 2],
      ]),
      { kind: 'decided', text: 'The December trip is to the garden centre', decidedHow: 'hands' },
      action('Book the minibus', 'Owen', '2026-12-16'),
    ],
    [
      said('Amina', 'Pale green is restful. It is like the sea at home.'),
      vote('Which colour?', [
        ['Pale green', 9],
        ['cream', 3],
        ['no view', 2],
      ]),
      { kind: 'decided', text: 'Pale green', decidedHow: 'hands' },
      action('Tell the decorator and fix a week in January', 'Denise', '2026-12-23'),
    ],
    [],
    [said('Amina', 'Please do not have the next one on a Friday at midday.')],
  ];
}

async function sign(parlour: InProcess, meetingId: string): Promise<void> {
  const { people } = await parlour.ask('people.list', { archived: false });
  for (const [as, name, readWith] of [
    ['chair', 'Denise', ''],
    ['resident', 'Winifred', 'Marie Lund'],
  ] as const) {
    const person = people.find(({ nameToUse }) => nameToUse === name);
    await parlour.ask('meetings.sign', {
      meetingId,
      as,
      personId: person?.id ?? '',
      name: person?.fullName ?? '',
      readWith,
      date: '2026-12-02',
    });
  }
}
