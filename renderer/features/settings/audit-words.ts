import type { AuditEntry } from '@contract/audit';
import { roles } from '@contract/permissions';
import { roleWords } from '../../lib/role-words';

/** What was done, to follow a name: "Denise signed in". A new action does not compile until it has words. */
export const auditWords: Record<AuditEntry['action'], string> = {
  'place-made': 'made this place',
  'place-changed': 'changed the place’s settings',
  'signed-in': 'signed in',
  'sign-in-failed': 'noted wrong tries to sign in',
  locked: 'locked the records',
  'sign-in-added': 'added a sign-in',
  'sign-in-role-changed': 'changed what a sign-in may do',
  'sign-in-removed': 'removed a sign-in',
  'passphrase-changed': 'changed their passphrase',
  'passphrase-recovered': 'set new words with the recovery sheet',
  'recovery-code-made': 'made a new recovery code',
  'recovery-proved': 'proved the recovery sheet was kept',
  'recovery-sheet-printed': 'printed the recovery sheet',
  'recovery-sheet-saved': 'saved the recovery sheet as Word',
  'records-upgraded': 'brought the records up to this version',
  'person-added': 'added a person',
  'person-changed': 'changed a person’s details',
  'person-archived': 'put a person away',
  'person-restored': 'brought a person back',
  'person-looked-at': 'looked at a person’s page',
  'information-checked': 'checked how a person likes information',
  'agreement-recorded': 'wrote down what a person agreed to',
  'agreement-withdrawn': 'took back what a person had agreed to',
  'supporter-saved': 'wrote down who supports a person',
  'supporter-removed': 'took a supporter off a person’s page',
  'what-matters-saved': 'wrote down what matters to a person',
  'what-matters-removed': 'took what matters to a person off their page',
  'person-photo-kept': 'kept a photo of a person',
  'person-photo-removed': 'removed a photo of a person for good',
  'people-brought-in': 'brought in a list of people',
  'people-list-saved': 'saved the list of people as a file',
  'series-made': 'made a series of meetings',
  'series-changed': 'changed a series of meetings',
  'series-archived': 'put a series of meetings away',
  'series-restored': 'brought a series of meetings back',
  'meeting-made': 'made a meeting',
  'meeting-changed': 'changed a meeting',
  'meeting-archived': 'put a meeting away',
  'meeting-restored': 'brought a meeting back',
  'item-added': 'added an agenda item',
  'item-changed': 'changed an agenda item',
  'item-moved': 'moved an agenda item',
  'item-removed': 'removed an agenda item',
  'item-restored': 'brought an agenda item back',
  'meeting-started': 'started a meeting',
  'attendance-changed': 'noted who was there',
  'visitor-added': 'added a visitor or interpreter',
  'attendance-removed': 'took someone off the list of those there',
  'line-added': 'wrote a line of minutes',
  'line-changed': 'changed a line of minutes',
  'line-moved': 'moved a line of minutes',
  'line-removed': 'removed a line of minutes',
  'line-restored': 'brought a line of minutes back',
  'meeting-finished': 'finished a meeting',
  'meeting-resumed': 'went on with a meeting',
  'minutes-signed': 'added a signature to minutes',
  'signature-removed': 'removed a signature from minutes',
  'minutes-fixed': 'fixed minutes with both signatures',
  'minutes-version-started': 'started a new version of minutes',
  'agenda-saved-as-word': 'saved an agenda as Word',
  'minutes-saved-as-word': 'saved minutes as Word',
  'paper-sent': 'noted the day a paper went out',
  'paper-sent-taken-back': 'took back the day a paper went out',
  'copies-given': 'wrote down who was given a paper',
  'copy-taken-back': 'took back a copy written down by mistake',
  'easy-read-worded': 'worded a line of minutes in Easy Read',
  'families-words-decided': 'decided what the families’ copy says in one place',
  'families-copy-released': 'released the families’ copy of minutes',
  'families-copy-taken-back': 'took back the release of a families’ copy',
  'families-copy-saved-as-word': 'saved the families’ copy of minutes as Word',
  'turns-changed': 'counted how often someone spoke',
  'call-added': 'wrote down a phone call',
  'call-removed': 'took back a phone call',
  'reply-added': 'wrote down a one-to-one reply',
  'reply-changed': 'changed a one-to-one reply',
  'reply-removed': 'removed a one-to-one reply',
  'round-saved-as-word': 'saved round sheets as Word',
  'action-closed': 'marked an action done',
  'action-dropped': 'dropped an action',
  'action-reopened': 'opened an action again',
  'action-carried': 'carried an action over',
  'action-changed': 'changed who has an action, or by when',
  'check-back-recorded': 'noted whether an action helped',
  'told-back-recorded': 'noted that people were told what came of it',
  'no-answer-needed': 'noted that something said needs no answer',
  'answer-needed-again': 'noted that something said needs an answer after all',
  'picture-added': 'added a photo to the pictures',
  'picture-changed': 'changed what is said of a picture',
  'picture-archived': 'put a picture away',
  'picture-restored': 'brought a picture back',
  'symbols-brought-in': 'brought in a set of symbols',
  'own-word-added': 'added a word to the home’s own spellings',
  'own-word-removed': 'took a word out of the home’s own spellings',
  'newsletter-made': 'made a newsletter',
  'newsletter-changed': 'changed a newsletter',
  'newsletter-archived': 'put a newsletter away',
  'newsletter-restored': 'brought a newsletter back',
  'issue-started': 'began an issue of a newsletter',
  'issue-written': 'wrote in an issue',
  'issue-checked': 'noted who checked an Easy Read issue',
  'issue-check-removed': 'took out who checked an Easy Read issue',
  'issue-sent': 'sent an issue',
  'issue-sending-taken-back': 'took back the sending of an issue',
  'issue-copies-given': 'noted copies given to people',
  'issue-copy-taken-back': 'took back that a copy was given',
  'issue-saved-as-word': 'saved an issue as Word',
  'issue-saved-as-pdf': 'saved an issue as a PDF',
  'issue-printed': 'printed an issue',
  'voice-added': 'wrote down what a person said',
  'voice-answered': 'answered something said',
  'answer-taken-off': 'took an answer off something said',
  'letter-started': 'began a letter about something said',
  'letter-written': 'wrote in a letter',
  'letter-dropped': 'put the draft of a letter away',
  'letter-sent': 'noted that a letter was sent',
  'letter-saved-as-word': 'saved a letter as Word',
  'letter-saved-as-pdf': 'saved a letter as a PDF',
  'letter-printed': 'printed a letter',
  'letterhead-brought-in': 'brought in a letterhead for letters',
  'letterhead-removed': 'took the letterhead for letters away',
  'story-added': 'wrote down a story',
  'story-changed': 'changed a story',
  'story-archived': 'put a story away',
  'story-restored': 'brought a story back',
  unreadable: 'left an entry that cannot be read',
};

