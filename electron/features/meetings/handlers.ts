import { listMeetings } from '../../../db/queries/meetings-list';
import { listSeries } from '../../../db/queries/meetings-series';
import { topicsUsed } from '../../../db/queries/meetings-topics';
import type { HandlersOf } from '../context';
import { addVisitor } from './add-visitor';
import { archiveMeeting } from './archive-meeting';
import { archiveSeries } from './archive-series';
import { copies, giveCopies, takeBackCopy } from './copies';
import { createMeeting } from './create-meeting';
import { easyMinutes, saveEasyMinutesWord, saveEasyRows } from './easy-minutes';
import {
  familiesCopy,
  releaseFamiliesCopy,
  saveFamiliesWord,
  saveFamiliesWords,
  takeBackFamiliesCopy,
} from './families-copy';
import { finishMeeting, resumeMeeting } from './finish-meeting';
import { getMeeting } from './get-meeting';
import { goToItem } from './go-to-item';
import { lineHistory } from './line-history';
import { markSent } from './mark-sent';
import { meetingReach } from './meeting-reach';
import { toSeries } from './meeting-rows';
import { moveItem } from './move-item';
import { moveLine } from './move-line';
import { namesToCheck } from './names-to-check';
import { newVersion } from './new-version';
import { removeAttendance } from './remove-attendance';
import { removeItem } from './remove-item';
import { addCall, removeCall, toRing } from './phone-round';
import { removeReply, replies, saveReply } from './replies';
import { restoreItem } from './restore-item';
import { saveAgendaWord } from './save-agenda-word';
import { saveDetails } from './save-details';
import { saveDraft } from './save-draft';
import { saveItem } from './save-item';
import { saveLine } from './save-line';
import { saveMinutesWord } from './save-minutes-word';
import { saveRoundWord } from './save-round-word';
import { saveSeries } from './save-series';
import { setAttendance } from './set-attendance';
import { setTurns } from './set-turns';
import { signMinutes } from './sign-minutes';
import { suggestions, takeUp } from './suggestions';
import { startMeeting } from './start-meeting';
import { removeLine, restoreLine } from './take-out-line';
import { unsignMinutes } from './unsign-minutes';
import { seriesReach } from './series-reach';
import { versionChanges } from './version-changes';

/** Meetings: series, agenda, live minutes, signing, and the Word papers of each. */
export const meetingsHandlers: HandlersOf<'meetings'> = {
  'meetings.listSeries': (_input, { records }) => ({ series: listSeries(records.reader).map(toSeries) }),
  'meetings.saveSeries': saveSeries,
  'meetings.archiveSeries': archiveSeries,

  'meetings.list': (input, { records }) => listMeetings(records.reader, input),
  'meetings.create': createMeeting,
  'meetings.saveDetails': saveDetails,
  'meetings.archive': archiveMeeting,
  'meetings.saveItem': saveItem,
  'meetings.moveItem': moveItem,
  'meetings.removeItem': removeItem,
  'meetings.restoreItem': restoreItem,
  'meetings.suggestions': suggestions,
  'meetings.takeUp': takeUp,

  'meetings.get': ({ id }, { records }) => getMeeting(records.reader, id),
  'meetings.start': startMeeting,
  'meetings.goToItem': goToItem,
  'meetings.saveLine': saveLine,
  'meetings.saveDraft': saveDraft,
  'meetings.removeLine': removeLine,
  'meetings.restoreLine': restoreLine,
  'meetings.moveLine': moveLine,
  'meetings.topics': (_input, { records }) => ({ topics: topicsUsed(records.reader, 100) }),
  'meetings.lineHistory': lineHistory,
  'meetings.setAttendance': setAttendance,
  'meetings.addVisitor': addVisitor,
  'meetings.removeAttendance': removeAttendance,

  'meetings.reach': ({ meetingId }, { records }) => meetingReach(records.reader, meetingId),
  'meetings.setTurns': setTurns,
  'meetings.toRing': toRing,
  'meetings.addCall': addCall,
  'meetings.removeCall': removeCall,
  'meetings.replies': replies,
  'meetings.saveReply': saveReply,
  'meetings.removeReply': removeReply,
  'meetings.saveRoundWord': saveRoundWord,

  'meetings.finish': finishMeeting,
  'meetings.seriesReach': seriesReach,
  'meetings.resume': resumeMeeting,
  'meetings.sign': signMinutes,
  'meetings.unsign': unsignMinutes,
  'meetings.newVersion': newVersion,
  'meetings.versionChanges': versionChanges,
  'meetings.namesToCheck': namesToCheck,
  'meetings.easyMinutes': easyMinutes,
  'meetings.saveEasyRows': saveEasyRows,
  'meetings.saveEasyMinutesWord': saveEasyMinutesWord,
  'meetings.familiesCopy': familiesCopy,
  'meetings.saveFamiliesWords': saveFamiliesWords,
  'meetings.releaseFamiliesCopy': releaseFamiliesCopy,
  'meetings.takeBackFamiliesCopy': takeBackFamiliesCopy,
  'meetings.saveFamiliesWord': saveFamiliesWord,
  'meetings.markSent': markSent,
  'meetings.copies': copies,
  'meetings.giveCopies': giveCopies,
  'meetings.takeBackCopy': takeBackCopy,
  'meetings.saveAgendaWord': saveAgendaWord,
  'meetings.saveMinutesWord': saveMinutesWord,
};
