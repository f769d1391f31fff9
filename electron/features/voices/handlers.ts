import type { HandlersOf } from '../context';
import { addVoice } from './add-voice';
import { answerVoice } from './answer-voice';
import { followed } from './followed';
import { letterHandlers } from './letters/handlers';
import { sayNoAnswer } from './set-no-answer';
import { orphans } from './orphans';
import { archiveStory, oneStory, saveStory, stories } from './stories';
import { takeOffAnswer } from './take-off-answer';
import { thread } from './thread';
import { counts, waiting } from './waiting';

/** Voices: what people said, what came of it, who waits and where the chain is broken. */
export const voicesHandlers: HandlersOf<'voices'> = {
  'voices.thread': thread,
  'voices.waiting': waiting,
  'voices.followed': followed,
  'voices.counts': counts,
  'voices.orphans': orphans,
  'voices.setNoAnswer': sayNoAnswer,
  'voices.add': addVoice,
  'voices.answer': answerVoice,
  'voices.takeOffAnswer': takeOffAnswer,
  ...letterHandlers,
  'voices.stories': stories,
  'voices.story': oneStory,
  'voices.saveStory': saveStory,
  'voices.archiveStory': archiveStory,
};