type Fact = string | number | boolean;

function roleLabel(fact: Fact): string {
  const role = roles.find((one) => one === fact);
  return role ? roleWords[role].label.toLowerCase() : String(fact);
}

/** Where something was or went: a place in a list, or a role. */
function placeOrRole(fact: Fact): string {
  return typeof fact === 'number' ? `place ${fact}` : roleLabel(fact);
}

function count(fact: Fact, one: string, many: string): string {
  return `${String(fact)} ${fact === 1 ? one : many}`;
}

const attendance: Record<string, string> = {
  invited: 'invited',
  here: 'here',
  apologies: 'sent apologies',
  left: 'left early',
};

const editions: Record<string, string> = {
  standard: 'standard print',
  'large-print': 'large print',
  'easy-read': 'Easy Read',
  families: 'for families',
  'delivery-sheet': 'the delivery sheet',
  'audio-script': 'the audio script',
};

const papers: Record<string, string> = {
  agenda: 'the agenda',
  draft: 'the draft to the chair',
  minutes: 'the minutes',
};

const sources: Record<string, string> = {
  said: 'said',
  chose: 'chosen, not said',
  shown: 'shown, not said',
  observed: 'seen by staff, not said',
  told: 'told by someone who knows them',
};

const ways: Record<string, string> = {
  'one-to-one': 'one to one',
  talk: 'in a talk',
  phone: 'by phone',
  slip: 'on a slip of paper',
};

const agreementNames: Record<string, string> = {
  'photo-in-newsletter': 'photo in the newsletter',
  'name-in-print': 'name in print',
  'share-with-family': 'minutes to family',
};

/** Words for each small fact an entry can keep; what is not listed is shown by its name. */
const factWords: Record<string, (fact: Fact) => string> = {
  tries: (fact) => count(fact, 'try', 'tries'),
  role: (fact) => `as ${roleLabel(fact)}`,
  from: (fact) => `from ${placeOrRole(fact)}`,
  to: (fact) => `to ${placeOrRole(fact)}`,
  kind: (fact) => String(fact),
  part: (fact) => String(fact),
  state: (fact) => attendance[String(fact)] ?? String(fact),
  as: (fact) => `as ${String(fact)}`,
  minutes: (fact) => count(fact, 'minute', 'minutes'),
  lines: (fact) => count(fact, 'line', 'lines'),
  turns: (fact) => count(fact, 'turn', 'turns'),
  people: (fact) => count(fact, 'person', 'people'),
  pictures: (fact) => count(fact, 'picture', 'pictures'),
  draft: (fact) => (fact === true ? 'draft' : ''),
  idleMinutes: (fact) => `locks after ${count(fact, 'minute', 'minutes')}`,
  closedDays: (fact) => count(fact, 'closed day', 'closed days'),
  items: (fact) => count(fact, 'item', 'items'),
  invited: (fact) => `${String(fact)} invited`,
  steps: (fact) => count(fact, 'step', 'steps'),
  edition: (fact) => editions[String(fact)] ?? String(fact),
  point: (fact) => `${String(fact)} point`,
  version: (fact) => `version ${String(fact)}`,
  yes: (fact) => `${String(fact)} yes`,
  no: (fact) => `${String(fact)} no`,
  paper: (fact) => papers[String(fact)] ?? String(fact),
  on: (fact) => `on ${String(fact)}`,
  dontKnow: (fact) => `${String(fact)} don’t know`,
  told: (fact) => `${String(fact)} told`,
  source: (fact) => sources[String(fact)] ?? String(fact),
  way: (fact) => ways[String(fact)] ?? String(fact),
  what: (fact) => agreementNames[String(fact)] ?? String(fact),
  rows: (fact) => `of ${count(fact, 'row', 'rows')}`,
  agreed: (fact) => (fact === true ? 'they said yes' : 'they said no'),
  sample: (fact) => (fact === true ? 'the sample home' : ''),
};

/** The small facts of an entry as one line of words; empty when it has none. */
export function factLine(facts: AuditEntry['facts']): string {
  return Object.entries(facts)
    .map(([name, fact]) => factWords[name]?.(fact) ?? `${name}: ${String(fact)}`)
    .filter(Boolean)
    .join(', ');
}

/** Who did it; what no one signed in did is Parlour’s own. */
export function whoDid(entry: AuditEntry): string {
  return entry.by === '' ? 'Parlour' : entry.by;
}

/** A whole entry as one sentence, for the check's answer and a screen reader. */
export function entrySentence(entry: AuditEntry): string {
  const about = entry.about === '' ? '' : `: ${entry.about}`;
  return `${whoDid(entry)} ${auditWords[entry.action]}${about}`;
}
